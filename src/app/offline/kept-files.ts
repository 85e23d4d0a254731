/** What the worker needs of a browser's Cache Storage. */
export interface FileCache {
  match(path: string): Promise<Response | undefined>;
  put(path: string, answer: Response): Promise<void>;
}

export interface FileCaches {
  open(name: string): Promise<FileCache>;
  keys(): Promise<readonly string[]>;
  delete(name: string): Promise<boolean>;
}

export interface KeptFiles {
  /** Fetches every file of this version. Rejects where one does not come: then the version before stays. */
  install(): Promise<void>;
  /** Throws away what earlier versions kept. */
  activate(): Promise<void>;
  /** The answer to a request of the tab; undefined for one that is none of ours, which then goes its own way. */
  answer(request: Pick<Request, 'method' | 'url' | 'mode'>): Promise<Response> | undefined;
}

export interface KeepFiles {
  readonly origin: string;
  /** The tab's own page. */
  readonly page: string;
  /** Every other file that the tab is made of, by path. */
  readonly files: readonly string[];
  /** Changes with any of them. */
  readonly version: string;
  readonly caches: FileCaches;
  readonly fetch: (path: string, options?: RequestInit) => Promise<Response>;
}

const prefix = 'second-look-tab-';
/** Names in this folder change with their content: what was kept under one never goes stale. */
const hashed = '/assets/';

/**
 * Keeps the files that the tab is made of, so that guidance can be read without a connection. It touches nothing else:
 * only our own origin, only these files, only GET. Microsoft 365 is another origin, so no mail passes through here.
 */
export function keepFiles({ origin, page, files, version, caches, fetch }: KeepFiles): KeptFiles {
  const name = `${prefix}${version}`;
  const fresh = async (path: string, options?: RequestInit) => {
    const answer = await fetch(path, options);
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`);
    return answer;
  };

  /** The page names the newest files, so the server is asked first; without it, the kept one serves. */
  async function pageOf(): Promise<Response> {
    const cache = await caches.open(name);
    try {
      const answer = await fresh(page);
      await cache.put(page, answer.clone());
      return answer;
    } catch (error) {
      const kept = await cache.match(page);
      if (kept === undefined) throw error;
      return kept;
    }
  }

  async function fileOf(path: string): Promise<Response> {
    const cache = await caches.open(name);
    const kept = await cache.match(path);
    if (kept !== undefined) return kept;
    const answer = await fresh(path);
    await cache.put(path, answer.clone());
    return answer;
  }

  return {
    async install() {
      const cache = await caches.open(name);
      await Promise.all(
        [page, ...files].map(async (path) => cache.put(path, await fresh(path, { cache: 'no-cache' }))),
      );
    },
    async activate() {
      const others = (await caches.keys()).filter((one) => one.startsWith(prefix) && one !== name);
      await Promise.all(others.map((one) => caches.delete(one)));
    },
    answer({ method, url, mode }) {
      const { origin: asked, pathname } = new URL(url);
      if (method !== 'GET' || asked !== origin) return undefined;
      if (mode === 'navigate') return pathname === page || `${pathname}index.html` === page ? pageOf() : undefined;
      return pathname.startsWith(hashed) || files.includes(pathname) ? fileOf(pathname) : undefined;
    },
  };
}
