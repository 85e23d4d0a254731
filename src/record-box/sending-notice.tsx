import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import type { SendResult } from '../record-mail';
import { NewsLine, OutcomeIcon, PendingButton, Reveal, type Trouble } from '../ui';
import { useBoxStrings } from './strings';
import type { ActingHandle } from './use-acting';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  finding: { display: 'flex', columnGap: tokens.spacingHorizontalS, listStyleType: 'none' },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // A line of its own: beside the button it would be squeezed.
  details: { flexBasis: '100%', overflowWrap: 'anywhere' },
});

export interface SendingNoticeProps {
  readonly acting: Pick<ActingHandle<unknown>, 'state' | 'again' | 'back' | 'look'>;
  readonly explain: (error: unknown) => Trouble;
  /** What is not lost: "Your answers are kept here." */
  readonly kept: string;
  /** Asks the person to sign in or to agree. Left out where the host cannot. */
  readonly signIn?: (() => Promise<unknown>) | undefined;
  /** Label of the way back to what was written; left out where it stands beside. */
  readonly back?: string;
}

/** What came of a press that was to send something, where it did not simply work. It stands where the button is. */
export function SendingNotice({ acting, explain, kept, signIn, back }: SendingNoticeProps) {
  const styles = useStyles();
  const { sending: strings } = useBoxStrings();
  const { state, again, look } = acting;
  if (state.phase === 'looking') return <NewsLine words={strings.looking} />;
  if (state.phase === 'stopped') return <NewsLine tone="failed" words={strings.stopped} />;
  if (state.phase !== 'notSent') return null;
  const { result } = state;
  const goBack = back === undefined ? null : <Button onClick={acting.back}>{back}</Button>;
  if (result.sent === 'unknown') {
    return (
      <NewsLine tone="failed" words={strings.unknown}>
        <PendingButton label={strings.lookAgain} pendingLabel={strings.lookingShort} onPress={look} />
      </NewsLine>
    );
  }
  if (result.why === 'check') {
    return (
      <Checked report={result.report} onSendAnyway={() => again(true)}>
        {goBack}
      </Checked>
    );
  }
  if (result.why === 'record') {
    return (
      <NewsLine tone="failed" words={unwritable(result.problem, strings.unwritable)}>
        {goBack}
      </NewsLine>
    );
  }
  const { kind, facts } = explain(result.failure);
  const asks = signIn !== undefined && (kind === 'sign-in' || kind === 'consent' || kind === 'cancelled');
  return (
    <NewsLine tone="failed" words={`${strings.failed[kind]} ${kept}`}>
      <PendingButton
        label={asks ? strings.signInAndSend : strings.tryAgain}
        onPress={
          asks
            ? () =>
                signIn().then(
                  () => again(),
                  () => undefined,
                )
            : () => again()
        }
      />
      {goBack}
      <div className={styles.details}>
        <Reveal label={strings.detailsTitle}>{strings.details(facts.code, facts.requestId)}</Reveal>
      </div>
    </NewsLine>
  );
}

interface CheckedProps {
  readonly report: Extract<SendResult, { readonly why: 'check' }>['report'];
  readonly onSendAnyway: () => Promise<void>;
  readonly children: ReactNode;
}

/** What the check of every outgoing mail found in this one. */
function Checked({ report, onSendAnyway, children }: CheckedProps) {
  const styles = useStyles();
  const { sending: strings } = useBoxStrings();
  const card = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another report is other news
  useEffect(() => card.current?.focus(), [report]);
  const serious = report.findings.filter(({ outcome }) => outcome !== 'inform');
  const mayGo = report.verdict !== 'stop';
  return (
    <section ref={card} tabIndex={-1} className={styles.card} aria-labelledby="checked-title">
      <h2 id="checked-title" className={styles.title}>
        {mayGo ? strings.ask : strings.stop}
      </h2>
      <ul className={styles.list}>
        {serious.map(({ policy, messageId, outcome, text }) => (
          <li key={`${policy} ${messageId} ${text}`} className={styles.finding}>
            <OutcomeIcon outcome={outcome} />
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {mayGo ? <PendingButton label={strings.sendAnyway} onPress={onSendAnyway} /> : null}
        {children}
      </div>
    </section>
  );
}

function unwritable(problem: string, words: ReturnType<typeof useBoxStrings>['sending']['unwritable']): string {
  if (problem === 'tooLarge' || problem === 'wordsHoldArmour' || problem === 'notTheirAddress') return words[problem];
  return words.other(problem);
}
