import type { MouseEvent } from 'react';

/** A link would put its page into the pane, where nothing but the pane can be shown: it opens a window of its own. */
export function openElsewhere({ target }: MouseEvent<HTMLElement>): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link === null || link.target !== '' || !/^https?:/.test(link.getAttribute('href') ?? '')) return;
  link.target = '_blank';
  link.rel = 'noopener';
}
