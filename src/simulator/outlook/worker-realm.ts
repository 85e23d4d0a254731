import type { Realm } from './event-runtime';
import type { RealmStart } from './realm-worker';

/** A realm in a Worker of its own. A Worker starts bare and cold, as the event runtime of a client does. */
export function workerRealm(script: string): Realm {
  const worker = new Worker(new URL('./realm-worker.ts', import.meta.url), { type: 'classic' });
  const { port1, port2 } = new MessageChannel();
  return {
    port: port1,
    start: (seed) => {
      const start: RealmStart = { port: port2, seed, script };
      worker.postMessage(start, [port2]);
    },
    end: () => {
      worker.terminate();
      port1.close();
    },
  };
}
