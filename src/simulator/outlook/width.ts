const wideEnough = '(min-width: 1024px)';

/** Where folders, mail and pane stand side by side. */
export const wide = `@media ${wideEnough}`;

export function watchWidth(changed: () => void): () => void {
  const query = window.matchMedia(wideEnough);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

export const isWideNow = () => window.matchMedia(wideEnough).matches;
