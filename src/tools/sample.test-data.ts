import type { Guidance, Question, Result, Tool } from '../pack';

const text = (en: string) => ({ en });
const source = { document: 'Guide', section: 'Travel' };

export const result = (id: string, more: Partial<Result> = {}): Result => ({
  id,
  verdict: 'yes',
  headline: text(id),
  because: [],
  source,
  tasks: [],
  next: [],
  ...more,
});

const yesNo = (id: string, more: Partial<Question> = {}): Question =>
  ({ id, type: 'yesNo', notSure: false, optional: false, label: text(`${id}?`), ...more }) as Question;

const base = {
  before: [],
  source,
  page: 'travel',
  synonyms: [],
  deeds: [],
  always: [],
  savesAnswers: false,
} satisfies Partial<Tool>;

/** One question after another: the next depends on the last. */
export const trip: Tool = {
  ...base,
  id: 'trip',
  pace: 'steps',
  title: text('A trip'),
  inShort: text('Say where you go.'),
  before: [text('Do you need to go?')],
  always: [text('Carry the guide.')],
  savesAnswers: true,
  sections: [
    {
      id: 'all',
      questions: [
        { id: 'countries', type: 'countries', transit: true, optional: false, label: text('Which countries?') },
        {
          id: 'kind',
          type: 'choice',
          many: false,
          optional: false,
          label: text('What kind of trip?'),
          options: [
            { value: 'work', label: text('Work') },
            { value: 'leave', label: text('Leave') },
          ],
        },
        yesNo('manager', { when: { question: 'kind', isOneOf: ['work'] }, notSure: true } as Partial<Question>),
        { id: 'note', type: 'text', lines: 'one', most: 80, optional: true, label: text('Anything else?') },
      ],
    },
  ],
  results: [
    result('approval', {
      when: { question: 'countries', isOneOf: ['AE', 'EG'] },
      verdict: 'askFirst',
      headline: text('You need approval'),
      because: [text('You go to {countries}, {note}.')],
      tasks: [
        { id: 'copy', text: text('Keep a copy for {countries}') },
        { id: 'boss', text: text('Tell your manager'), when: { question: 'kind', isOneOf: ['work'] } },
      ],
      next: [{ label: text('Start the request'), place: 'request:travel', carry: { where: 'countries' } }],
    }),
    result('notYet', { when: { not: { question: 'manager', isOneOf: ['yes'] } }, verdict: 'no' }),
    result('free'),
  ],
  file: {
    label: text('Save the trip pack'),
    title: text('Trip pack'),
    first: [text('Your safety comes first.')],
    contacts: ['desk'],
    places: ['page:border#steps', 'page:plain'],
    withAnswers: true,
  },
};

/** Everything at once, under two headings, and counted. */
export const standard: Tool = {
  ...base,
  id: 'standard',
  pace: 'page',
  title: text('The standard'),
  inShort: text('See how far you are.'),
  sections: ['Identify', 'Protect'].map((title) => ({
    id: title.toLowerCase(),
    title: text(title),
    questions: [1, 2].flatMap((number): readonly Question[] => [
      {
        id: `${title}${number}`,
        type: 'choice',
        many: false,
        optional: false,
        label: text(`${title} ${number}`),
        options: [
          { value: 'met', label: text('Met') },
          { value: 'not', label: text('Not met') },
        ],
      },
      { id: `${title}${number}Link`, type: 'link', optional: true, label: text(`Evidence for ${title} ${number}`) },
    ]),
  })),
  results: [
    result('some', {
      when: { among: ['Identify1', 'Identify2', 'Protect1', 'Protect2'], isOneOf: ['not'], atLeast: 1 },
      verdict: 'onlyIf',
    }),
    result('all'),
  ],
  counts: { answers: ['met', 'not'], title: text('So many are met') },
  savesAnswers: true,
};

/** Something has gone wrong: what to do stands before any question. */
export const lost: Tool = {
  ...base,
  id: 'lost',
  pace: 'do',
  title: text('Lost or hacked'),
  inShort: text('Call first.'),
  deeds: [
    {
      id: 'call',
      text: text('Call the desk'),
      explain: [text('A suspicion is enough.')],
      contacts: ['desk'],
      next: [],
    },
    {
      id: 'police',
      text: text('Call the police'),
      explain: [],
      contacts: [],
      next: [],
      keeps: text('Reference'),
      when: { question: 'what', isOneOf: ['lost'] },
    },
  ],
  sections: [
    {
      id: 'all',
      questions: [
        {
          id: 'what',
          type: 'choice',
          many: false,
          optional: false,
          label: text('What happened?'),
          options: [
            { value: 'lost', label: text('Lost') },
            { value: 'hacked', label: text('Hacked') },
          ],
        },
      ],
    },
  ],
  results: [result('reported')],
};

const page = (slug: string, blocks: Guidance['pages'][number]['blocks']): Guidance['pages'][number] => ({
  slug,
  language: 'en',
  title: `Page ${slug}`,
  inShort: '',
  source,
  owner: '',
  audience: '',
  policies: [],
  synonyms: [],
  must: [],
  advised: [],
  next: [],
  blocks,
});

export const guidance: Guidance = {
  groups: [],
  pages: [
    page('border', [
      { kind: 'paragraph', text: ['Not this'] },
      { kind: 'heading', level: 2, id: 'steps', text: 'At the border' },
      {
        kind: 'list',
        ordered: true,
        items: [
          ['First ', { kind: 'strong', text: 'unlock' }, ' it'],
          [{ kind: 'place', to: 'page:plain', text: 'then' }],
        ],
      },
      { kind: 'heading', level: 3, id: 'more', text: 'Official business' },
      { kind: 'paragraph', text: [{ kind: 'web', href: 'javascript:alert(1)', text: 'a trap' }] },
      { kind: 'heading', level: 2, id: 'after', text: 'Nor this' },
    ]),
    page('plain', [
      { kind: 'table', head: [['Who'], ['What']], rows: [[['You'], ['<b>this</b> & that']]] },
      { kind: 'contact', contact: 'desk' },
    ]),
  ],
  lookups: [],
  contacts: {
    contacts: [
      {
        id: 'desk',
        name: text('Service desk'),
        about: text('Devices'),
        synonyms: [],
        ways: [
          { kind: 'mail', address: 'desk@office.example' },
          { kind: 'phone', number: '+44 (0)800 917 5148' },
        ],
      },
    ],
    retired: [],
    selects: [],
    routes: [],
  },
  editions: [],
  redirects: {},
  often: [],
};
