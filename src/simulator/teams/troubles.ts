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
