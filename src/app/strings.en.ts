import type { Outcome, Source } from '../engine';

/** Words of the tab's first page in English. */
export const en = {
  title: 'Second Look',
  lead: 'Second Look checks mail in Outlook before it leaves. It says what it noticed, why it matters and what to do now.',
  privacy: 'The check runs on your own computer. Nothing it reads leaves your organisation’s Microsoft 365.',
  limits:
    'It reads recipients, subject, text and the names of attachments. What it could not look at, it lists as not checked. It never says that a mail is safe.',
  edition: (organisation: string, day: string) => `Rules of ${organisation}, edition of ${day}`,
  ended: (day: string) => `These rules were valid until ${day}. Check for a newer edition.`,
  informOnly: 'At present every rule only informs: no mail is held up.',
  whatIsChecked: 'What is checked',
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
  guidance: 'Guidance page',
};

export type AppStrings = typeof en;
