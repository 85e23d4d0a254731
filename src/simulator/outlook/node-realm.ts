import { createContext, runInContext, Script } from 'node:vm';
import { allowedGlobals } from './allowed-globals';
import { stripRealm } from './bare-realm';
import type { Realm } from './event-runtime';
import { playOffice } from './office-client';
import type { Port, ToPage } from './office-protocol';
import type { VirtualClock } from './virtual-clock';

const compiled = new Map<string, Script>();

function compile(code: string): Script {
  const script = compiled.get(code) ?? new Script(code, { filename: 'events.js' });
  compiled.set(code, script);
  return script;
}

/** Does nothing; what was promised in the realm is kept when it has run. */
const pause = new Script('');

/** A realm's `Date` begins at the played time. */
const playDate = new Script(`(function (now) {
  const Real = Date;
  Date = class Date extends Real {
    constructor(...given) { if (given.length === 0) super(now()); else super(...given); }
    static now() { return now(); }
  };
})`);

export interface NodeRealm extends Realm {
  /** Milliseconds that the script itself has worked, its loading apart. */
  readonly worked: () => number;
  /** Milliseconds for making the realm ready and running the script's top level. */
  readonly loading: () => number;
}

/** A realm in this process, as bare as a client's, whose time is `clock`'s. `code` null: the script is not found. */
export function nodeRealm(code: string | null, clock: VirtualClock): NodeRealm {
  let worked = 0;
  let loading = 0;
  let isOver = false;
  let context: object | null = null;

  /** Runs something of the realm's, with all that follows of it at once. */
  function enter(work: () => void): void {
    if (isOver || context === null) return;
    const since = performance.now();
    work();
    pause.runInContext(context);
    worked += performance.now() - since;
  }

  const post = (port: Port, message: unknown, deliver: (give: () => void) => void): void => {
    const data = structuredClone(message);
    clock.after(0, () => deliver(() => port.onmessage?.({ data } as MessageEvent)));
  };
  const office: Port = { onmessage: null, postMessage: (message) => post(page, message, (give) => give()) };
  const page: Port = { onmessage: null, postMessage: (message) => post(office, message, enter) };
  const say = (message: ToPage): void => office.postMessage(message);

  let timers = 0;
  const timing = new Map<number, () => void>();
  const wait = (callback: () => void, milliseconds = 0): number => {
    timers += 1;
    const id = timers;
    const prevent = clock.after(milliseconds, () => {
      timing.delete(id);
      enter(callback);
    });
    timing.set(id, prevent);
    return id;
  };
  const stopWaiting = (id: number): void => {
    timing.get(id)?.();
    timing.delete(id);
  };

  return {
    port: page,
    start(seed) {
      if (code === null) {
        say({ kind: 'loadFailed', message: 'The script was not found.' });
        return;
      }
      const since = performance.now();
      const played = playOffice(office, seed, (work) => clock.after(0, () => enter(work)));
      context = createContext(
        { Office: played.office, setTimeout: wait, clearTimeout: stopWaiting },
        { microtaskMode: 'afterEvaluate' },
      );
      (playDate.runInContext(context) as (now: () => number) => void)(clock.now);
      const left = stripRealm(runInContext('this', context) as object, allowedGlobals);
      try {
        if (left.length > 0) throw new Error(`The realm still holds ${left.join(', ')}.`);
        compile(code).runInContext(context);
        say({ kind: 'loaded', actions: played.actions() });
      } catch (error) {
        say({ kind: 'loadFailed', message: error instanceof Error ? error.message : String(error) });
      }
      loading = performance.now() - since;
    },
    end() {
      isOver = true;
      for (const prevent of timing.values()) prevent();
      timing.clear();
    },
    worked: () => worked,
    loading: () => loading,
  };
}
