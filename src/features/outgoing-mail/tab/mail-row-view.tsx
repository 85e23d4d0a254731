import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import { OutcomeIcon, PageLink, useScreenReaderOnly, WhenText } from '../../../ui';
import { asSentence } from './headline';
import { useListStyles } from './list-styles';
import type { GroupName, ListedMail } from './mail-groups';
import { toWords } from './result-text';
import { pathOfMail } from './span';
import { useTabStrings } from './strings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    minHeight: '44px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `4px solid ${tokens.colorNeutralStroke2}`,
  },
  stop: { borderLeft: `4px solid ${tokens.colorStatusDangerForeground1}` },
  ask: { borderLeft: `4px dashed ${tokens.colorStatusWarningForeground1}` },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  subject: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

export interface MailRowViewProps extends ListedMail {
  /** What was found last: it may differ from the group the row stands in. */
  readonly verdict: Exclude<GroupName, 'action'>;
  readonly group: GroupName;
  readonly isSent: boolean;
  /** How much no mail of the list could be checked for: said once, below the list. */
  readonly general: number;
  readonly headline: string | undefined;
  /** Buttons, before the links. */
  readonly children?: ReactNode;
}

/**
 * One mail of the list. The outcome is heard before the subject, and seen as icon and bar beside it. While a list of a
 * thousand is read it changes many times, and each row only when it is another one.
 */
export const MailRowView = memo(function MailRowView(props: MailRowViewProps) {
  const { id, row, notRead, verdict, group, isSent, general, headline, children } = props;
  const styles = useStyles();
  const common = useListStyles();
  const hidden = useScreenReaderOnly();
  const strings = useTabStrings();
  const subject = props.subject === '' ? strings.noSubject : props.subject;
  const outcome = strings.group[group === 'action' && (verdict === 'stop' || verdict === 'ask') ? 'action' : verdict];
  const partly = (row?.unchecked ?? 0) - general;
  const moved = group !== 'action' && verdict !== group;
  const quiet = mergeClasses(common.text, common.quiet);
  const about = <span className={hidden.root}>{strings.aboutMail(subject)}</span>;
  const linkWords =
    verdict === 'pass' || verdict === 'inform'
      ? strings.whatWasSeen
      : isSent && verdict !== 'unchecked'
        ? strings.whatNow
        : strings.seeWhy;
  return (
    <li className={mergeClasses(styles.root, verdict === 'stop' && styles.stop, verdict === 'ask' && styles.ask)}>
      <div className={styles.head}>
        <OutcomeIcon outcome={verdict} />
        <h3 className={styles.subject}>
          <span className={hidden.root}>{outcome}: </span>
          <bdi>{subject}</bdi>
        </h3>
      </div>
      {row === undefined ? null : (
        <p className={quiet}>
          <bdi>{toWords(row.to, row.recipients, strings)}</bdi>
          {' · '}
          {row.inOutbox ? (
            strings.inOutbox
          ) : (
            <>
              {isSent ? strings.sentAt : strings.changed} <WhenText instant={row.when} form="short" />
            </>
          )}
        </p>
      )}
      {moved ? <p className={common.text}>{strings.nowIs(strings.group[verdict])}</p> : null}
      {headline === undefined ? null : <p className={common.text}>{asSentence(headline)}</p>}
      {notRead === undefined ? null : <p className={common.text}>{strings.notRead[notRead.why]}</p>}
      {partly > 0 ? <p className={quiet}>{strings.partly(partly)}</p> : null}
      <div className={common.line}>
        {children}
        <span className={common.link}>
          <PageLink to={pathOfMail(id)}>
            {linkWords}
            {about}
          </PageLink>
        </span>
        {row?.webLink === undefined ? null : (
          <Link inline className={common.link} href={row.webLink} target="_blank" rel="noopener noreferrer">
            {strings.openInOutlook}
            {about}
          </Link>
        )}
      </div>
    </li>
  );
});
