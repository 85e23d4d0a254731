import type { Outcome, Source } from '../../engine';

const rules = (count: number) => (count === 1 ? '1 rule' : `${count} rules`);

/** Words of Home and of the list of what is checked, in English. */
export const en = {
  title: 'Second Look',
  home: 'Home',
  introduction:
    'Second Look checks mail in Outlook before it leaves. Nothing it reads leaves your organisation’s Microsoft 365.',
  howItWorks: 'How it works',
  dismiss: 'Dismiss',
  deviceTrouble: 'Lost, stolen or hacked device?',
  call: (number: string) => `Call ${number}`,
  writeTo: (address: string) => `Write to ${address}`,
  forWhom: (who: string) => `(${who})`,
  checkTitle: 'Before a mail leaves',
  checkLead: (organisation: string) => `Outlook checks each mail when you press Send, by rules of ${organisation}:`,
  counts: {
    stop: (count: number) => `${rules(count)} to meet before a mail can go`,
    ask: (count: number) => (count === 1 ? '1 rule that asks first' : `${count} rules that ask first`),
    inform: (count: number) =>
      count === 1 ? '1 rule that only tells you something' : `${count} rules that only tell you something`,
  } satisfies Record<Outcome, (count: number) => string>,
  toChecks: 'What is checked',
  account: 'Your account',
  accountRead: 'your name and work address',
  accountSignIn:
    'Sign in, so that Second Look knows your own addresses. The check in Outlook and the guidance here work without it.',
  signedInAs: (name: string, address: string) =>
    address === '' ? `Signed in as ${name}` : `Signed in as ${name}, ${address}`,
  checks: {
    title: 'What is checked',
    lead: 'Second Look says what it noticed in a mail, why it matters and what to do now.',
    limits:
      'It reads recipients, subject, text and the names of attachments. What it could not look at, it lists as not checked. It never says that a mail is safe.',
    privacy: 'The check runs on your own computer. Nothing it reads leaves your organisation’s Microsoft 365.',
    rulesOf: (organisation: string) => `Rules of ${organisation}.`,
    informOnly: 'At present every rule only informs: no mail is held up.',
    outcome: {
      stop: 'Must be fixed before sending',
      ask: 'Asks before sending',
      inform: 'Tells you, and holds nothing up',
    } satisfies Record<Outcome, string>,
    noRules: 'This edition has no rules for mail.',
    trial: 'On trial: it only informs for now.',
    source: (title: string, section: string) => (section === '' ? title : `${title}, ${section}`),
    standing: {
      document: 'in the organisation’s own guidance',
      'later-guidance': 'public guidance published later',
      'public-need': 'not in guidance: asked for by experience',
    } satisfies Record<Source['standing'], string>,
  },
};

export type HomeStrings = typeof en;
