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
import { StandingNote, useLate, useOnline, useScreenReaderOnly, VerdictBadge } from '../../ui';
import { Boundary } from './boundary';
import { standingOf } from './heading';
import type { MailPort } from './mail-port';
import { createMailWatch, type MailWatch, type PaneState, type Wanted } from './mail-watch';
import type { PaneDesks } from './pane-desks';
import { passingStore } from './pane-desks';
import { ReadyView } from './ready-view';
import { useMailStrings } from './strings';
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
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

export interface OutgoingMailPaneProps {
  readonly port: MailPort;
  readonly pack: Pack;
  /** The finding that an alert's button asked for, a new object each time; null where the pane was opened by itself. */
  readonly wanted: Wanted | null;
  /** The same object as long as the pane is open. */
  readonly desks?: PaneDesks;
}

const noDesks: PaneDesks = {};

/** The compose pane: follows the open item, and shows what would be said about it if it were sent now. */
export function OutgoingMailPane({ port, pack, wanted, desks = noDesks }: OutgoingMailPaneProps) {
  const watch = useMemo(() => createMailWatch({ port, pack }), [port, pack]);
  const form = useMemo(() => desks.form ?? passingStore(), [desks]);
  useEffect(() => watch.start(), [watch]);
  useEffect(() => watch.want(wanted), [watch, wanted]);
  useEffect(() => desks.facts?.subscribe(watch.checkNow), [desks, watch]);
  const state = useSyncExternalStore(watch.subscribe, watch.state, watch.state);
  return (
    <Boundary broken={(startAgain) => <Broken onStartAgain={startAgain} />}>
      <PaneView {...{ state, pack, wanted, watch, port }} desks={{ ...desks, form }} />
    </Boundary>
  );
}

export interface PaneViewProps {
  readonly state: PaneState;
  readonly pack: Pack;
  readonly wanted: Wanted | null;
  readonly watch: Omit<MailWatch, 'state' | 'subscribe' | 'start' | 'want'>;
  /** What the program can do: only which calls are there is looked at. */
  readonly port: Partial<MailPort>;
  readonly desks: PaneDesks;
}

/** The pane in one state. */
export function PaneView(props: PaneViewProps) {
  const { state, watch } = props;
  const styles = useStyles();
  const strings = useMailStrings();
  const hidden = useScreenReaderOnly();
  const online = useOnline();
  const late = useLate(state.phase === 'reading');
  useVerdictAnnouncement(
    state.phase === 'ready' ? standingOf(state.checked.report, state.beside.allowance) : null,
    strings,
  );
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
      {state.phase === 'ready' ? <ReadyView {...props} state={state} /> : null}
    </main>
  );
}

function Broken({ onStartAgain }: { readonly onStartAgain: () => void }) {
  const styles = useStyles();
  return (
    <main className={styles.root}>
      <Failed what="pane" onTryAgain={onStartAgain} />
    </main>
  );
}

function Failed({ what, onTryAgain }: { readonly what: 'read' | 'check' | 'pane'; readonly onTryAgain: () => void }) {
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
