import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { type FocusEvent, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Pack } from '../../engine';
import { Reveal, StandingNote, Unchecked, useLate, useOnline, useScreenReaderOnly, VerdictBadge } from '../../ui';
import { FindingRow } from './finding-row';
import { thingsWords } from './heading';
import { lookedAtSentence } from './looked-at';
import { LookedAtList } from './looked-at-list';
import type { MailPort } from './mail-port';
import { createMailWatch, type MailWatch, type PaneState, type Wanted } from './mail-watch';
import { PaneFoot } from './pane-foot';
import type { Row } from './rows';
import { useMailStrings } from './strings';
import { uncheckedReasons } from './unchecked-reasons';
import { useVerdictAnnouncement } from './use-verdict-announcement';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    maxWidth: '640px',
    boxSizing: 'border-box',
  },
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  paragraph: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { display: 'flex', flexDirection: 'column' },
});

/** How many findings are open at first. */
const openAtFirst = 3;

export interface OutgoingMailPaneProps {
  readonly port: MailPort;
  readonly pack: Pack;
  /** The finding that an alert's button asked for, a new object each time; null where the pane was opened by itself. */
  readonly wanted: Wanted | null;
}

/** The compose pane: follows the open item, and shows what would be said about it if it were sent now. */
export function OutgoingMailPane({ port, pack, wanted }: OutgoingMailPaneProps) {
  const watch = useMemo(() => createMailWatch({ port, pack, wanted }), [port, pack, wanted]);
  useEffect(() => watch.start(), [watch]);
  const state = useSyncExternalStore(watch.subscribe, watch.state, watch.state);
  return <PaneView state={state} pack={pack} wanted={wanted} watch={watch} />;
}

export interface PaneViewProps {
  readonly state: PaneState;
  readonly pack: Pack;
  readonly wanted: Wanted | null;
  readonly watch: Pick<MailWatch, 'checkNow' | 'press' | 'undo' | 'hold'>;
}

/** The pane in one state. */
export function PaneView({ state, pack, wanted, watch }: PaneViewProps) {
  const styles = useStyles();
  const strings = useMailStrings();
  const hidden = useScreenReaderOnly();
  const online = useOnline();
  const late = useLate(state.phase === 'reading');
  useVerdictAnnouncement(state.phase === 'ready' ? state.checked.report : null, strings);
  const leaving = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) watch.hold(false);
  };
  return (
    <main className={styles.root} onFocus={() => watch.hold(true)} onBlur={leaving}>
      {online ? null : <StandingNote>{strings.offline}</StandingNote>}
      {state.phase === 'reading' ? (
        <div aria-busy>
          <h1 className={mergeClasses(styles.heading, !late && hidden.root)}>{strings.looking}</h1>
        </div>
      ) : null}
      {state.phase === 'failed' ? <Failed what={state.what} onTryAgain={watch.checkNow} /> : null}
      {state.phase === 'ready' ? <Ready {...state.checked} rows={state.rows} {...{ pack, wanted, watch }} /> : null}
    </main>
  );
}

function Failed({ what, onTryAgain }: { readonly what: 'read' | 'check'; readonly onTryAgain: () => void }) {
  const styles = useStyles();
  const strings = useMailStrings();
  return (
    <>
      <h1 className={styles.heading}>
        <VerdictBadge outcome="unchecked" words={strings.failedTitle} />
      </h1>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{strings.failed[what]}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={onTryAgain}>{strings.tryAgain}</Button>
        </MessageBarActions>
      </MessageBar>
    </>
  );
}

type ReadyProps = Extract<PaneState, { phase: 'ready' }>['checked'] &
  Omit<PaneViewProps, 'state'> & { rows: readonly Row[] };

function Ready({ report, mail, at, rows, pack, wanted, watch }: ReadyProps) {
  const styles = useStyles();
  const strings = useMailStrings();
  const things = thingsWords(report, strings);
  const leader = rows.find((row) => row.live);
  const show = (row: Row, index: number) => (
    <FindingRow
      key={row.key}
      row={row}
      pack={pack}
      report={report}
      mail={mail}
      leads={row === leader}
      takesFocus={index === 0 && wanted !== null && row.finding.policy === wanted.policy}
      onPress={(act) => void watch.press(row.key, act)}
      onUndo={() => void watch.undo(row.key)}
    />
  );
  const rest = rows.slice(openAtFirst);
  return (
    <>
      <h1 className={styles.heading}>
        <VerdictBadge outcome={report.verdict} words={strings.verdict[report.verdict]} />
        {things === null ? null : <span className={styles.count}>{things}</span>}
      </h1>
      {report.verdict === 'pass' ? <p className={styles.paragraph}>{lookedAtSentence(mail, strings)}</p> : null}
      <div className={styles.rows}>{rows.slice(0, openAtFirst).map(show)}</div>
      {rest.length === 0 ? null : (
        <Reveal label={strings.more(rest.length)}>
          <div className={styles.rows}>{rest.map((row, index) => show(row, index + openAtFirst))}</div>
        </Reveal>
      )}
      <div className={styles.quiet}>
        <Unchecked reasons={uncheckedReasons(report, mail, strings)} />
        <LookedAtList {...{ report, mail, pack }} />
      </div>
      <PaneFoot pack={pack} at={at} onCheckAgain={watch.checkNow} />
    </>
  );
}
