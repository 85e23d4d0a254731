import { Button, Field, Input, Link, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ActingHandle } from '../../record-box';
import type { StepStanding } from '../../records';
import { type Asking, ConfirmInPlace, focusField } from '../../ui';
import { type Act, actsAt, needsNote } from './acting';
import { useApprovalStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  note: { maxWidth: '72ch' },
  button: { minHeight: '32px', maxWidth: '100%' },
  quiet: { minHeight: '24px' },
});

/** What the person wrote beside their answer. */
export interface Note {
  readonly text: string;
  /** Where it is not for a team: which team it is for, and how to reach it. */
  readonly team: string;
  readonly contact: string;
}

export const emptyNote: Note = { text: '', team: '', contact: '' };

export interface AnswerFormProps {
  readonly step: StepStanding;
  /** Name of whoever reads the note. */
  readonly who: string;
  /** What is asked, as a row says it: "Open internet tool, Miro". */
  readonly heading: string;
  readonly note: Note;
  readonly onNote: (note: Note) => void;
  readonly acting: ActingHandle<Act>;
  /** A team that gives something back says where it belongs: the requester cannot choose another team for it. */
  readonly isTeam: boolean;
}

/** The note and the buttons of one step. */
export function AnswerForm({ step, who, heading, note, onNote, acting, isTeam }: AnswerFormProps) {
  const styles = useStyles();
  const strings = useApprovalStrings();
  const words = strings.panel;
  const [isForOthers, setIsForOthers] = useState(false);
  const noteId = useId();
  const { state } = acting;
  const shownAct = (act: Act): Act => (isTeam && act === 'handBack' ? 'notForUs' : act);
  const missing = state.phase === 'noteMissing' ? words.note.missing[shownAct(state.act)] : undefined;
  const asking = askingOf(acting, who, heading, strings.panel);
  const acts = actsAt(step);
  const isShut = asking !== null || state.phase === 'notSent' || state.phase === 'looking';
  // Where a note stood there already, the same press brings these fields and the question.
  const isElsewhereShut = isShut && state.phase !== 'confirming';

  const press = (act: Act) => {
    setIsForOthers(isTeam && (act === 'notForUs' || act === 'handBack'));
    const isMissing = needsNote(act) && note.text.trim() === '';
    acting.press(act, isMissing);
    if (isMissing) focusField(noteId);
  };
  const write = (change: Partial<Note>) => {
    const next = { ...note, ...change };
    onNote(next);
    acting.write(next.text);
  };

  return (
    <div className={styles.root}>
      <Field
        className={styles.note}
        label={{ children: words.note.label(who), htmlFor: noteId }}
        hint={words.note.needed[step.does]}
        validationMessage={missing ?? null}
        validationState={missing === undefined ? 'none' : 'error'}
      >
        <Textarea
          id={noteId}
          resize="vertical"
          value={note.text}
          readOnly={isShut}
          onChange={(_, { value }) => write({ text: value })}
        />
      </Field>
      {isForOthers || note.team !== '' || note.contact !== '' ? (
        <>
          <Field className={styles.note} label={words.note.team}>
            <Input value={note.team} readOnly={isElsewhereShut} onChange={(_, { value }) => write({ team: value })} />
          </Field>
          <Field className={styles.note} label={words.note.contact}>
            <Input
              value={note.contact}
              readOnly={isElsewhereShut}
              onChange={(_, { value }) => write({ contact: value })}
            />
          </Field>
        </>
      ) : null}
      {state.phase === 'notSent' || state.phase === 'looking' ? null : (
        <ConfirmInPlace asking={asking} onBack={acting.back}>
          {acts.map((act, index) =>
            act === 'handBack' && !isTeam ? (
              <Link key={act} as="button" inline className={styles.quiet} onClick={() => press(act)}>
                {words.act[act]}
              </Link>
            ) : (
              <Button
                key={act}
                className={styles.button}
                appearance={index === 0 ? 'primary' : 'secondary'}
                onClick={() => press(act)}
              >
                {words.act[shownAct(act)]}
              </Button>
            ),
          )}
        </ConfirmInPlace>
      )}
    </div>
  );
}

function askingOf(
  { state, send }: ActingHandle<Act>,
  who: string,
  heading: string,
  { confirm, yes }: ReturnType<typeof useApprovalStrings>['panel'],
): Asking | null {
  if (state.phase !== 'confirming' && state.phase !== 'sending') return null;
  return { question: confirm[state.act](who, heading), yes: yes[state.act], onYes: () => send(state.act) };
}
