import { makeStyles, tokens } from '@fluentui/react-components';
import { inLanguage, type Pack, type Report } from '../../engine';
import { Reveal, useLanguage } from '../../ui';
import { lookedAt } from './looked-at';
import { recipientWords } from './recipient-words';
import type { SeenMail } from './seen-mail';
import { useMailStrings } from './strings';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

export interface LookedAtListProps {
  readonly report: Report;
  readonly mail: SeenMail;
  readonly pack: Pack;
}

/** What was read, and how each recipient and marking was understood. */
export function LookedAtList({ report, mail, pack }: LookedAtListProps) {
  const styles = useStyles();
  const strings = useMailStrings();
  const organisation = inLanguage(pack.organisation, useLanguage());
  const fields = strings.field[mail.message.kind];
  const parts = lookedAt(mail, strings).join(', ');
  // A clean result says the same in its first sentence.
  const preview = report.verdict === 'pass' ? null : parts;
  return (
    <Reveal label={strings.lookedAt} preview={preview}>
      <ul className={styles.list}>
        <li>{parts}</li>
        {report.seen.recipients.map((seen) => (
          <li key={`${seen.field} ${seen.index}`}>
            {fields[seen.field]}: <bdi>{seen.address === '' ? strings.emptyAddress : seen.address}</bdi>,{' '}
            {recipientWords(seen, mail, organisation, strings)}
          </li>
        ))}
        {report.seen.markings.map((seen) => (
          <li key={`${seen.field} ${seen.index ?? 0} ${seen.start} ${seen.scheme}`}>
            {fields[seen.field]}: <bdi>{seen.text}</bdi>,{' '}
            {seen.use === 'marking' ? strings.isMarking(seen.canonical) : strings.isMention}
          </li>
        ))}
      </ul>
    </Reveal>
  );
}
