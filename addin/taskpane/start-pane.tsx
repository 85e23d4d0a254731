import { createRoot } from 'react-dom/client';
import type { Pack } from '../../src/engine';
import { type ThemeChoice, ThemeRoot } from '../../src/ui';
import { Opening } from './opening';
import type { GuidancePages } from './page-in-short';
import type { RecordsSource } from './records-source';

export interface StartPane {
  /** Office, ready or not yet: the real one, or one that answers the same calls. Only these two members are used. */
  readonly office: Pick<typeof Office, 'onReady' | 'context'>;
  readonly pack: Pack;
  /** Microsoft 365 behind a mail that holds a request: loaded beside such a mail, and no other. */
  readonly records: () => Promise<RecordsSource>;
  /** The guidance pages that rules lean on: loaded when the first rule is opened. */
  readonly pages: () => Promise<GuidancePages>;
  /** Empty element that the pane fills. */
  readonly root: HTMLElement;
  /** Left out: Outlook's own theme, else the system's. */
  readonly theme?: ThemeChoice;
}

/**
 * Starts the pane in `root`; the returned function takes it down. The frame is painted before the engine, the screens
 * and Office are there, so that the pane's first moment does not wait for them.
 * Rejects when Office never becomes ready, or the open item cannot be opened.
 */
export async function startPane({ office, pack, records, pages, root, theme }: StartPane): Promise<() => void> {
  const tree = createRoot(root);
  tree.render(
    <ThemeRoot theme={theme ?? 'system'} language="en">
      <Opening />
    </ThemeRoot>,
  );
  const { openPane } = await import('./open-pane');
  return openPane({ office, pack, records, pages, tree, theme });
}
