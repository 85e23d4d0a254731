import type { Faults } from '../graph/faults';
import type { SignInMood } from '../nested-app-auth';

export const moods: readonly { readonly mood: SignInMood; readonly title: string }[] = [
  { mood: 'works', title: 'Works' },
  { mood: 'asks-for-consent', title: 'Asks for consent' },
  { mood: 'consent-blocked', title: 'Consent is blocked' },
  { mood: 'conditional-access', title: 'Conditional access refuses' },
  { mood: 'no-network', title: 'No network' },
  { mood: 'never-answers', title: 'Never answers' },
];

export type Trouble =
  | 'none'
  | 'slow'
  | 'throttled'
  | 'forbidden'
  | 'noMailbox'
  | 'offline'
  | 'expiredToken'
  | 'halfPage'
  | 'html';

export const troubles: readonly { readonly trouble: Trouble; readonly title: string }[] = [
  { trouble: 'none', title: 'Nothing' },
  { trouble: 'slow', title: 'Slow: 3 seconds an answer' },
  { trouble: 'throttled', title: 'Asks to wait for 60 seconds' },
  { trouble: 'forbidden', title: 'Permission refused' },
  { trouble: 'noMailbox', title: 'No mailbox or licence' },
  { trouble: 'offline', title: 'No connection' },
  { trouble: 'expiredToken', title: 'Tokens count as expired' },
  { trouble: 'halfPage', title: 'Answers break off' },
  { trouble: 'html', title: 'A web page instead of an answer' },
];

type Switches = Pick<
  Faults,
  'slow' | 'throttledUntil' | 'forbidden' | 'noMailbox' | 'offline' | 'expiredToken' | 'halfPage' | 'html'
>;

const quiet: Switches = {
  slow: 0,
  throttledUntil: 0,
  forbidden: false,
  noMailbox: false,
  offline: false,
  expiredToken: false,
  halfPage: false,
  html: false,
};

/** What is done behind the person's back, apart from any trouble. */
export interface Scenes {
  /** The organisation lets the whole directory be read, so that one's line manager is known. */
  readonly directoryAgreed: boolean;
  /** The answer to the next mail that is sent gets lost on its way back. */
  readonly losesNextSend: boolean;
  /** Id of whoever is away with an automatic reply; null: nobody. */
  readonly away: string | null;
}

const directory = 'User.Read.All';

export const scenesOf = ({ notConsented, lostSends, away }: Faults): Scenes => ({
  directoryAgreed: !notConsented.includes(directory),
  losesNextSend: lostSends > 0,
  away: away[0] ?? null,
});

export const faultsOfScenes = ({ directoryAgreed, losesNextSend, away }: Scenes): Partial<Faults> => ({
  notConsented: directoryAgreed ? [] : [directory],
  lostSends: losesNextSend ? 1 : 0,
  away: away === null ? [] : [away],
});

/** The switches of one trouble; all others are off. `now` in milliseconds since 1970. */
export function faultsOf(trouble: Trouble, now: number): Switches {
  switch (trouble) {
    case 'none':
      return quiet;
    case 'slow':
      return { ...quiet, slow: 3000 };
    case 'throttled':
      return { ...quiet, throttledUntil: now + 60_000 };
    default:
      return { ...quiet, [trouble]: true };
  }
}

/** Which trouble is on, as another window may have switched it. */
export function troubleOf(faults: Switches, now: number): Trouble {
  if (faults.throttledUntil > now) return 'throttled';
  if (faults.slow > 0) return 'slow';
  const flags = ['forbidden', 'noMailbox', 'offline', 'expiredToken', 'halfPage', 'html'] as const;
  return flags.find((name) => faults[name]) ?? 'none';
}
