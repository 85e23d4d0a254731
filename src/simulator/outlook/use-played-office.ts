import { type RefObject, useMemo, useRef, useState } from 'react';
import type { Circumstances } from './circumstances';
import type { Draft } from './draft';
import type { Surroundings } from './office-host';
import type { OfficeSeed } from './office-protocol';
import type { Persona } from './personas';
import { withVersion } from './profiles';
import { type RoamingStores, roamingStores, type SettingsReader } from './roaming-stores';
import { officeColours, type ThemeName } from './themes';
import { type OpenItem, type PageRuntime, useEventRuntime } from './use-event-runtime';

interface PlayedOfficeFacts {
  readonly persona: Persona;
  readonly circumstances: Circumstances;
  readonly theme: ThemeName;
  readonly item: OpenItem & { readonly first: Draft };
  /** What an alert or a bar handed to the pane. */
  readonly context: string | null;
}

type Counts = { readonly [event: string]: number };

const nothing: readonly string[] = [];
const noEvents: Counts = {};

/** Which events ran so far, in a line; none where there was none. */
function eventLine(events: Counts): readonly string[] {
  const names = Object.entries(events).map(([event, times]) => (times === 1 ? event : `${event} (${times})`));
  return names.length === 0 ? [] : [`The event script was run for ${names.join(', ')}.`];
}

/** Office as pane and event script have it on this page, and the events of the open mail. */
export function usePlayedOffice(given: PlayedOfficeFacts) {
  const { persona, circumstances, theme, item } = given;
  const { client, version } = circumstances;
  const profile = useMemo(() => withVersion(client, version ?? client.version), [client, version]);
  const settings = useRef(new Map<string, RoamingStores>());
  const [notes, setNotes] = useState(nothing);
  const [events, setEvents] = useState(noEvents);

  function stores(): RoamingStores {
    const name = `${persona.played.id} ${profile.settings}`;
    const kept = settings.current.get(name) ?? roamingStores(profile.settings);
    settings.current.set(name, kept);
    return kept;
  }

  // Read at the time of a call, whichever side asks: the realm and the pane outlive a render.
  const latest = useRef({ ...given, profile, stores: stores() });
  latest.current = { ...given, profile, stores: stores() };

  const around = useMemo(() => {
    const of = (who: SettingsReader): Surroundings => ({
      profile: () => latest.current.profile,
      book: () => latest.current.persona.book,
      labels: () => latest.current.persona.labels,
      initializationContext: () => latest.current.context,
      saveSettings: (all) => latest.current.stores.save(who, all),
      hangs: () => latest.current.circumstances.isSlow,
    });
    return { pane: of('pane'), event: of('event') };
  }, []);

  const seedFor = (who: SettingsReader): OfficeSeed => ({
    profile,
    item: item.first.kind === 'mail' ? 'message' : 'appointment',
    user: item.first.from,
    inReplyTo: item.first.inReplyTo,
    language: 'en-GB',
    theme: officeColours(theme),
    settings: stores().read(who),
    reading: null,
  });

  const note = (text: string) => setNotes((lines) => (lines.includes(text) ? lines : [...lines, text]));
  const script = circumstances.isUnavailable ? 'missing.js' : 'events.js';
  const runtime: RefObject<PageRuntime> = useEventRuntime({
    item,
    script: new URL(`/${persona.packId}/events/${script}`, window.location.href).href,
    seed: () => seedFor('event'),
    surroundings: around.event,
    isDeaf: circumstances.isDeaf,
    fault: note,
    began: (event) => setEvents((counts) => ({ ...counts, [event]: (counts[event] ?? 0) + 1 })),
  });

  return {
    profile,
    seed: seedFor('pane'),
    surroundings: around.pane,
    runtime,
    /** What Outlook would say nothing of. */
    behindScenes: [...eventLine(events), ...notes],
    note,
    forgetScenes: () => {
      setNotes(nothing);
      setEvents(noEvents);
    },
  };
}
