const microsoftsList = 'https://res.cdn.office.net/teams-js/';

/**
 * teams-js reads a list of hosts from Microsoft as soon as it is loaded, and goes on with its own where it cannot. The
 * demo leaves this machine for nothing, so here it is told at once that it cannot.
 */
export function keepHostListHere(page: Window & { fetch: typeof fetch }): void {
  const real = page.fetch.bind(page);
  page.fetch = (input, init) =>
    String(input).startsWith(microsoftsList) ? Promise.resolve(new Response(null, { status: 503 })) : real(input, init);
}
