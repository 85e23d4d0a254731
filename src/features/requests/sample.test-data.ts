import type { PackRequests, RequestKind } from '../../pack';
import type { BoxState, Person, RecordDesk } from '../../record-mail';
import type { Claim, Decision, Party, Question, Request, Standing, StepStanding, StoryRecord } from '../../records';

export const asha: Person = {
  id: '00000000-0000-4000-8000-000000000001',
  address: 'asha.patel@office.example',
  name: 'Asha Patel',
  jobTitle: 'Caseworker',
  department: 'Appeals',
};
export const rob: Party = {
  id: '00000000-0000-4000-8000-000000000002',
  address: 'rob.lewis@office.example',
  name: 'Rob Lewis',
};
export const helen: Party = {
  id: '00000000-0000-4000-8000-000000000003',
  address: 'helen.marsh@office.example',
  name: 'Helen Marsh',
};
const registry: Party = {
  id: 'registry@office.example',
  address: 'registry@office.example',
  name: 'Registry',
};

const text = (en: string) => ({ en });

/** Every type of field, a section that is asked only sometimes, a line manager and a team. */
export const visit: RequestKind = {
  kind: {
    id: 'visit',
    version: '2020-09',
    steps: [
      { id: 'manager', does: 'decide', by: { person: [{ relation: 'lineManager' }] }, after: [] },
      {
        id: 'governor',
        does: 'decide',
        by: { person: [{ relation: 'governor' }] },
        after: ['manager'],
        when: { field: 'overnight', isOneOf: ['yes'] },
      },
      { id: 'registry', does: 'complete', by: { team: 'registry@office.example' }, after: ['manager', 'governor'] },
    ],
  },
  offered: true,
  letter: 'V',
  title: text('Visit'),
  about: text('Ask before you visit another site.'),
  summary: text('{site}'),
  asks: text('{requester} asks to visit {site}'),
  bring: [text('The dates.')],
  usualTime: text('Two working days.'),
  diversions: [{ title: text('A visit abroad'), text: text('Has a form of its own.'), write: 'travel@office.example' }],
  sections: [
    {
      id: 'where',
      title: text('Where'),
      fields: [
        { id: 'site', label: text('Site'), optional: false, type: 'text', lines: 'one', most: 40 },
        {
          id: 'team',
          label: text('Your team'),
          optional: false,
          type: 'text',
          lines: 'one',
          most: 40,
          from: { account: 'department' },
        },
        { id: 'overnight', label: text('Do you stay overnight?'), optional: false, type: 'yesNo', dontKnow: true },
      ],
    },
    {
      id: 'night',
      title: text('Night'),
      fields: [
        {
          id: 'nights',
          label: text('Which nights'),
          optional: false,
          type: 'text',
          lines: 'several',
          most: 200,
          when: { field: 'overnight', isOneOf: ['yes'] },
        },
      ],
    },
    {
      id: 'how',
      title: text('How'),
      fields: [
        { id: 'leaves', label: text('Leaves'), optional: false, type: 'date' },
        {
          id: 'transport',
          label: text('Transport'),
          optional: true,
          type: 'choice',
          many: true,
          options: [
            { value: 'train', label: text('Train') },
            { value: 'car', label: text('Car') },
          ],
        },
        { id: 'host', label: text('Host'), optional: true, type: 'person' },
        {
          id: 'countries',
          label: text('Countries'),
          optional: true,
          type: 'country',
          many: true,
          from: { tool: 'travel', answer: 'where' },
        },
      ],
    },
  ],
  steps: [
    {
      id: 'manager',
      does: 'decide',
      title: text('Your line manager decides'),
      who: text('your line manager'),
      others: text('Their manager may decide.'),
    },
    { id: 'governor', does: 'decide', title: text('The Governor decides'), who: text('the Governor') },
    { id: 'registry', does: 'complete', title: text('The registry books it'), who: text('the registry') },
  ],
  simple: false,
  notice: [],
  refuse: [{ when: { field: 'site', isOneOf: ['Mars'] }, text: text('Nobody goes there.') }],
  rule: { text: text('Ask first.'), source: { title: 'Guide', section: 'Visits', standing: 'document', facts: [] } },
  consequences: { approve: text('It is booked.'), decline: text('It ends.') },
  afterwards: { approved: [text('Take your pass.')], declined: [text('Meet by video.')] },
  retention: text('The mails stay in the mailboxes.'),
  keptNowhere: false,
};

