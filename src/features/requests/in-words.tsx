import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { ErrorSummary, focusField, PendingButton } from '../../ui';
import { useRequestStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  field: { maxWidth: '40rem' },
  box: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Characters that one's own words beside a record may have. */
const most = 4000;

export interface InWordsProps {
  /** Id of the text box. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What is said where nothing was written; left out: nothing need be. */
  readonly missing?: string;
  readonly send: string;
  readonly primary: boolean;
  /** Whether the box takes focus as it appears. */
  readonly takesFocus: boolean;
  readonly onSend: (words: string) => Promise<unknown>;
  /** Left out where there is no way back. */
  readonly onBack?: () => void;
}

/** A text and the button that sends it. */
export function InWords(props: InWordsProps) {
  const { id, label, hint, missing, send, primary, takesFocus, onSend, onBack } = props;
  const styles = useStyles();
  const { story: strings } = useRequestStrings();
  const [words, setWords] = useState('');
  const [said, setSaid] = useState<{ readonly attempt: number; readonly error: string | undefined }>({
    attempt: 0,
    error: undefined,
  });
  useEffect(() => {
    if (takesFocus) focusField(id);
  }, [takesFocus, id]);
  const press = async () => {
    const length = words.trim().length;
    const error = length === 0 ? missing : length > most ? strings.tooLong(most, length - most) : undefined;
    setSaid(({ attempt }) => ({ attempt: attempt + 1, error }));
    if (error === undefined) await onSend(words.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || onBack === undefined) return;
    event.stopPropagation();
    onBack();
  };
  return (
    <form
      noValidate
      className={styles.root}
      onKeyDown={onKeyDown}
      onSubmit={(event: FormEvent) => event.preventDefault()}
    >
      <ErrorSummary
        attempt={said.attempt}
        level={3}
        problems={said.error === undefined ? [] : [{ field: id, text: said.error }]}
      />
      <Field
        className={styles.field}
        label={{ children: label, htmlFor: id }}
        {...(hint === undefined ? {} : { hint })}
        {...(said.error === undefined ? {} : { validationMessage: { children: said.error, role: undefined } })}
      >
        <Textarea
          id={id}
          className={styles.box}
          resize="vertical"
          textarea={{ rows: 3 }}
          value={words}
          onChange={(_, data) => setWords(data.value)}
        />
      </Field>
      <div className={styles.buttons}>
        <PendingButton primary={primary} label={send} onPress={press} />
        {onBack === undefined ? null : <Button onClick={onBack}>{strings.back}</Button>}
      </div>
    </form>
  );
}
