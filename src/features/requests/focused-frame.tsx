import { useEffect, useRef } from 'react';
import { PageFrame, type PageFrameProps } from '../../ui';

export interface FocusedFrameProps extends PageFrameProps {
  /** Another one is another view. */
  readonly view: string;
  /** The view that takes no focus as the page appears; null: each takes it. @default the first that is shown */
  readonly first?: string | null;
}

/**
 * A page whose views change without its address changing: the heading takes focus with each view but the first, which
 * the page itself looks after.
 */
export function FocusedFrame({ view, first = view, ...frame }: FocusedFrameProps) {
  const root = useRef<HTMLDivElement>(null);
  const shown = useRef<string | null>(first);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    root.current?.querySelector('h1')?.focus();
  }, [view]);
  return (
    <div ref={root}>
      <PageFrame {...frame} />
    </div>
  );
}
