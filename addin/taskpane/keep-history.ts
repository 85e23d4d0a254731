/**
 * office.js replaces `history.pushState` and `replaceState` with null in some hosts, which breaks whatever routes by
 * them. Puts them back from the prototype, where they are untouched.
 * Source: Microsoft's page on referencing the Office library from its CDN.
 */
export function keepHistory(history: History, prototype: History): void {
  for (const name of ['pushState', 'replaceState'] as const) {
    if (typeof history[name] !== 'function') history[name] = prototype[name];
  }
}
