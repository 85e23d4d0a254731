import { makeStyles, tokens } from '@fluentui/react-components';
import { type RefObject, useEffect, useRef } from 'react';
import type { ComposeStore } from './compose-store';
import { type OfficeHost, type Surroundings, serveOffice } from './office-host';
import type { OfficeColours, OfficeSeed, Port } from './office-protocol';
import { isPaneReady, type PaneStart } from './pane-protocol';
import { type OpenedMail, type ReadHost, type ReadSurroundings, serveReading } from './read-host';

const useStyles = makeStyles({
  frame: {
    border: 'none',
    width: '100%',
    flexGrow: 1,
    minHeight: '640px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What both kinds of pane are given. */
interface PaneFrameFacts {
  /** Id of whoever's Outlook it is. */
  readonly person: string;
  readonly isContrast: boolean;
  readonly seed: OfficeSeed;
  readonly colours: OfficeColours;
}

interface Served {
  readonly emit: (event: string, detail: object) => void;
  readonly stop: () => void;
}

/**
 * Connects the page in a frame, once it says that it listens, and again whenever it is loaded anew. `serve` is called
 * with the host's end of a channel; what it returns is stopped when the frame goes.
 */
function useServed<Host extends Served>(
  frame: RefObject<HTMLIFrameElement | null>,
  { person, isContrast, seed, colours }: PaneFrameFacts,
  serve: (port: Port) => Host,
): RefObject<Host | null> {
  const host = useRef<Host | null>(null);
  const given = useRef({ seed, serve });
  given.current = { seed, serve };

  useEffect(() => {
    function greet({ source, origin, data }: MessageEvent) {
      const target = frame.current?.contentWindow;
      if (target === null || target === undefined || source !== target) return;
      if (origin !== window.location.origin || !isPaneReady(data)) return;
      host.current?.stop();
      const { port1, port2 } = new MessageChannel();
      host.current = given.current.serve(port1);
      const start: PaneStart = { kind: 'startPane', seed: given.current.seed, person, isContrast };
      target.postMessage(start, window.location.origin, [port2]);
    }
    window.addEventListener('message', greet);
    return () => {
      window.removeEventListener('message', greet);
      host.current?.stop();
      host.current = null;
    };
  }, [frame, person, isContrast]);

  useEffect(() => {
    host.current?.emit('officeThemeChanged', { officeTheme: colours });
  }, [colours]);

  return host;
}

export interface PaneFrameProps extends PaneFrameFacts {
  /** The mail that is being written. A pane belongs to one: give the frame another key for another mail. */
  readonly store: ComposeStore;
  readonly surroundings: Surroundings;
  /** What an alert handed over. Each opening is a new object, so that the same place can be opened twice. */
  readonly opening: { readonly context: string | null };
}

/** The real pane beside a mail that is being written, in a frame of its own with a played Office in it. */
export function PaneFrame({ store, surroundings, opening, ...facts }: PaneFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const host = useServed<OfficeHost>(frame, facts, (port) => serveOffice(port, store, surroundings));

  useEffect(() => {
    if (opening.context === null) return;
    host.current?.emit('olkInitializationContextChanged', { initializationContextData: opening.context });
    frame.current?.focus();
  }, [opening, host]);

  return <iframe ref={frame} className={styles.frame} src="./pane.html" title="Second Look" />;
}

export interface ReadPaneFrameProps extends PaneFrameFacts {
  /** The mail that is open. The pane is pinned: it goes along when another is. */
  readonly opened: OpenedMail;
  readonly surroundings: ReadSurroundings;
}

/** The real pane beside a mail that arrived. */
export function ReadPaneFrame({ opened, surroundings, ...facts }: ReadPaneFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const shown = useRef(opened);
  const host = useServed<ReadHost>(frame, facts, (port) => {
    shown.current = opened;
    return serveReading(port, opened, surroundings);
  });

  useEffect(() => {
    if (shown.current.seed.itemId === opened.seed.itemId) return;
    shown.current = opened;
    host.current?.choose(opened);
  }, [opened, host]);

  return <iframe ref={frame} className={styles.frame} src="./pane.html" title="Second Look" />;
}
