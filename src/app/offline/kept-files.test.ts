import { describe, expect, it } from 'vitest';
import { type FileCache, keepFiles } from './kept-files';

const origin = 'https://second-look.example';
const page = '/tab/index.html';

function played(options: { readonly version?: string } = {}) {
  const stores = new Map<string, Map<string, Response>>();
  let online = true;
  const asked: string[] = [];
  const served = new Map([
    [page, 'page 1'],
    ['/assets/tab-1.js', 'script'],
    ['/assets/words-1.js', 'words'],
  ]);
  const caches = {
    async open(name: string): Promise<FileCache> {
      const store = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, store);
      return {
        match: async (path) => store.get(path)?.clone(),
        put: async (path, answer) => void store.set(path, answer),
      };
    },
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  };
  const kept = keepFiles({
    origin,
    page,
    files: ['/assets/tab-1.js'],
    version: options.version ?? 'a',
    caches,
    fetch: async (path) => {
      asked.push(path);
      if (!online) throw new TypeError('Failed to fetch');
      const body = served.get(path);
      return body === undefined ? new Response('', { status: 404 }) : new Response(body);
    },
  });
  const textOf = async (path: string, mode: Request['mode'] = 'cors') =>
    (await kept.answer({ method: 'GET', url: `${origin}${path}`, mode }))?.text();
  return { kept, stores, served, asked, textOf, goOffline: () => (online = false) };
}

describe('The files of the tab', () => {
  it('are there without a connection once they were installed', async () => {
    const { kept, textOf, goOffline } = played();
    await kept.install();
    goOffline();
    expect(await textOf('/tab/', 'navigate')).toBe('page 1');
    expect(await textOf('/assets/tab-1.js')).toBe('script');
  });

  it('keep what was fetched on the way, such as a list that only one page needs', async () => {
    const { kept, textOf, goOffline } = played();
    await kept.install();
    expect(await textOf('/assets/words-1.js')).toBe('words');
    goOffline();
    expect(await textOf('/assets/words-1.js')).toBe('words');
  });

  it('ask for the page each time there is a connection, and for a hashed file once', async () => {
    const { kept, served, textOf, asked } = played();
    await kept.install();
    served.set(page, 'page 2');
    expect(await textOf(page, 'navigate')).toBe('page 2');
    asked.length = 0;
    await textOf('/assets/tab-1.js');
    expect(asked).toEqual([]);
  });

  it('do not replace a kept page by a fault of the server', async () => {
    const { kept, served, textOf } = played();
    await kept.install();
    served.delete(page);
    expect(await textOf(page, 'navigate')).toBe('page 1');
  });

  it('throw away what earlier versions kept, and nothing that is not theirs', async () => {
    const { kept, stores } = played({ version: 'b' });
    stores.set('second-look-tab-a', new Map());
    stores.set('somebody-else', new Map());
    await kept.install();
    await kept.activate();
    expect([...stores.keys()].sort()).toEqual(['second-look-tab-b', 'somebody-else']);
  });

  it('are not installed by halves', async () => {
    const { kept, served } = played();
    served.delete('/assets/tab-1.js');
    await expect(kept.install()).rejects.toThrow('/assets/tab-1.js was answered with 404');
  });
});

describe('Everything else goes its own way', () => {
  const others: readonly (readonly [string, Pick<Request, 'method' | 'url' | 'mode'>])[] = [
    ['mail', { method: 'GET', url: 'https://graph.microsoft.com/v1.0/me/messages', mode: 'cors' }],
    ['what is sent', { method: 'POST', url: `${origin}/assets/tab-1.js`, mode: 'cors' }],
    ['the event script', { method: 'GET', url: `${origin}/events/events.js`, mode: 'no-cors' }],
    ['the pane', { method: 'GET', url: `${origin}/taskpane/index.html`, mode: 'navigate' }],
    ['a path that only begins like the tab’s', { method: 'GET', url: `${origin}/tab/x`, mode: 'navigate' }],
  ];
  it.each(others)('%s', (_, request) => {
    expect(played().kept.answer(request)).toBeUndefined();
  });
});
