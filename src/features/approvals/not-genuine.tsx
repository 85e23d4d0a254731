import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ProhibitedFilled } from '@fluentui/react-icons';
import type { NotCounted } from '../../records';
import { mailName, notCountedWords } from '../../stories';
import { useLanguage } from '../../ui';
import { useApprovalStrings } from './strings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorStatusDangerForeground1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
  text: { margin: 0 },
});

export interface NotGenuineProps {
  readonly notCounted: NotCounted;
  /** Starts a report to whoever looks into such mails; left out: no button. */
  readonly onReport?: () => void;
}

/** In place of the panel: a mail that says it is a request, and does not count. */
export function NotGenuine({ notCounted: { why, record }, onReport }: NotGenuineProps) {
  const styles = useStyles();
  const { genuine: words } = useApprovalStrings();
  const language = useLanguage();
  const says = record === undefined ? '' : `${words.saysFrom(mailName(record.by))} `;
  return (
    <section className={styles.root}>
      <h1 className={styles.title}>
        <ProhibitedFilled aria-hidden className={styles.icon} />
        {words.headline}
      </h1>
      <p className={styles.text}>{`${says}${notCountedWords(why, language)}`}</p>
      {onReport === undefined ? null : <Button onClick={onReport}>{words.report}</Button>}
    </section>
  );
}
