import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { inLanguage } from '../../engine';
import type { RequestKind } from '../../pack';
import { type ActingHandle, isFixed as isFixedIn, SendingNotice } from '../../record-box';
import type { RecordDesk } from '../../record-mail';
import { answersOf, keptFields, refusalOf, type Sending } from '../../stories';
import {
  AnswerList,
  ErrorSummary,
  NewsLine,
  PageLink,
  PendingButton,
  Reveal,
  StandingNote,
  type Trouble,
  useLanguage,
  useScreenReaderOnly,
} from '../../ui';
import { Approver, approverId } from './approver';
import type { FormState } from './form-state';
import { Part } from './part';
import { type NameProblem, nameProblems, type RouteStep, stepsToName } from './route';
import { useRequestStrings } from './strings';
import { useManager } from './use-people';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  text: { margin: 0, maxWidth: '72ch', overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  empties: { listStyleType: 'none', margin: 0, padding: 0 },
  empty: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  letter: {
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  mail: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyBase },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

export interface ReviewStepProps {
  readonly kind: RequestKind;
  readonly state: FormState;
  readonly desk: RecordDesk;
  readonly route: readonly RouteStep[];
  /** The mail as it would be sent; undefined as long as somebody is still to be named. */
  readonly mail: Sending | undefined;
  readonly acting: ActingHandle<FormState>;
  readonly explain: (error: unknown) => Trouble;
  /** "Send request". */
  readonly sendLabel: string;
  /** Why it cannot be sent as it is; null where it can. */
  readonly unavailable: string | null;
  /** Accounts that are not put in by themselves. */
  readonly notAgain: readonly string[];
  readonly signIn: () => Promise<unknown>;
  readonly onAsk: (step: string, who: FormState['asks'][string] | undefined) => void;
  readonly onChange: (field: string) => void;
  /** Undefined where there is no section to go back to. */
  readonly onBack: (() => void) | undefined;
  /** Undefined where nothing may be kept. */
  readonly onKeep: (() => void) | undefined;
  /** Called where nobody is left to name. */
  readonly onSend: () => Promise<void>;
}

/** Everything once more before it goes: what was answered, who gets it, what happens then. */
export function ReviewStep(props: ReviewStepProps) {
  const { kind, state, desk, route, mail, acting, sendLabel, signIn, onAsk, onChange, onBack, onKeep, onSend } = props;
  const { unavailable, notAgain, explain } = props;
  const styles = useStyles();
  const language = useLanguage();
  const { review: strings } = useRequestStrings();
  const [said, setSaid] = useState<{ readonly attempt: number; readonly problems: readonly NameProblem[] }>({
    attempt: 0,
    problems: [],
  });
  const [isKept, setKept] = useState(false);
  const toName = stepsToName(route);
  const managed = toName.filter(({ by }) => by.who === 'person' && by.relation === 'lineManager');
  const manager = useManager(desk.people, managed.length > 0);

  // Whom the directory names stands there already; the person may still choose somebody else.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the directory has answered
  useEffect(() => {
    if (manager === null || manager === undefined) return;
    if (manager.id === desk.me.id || notAgain.includes(manager.id)) return;
    const { id, address, name } = manager;
    for (const step of managed) if (state.asks[step.id] === undefined) onAsk(step.id, { id, address, name });
  }, [manager]);

  const groups = answersOf(kind, keptFields(kind, state.values), language);
  const empties = groups.flatMap(({ rows }) => rows.filter(({ isEmpty }) => isEmpty));
  const refusal = refusalOf(kind, keptFields(kind, state.values), language);
  const wordsOf = (problem: NameProblem) => strings.problems[problem.why](whoOf(route, problem.step, language));
  const press = async () => {
    setKept(false);
    const problems = nameProblems(route, state.asks, desk.me);
    setSaid(({ attempt }) => ({ attempt: attempt + 1, problems }));
    if (problems.length === 0) await onSend();
  };
  // Until it is known what became of it, a change would make another record of it.
  const isFixed = isFixedIn(acting.state);
  const { phase } = acting.state;
  const mayHaveGone = isFixed && phase === 'notSent';
  return (
    <>
      <ErrorSummary
        attempt={said.attempt}
        problems={said.problems.map((problem) => ({ field: approverId(problem.step), text: wordsOf(problem) }))}
      />
      {refusal === undefined ? null : (
        <StandingNote tone="caution">
          {strings.cannotSend}: {refusal}
        </StandingNote>
      )}
      <AnswerList
        groups={groups
          .map(({ id, title, rows }) => ({
            id,
            title,
            rows: rows
              .filter(({ isEmpty }) => !isEmpty)
              .map((row) => ({ ...row, change: isFixed ? undefined : () => onChange(row.field) })),
          }))
          .filter(({ rows }) => rows.length > 0)}
      />
      {empties.length === 0 ? null : <Empties {...{ empties }} onAdd={isFixed ? undefined : onChange} />}
      <Part title={strings.to}>
        {toName.map((step) => (
          <Approver
            key={step.id}
            {...{ step, manager }}
            people={desk.people}
            who={state.asks[step.id]}
            error={said.problems.filter(({ step: id }) => id === step.id).map(wordsOf)[0]}
            onChoose={(who) => {
              setSaid((last) => ({ ...last, problems: last.problems.filter((problem) => problem.step !== step.id) }));
              onAsk(step.id, who);
            }}
          />
        ))}
        {route.map(({ id, by }) =>
          by.who === 'person' || by.team === undefined ? null : (
            <p key={id} className={styles.text}>
              {strings.named(inLanguage(by.team.name, language), by.team.address)}
            </p>
          ),
        )}
      </Part>
      <Part title={strings.next}>
        <NextSteps {...{ route }} asks={state.asks} />
        <p className={styles.text}>{strings.youCannot}</p>
        <p className={styles.text}>
          {strings.expect}: {inLanguage(kind.usualTime, language)}
        </p>
      </Part>
      <Part title={strings.mailTitle}>
        <p className={styles.text}>
          {strings.mail} {mail === undefined ? '' : strings.mailReaders(strings.or(mail.to.map(({ name }) => name)))}{' '}
          {inLanguage(kind.retention, language)}
        </p>
        {mail === undefined ? null : (
          <Reveal label={strings.seeMail}>
            <MailText mail={mail} />
          </Reveal>
        )}
      </Part>
      {isKept ? (
        <NewsLine words={strings.keptLater}>
          <PageLink to="/requests">{strings.toRequests}</PageLink>
        </NewsLine>
      ) : null}
      <SendingNotice {...{ acting, explain, signIn }} kept={strings.kept} />
      <div className={styles.buttons}>
        {refusal === undefined && !mayHaveGone ? (
          <PendingButton primary label={sendLabel} unavailable={unavailable} onPress={press} />
        ) : null}
        {onKeep === undefined ? null : (
          <Button
            onClick={() => {
              onKeep();
              setKept(true);
            }}
          >
            {strings.keep}
          </Button>
        )}
        {onBack === undefined || isFixed ? null : <Button onClick={onBack}>{strings.back}</Button>}
      </div>
    </>
  );
}

function whoOf(route: readonly RouteStep[], id: string, language: 'en'): string {
  const step = route.find((one) => one.id === id);
  return step === undefined ? id : inLanguage(step.words.who, language);
}

interface EmptiesProps {
  readonly empties: readonly { readonly field: string; readonly question: string }[];
  readonly onAdd: ((field: string) => void) | undefined;
}

function Empties({ empties, onAdd }: EmptiesProps) {
  const styles = useStyles();
  const hidden = useScreenReaderOnly();
  const { review: strings } = useRequestStrings();
  return (
    <Part title={strings.leftEmpty}>
      <ul className={styles.empties}>
        {empties.map(({ field, question }) => (
          <li key={field} className={styles.empty}>
            <span>{question}</span>
            {onAdd === undefined ? null : (
              <Link as="button" inline onClick={() => onAdd(field)}>
                {strings.add}
                <span className={hidden.root}>: {question}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** The way a request goes, with the names as far as they are known. */
export function NextSteps({ route, asks }: { readonly route: readonly RouteStep[]; readonly asks: FormState['asks'] }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <ol className={styles.list}>
      {route.map(({ id, words }) => {
        const who = asks[id];
        return (
          <li key={id}>
            {inLanguage(words.title, language)}
            {who === undefined ? '' : ` (${who.name})`}
          </li>
        );
      })}
    </ol>
  );
}

function MailText({ mail }: { readonly mail: Sending }) {
  const styles = useStyles();
  const { review: strings } = useRequestStrings();
  const people = (parties: Sending['to']) => parties.map(({ name, address }) => `${name} <${address}>`).join('; ');
  return (
    <div className={mergeClasses(styles.section, styles.letter)}>
      <p className={styles.text}>
        {strings.mailTo}: {people(mail.to)}
      </p>
      {mail.cc.length === 0 ? null : (
        <p className={styles.text}>
          {strings.mailCopy}: {people(mail.cc)}
        </p>
      )}
      <p className={styles.text}>
        {strings.mailSubject}: {mail.human.title} {mail.record.ref}
      </p>
      <p className={styles.mail}>{mail.human.text}</p>
      <p className={styles.text}>{strings.mailRest}</p>
    </div>
  );
}
