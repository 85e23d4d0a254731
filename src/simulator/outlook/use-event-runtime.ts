import { type RefObject, useEffect, useRef } from 'react';
import type { ComposeStore } from './compose-store';
import { type EventAnswer, type EventRuntime, startEventRuntime } from './event-runtime';
import { changesOf, openingEvents } from './item-changes';
import { launchOf } from './launch';
import type { Surroundings } from './office-host';
import type { OfficeSeed } from './office-protocol';
import { workerRealm } from './worker-realm';

export interface OpenItem {
  readonly store: ComposeStore;
  readonly wasKept: boolean;
}

interface EventRuntimeFacts {
  readonly item: OpenItem;
  /** Address of the event script, absolute. */
  readonly script: string;
  /** How Office presents itself when the script starts. */
  readonly seed: () => OfficeSeed;
  readonly surroundings: Surroundings;
  /** True: what the script answers is lost, so that no event ever ends. */
  readonly isDeaf: boolean;
  readonly fault: (text: string) => void;
  /** Told of each event that starts. */
  readonly began: (event: string) => void;
}

export interface PageRuntime {
  /** Runs what is declared for an event. Returns false where nothing is. */
  readonly launch: (event: string, detail: object, answered?: (answer: EventAnswer) => void) => boolean;
  readonly stop: () => void;
}

const nothing: PageRuntime = { launch: () => false, stop: () => undefined };

/**
 * Runs the event script for whatever happens to the open mail, from its opening on, in one runtime. It begins anew with
 * another mail, another client or another script.
 */
export function useEventRuntime(given: EventRuntimeFacts): RefObject<PageRuntime> {
  const latest = useRef(given);
  latest.current = given;
  const page = useRef(nothing);
  const { item, script } = given;
  const { profile } = given.seed();

  useEffect(() => {
    let runtime: EventRuntime | null = null;
    const start = (): EventRuntime =>
      startEventRuntime({
        realm: workerRealm(script),
        store: item.store,
        seed: latest.current.seed(),
        surroundings: latest.current.surroundings,
        fault: (text) => latest.current.fault(text),
        clock: () => performance.now(),
        after: afterTime,
      });
    const launch: PageRuntime['launch'] = (event, detail, answered = () => undefined) => {
      const found = launchOf(event, profile, detail);
      if (found === null) return false;
      runtime ??= start();
      latest.current.began(event);
      runtime.run(found, (answer) => {
        if (!latest.current.isDeaf) answered(answer);
      });
      return true;
    };
    const stop = (): void => {
      runtime?.stop();
      runtime = null;
    };
    page.current = { launch, stop };
    for (const event of openingEvents(item.store.get(), item.wasKept)) launch(event, {});
    const unsubscribe = item.store.subscribe((draft, before) => {
      for (const { launches, detail } of changesOf(draft, before)) if (launches !== null) launch(launches, detail);
    });
    return () => {
      page.current = nothing;
      unsubscribe();
      stop();
    };
  }, [item, script, profile]);

  return page;
}

export function afterTime(milliseconds: number, callback: () => void): () => void {
  const timer = window.setTimeout(callback, milliseconds);
  return () => window.clearTimeout(timer);
}
