import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { editionStanding } from './edition-standing';
import { useLanguage, useUiStrings } from './language';
import { StandingNote } from './standing-note';
import { longDay } from './when';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  icon: { verticalAlign: 'text-bottom', marginRight: tokens.spacingHorizontalXS },
});

export interface EditionBannerProps {
  /** Calendar days, `2020-09-16`. */
  readonly date: string;
  readonly validUntil: string | null;
  readonly today: string;
  /** Where the newest guidance stands; null where the organisation names no such place. */
  readonly live: string | null;
}

/** Which edition it is and how long it holds: a plain line, a note in its last week, a caution when it is out of date. */
export function EditionBanner({ date, validUntil, today, live }: EditionBannerProps) {
  const styles = useStyles();
  const { edition } = useUiStrings();
  const language = useLanguage();
  const standing = editionStanding(validUntil ?? undefined, today);
  const until = validUntil === null ? '' : longDay(validUntil, language);
  const issued = edition.inDate(longDay(date, language));
  const open =
    live === null ? null : (
      <>
        {' '}
        <Link inline href={live} target="_blank" rel="noopener noreferrer">
          {edition.open}
        </Link>
      </>
    );
  if (standing.kind === 'ended') {
    return (
      <StandingNote tone="caution">
        <WarningRegular className={styles.icon} aria-hidden />
        <strong>{edition.ended(until)}</strong>
        {open} {issued}.
      </StandingNote>
    );
  }
  if (standing.kind === 'ending') {
    return (
      <StandingNote>
        {standing.daysLeft === 0
          ? `${issued}, ${edition.until(until)}. ${edition.endsToday(until)}`
          : `${issued}. ${edition.ends(standing.daysLeft, until)}`}
        {open}
      </StandingNote>
    );
  }
  return (
    <p className={styles.line}>
      {issued}
      {until === '' ? '' : `, ${edition.until(until)}`}
    </p>
  );
}
