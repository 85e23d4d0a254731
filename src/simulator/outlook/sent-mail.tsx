import { makeStyles, tokens } from '@fluentui/react-components';
import { shownSize } from './attachment-row';
import { type Draft, type Entry, entryLabel, plainBody } from './draft';
import type { FiledMail } from './folders';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  subject: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  facts: { margin: 0, color: tokens.colorNeutralForeground2 },
  text: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    whiteSpace: 'pre-wrap',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
  },
});

/** What left, word for word: shown as text, never as its HTML. */
export function SentMail({ mail: { draft, when, remark } }: { readonly mail: FiledMail }) {
  const styles = useStyles();
  return (
    <article className={styles.root}>
      <p className={styles.subject}>{draft.subject || '(no subject)'}</p>
      {factsOf(draft, remark).map((fact) => (
        <p key={fact} className={styles.facts}>
          {fact}
        </p>
      ))}
      {remark !== '' && <p className={styles.facts}>{remark}</p>}
      <p className={styles.facts}>
        <time dateTime={when}>{new Date(when).toLocaleTimeString('en-GB')}</time>
      </p>
      <pre className={styles.text}>{plainBody(draft.body)}</pre>
    </article>
  );
}

const shownTime = (instant: string) =>
  new Date(instant).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

function factsOf(draft: Draft, remark: string): readonly string[] {
  const field = (name: string, entries: readonly Entry[]) =>
    entries.length === 0 ? [] : [`${name}: ${entries.map(entryLabel).join('; ')}`];
  return [
    `From: ${draft.from.name} <${draft.from.address}>`,
    ...field(draft.kind === 'mail' ? 'To' : 'Required', draft.to),
    ...field(draft.kind === 'mail' ? 'Cc' : 'Optional', draft.cc),
    ...field('Bcc', draft.bcc),
    ...(draft.kind === 'mail' ? [] : [`When: ${shownTime(draft.start)} to ${shownTime(draft.end)}`]),
    ...(draft.location === '' ? [] : [`Where: ${draft.location}`]),
    ...draft.attachments.map(({ name, size }) => `Attached: ${name} (${shownSize(size)})`),
    ...Object.entries(draft.internetHeaders).map(([name, value]) => `Header ${name}: ${value}`),
    ...draft.notifications
      .filter(({ message }) => !remark.includes(message))
      .map(({ message }) => `Notice above the mail: ${message}`),
  ];
}
