import { Field, Link, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import { facts } from '../../../manifest/facts';
import type { Activity } from '../local-microsoft';
import { organisations, type PlayedPerson } from '../people';
import { type OpenedLink, readLink } from './links';
import type { Scenes } from './troubles';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

export interface BehindScenesProps {
  readonly person: PlayedPerson;
  readonly scenes: Scenes;
  readonly onChoose: (change: Partial<Scenes>) => void;
  /** What the tab asked of its host, by name: no content of a call is shown. */
  readonly calls: readonly string[];
}

/** What the demo's director does: what the organisation agreed to, what gets lost, who is away. */
export function BehindScenes({ person, scenes, onChoose, calls }: BehindScenesProps) {
  const styles = useStyles();
  const colleagues = organisations.find(({ packId }) => packId === person.packId)?.people ?? [];
  return (
    <section className={styles.section} aria-label="Behind the scenes">
      <h2 className={styles.heading}>Behind the scenes</h2>
      <Switch
        label="The organisation agreed that line managers may be looked up"
        checked={scenes.directoryAgreed}
        onChange={(_, { checked }) => onChoose({ directoryAgreed: checked })}
      />
      <Switch
        label="The answer to the next mail that is sent gets lost"
        checked={scenes.losesNextSend}
        onChange={(_, { checked }) => onChoose({ losesNextSend: checked })}
      />
      <Field label="Away, with an automatic reply">
        <Select value={scenes.away ?? ''} onChange={(_, { value }) => onChoose({ away: value === '' ? null : value })}>
          <option value="">Nobody</option>
          {colleagues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
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

/** The line that Teams makes of the manifest's template: what the app wrote is the kind and the reference alone. */
const lineOf = ({ activityType, preview }: Activity): string =>
  facts.activities.find(({ type }) => type === activityType)?.template.replace('{title} {ref}', preview) ?? preview;

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
        {activity.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two can come in one second and say the same
          <li key={`${one.at} ${index}`}>
            {nameOf(one.by)}: {lineOf(one)}{' '}
            <time dateTime={one.at}>{new Date(one.at).toLocaleTimeString('en-GB')}</time>{' '}
            <Link as="button" onClick={() => onOpen(readLink(one.webUrl))}>
              Open
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
