import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { NewsLine, OutcomeIcon, PendingButton, Reveal } from '../../ui';
import type { SendingState } from './sending-state';
import { useRequestStrings } from './strings';
import type { UseSending } from './use-sending';

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
  // A line of its own: beside the button it would be squeezed.
  details: { flexBasis: '100%', overflowWrap: 'anywhere' },
});

export interface SendingNoticeProps {
  readonly sending: Pick<UseSending, 'state' | 'sendAnyway' | 'tryAgain' | 'lookAgain'>;
  /** Asks the person to sign in or to agree. */
  readonly signIn: () => Promise<unknown>;
}

/** What came of a press that was to send something, where it did not simply work. It stands where the button is. */
export function SendingNotice({ sending, signIn }: SendingNoticeProps) {
  const styles = useStyles();
  const { sending: strings } = useRequestStrings();
  const { state, sendAnyway, tryAgain, lookAgain } = sending;
  switch (state.phase) {
    case 'checked':
      return <Checked state={state} onSendAnyway={sendAnyway} />;
    case 'unwritable':
      return <NewsLine tone="failed" words={unwritable(state.problem, strings.unwritable)} />;
    case 'looking':
      return <NewsLine words={strings.looking} />;
    case 'unknown':
      return (
        <NewsLine tone="failed" words={strings.unknown}>
          <PendingButton label={strings.lookAgain} pendingLabel={strings.lookingShort} onPress={lookAgain} />
        </NewsLine>
      );
    case 'failed': {
      const { kind, facts } = state.trouble;
      const asks = kind === 'sign-in' || kind === 'consent' || kind === 'cancelled';
      const act = asks ? () => signIn().then(tryAgain, () => undefined) : tryAgain;
      return (
        <NewsLine tone="failed" words={`${strings.failed[kind]} ${strings.nothingLost}`}>
          <PendingButton label={asks ? strings.signInAndSend : strings.tryAgain} onPress={act} />
          <div className={styles.details}>
            <Reveal label={strings.detailsTitle}>{strings.details(facts.code, facts.requestId)}</Reveal>
          </div>
        </NewsLine>
      );
    }
    default:
      return null;
  }
}

interface CheckedProps {
  readonly state: Extract<SendingState, { readonly phase: 'checked' }>;
  readonly onSendAnyway: () => Promise<void>;
}

/** What the check of every outgoing mail found in this one. */
function Checked({ state, onSendAnyway }: CheckedProps) {
  const styles = useStyles();
  const { sending: strings } = useRequestStrings();
  const card = useRef<HTMLElement>(null);
  const { findings } = state.report;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another report is other news
  useEffect(() => card.current?.focus(), [state.report]);
  const serious = findings.filter(({ outcome }) => outcome !== 'inform');
  return (
    <section ref={card} tabIndex={-1} className={styles.card} aria-labelledby="checked-title">
      <h2 id="checked-title" className={styles.title}>
        {state.mayGo ? strings.ask : strings.stop}
      </h2>
      <ul className={styles.list}>
        {serious.map(({ policy, messageId, outcome, text }) => (
          <li key={`${policy} ${messageId} ${text}`} className={styles.finding}>
            <OutcomeIcon outcome={outcome} />
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ul>
      {state.mayGo ? <PendingButton label={strings.sendAnyway} onPress={onSendAnyway} /> : null}
    </section>
  );
}

function unwritable(problem: string, words: ReturnType<typeof useRequestStrings>['sending']['unwritable']): string {
  if (problem === 'tooLarge' || problem === 'wordsHoldArmour' || problem === 'notTheirAddress') return words[problem];
  return words.other(problem);
}
