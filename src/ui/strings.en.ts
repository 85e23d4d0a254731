import type { Outcome } from './outcome';

/** Words of the shared pieces in English. Every other language has the same keys. */
export const en = {
  outcome: {
    stop: 'Fix before sending',
    ask: 'Check before sending',
    inform: 'Good to know',
    pass: 'Nothing found',
    unchecked: 'Not checked',
  } satisfies Record<Outcome, string>,
  noticed: 'noticed:',
  cut: '…',
  undo: 'Undo',
  why: 'Why',
  trial: 'Trial rule: never stops a mail',
  guidancePage: 'Guidance page',
  openSource: 'Open the source',
  rule: 'Rule',
  notChecked: (count: number) => `Not checked (${count})`,
  ukTime: 'UK time',
  back: (title: string) => `Back to ${title}`,
  copied: 'Copied.',
  copyByHand: 'The browser did not let us copy. Select this text and copy it:',
  details: 'Details',
  copyDetails: 'Copy details',
  factsAt: (moment: string) => `Time: ${moment}, UK time`,
  factsCode: (code: string) => `What was said: ${code}`,
  factsRequest: (id: string) => `Request: ${id}`,
  stopped: 'This page stopped working. The others still work.',
  reloadPage: 'Reload page',
  stillReading: (what: string) => `Still reading ${what}. You can carry on meanwhile.`,
  lastRead: (time: string) => `Last read ${time}.`,
  readAgain: 'Read again',
  trouble: {
    tryAgain: 'Try again',
    signIn: 'Sign in',
    agree: 'See what Microsoft asks',
    notRead: (what: string) => `Could not read ${what}.`,
    nothingLost: 'Nothing is lost.',
    offline: (what: string) => `Not read, because you are offline: ${what}. It is read when you are back.`,
    wait: (time: string) => `Microsoft 365 asked us to wait. Trying again at ${time}.`,
    cancelled: 'The sign-in window was closed before it finished.',
    consent: (what: string) =>
      `Microsoft 365 asks whether Second Look may read ${what}. You agree once, in a window of theirs.`,
    notConsented: (what: string) =>
      `Your organisation has not yet let Second Look read ${what}. The rest works without it.`,
    permission: (what: string) =>
      `Microsoft 365 did not let Second Look read ${what}. Your account may lack a permission, a licence or a mailbox.`,
    askAdministrator: 'What to ask your administrator for',
    askFor: (permissions: string) =>
      `Ask for consent to the app Second Look, with the permission ${permissions}, and for a mailbox licence if you have none. Pass the details on.`,
    blocked:
      'Your organisation does not allow sign-in from this device or place. Use your work device on its usual network, or ask your IT service desk. Pass the details on.',
    noSignIn: 'Sign-in could not be started here. Try again, or open Second Look in Teams.',
    signInSilent: 'Sign-in did not answer.',
    noAnswer: 'Microsoft 365 did not answer.',
    gone: 'It is no longer there, or it changed meanwhile.',
    ours: 'The answer was not one that Second Look understands. That is ours to mend: pass the details on.',
  },
  answers: { yes: 'Yes', no: 'No', onlyIf: 'Only if', askFirst: 'Ask first' },
  notAnswered: 'Not answered',
  change: 'Change',
  story: {
    mail: 'Mail',
    whyItCounts: 'Why it counts',
    whyNot: 'Why not',
    notYet: 'not yet',
    next: 'next',
  },
  problems: 'There is a problem',
  goBack: 'Back',
  sending: 'Sending…',
  people: {
    looking: 'Looking for people.',
    found: (count: number) =>
      count === 1 ? '1 person found: choose from the list.' : `${count} people found: choose from the list.`,
    nobody: 'Nobody found by that name or address.',
    failed: 'People could not be looked up here. Type the whole address.',
  },
  countries: {
    none: 'No country of that name',
    chosen: 'Chosen',
    remove: (what: string) => `Remove ${what}`,
    takeOut: 'Remove',
    visiting: 'Visiting',
    passingThrough: 'Passing through',
  },
  edition: {
    inDate: (date: string) => `Edition of ${date}`,
    until: (day: string) => `valid until ${day}`,
    endsToday: (day: string) => `Runs out today, ${day}.`,
    ends: (days: number, day: string) => `Runs out in ${days === 1 ? '1 day' : `${days} days`}, on ${day}.`,
    ended: (day: string) => `Out of date since ${day}. Check the live guidance before relying on this edition.`,
    open: 'Open live guidance',
  },
};

export type UiStrings = typeof en;
