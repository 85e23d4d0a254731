import {
  Button,
  Divider,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Spinner,
  Textarea,
  ToggleButton,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { AddRegular, EyeRegular, SendRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { RecipientField } from '../../engine';
import { AttachmentRow } from './attachment-row';
import { type Draft, type Entry, writtenBody } from './draft';
import { RecipientWell } from './recipient-well';
import type { AddressBook } from './resolve-recipients';
import { useRowStyles } from './row-styles';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    minWidth: 0,
  },
  from: { minHeight: '28px', lineHeight: '28px', overflowWrap: 'anywhere' },
  history: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

const labels: { readonly [field in RecipientField]: string } = { to: 'To', cc: 'Cc', bcc: 'Bcc' };
const fields: readonly RecipientField[] = ['to', 'cc', 'bcc'];

export interface ComposeFormProps {
  /** Another number is another mail: what was half typed into the last is gone. */
  readonly mailNumber: number;
  readonly draft: Draft;
  readonly book: AddressBook;
  readonly isChecking: boolean;
  readonly isPaneOpen: boolean;
  readonly onChange: (change: (draft: Draft) => Draft) => void;
  readonly onSend: () => void;
  readonly onNew: () => void;
  readonly onTogglePane: () => void;
}

/** Outlook's window for a mail that is being written. */
export function ComposeForm({
  mailNumber,
  draft,
  book,
  isChecking,
  isPaneOpen,
  onChange,
  onSend,
  onNew,
  onTogglePane,
}: ComposeFormProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const subjectId = useId();
  // A dialog gives focus back to what opened it.
  const focusReturns = useRestoreFocusTarget();
  return (
    <div className={styles.root}>
      <div className={styles.bar} role="toolbar" aria-label="Mail">
        <Button {...focusReturns} appearance="primary" icon={<SendRegular />} onClick={onSend}>
          Send
        </Button>
        <Button icon={<AddRegular />} onClick={onNew}>
          New mail
        </Button>
        <ToggleButton icon={<EyeRegular />} checked={isPaneOpen} onClick={onTogglePane}>
          Second Look
        </ToggleButton>
        <div role="status">{isChecking && <Spinner size="tiny" label="Sending" delay={400} />}</div>
      </div>
      {draft.notifications.map(({ key, type, message }) => (
        <MessageBar key={key} intent={type === 'errorMessage' ? 'error' : 'info'}>
          <MessageBarBody>{message}</MessageBarBody>
        </MessageBar>
      ))}
      <div className={styles.form}>
        <div className={rows.row}>
          <span className={rows.label}>From</span>
          <span className={styles.from}>
            {draft.from.name} &lt;{draft.from.address}&gt;
          </span>
        </div>
        {fields.map((field) => (
          <RecipientWell
            key={`${mailNumber} ${field}`}
            label={labels[field]}
            entries={draft[field]}
            book={book}
            onChange={(entries: readonly Entry[]) => onChange((now) => ({ ...now, [field]: entries }))}
          />
        ))}
        <div className={rows.row}>
          <label className={rows.label} htmlFor={subjectId}>
            Subject
          </label>
          <input
            id={subjectId}
            className={rows.input}
            type="text"
            autoComplete="off"
            value={draft.subject}
            maxLength={255}
            onChange={({ target }) => onChange((now) => ({ ...now, subject: target.value }))}
          />
        </div>
        <AttachmentRow
          attachments={draft.attachments}
          onAdd={(files) => onChange((now) => withFiles(now, files))}
          onRemove={(id) =>
            onChange((now) => ({ ...now, attachments: now.attachments.filter((one) => one.id !== id) }))
          }
        />
        <Field label="Text">
          <Textarea
            value={draft.body.text}
            rows={12}
            resize="vertical"
            onChange={(_, { value }) =>
              onChange((now) => ({ ...now, body: writtenBody(value, now.body.history, now.body.historyHtml) }))
            }
          />
        </Field>
        {draft.body.history !== '' && (
          <section aria-label="Earlier mail">
            <Divider alignContent="start">Earlier mail</Divider>
            <div className={styles.history}>{draft.body.history}</div>
          </section>
        )}
      </div>
    </div>
  );
}

function withFiles(draft: Draft, files: readonly { readonly name: string; readonly size: number }[]): Draft {
  const taken = new Set(draft.attachments.map(({ id }) => id));
  const added = files.map(({ name, size }) => {
    let number = taken.size;
    while (taken.has(`file-${number}`)) number += 1;
    const id = `file-${number}`;
    taken.add(id);
    return { id, name, size };
  });
  return { ...draft, attachments: [...draft.attachments, ...added] };
}
