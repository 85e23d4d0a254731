/** What is not needed for the first page waits until the browser has nothing better to do. The returned function calls it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 200);
    return () => clearTimeout(timer);
  }
  const asked = window.requestIdleCallback(work, { timeout: 2000 });
  return () => window.cancelIdleCallback(asked);
}
