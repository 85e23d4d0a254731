import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { BoxState, RecordBox } from '../../record-mail';
import { notCountedWords } from '../../stories';
import { Reveal, useLanguage, WhenText } from '../../ui';
import { useApprovalStrings } from './strings';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  why: { color: tokens.colorNeutralForeground2 },
});

export interface NotCountedListProps {
  readonly box: Pick<RecordBox, 'mail'>;
  readonly loose: BoxState['loose'];
}

/** Mails that look like requests or answers and belong to no story, each with the reason: none is hidden. */
export function NotCountedList({ box, loose }: NotCountedListProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { queue: strings } = useApprovalStrings();
  const rows = loose.flatMap(({ mail: key, why }) => {
    const mail = box.mail(key);
    return mail === undefined ? [] : [{ mail, why }];
  });
  if (rows.length === 0) return null;
  return (
    <Reveal label={strings.notCounted(rows.length)}>
      <ul className={styles.list}>
        {rows.map(({ mail, why }) => (
          <li key={mail.key} className={styles.row}>
            <span>
              {mail.webLink === undefined ? mail.subject : <Link href={mail.webLink}>{mail.subject}</Link>},{' '}
              {mail.from.name}
              {' <'}
              {mail.from.address}
              {'>, '}
              <WhenText instant={mail.at} form="short" />
            </span>
            <span className={styles.why}>{notCountedWords(why, language)}</span>
          </li>
        ))}
      </ul>
    </Reveal>
  );
}
