import { Divider, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { RecipientField } from '../../engine';
import { newId } from './attachment-calls';
import { type AddedFile, AttachmentRow } from './attachment-row';
import { ChoiceRow } from './choice-row';
import { ComposeBar, type ComposeBarProps } from './compose-bar';
import { type Draft, type Entry, type Notification, writtenBody } from './draft';
import { InputRow } from './input-row';
import { MeetingRows } from './meeting-rows';
import { NotificationBar } from './notification-bar';
import type { Persona } from './personas';
import { RecipientWell } from './recipient-well';
import { useRowStyles } from './row-styles';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minWidth: 0 },
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

type Wells = readonly (readonly [field: RecipientField, label: string])[];

const wells: { readonly [kind in Draft['kind']]: Wells } = {
  mail: [
    ['to', 'To'],
    ['cc', 'Cc'],
    ['bcc', 'Bcc'],
  ],
  meeting: [
    ['to', 'Required'],
    ['cc', 'Optional'],
  ],
};

export interface ComposeFormProps extends ComposeBarProps {
  /** Another number is another mail: what was half typed into the last is gone. */
  readonly mailNumber: number;
  readonly draft: Draft;
  readonly persona: Persona;
  /** Whether this client has sensitivity labels. */
  readonly hasLabels: boolean;
  readonly onChange: (change: (draft: Draft) => Draft) => void;
  /** Presses the button of a bar above the mail. */
  readonly onFollowBar: (notification: Notification) => void;
}

/** Outlook's window for a mail or an invitation that is being written. */
export function ComposeForm({
  mailNumber,
  draft,
  persona,
  hasLabels,
  onChange,
  onFollowBar,
  ...bar
}: ComposeFormProps) {
  const styles = useStyles();
  const { book, labels } = persona;
  const dismiss = ({ key }: Notification) =>
    onChange((now) => ({ ...now, notifications: now.notifications.filter((one) => one.key !== key) }));
  return (
    <div className={styles.root}>
      <ComposeBar {...bar} />
      <NotificationBar notifications={draft.notifications} onFollow={onFollowBar} onDismiss={dismiss} />
      <div className={styles.form}>
        <FromRow draft={draft} persona={persona} onChange={onChange} />
        {wells[draft.kind].map(([field, label]) => (
          <RecipientWell
            key={`${mailNumber} ${field}`}
            label={label}
            entries={draft[field]}
            book={book}
            onChange={(entries: readonly Entry[]) => onChange((now) => ({ ...now, [field]: entries }))}
          />
        ))}
        <InputRow
          label="Subject"
          value={draft.subject}
          maxLength={255}
          onInput={(subject) => onChange((now) => ({ ...now, subject }))}
        />
        {draft.kind === 'meeting' && <MeetingRows draft={draft} onChange={onChange} />}
        {hasLabels && labels.length > 0 && (
          <ChoiceRow
            label="Sensitivity"
            value={draft.label ?? ''}
            options={[{ value: '', text: 'No label' }, ...labels.map(({ id, name }) => ({ value: id, text: name }))]}
            onChoose={(id) => onChange((now) => ({ ...now, label: id || null }))}
          />
        )}
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

function FromRow({ draft, persona, onChange }: Pick<ComposeFormProps, 'draft' | 'persona' | 'onChange'>) {
  const styles = useStyles();
  const rows = useRowStyles();
  const { accounts } = persona;
  const { name, address } = draft.from;
  if (accounts.length < 2 || !accounts.some((one) => one.address === address)) {
    return (
      <div className={rows.row}>
        <span className={rows.label}>From</span>
        <span className={styles.from}>
          {name} &lt;{address}&gt;
        </span>
      </div>
    );
  }
  return (
    <ChoiceRow
      label="From"
      value={address}
      options={accounts.map((account) => ({
        value: account.address,
        text: `${account.name} <${account.address}>${account.is === '' ? '' : `, ${account.is}`}`,
      }))}
      onChoose={(chosen) => {
        const account = accounts.find((one) => one.address === chosen);
        if (account) onChange((now) => ({ ...now, from: { name: account.name, address: account.address } }));
      }}
    />
  );
}

function withFiles(draft: Draft, files: readonly AddedFile[]): Draft {
  const attachments = [...draft.attachments];
  for (const file of files) attachments.push({ ...file, id: newId(attachments) });
  return { ...draft, attachments };
}
