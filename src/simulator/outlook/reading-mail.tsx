import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowForwardRegular,
  ArrowReplyAllRegular,
  ArrowReplyRegular,
  DismissRegular,
  EyeRegular,
} from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { AnswerKind } from './answer';
import type { Person } from './draft';
import type { ReceivedMail } from './played-mailbox';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mail: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, overflowWrap: 'anywhere' },
  subject: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  fact: { margin: 0, color: tokens.colorNeutralForeground2 },
  text: { whiteSpace: 'pre-wrap', fontFamily: 'inherit', fontSize: tokens.fontSizeBase300 },
});

const shown = (people: readonly Person[]) => people.map(({ name, address }) => `${name} <${address}>`).join('; ');

export interface ReadingMailProps {
  readonly mail: ReceivedMail;
  readonly onAnswer: (kind: AnswerKind) => void;
  readonly onClose: () => void;
  readonly isPaneOpen: boolean;
  readonly onTogglePane: () => void;
}

/** A mail that arrived, as text. */
export function ReadingMail({ mail, onAnswer, onClose, isPaneOpen, onTogglePane }: ReadingMailProps) {
  const styles = useStyles();
  const subject = useRef<HTMLHeadingElement>(null);

  // Opened by a press elsewhere on the page: what was opened is read first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another mail is another opening
  useEffect(() => subject.current?.focus(), [mail.id]);

  return (
    <div>
      <div className={styles.bar} role="toolbar" aria-label="Mail that arrived">
        <Button appearance="primary" icon={<ArrowReplyRegular />} onClick={() => onAnswer('reply')}>
          Reply
        </Button>
        <Button icon={<ArrowReplyAllRegular />} onClick={() => onAnswer('replyAll')}>
          Reply all
        </Button>
        <Button icon={<ArrowForwardRegular />} onClick={() => onAnswer('forward')}>
          Forward
        </Button>
        <Button icon={<EyeRegular />} aria-pressed={isPaneOpen} onClick={onTogglePane}>
          Second Look
        </Button>
        <Button icon={<DismissRegular />} onClick={onClose}>
          Back to the mail you are writing
        </Button>
      </div>
      <article className={styles.mail}>
        <h2 ref={subject} className={styles.subject} tabIndex={-1}>
          {mail.subject || '(no subject)'}
        </h2>
        <p className={styles.fact}>From: {shown([mail.from])}</p>
        <p className={styles.fact}>To: {shown(mail.to)}</p>
        {mail.cc.length > 0 && <p className={styles.fact}>Cc: {shown(mail.cc)}</p>}
        <p className={styles.fact}>
          <time dateTime={mail.when}>{new Date(mail.when).toLocaleString('en-GB')}</time>
        </p>
        <pre className={styles.text}>{mail.text}</pre>
      </article>
    </div>
  );
}
