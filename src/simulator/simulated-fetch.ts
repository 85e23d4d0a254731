const graphHost = 'https://graph.microsoft.com/';

/**
 * The browser's fetch, but for Graph, which the local server plays. Whatever else it is asked for it refuses: the demo
 * leaves this machine for nothing.
 */
export function simulatedFetch(packId: string): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.startsWith(graphHost)) throw new TypeError(`The demo does not go to ${request.url}`);
    const { pathname, search } = new URL(request.url);
    const body = request.method === 'GET' ? {} : { body: await request.text() };
    const { method, headers, signal } = request;
    return fetch(`/graph/${packId}${pathname}${search}`, { method, headers, signal, ...body });
  };
}
