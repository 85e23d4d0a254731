import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReceivedMail } from './played-mailbox';
import type { Inbox } from './use-inbox';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  mail: {
    width: '100%',
    display: 'block',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    minHeight: '44px',
    overflowWrap: 'anywhere',
  },
  subject: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface InboxListProps {
  readonly received: Inbox;
  readonly isOpenAtFirst: boolean;
  readonly onOpen: (mail: ReceivedMail) => void;
}

/** What arrived, newest first, and what Second Look has put aside once it had read it. */
export function InboxList({ received: { inbox, records, state }, isOpenAtFirst, onOpen }: InboxListProps) {
  const styles = useStyles();
  return (
    <Accordion multiple collapsible defaultOpenItems={isOpenAtFirst ? ['inbox', 'records'] : []}>
      <AccordionItem value="inbox">
        <AccordionHeader as="h2">{`Inbox (${inbox.length})`}</AccordionHeader>
        <AccordionPanel>
          {state === 'failed' && <p className={styles.note}>The Inbox could not be read. Trying again.</p>}
          {state === 'read' && inbox.length === 0 && <p className={styles.note}>No mail has arrived.</p>}
          <MailList mails={inbox} onOpen={onOpen} />
        </AccordionPanel>
      </AccordionItem>
      {records !== undefined && (
        <AccordionItem value="records">
          <AccordionHeader as="h2">{`Second Look (${records.length})`}</AccordionHeader>
          <AccordionPanel>
            <MailList mails={records} onOpen={onOpen} />
          </AccordionPanel>
        </AccordionItem>
      )}
    </Accordion>
  );
}

interface MailListProps extends Pick<InboxListProps, 'onOpen'> {
  readonly mails: readonly ReceivedMail[];
}

function MailList({ mails, onOpen }: MailListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {mails.map((mail) => (
        <li key={mail.id}>
          <Button appearance="subtle" className={styles.mail} onClick={() => onOpen(mail)}>
            <span className={styles.subject}>{mail.subject || '(no subject)'}</span>
            {mail.from.name}, <time dateTime={mail.when}>{new Date(mail.when).toLocaleTimeString('en-GB')}</time>
          </Button>
        </li>
      ))}
    </ul>
  );
}
