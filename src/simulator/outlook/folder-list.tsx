import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  InfoRegular,
  LightbulbRegular,
  ProhibitedFilled,
  QuestionCircleFilled,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { ReadyDraft, ReadyGroup } from './cases';
import type { FiledMail, FolderName, Folders } from './folders';
import { SentMail } from './sent-mail';

const groups: readonly { readonly verdict: ReadyGroup; readonly title: string; readonly icon: ReactElement }[] = [
  { verdict: 'stop', title: 'Fix before sending', icon: <ProhibitedFilled /> },
  { verdict: 'ask', title: 'Check before sending', icon: <QuestionCircleFilled /> },
  { verdict: 'inform', title: 'Good to know', icon: <InfoRegular /> },
  { verdict: 'card', title: 'Useful while you write', icon: <LightbulbRegular /> },
  { verdict: 'pass', title: 'Nothing found', icon: <CheckmarkCircleRegular /> },
];

const folderNames: readonly { readonly name: FolderName; readonly title: string; readonly empty: string }[] = [
  { name: 'sent', title: 'Sent', empty: 'Nothing has been sent yet.' },
  { name: 'outbox', title: 'Outbox', empty: 'Nothing is waiting to go.' },
  { name: 'drafts', title: 'Drafts', empty: 'No mail was kept.' },
];

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  draft: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    minHeight: '36px',
  },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface FolderListProps {
  readonly ready: readonly ReadyDraft[];
  readonly openAtFirst: readonly ReadyGroup[];
  readonly folders: Folders;
  readonly onOpenReady: (draft: ReadyDraft) => void;
  readonly onOpenKept: (mail: FiledMail) => void;
  /** Missing while working offline. */
  readonly onSendAgain: ((mail: FiledMail) => void) | undefined;
}

export function FolderList({ ready, openAtFirst, folders, onOpenReady, onOpenKept, onSendAgain }: FolderListProps) {
  const styles = useStyles();
  return (
    <>
      {ready.length > 0 && (
        <>
          <h2 className={styles.heading}>Ready drafts, by what Second Look says of them</h2>
          <Accordion multiple collapsible defaultOpenItems={[...openAtFirst]}>
            {groups.map(({ verdict, title, icon }) => {
              const drafts = ready.filter((one) => one.verdict === verdict);
              return (
                <AccordionItem key={verdict} value={verdict}>
                  <AccordionHeader as="h3" icon={icon}>{`${title} (${drafts.length})`}</AccordionHeader>
                  <AccordionPanel>
                    <ul className={styles.list}>
                      {drafts.map((draft) => (
                        <li key={draft.id}>
                          <Button appearance="subtle" className={styles.draft} onClick={() => onOpenReady(draft)}>
                            {draft.title}
                          </Button>
                        </li>
                      ))}
                    </ul>
                  </AccordionPanel>
                </AccordionItem>
              );
            })}
          </Accordion>
        </>
      )}
      <h2 className={styles.heading}>Folders</h2>
      <Accordion multiple collapsible>
        {folderNames.map(({ name, title, empty }) => (
          <AccordionItem key={name} value={name}>
            <AccordionHeader as="h3">{`${title} (${folders[name].length})`}</AccordionHeader>
            <AccordionPanel>
              {folders[name].length === 0 && <p className={styles.empty}>{empty}</p>}
              <ul className={styles.list}>
                {folders[name].map((mail) => (
                  <li key={mail.id}>
                    <SentMail mail={mail} />
                    {name === 'outbox' && onSendAgain && (
                      <Button size="small" onClick={() => onSendAgain(mail)}>
                        Send again
                      </Button>
                    )}
                    {name === 'drafts' && (
                      <Button size="small" onClick={() => onOpenKept(mail)}>
                        Open this draft
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}
