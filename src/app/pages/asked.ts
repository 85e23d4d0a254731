/** What was asked, as the address carries it: `q=trackpad`. */
export function askedIn(query: string): string {
  return new URLSearchParams(query).get('q') ?? '';
}

export function queryOf(asked: string): string {
  return asked === '' ? '' : new URLSearchParams({ q: asked }).toString();
}
