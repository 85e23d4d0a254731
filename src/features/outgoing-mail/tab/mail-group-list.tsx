import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { OutcomeIcon } from '../../../ui';
import { useListStyles } from './list-styles';
import type { GroupName, ListedMail, MailGroup } from './mail-groups';
import { useTabStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0 },
  button: {
    justifyContent: 'flex-start',
    textAlign: 'start',
    maxWidth: '100%',
    minHeight: '44px',
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  label: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

const openAtFirst: readonly GroupName[] = ['stop', 'ask', 'action'];

/** A thousand rows at once would hold up the page. */
const shownAtOnce = 50;

export interface MailGroupListProps {
  readonly group: MailGroup;
  /** True while the list is searched: then every group that has something is open. */
  readonly isSought: boolean;
  readonly children: (mail: ListedMail, group: GroupName) => ReactNode;
}

/** One verdict's mails below their heading, which opens and shuts them. */
export function MailGroupList({ group: { name, mails }, isSought, children }: MailGroupListProps) {
  const styles = useStyles();
  const common = useListStyles();
  const strings = useTabStrings();
  const [chosen, setChosen] = useState<boolean | undefined>(undefined);
  const [most, setMost] = useState(shownAtOnce);
  const id = useId();
  const isOpen = chosen ?? (isSought || openAtFirst.includes(name));
  // Once drawn it stays: shutting a group takes nothing from its mails, and opening it reads none again.
  const isDrawn = useRef(false);
  isDrawn.current ||= isOpen;
  const left = mails.length - most;
  // The button goes once all are shown: who pressed it goes on with the first that is new.
  const list = useRef<HTMLUListElement>(null);
  const shownBefore = useRef(most);
  useEffect(() => {
    if (shownBefore.current !== most)
      list.current?.children.item(shownBefore.current)?.querySelector<HTMLElement>('a, button')?.focus();
    shownBefore.current = most;
  }, [most]);
  return (
    <section className={styles.root} aria-labelledby={`${id}-name`}>
      <h2 className={styles.heading}>
        <Button
          id={`${id}-name`}
          className={styles.button}
          appearance="subtle"
          aria-expanded={isOpen}
          aria-controls={id}
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          iconPosition="after"
          onClick={() => setChosen(!isOpen)}
        >
          <span className={styles.label}>
            <OutcomeIcon outcome={name === 'action' ? worst(mails) : name} />
            {strings.counted(strings.group[name], mails.length)}
          </span>
        </Button>
      </h2>
      <div id={id} hidden={!isOpen}>
        {isDrawn.current ? (
          <ul ref={list} className={common.list}>
            {mails.slice(0, most).map((mail) => children(mail, name))}
          </ul>
        ) : null}
        {isDrawn.current && left > 0 ? (
          <Button className={common.button} onClick={() => setMost(most + shownAtOnce)}>
            {strings.showMore(Math.min(left, shownAtOnce))}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

const worst = (mails: readonly ListedMail[]) => (mails.some(({ row }) => row?.verdict === 'stop') ? 'stop' : 'ask');
