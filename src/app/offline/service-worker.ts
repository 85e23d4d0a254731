import { type FileCaches, keepFiles } from './kept-files';

/** Filled in by the build: the tab's files, and a hash of them. */
declare const TAB_PAGE: string;
declare const TAB_FILES: readonly string[];
declare const TAB_VERSION: string;

interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface AskedEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** The part of a service worker's global that is used here: its own types cannot stand beside those of a page. */
interface Worker {
  readonly location: Location;
  readonly caches: FileCaches;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
}

const worker = globalThis as unknown as Worker;
const kept = keepFiles({
  origin: worker.location.origin,
  page: TAB_PAGE,
  files: TAB_FILES,
  version: TAB_VERSION,
  caches: worker.caches,
  fetch: (path, options) => fetch(path, options),
});

worker.addEventListener('install', (event) => event.waitUntil(kept.install()));
// The page that is open came before the worker: what it fetches from now on is kept as well.
worker.addEventListener('activate', (event) => event.waitUntil(kept.activate().then(() => worker.clients.claim())));
worker.addEventListener('fetch', (event) => {
  const answer = kept.answer(event.request);
  if (answer !== undefined) event.respondWith(answer);
});
