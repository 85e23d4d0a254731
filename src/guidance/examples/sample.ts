import type { Answer, Block, Contacts, Guidance, Lookup, LookupRow, Page, PageSource, PasswordRules } from '../../pack';

/** A small pack's guidance, for tests. */
const source: PageSource = { document: 'Handbook', section: 'Devices' };

const answer = (headline: string, verdict: Answer['verdict'] = 'yes', explain: readonly string[] = []): Answer => ({
  verdict,
  headline: { en: headline },
  explain: explain.map((en) => ({ en })),
  next: [],
});

const row = (id: string, name: string, own: Answer, more: Partial<LookupRow> = {}): LookupRow => ({
  id,
  name: { en: name },
  synonyms: [],
  answer: own,
  cells: {},
  cases: [],
  ...more,
});

export const bluetooth: Lookup = {
  id: 'bluetooth',
  title: { en: 'Bluetooth devices' },
  question: { en: 'Can I use this Bluetooth device?' },
  inShort: { en: 'Most everyday devices are fine.' },
  source,
  page: 'bluetooth',
  selects: [
    {
      id: 'place',
      label: { en: 'Where?' },
      options: [
        { id: 'any', label: { en: 'Anywhere else' } },
        { id: 'prison', label: { en: 'In a prison' } },
      ],
    },
    {
      id: 'material',
      label: { en: 'With what?' },
      options: [
        { id: 'ordinary', label: { en: 'Ordinary work' } },
        { id: 'sensitive', label: { en: 'OFFICIAL-SENSITIVE' } },
      ],
    },
  ],
  rowTitle: { en: 'Device' },
  columns: [],
  rows: [
    row('keyboard', 'Keyboard', answer('Keyboards: yes')),
    row('trackpad', 'Trackpad', answer('Trackpads: no, unless needed for accessibility', 'no'), {
      synonyms: ['touchpad', 'mouse pad'],
      cases: [{ when: { material: ['sensitive'] }, adds: { en: 'Take extra care with {name}.' } }],
    }),
    row('storage', 'Storage device', answer('Storage: no', 'no', ['Use the shared drive.']), {
      synonyms: ['USB stick', 'memory stick', 'hard drive'],
    }),
  ],
  cases: [
    {
      when: { place: ['prison'] },
      verdicts: ['yes', 'onlyIf'],
      answer: {
        ...answer('{name}: ask locally first', 'askFirst'),
        next: [
          {
            label: { en: 'Ask about {name}' },
            write: 'desk@ministry.example',
            subject: { en: '{name}' },
            lines: [{ en: '{name}:' }],
          },
        ],
      },
    },
    { when: { place: ['prison'] }, adds: { en: 'Bluetooth is not there by default.' } },
  ],
  notListed: answer('{name} is not on the list', 'askFirst'),
  notes: [],
};

export const contacts: Contacts = {
  contacts: [
    {
      id: 'security',
      name: { en: 'Security team' },
      about: { en: 'Incidents of every kind' },
      ways: [
        { kind: 'mail', address: 'security@ministry.example' },
        {
          kind: 'web',
          label: { en: 'Report it' },
          href: 'https://intranet.ministry.example/',
          network: 'organisation',
        },
        { kind: 'web', label: { en: 'Advice' }, href: 'https://advice.example/' },
      ],
      synonyms: ['breach'],
    },
    {
      id: 'desk',
      name: { en: 'Service desk' },
      about: { en: 'Devices that do not work' },
      ways: [{ kind: 'phone', number: '0800 000 0000' }],
      synonyms: [],
    },
  ],
  retired: [
    { address: 'Old.Desk@ministry.example', says: { en: 'Nobody reads it. Call the desk.' }, contacts: ['desk'] },
  ],
  selects: [
    {
      id: 'who',
      label: { en: 'I am' },
      options: [
        { id: 'staff', label: { en: 'staff' } },
        { id: 'supplier', label: { en: 'a supplier' } },
      ],
    },
    {
      id: 'about',
      label: { en: 'about' },
      options: [
        { id: 'incident', label: { en: 'an incident' } },
        { id: 'device', label: { en: 'a device' } },
      ],
    },
    {
      id: 'kit',
      label: { en: 'my kit is' },
      options: [
        { id: 'old', label: { en: 'old' } },
        { id: 'new', label: { en: 'new' } },
      ],
      when: { about: ['device'] },
    },
  ],
  routes: [
    { when: { kit: ['new'] }, contacts: ['desk', 'security'], next: [] },
    { when: { about: ['device'] }, contacts: ['desk'], next: [] },
    { when: {}, contacts: ['security'], next: [] },
  ],
};

export const passwordRules: PasswordRules = {
  page: 'passwords',
  profiles: [{ id: 'most', label: { en: 'Most systems' }, least: 8, most: 128, source }],
  yours: [],
  change: {
    reasons: [
      { id: 'old', label: { en: 'It is old' }, must: false, says: { en: 'No.' } },
      { id: 'incident', label: { en: 'An incident' }, must: true, says: { en: 'Yes.' } },
    ],
    systems: [
      { id: 'laptop', label: { en: 'A laptop' }, hours: 168 },
      { id: 'other', label: { en: 'Any other' }, hours: 24 },
      { id: 'shift', label: { en: 'A shift’s terminal' }, hours: 30 },
    ],
    late: { en: 'It may be locked.' },
  },
};

const page = (
  slug: string,
  title: string,
  inShort: string,
  blocks: readonly Block[],
  more: Partial<Page> = {},
): Page => ({
  slug,
  language: 'en',
  title,
  inShort,
  source,
  owner: 'Security',
  audience: 'All users',
  policies: [],
  synonyms: [],
  must: [],
  advised: [],
  next: [],
  blocks,
  ...more,
});

const heading = (id: string, text: string): Block => ({ kind: 'heading', level: 2, id, text });
const paragraph = (...text: readonly string[]): Block => ({ kind: 'paragraph', text });

export const guidance: Guidance = {
  groups: [],
  pages: [
    page('bluetooth', 'Bluetooth', 'Most everyday devices are fine.', [
      paragraph('Switch it off when you do not need it.'),
      heading('exceptions', 'Exceptions'),
      paragraph(
        'Ask for one in writing. Requests for trackpads are looked at kindly, whoever makes them and for whatever need.',
      ),
    ]),
    page('remote-working', 'Remote working', 'Work as if you were in the office.', [
      heading('kit', 'What to take'),
      { kind: 'list', ordered: false, items: [['A lockable bag'], ['Your own ', { kind: 'strong', text: 'headset' }]] },
    ]),
    page('passwords', 'Passwords', 'Long, unlike any other, and never shared.', [], { synonyms: ['passcode'] }),
  ],
  lookups: [bluetooth],
  contacts,
  passwords: passwordRules,
  editions: [
    { date: '2020-09-16', changes: [{ place: 'page:passwords', says: { en: 'New page' } }] },
    { date: '2020-06-01', changes: [{ place: 'page:bluetooth', says: { en: 'New row' } }] },
  ],
  redirects: {
    'page:teleworking': 'page:home-working',
    'page:home-working': 'page:remote-working',
    'page:round': 'page:about',
    'page:about': 'page:round',
  },
  often: [],
};
