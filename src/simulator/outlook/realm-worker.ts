import { allowedGlobals } from './allowed-globals';
import { stripRealm } from './bare-realm';
import { playOffice } from './office-client';
import type { OfficeSeed, Port, ToPage } from './office-protocol';

/** What the page sends once, with one end of a channel, before the realm is bare. */
export interface RealmStart {
  readonly port: Port;
  readonly seed: OfficeSeed;
  /** Address of the event script, absolute. */
  readonly script: string;
}

/** The worker's own global, as far as it is used here. The project's types are a page's. */
interface WorkerScope {
  onmessage: ((event: MessageEvent) => void) | null;
  importScripts(address: string): void;
}

/**
 * The event script's realm. Loads the script as the host does: by its address, in a global object that holds nothing
 * but the allowed names. `importScripts` is held from before, since evaluating text would need a looser policy.
 */
const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }: MessageEvent) => {
  const { port, seed, script } = data as RealmStart;
  scope.onmessage = null;
  const load = scope.importScripts.bind(scope);
  const played = playOffice(port, seed);
  const say = (message: ToPage): void => port.postMessage(message);
  const left = stripRealm(scope, allowedGlobals);
  if (left.length > 0) {
    say({ kind: 'loadFailed', message: `The realm still holds ${left.join(', ')}.` });
    return;
  }
  Object.defineProperty(scope, 'Office', { value: played.office, configurable: true, writable: true });
  try {
    load(script);
    say({ kind: 'loaded', actions: played.actions() });
  } catch (error) {
    say({ kind: 'loadFailed', message: error instanceof Error ? error.message : String(error) });
  }
};
