import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PackRequests } from '../../pack';
import { dueOf, dueWords, findKind, headingOf, mailName, noticesOf, stateOf } from '../../stories';
import { PageLink, useLanguage, WhenText } from '../../ui';
import type { QueueItem } from './queue-rows';
import { stepsOfOwner } from './standpoint';
import { useApprovalStrings } from './strings';

const roomy = '@container queue (min-width: 640px)';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    containerType: 'inline-size',
    containerName: 'queue',
    minWidth: 0,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '44px',
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  plain: { gridTemplateColumns: 'minmax(0, 1fr)' },
  words: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
    paddingTop: tokens.spacingVerticalXS,
    [roomy]: { flexDirection: 'row', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalL },
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    [roomy]: { justifyContent: 'flex-end', textAlign: 'end', maxWidth: '60%' },
  },
  late: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  reason: { margin: 0, gridColumn: 2, color: tokens.colorNeutralForeground2 },
  failed: { color: tokens.colorStatusDangerForeground1 },
});

/** The rows of one mailbox. */
export function RowList({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <ul className={styles.list}>{children}</ul>;
}

export interface QueueRowProps {
  readonly item: QueueItem;
  readonly owner: string;
  readonly requests: PackRequests;
  readonly now: number;
  /** Left out: nothing of this list can be ticked. `null`: this row cannot. */
  readonly tick?: Tick | null;
}

export interface Tick {
  readonly id: string;
  readonly isOn: boolean;
  /** Why it cannot be ticked now. */
  readonly unavailable: string | undefined;
  /** Why it was not sent. */
  readonly failed: string | undefined;
  readonly onToggle: () => void;
}

/** One request of a queue: one link, what to know before opening it, and a box to tick where it may be approved with others. */
export function QueueRow({ item, owner, requests, now, tick }: QueueRowProps) {
  const styles = useStyles();
  const { queue: strings } = useApprovalStrings();
  const language = useLanguage();
  const { standing, group, since } = item;
  const kind = findKind(requests, standing.kind);
  const heading = headingOf(standing, kind, language);
  const who = mailName(standing.requester);
  const reasonId = tick === undefined || tick === null ? undefined : `${tick.id}-reason`;
  const reason = tick?.failed ?? tick?.unavailable;
  return (
    <li className={mergeClasses(styles.row, tick === undefined && styles.plain)}>
      {tick === undefined ? null : tick === null ? (
        <span />
      ) : (
        <Checkbox
          id={tick.id}
          checked={tick.isOn}
          // A box that cannot be ticked stays where the keyboard finds it, with its reason.
          aria-disabled={tick.unavailable !== undefined}
          aria-label={strings.tick(heading, who)}
          aria-describedby={reason === undefined ? undefined : reasonId}
          onChange={() => tick.unavailable === undefined && tick.onToggle()}
        />
      )}
      <div className={styles.words}>
        <span>
          <PageLink to={`/decide/${standing.ref}`}>{`${who}, ${heading}`}</PageLink>
        </span>
        <Facts item={item} {...{ owner, requests, now, since, group }} />
      </div>
      {reason === undefined ? null : (
        <p id={reasonId} className={mergeClasses(styles.reason, tick?.failed !== undefined && styles.failed)}>
          {reason}
        </p>
      )}
    </li>
  );
}

function Facts({ item, owner, requests, now }: Omit<QueueRowProps, 'tick'>) {
  const styles = useStyles();
  const { queue: strings } = useApprovalStrings();
  const language = useLanguage();
  const { standing, group, since } = item;
  const kind = findKind(requests, standing.kind);
  const sent = (
    <span>
      {strings.sent} <WhenText instant={standing.request.at} form="day" />
    </span>
  );
  if (group !== 'waiting') {
    return (
      <span className={styles.facts}>
        <span>{stateOf(standing, kind, { id: owner }, requests, language).words}</span>
        {sent}
      </span>
    );
  }
  const notices = kind === undefined ? 0 : noticesOf(kind, standing.request.record.fields, language).length;
  const step = standing.waitingFor.find(({ who }) => who === owner)?.step;
  const due = kind === undefined || step === undefined ? undefined : dueOf({ step }, since, kind, requests.holidays);
  const isInWords =
    stepsOfOwner(standing, owner).some(({ status }) => status === 'answeredInWords') || step === undefined;
  return (
    <span className={styles.facts}>
      {due === undefined ? null : (
        <span className={due.isLate(now) ? styles.late : undefined}>{dueWords(due, now, language)}</span>
      )}
      {isInWords ? <span>{stateOf(standing, kind, { id: owner }, requests, language).words}</span> : null}
      {notices === 0 ? null : <span>{strings.things(notices)}</span>}
      {sent}
    </span>
  );
}
