/** Moves to a place inside the page: also where the address leads there already, and so does not change. */
export function goTo(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
}
