import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ComposeStore } from './compose-store';
import { type OfficeHost, type Surroundings, serveOffice } from './office-host';
import type { OfficeColours, OfficeSeed } from './office-protocol';
import { isPaneReady, type PaneStart } from './pane-protocol';

const useStyles = makeStyles({
  frame: {
    border: 'none',
    width: '100%',
    flexGrow: 1,
    minHeight: '640px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface PaneFrameProps {
  readonly packId: string;
  readonly isContrast: boolean;
  readonly store: ComposeStore;
  readonly seed: OfficeSeed;
  readonly surroundings: Surroundings;
  readonly colours: OfficeColours;
  /** What an alert handed over. Each opening is a new object, so that the same place can be opened twice. */
  readonly opening: { readonly context: string | null };
}

/** The real pane, in a frame of its own with a played Office in it. */
export function PaneFrame({ packId, isContrast, store, seed, surroundings, colours, opening }: PaneFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const host = useRef<OfficeHost | null>(null);
  const given = useRef({ seed, surroundings });
  given.current = { seed, surroundings };

  useEffect(() => {
    function greet({ source, origin, data }: MessageEvent) {
      const target = frame.current?.contentWindow;
      if (target === null || target === undefined || source !== target) return;
      if (origin !== window.location.origin || !isPaneReady(data)) return;
      host.current?.stop();
      const { port1, port2 } = new MessageChannel();
      host.current = serveOffice(port1, store, given.current.surroundings);
      const start: PaneStart = { kind: 'startPane', seed: given.current.seed, packId, isContrast };
      target.postMessage(start, window.location.origin, [port2]);
    }
    window.addEventListener('message', greet);
    return () => {
      window.removeEventListener('message', greet);
      host.current?.stop();
      host.current = null;
    };
  }, [store, packId, isContrast]);

  useEffect(() => {
    host.current?.emit('officeThemeChanged', { officeTheme: colours });
  }, [colours]);

  useEffect(() => {
    if (opening.context === null) return;
    host.current?.emit('olkInitializationContextChanged', { initializationContextData: opening.context });
    frame.current?.focus();
  }, [opening]);

  return <iframe ref={frame} className={styles.frame} src="./pane.html" title="Second Look" />;
}