export const requests: PackRequests = {
  kinds: [visit],
  teams: [
    {
      id: registry.id,
      address: registry.address,
      name: text('Registry'),
      escalation: [{ text: text('The duty officer.'), call: '0800 000 000' }],
    },
  ],
  gateways: [],
  holidays: [],
};

const hash = (letter: string) => letter.repeat(64);

const request: Request = {
  format: 1,
  type: 'request',
  id: '10000000-0000-4000-8000-000000000001',
  story: '10000000-0000-4000-8000-000000000001',
  ref: 'T7KQ29FXM',
  kind: { id: 'visit', version: '2020-09' },
  by: { id: asha.id, address: asha.address, name: asha.name },
  at: '2020-09-21T09:00:00Z',
  fields: {
    site: 'Leeds',
    team: 'Appeals',
    overnight: 'no',
    leaves: '2020-10-12',
    transport: [],
    host: '',
    countries: [],
  },
  words: '',
  edition: 1,
  asks: { manager: rob },
};

export function claim<T extends StoryRecord>(record: T, letter: string, at: string, isOwn = false): Claim<T> {
  return { record, hash: hash(letter), at, mail: `mail-${letter}`, isOwn, mails: 1, sentTo: [], isClockAhead: false };
}

export const asked: Claim<Request> = { ...claim(request, 'a', '2020-09-21T09:00:00Z', true), sentTo: [rob.id] };

const about = { id: request.id, hash: asked.hash };
const { fields: _fields, edition: _edition, asks: _asks, type: _type, ...piece } = request;

export const question: Claim<Question> = claim(
  {
    ...piece,
    fields: {},
    type: 'question',
    id: '10000000-0000-4000-8000-000000000002',
    by: rob,
    about,
    step: 'manager',
    words: 'Why not by video?',
  },
  'b',
  '2020-09-22T09:00:00Z',
);

export const decline: Claim<Decision> = claim(
  {
    ...piece,
    fields: {},
    type: 'decision',
    id: '10000000-0000-4000-8000-000000000003',
    by: rob,
    about,
    step: 'manager',
    outcome: 'declined',
    relation: 'checked',
    words: 'Video will do.',
  },
  'c',
  '2020-09-22T10:00:00Z',
);

export const step = (given: Partial<StepStanding> = {}): StepStanding => ({
  step: 'manager',
  does: 'decide',
  status: 'waiting',
  actor: rob.id,
  relation: 'lineManager',
  alsoSaid: [],
  ...given,
});

/** Asha asked Rob on Monday 21 September 2020, and waits. */
export function standing(given: Partial<Standing> = {}): Standing {
  return {
    story: request.story,
    ref: request.ref,
    kind: request.kind,
    requester: request.by,
    state: 'waiting',
    standsOn: 'yourCopy',
    request: asked,
    steps: [step(), step({ step: 'registry', does: 'complete', status: 'notSeenFromHere', actor: registry.id })],
    waitingFor: [{ what: 'decide', who: rob.id, step: 'manager', since: '2020-09-21T09:00:00Z', days: 0 }],
    history: [asked],
    basis: [asked],
    inWords: [],
    notCounted: [],
    voided: [],
    contradictions: [],
    ...given,
  };
}

/** A desk that shows what it is given and sends nothing. */
export function deskWith(given: Partial<BoxState>, part: Partial<RecordDesk['own']> = {}): RecordDesk {
  const state: BoxState = {
    stories: [],
    loose: [],
    reading: false,
    readAt: Date.parse('2020-09-28T09:42:00Z'),
    failure: undefined,
    lookingBack: { state: 'done', looked: 120, total: 120, backTo: undefined },
    ...given,
  };
  return {
    me: asha,
    own: {
      owner: asha,
      isTeam: false,
      state: () => state,
      subscribe: () => () => undefined,
      refresh: async () => undefined,
      find: async () => undefined,
      lookBack: () => undefined,
      stopLookingBack: () => undefined,
      mail: () => undefined,
      send: async () => ({ sent: 'yes', mail: 'sent' }),
      unsettled: () => [],
      settle: async () => undefined,
      ...part,
    },
    people: {
      search: async () => [],
      manager: async () => undefined,
      reportsToMe: async () => 'notChecked',
      away: async () => undefined,
    },
    teams: async () => [],
    tell: async () => undefined,
    ordinaryDraft: async () => ({ webLink: undefined }),
    stop: () => undefined,
  };
}
