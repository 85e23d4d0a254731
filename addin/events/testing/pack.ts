import type { Pack, Policy } from '../../../src/engine';

const source = { title: 'A source', section: 'A section', standing: 'document', facts: [] } as const;
const words = (headline: string) => ({
  en: { headline, evidence: 'It is in {field}.', why: 'Work stays on work accounts.', now: 'Take it out, then send.' },
});

const policies: readonly Policy[] = [
  {
    id: 'someones-personal-address',
    rule: 'recipient-personal',
    options: {},
    outcome: 'ask',
    wording: {
      onePersonal: words('{address} is a personal address'),
      severalPersonal: {
        en: { ...words('{count} personal addresses').en, evidence: 'The first is {address}, and {others} more.' },
      },
    },
    source,
    guidance: 'personal-addresses',
    trial: false,
  },
];

/** A pack small enough to reason about: it asks about personal addresses and knows one organisation. */
export const smallPack: Pack = {
  id: 'small',
  version: '0.0.1',
  organisation: { en: 'the Office' },
  edition: { date: '2026-01-01' },
  domains: { inside: ['justice.gov.uk'], partner: [] },
  schemes: ['uk-gscp-2018'],
  settings: {
    liveAdvice: { value: true, locked: false },
    cards: { value: true, locked: false },
    rememberDays: { value: 365, locked: false },
  },
  informOnly: false,
  onFailure: { verdict: 'pass', wording: { en: 'Second Look could not check this mail.' } },
  policies,
};

/** The same, asking where the check itself failed. */
export const askingPack: Pack = { ...smallPack, onFailure: { ...smallPack.onFailure, verdict: 'ask' } };

const [asks] = policies;
const reason = (code: string) => ({ code, label: { en: code } });

/** It stops personal addresses, and lets whoever gives a reason send all the same; it still asks about something else. */
export const overridablePack: Pack = {
  ...askingPack,
  overrides: { header: 'X-Second-Look-Override', reasons: [reason('urgent'), reason('asked-and-checked')] },
  policies: policies.map((policy) => ({ ...policy, outcome: 'stop', override: true })),
};

/** The same, with another policy that stops and has no exception. */
export const firmPack: Pack = {
  ...overridablePack,
  policies: [
    ...overridablePack.policies,
    ...(asks === undefined ? [] : [{ ...asks, id: 'firm', outcome: 'stop' as const }]),
  ],
};
