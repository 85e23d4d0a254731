import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { PackRequests, RequestKind } from '../../pack';
import { type ActingHandle, SendingNotice } from '../../record-box';
import type { RecordBox, SeenMail } from '../../record-mail';
import type { Standing, StepStanding } from '../../records';
import { headingOf, mailName } from '../../stories';
import { longMoment, NewsLine, PendingButton, StandingNote, type Trouble, useLanguage } from '../../ui';
import type { Act } from './acting';
import { AnswerForm, type Note } from './answer-form';
import { MailLink } from './mail-link';
import type { OpenStandpoint, Standpoint } from './standpoint';
import { StandpointView } from './standpoint-view';
import { useApprovalStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  note: { maxWidth: '72ch' },
});

export interface AnswerAreaProps {
  readonly box: RecordBox;
  readonly standing: Standing;
  readonly kind: RequestKind | undefined;
  readonly requests: PackRequests;
  readonly standpoint: Standpoint;
  /** The step that is answered, also for the moment in which its answer goes out. */
  readonly step: StepStanding | undefined;
  readonly acting: ActingHandle<Act>;
  /** Another edition arrived than the one on the screen. */
  readonly isChanged: boolean;
  readonly onShowChanges: () => void;
  readonly note: Note;
  readonly onNote: (note: Note) => void;
  readonly explain: (error: unknown) => Trouble;
  readonly signIn: (() => Promise<unknown>) | undefined;
  readonly onOpenMail: ((mail: SeenMail) => void) | undefined;
}

/** The place where a request is answered: what keeps it from being answered, the form, and what came of it. */
export function AnswerArea(props: AnswerAreaProps) {
  const { box, standing, kind, requests, standpoint, step, acting, isChanged, note, explain, signIn, onOpenMail } =
    props;
  const styles = useStyles();
  const strings = useApprovalStrings();
  const language = useLanguage();
  const words = strings.panel;
  const who = mailName(standing.requester);
  const by = box.isTeam ? mailName(box.owner) : words.you;
  const { state } = acting;

  if (state.phase === 'sent') {
    const did = words.did[state.act](by, longMoment(new Date(state.at), language));
    return (
      <NewsLine words={`${did} ${words.told(who)}`}>
        <MailLink box={box} mail={state.mail} label={words.seeMail} onOpenMail={onOpenMail} />
      </NewsLine>
    );
  }
  const wasStopped = state.phase === 'stopped';
  const isUnderWay = state.phase === 'sending' || state.phase === 'looking' || state.phase === 'notSent';
  if (isChanged && state.phase !== 'sending' && state.phase !== 'looking') {
    return (
      <div className={styles.root}>
        <NewsLine
          tone="failed"
          takesFocus={state.phase !== 'choosing'}
          words={words.changed(wasStopped, who, longMoment(new Date(standing.request.at), language))}
        >
          <Button onClick={props.onShowChanges}>{words.showChanged}</Button>
        </NewsLine>
        <KeptNote note={note} />
      </div>
    );
  }
  if (step === undefined || kind === undefined || (standpoint.is !== 'open' && !isUnderWay)) {
    return (
      <div className={styles.root}>
        <StandpointView {...{ box, standing, kind, requests, standpoint, onOpenMail, wasStopped }} />
        <KeptNote note={note} />
      </div>
    );
  }
  const isUnsettled = state.phase === 'choosing' && box.unsettled().some(({ ref }) => ref === standing.ref);
  // Answered again before that is known, it might be answered twice.
  if (isUnsettled) return <LookFirst box={box} />;
  return (
    <div className={styles.root}>
      {standpoint.is === 'open' ? <SoFar standpoint={standpoint} standing={standing} who={who} /> : null}
      <AnswerForm
        step={step}
        who={who}
        heading={headingOf(standing, kind, language)}
        note={note}
        onNote={props.onNote}
        acting={acting}
        isTeam={box.isTeam}
      />
      <SendingNotice {...{ acting, explain, signIn }} kept={words.kept} back={words.changeNote} />
    </div>
  );
}

/** What somebody wrote beside an answer that cannot go any more: theirs to take elsewhere. */
function KeptNote({ note: { text } }: { readonly note: Note }) {
  const styles = useStyles();
  const { panel: words } = useApprovalStrings();
  if (text === '') return null;
  return (
    <Field className={styles.note} label={words.note.notSent}>
      <Textarea readOnly resize="vertical" value={text} />
    </Field>
  );
}

/** An answer of before a reload whose outcome is not known. */
function LookFirst({ box }: { readonly box: RecordBox }) {
  const styles = useStyles();
  const { panel: words } = useApprovalStrings();
  const look = async () => {
    await box.settle().catch(() => undefined);
    await box.refresh();
  };
  return (
    <div className={styles.root}>
      <StandingNote tone="caution">{words.unsettled}</StandingNote>
      <div>
        <PendingButton label={words.lookAgain} pendingLabel={words.looking} onPress={look} />
      </div>
    </div>
  );
}

interface SoFarProps {
  readonly standpoint: OpenStandpoint;
  readonly standing: Standing;
  readonly who: string;
}

/** What the owner did about this step before, and which settles nothing. */
function SoFar({ standpoint, standing, who }: SoFarProps) {
  const { panel: words } = useApprovalStrings();
  const language = useLanguage();
  const { question, handedBack, inWords, before, step } = standpoint;
  const when = (at: string) => longMoment(new Date(at), language);
  const lastWords = inWords[inWords.length - 1];
  const outcome = before !== undefined && before.record.type === 'decision' ? before.record.outcome : 'answered';
  const exchanges = standing.basis.flatMap(({ record, hash }) =>
    record.type === 'question' && record.step === step.step
      ? standing.basis.flatMap(({ record: answer }) =>
          answer.type === 'answer' && answer.question.hash === hash
            ? [{ key: answer.id, question: record.words, answer: answer.words }]
            : [],
        )
      : [],
  );
  return (
    <>
      {before === undefined ? null : (
        <StandingNote tone="caution">{words.before[outcome](when(before.at))}</StandingNote>
      )}
      {exchanges.map(({ key, question: asked, answer }) => (
        <StandingNote key={key}>{words.answerTo(asked, answer)}</StandingNote>
      ))}
      {question === undefined ? null : <StandingNote>{words.questioned(who, when(question.at))}</StandingNote>}
      {handedBack === undefined ? null : <StandingNote>{words.handedBack(when(handedBack.at))}</StandingNote>}
      {lastWords === undefined ? null : (
        <StandingNote tone="caution">{words.ownWords(when(lastWords.at))}</StandingNote>
      )}
    </>
  );
}
