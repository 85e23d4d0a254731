import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { NewsLine, OutcomeIcon, PendingButton, type Trouble } from '../../ui';
import type { Acting } from './acting';
import { useApprovalStrings } from './strings';
import type { ActingHandle } from './use-acting';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '72ch' },
  finding: { display: 'flex', columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0` },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});

export interface NotSentProps {
  readonly state: Extract<Acting, { phase: 'notSent' }>;
  readonly acting: ActingHandle;
  readonly explain: ((error: unknown) => Trouble) | undefined;
}

/** Why an answer did not go, or may not have, and what to do about it. */
export function NotSent({ state: { result }, acting, explain }: NotSentProps) {
  const styles = useStyles();
  const strings = useApprovalStrings();
  const { sending: words } = strings.panel;
  const back = <Button onClick={acting.back}>{words.changeNote}</Button>;
  if (result.sent === 'unknown') {
    return (
      <NewsLine tone="failed" words={words.unknown}>
        <PendingButton label={words.lookAgain} pendingLabel={words.looking} onPress={acting.look} />
      </NewsLine>
    );
  }
  if (result.why === 'failure') {
    const reason = explain === undefined ? strings.troubleUnknown : strings.trouble[explain(result.failure).kind];
    return (
      <NewsLine tone="failed" words={`${words.failed} ${reason} ${words.nothingSent}`}>
        <PendingButton label={words.tryAgain} onPress={() => acting.send()} />
        {back}
      </NewsLine>
    );
  }
  if (result.why === 'record') {
    return (
      <NewsLine tone="failed" words={result.problem === 'notTheirAddress' ? words.notTheirAddress : words.record}>
        {back}
      </NewsLine>
    );
  }
  const { report } = result;
  const mayGo = report.verdict !== 'stop';
  return (
    <div className={styles.root}>
      <NewsLine tone="failed" words={mayGo ? words.check.ask : words.check.stop}>
        {mayGo ? <PendingButton label={words.sendAnyway} onPress={() => acting.send(true)} /> : null}
        {back}
      </NewsLine>
      <ul className={styles.list}>
        {report.findings.map(({ policy, messageId, outcome, text }) => (
          <li key={`${policy} ${messageId} ${text}`} className={styles.finding}>
            <OutcomeIcon outcome={outcome} />
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
