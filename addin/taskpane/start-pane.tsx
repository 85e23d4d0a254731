import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Pack } from '../../src/engine';
import { type ThemeChoice, ThemeRoot } from '../../src/ui';
import { en } from './strings.en';

export interface StartPane {
  /** Office, ready or not yet: the real one, or one that answers the same calls. Only these two members are used. */
  readonly office: Pick<typeof Office, 'onReady' | 'context'>;
  readonly pack: Pack;
  /** Empty element that the pane fills. */
  readonly root: HTMLElement;
  /** Left out: Outlook's own theme, else the system's. */
  readonly theme?: ThemeChoice;
}

/** A word only where opening takes long enough to be noticed. Milliseconds. */
const noticed = 400;

function Opening() {
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), noticed);
    return () => clearTimeout(timer);
  }, []);
  return <main aria-busy="true">{shown ? en.opening : null}</main>;
}

/**
 * Starts the compose pane in `root`; the returned function takes it down. The frame is painted before the engine, the
 * rules' screens and Office are there, so that the pane's first moment does not wait for them.
 * Rejects when Office never becomes ready or no item is being written.
 */
export async function startPane({ office, pack, root, theme }: StartPane): Promise<() => void> {
  const tree = createRoot(root);
  tree.render(
    <ThemeRoot theme={theme ?? 'system'} language="en">
      <Opening />
    </ThemeRoot>,
  );
  const { openPane } = await import('./open-pane');
  return openPane({ office, pack, tree, theme });
}
