import { makeStyles, tokens } from '@fluentui/react-components';
import { inLanguage, type Pack, type Report } from '../../engine';
import { longDay, OutcomeIcon, useLanguage, useScreenReaderOnly, useUiStrings } from '../../ui';
import { goodToKnow } from './known-lines';
import type { SeenMail } from './seen-mail';
import { useMailStrings } from './strings';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  words: { minWidth: 0 },
});

/** How many lines stand here: the rest is under Looked at. */
const mostLines = 3;

export interface GoodToKnowProps {
  readonly report: Report;
  readonly mail: SeenMail;
  readonly pack: Pack;
}

/** What is known of the recipients and asks nothing of anybody. */
export function GoodToKnow({ report, mail, pack }: GoodToKnowProps) {
  const styles = useStyles();
  const hidden = useScreenReaderOnly();
  const strings = useMailStrings();
  const ui = useUiStrings();
  const language = useLanguage();
  const lines = goodToKnow(report, mail, {
    strings,
    organisation: inLanguage(pack.organisation, language),
    day: (date) => longDay(date, language),
  }).slice(0, mostLines);
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line} className={styles.line}>
          <OutcomeIcon outcome="inform" />
          <span className={styles.words}>
            <span className={hidden.root}>{ui.outcome.inform}: </span>
            {line}
          </span>
        </li>
      ))}
    </ul>
  );
}
