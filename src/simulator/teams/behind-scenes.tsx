import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Activity } from '../local-microsoft';
import { organisations } from '../people';
import { type OpenedLink, readLink } from './links';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** What the tab asked of its host, by name: no content of a call is shown. */
export function HostCalls({ calls }: { readonly calls: readonly string[] }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label="Behind the scenes">
      <h2 className={styles.heading}>Behind the scenes</h2>
      <p className={styles.muted}>What the tab asked of Teams, in order.</p>
      <ol className={styles.list}>
        {calls.map((call, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the log only grows at its end
          <li key={index}>{call}</li>
        ))}
      </ol>
    </section>
  );
}

const nameOf = (id: string): string =>
  organisations.flatMap(({ people }) => people).find((one) => one.id === id)?.name ?? id;

export interface ActivityListProps {
  readonly activity: readonly Activity[];
  readonly onOpen: (link: OpenedLink) => void;
}

/** Teams' activity feed: what the tab told this person through Graph. */
export function ActivityList({ activity, onOpen }: ActivityListProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label="Activity">
      <h2 className={styles.heading}>Activity ({activity.length})</h2>
      {activity.length === 0 && <p className={styles.muted}>Nobody has told you anything yet.</p>}
      <ul className={styles.list}>
        {activity.map(({ by, at, preview, webUrl }) => (
          <li key={`${at} ${webUrl}`}>
            {nameOf(by)}: {preview} <time dateTime={at}>{new Date(at).toLocaleTimeString('en-GB')}</time>{' '}
            <Link as="button" onClick={() => onOpen(readLink(webUrl))}>
              Open
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
