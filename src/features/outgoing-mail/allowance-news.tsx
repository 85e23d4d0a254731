import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { inLanguage, type Pack } from '../../engine';
import { NewsLine, StandingNote, useLanguage } from '../../ui';
import type { Allowance } from './allowance';
import type { NoteBox } from './note-box';
import { useMailStrings } from './strings';

const useStyles = makeStyles({
  notes: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  words: { margin: 0, width: '100%', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export interface AllowanceNewsProps {
  readonly allowance: Allowance;
  readonly pack: Pack;
  /** True where a press in this pane led to it: then focus goes there. */
  readonly isFresh: boolean;
  readonly onTakeBack: () => void;
}

/** That the mail may go now, or may no longer. */
export function AllowanceNews({ allowance, pack, isFresh, onTakeBack }: AllowanceNewsProps) {
  const styles = useStyles();
  const strings = useMailStrings().override;
  const language = useLanguage();
  if (allowance.is === 'none') return null;
  if (allowance.is === 'takenBack') return <NewsLine words={strings.takenBack} />;
  // Nobody here did it: focus stays where it is, and the changed verdict is announced.
  if (allowance.is !== 'allowed') return <StandingNote tone="caution">{strings[allowance.is]}</StandingNote>;
  const reason = pack.overrides?.reasons.find(({ code }) => code === allowance.given.reason);
  return (
    <NewsLine words={strings.allowed} takesFocus={isFresh}>
      {reason === undefined ? null : (
        <p className={styles.words}>{strings.yourReason(inLanguage(reason.label, language))}</p>
      )}
      <Button size="small" onClick={onTakeBack}>
        {strings.takeBack}
      </Button>
    </NewsLine>
  );
}

/** What became of own words: they are on the screen until they went, or the person let them go. */
export function Notes({ box, to }: { readonly box: NoteBox; readonly to: string }) {
  const styles = useStyles();
  const strings = useMailStrings().override;
  const notes = useSyncExternalStore(box.subscribe, box.notes, box.notes);
  if (notes.length === 0) return null;
  return (
    <div className={styles.notes}>
      {notes.map(({ record, is }) => (
        <NewsLine
          key={record.id}
          words={strings.noteIs[is](to)}
          tone={is === 'notSent' ? 'failed' : 'done'}
          takesFocus={false}
        >
          {is === 'sent' ? null : <p className={styles.words}>“{record.words}”</p>}
          {is === 'notSent' ? (
            <>
              <Button size="small" onClick={() => void box.send(record)}>
                {strings.sendNoteAgain}
              </Button>
              <Button size="small" onClick={() => box.drop(record.id)}>
                {strings.dropNote}
              </Button>
            </>
          ) : null}
        </NewsLine>
      ))}
    </div>
  );
}
