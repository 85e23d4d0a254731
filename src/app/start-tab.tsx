import { createRoot } from 'react-dom/client';
import type { Pack } from '../engine';
import type { Graph } from '../graph';
import type { Host, SignIn } from '../hosts';
import { type Language, ThemeRoot } from '../ui';
import { FirstPage } from './first-page';

export interface StartTab {
  /** Where the tab runs: Teams, Outlook, Microsoft 365, or a plain browser. */
  readonly host: Host;
  /** Called once, after the first page is on the screen: the client is loaded only then. */
  readonly graph: () => Promise<Graph>;
  readonly signIn: SignIn;
  readonly pack: Pack;
  /** The element that the tab fills. */
  readonly root: HTMLElement;
  /** The browser's own; undefined where it is blocked, and then nothing outlives the window. */
  readonly storage: Storage | undefined;
  /** @default the machine's clock */
  readonly clock?: { now(): number };
  /** Left out: what the person chose before, else the host's. `en-x-pseudo` is for tests: longer words with accents. */
  readonly language?: Language | 'en-x-pseudo';
}

/**
 * Starts the tab in `root`, and keeps it in step with its host until the returned function is called, which takes
 * everything down again. Production and demo differ only in what they pass.
 */
export async function startTab({ host, pack, root, clock = Date }: StartTab): Promise<() => void> {
  const tree = createRoot(root);
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const render = () =>
    tree.render(
      <ThemeRoot theme={host.theme.get()}>
        <FirstPage pack={pack} today={today} />
      </ThemeRoot>,
    );
  const stop = host.theme.watch(render);
  render();
  host.loaded();
  return () => {
    stop();
    tree.unmount();
  };
}
