import { useEffect, useRef, useState } from 'react';
import { type Activity, forgetTokens, readActivity, readFaults, setFaults } from '../local-microsoft';
import type { SignInMood } from '../nested-app-auth';
import { type PlayedPerson, personOf } from '../people';
import type { OpenedLink } from './links';
import { faultsOf, faultsOfScenes, type Scenes, scenesOf, type Trouble, troubleOf } from './troubles';

export type HostChoice = 'Teams' | 'Outlook' | 'Office' | 'browser';

/** What the frame is loaded for. Another `number` is another loading. */
export interface Opened {
  readonly number: number;
  readonly person: PlayedPerson;
  readonly subPage: string;
  readonly host: HostChoice;
}

/** Milliseconds between two looks for what Teams told the person. */
const betweenLooks = 3000;
const longestLog = 200;
const atFirstScenes: Scenes = { directoryAgreed: false, losesNextSend: false, away: null };

function atFirst(): Opened {
  const { search } = window.location;
  const subPage = new URLSearchParams(search).get('page') ?? '';
  return { number: 1, person: personOf(search), subPage, host: 'Teams' };
}

/** Everything the page that plays Teams holds. */
export function useTeams() {
  const [opened, setOpened] = useState(atFirst);
  const [mood, setMood] = useState<SignInMood>('works');
  const [trouble, setTrouble] = useState<Trouble>('none');
  const [calls, setCalls] = useState<readonly string[]>([]);
  const [link, setLink] = useState<Exclude<OpenedLink, { kind: 'ours' }> | null>(null);
  const [scenes, setScenes] = useState<Scenes>(atFirstScenes);
  const [activity, setActivity] = useState<readonly Activity[]>([]);
  const moodNow = useRef(mood);
  moodNow.current = mood;
  const { person } = opened;

  function open(change: Partial<Omit<Opened, 'number'>>) {
    setCalls([]);
    setLink(null);
    setOpened((last) => {
      const next = { ...last, ...change, number: last.number + 1 };
      const query = new URLSearchParams({ person: next.person.id, ...(next.subPage ? { page: next.subPage } : {}) });
      window.history.replaceState(null, '', `?${query}`);
      return next;
    });
  }

  useEffect(() => {
    setActivity([]);
    let isOver = false;
    const look = () => {
      if (document.visibilityState === 'hidden') return;
      // While the server is away there is nothing new to show.
      readActivity(person).then(
        (found) => isOver || setActivity(found),
        () => undefined,
      );
      // Another window may have switched something, and a lost answer is switched off by being lost.
      readFaults(person.packId).then(
        (faults) => {
          if (isOver) return;
          setTrouble(troubleOf(faults, Date.now()));
          setScenes(scenesOf(faults));
        },
        () => undefined,
      );
    };
    look();
    const timer = window.setInterval(look, betweenLooks);
    return () => {
      isOver = true;
      window.clearInterval(timer);
    };
  }, [person]);

  return {
    opened,
    open,
    mood,
    moodNow,
    chooseMood(next: SignInMood) {
      setMood(next);
      moodNow.current = next;
      // Tokens that are still good would hide what was chosen.
      forgetTokens(window.sessionStorage);
      open({});
    },
    trouble,
    chooseTrouble(next: Trouble) {
      setTrouble(next);
      setFaults(person.packId, faultsOf(next, Date.now())).catch(() => setTrouble('none'));
    },
    scenes,
    chooseScenes(change: Partial<Scenes>) {
      const next = { ...scenes, ...change };
      setScenes(next);
      setFaults(person.packId, faultsOfScenes(next)).then(
        () => {
          if (change.directoryAgreed === undefined) return;
          // Tokens that are still good would hide what was chosen.
          forgetTokens(window.sessionStorage);
          open({});
        },
        () => setScenes(scenes),
      );
    },
    calls,
    told: (call: string) => setCalls((last) => [...last.slice(1 - longestLog), call]),
    link,
    opens(found: OpenedLink) {
      if (found.kind === 'ours') open({ subPage: found.subPage });
      else setLink(found);
    },
    activity,
  };
}
