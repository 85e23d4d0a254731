import type { PackRequests, RequestField, RequestKind, StepWords, Text } from '../../pack';
import type { Deed } from '../../records';
import { operations, security } from '../../records/examples/people';
import { simple, teamwork, travel } from '../../records/examples/travel';

const en = (text: string): Text => ({ en: text });

function field<T extends object>(
  id: string,
  label: string,
  more: T,
): T & { id: string; label: Text; optional: boolean } {
  return { id, label: en(label), optional: false, ...more };
}

const line = { type: 'text', lines: 'one', most: 100 } as const;

function steps(words: { readonly [id: string]: readonly [Deed, string, string, number?] }): readonly StepWords[] {
  return Object.entries(words).map(([id, [does, title, who, dueWorkingDays]]) => ({
    id,
    does,
    title: en(title),
    who: en(who),
    ...(dueWorkingDays === undefined ? {} : { dueWorkingDays }),
  }));
}

const source = { title: 'Example guidance', section: 'Part two', standing: 'document', facts: [] } as const;

const shared = {
  offered: true,
  bring: [],
  usualTime: en('No time is set.'),
  diversions: [],
  refuse: [],
  notice: [],
  simple: false,
  rule: { text: en('Somebody who answers for it agrees first.'), source },
  consequences: {
    approve: en('Your answer goes to the person who asked.'),
    decline: en('It ends. The person who asked sees your reason.'),
  },
  afterwards: { approved: [], declined: [] },
  retention: en('The mails stay where they are for as long as mail is kept there.'),
  keptNowhere: false,
} as const;

const travelQuestions: readonly RequestField[] = [
  field('name', 'Your name', line),
  field('email', 'Your work address', line),
  field('businessArea', 'Your business area', {
    type: 'choice',
    many: false,
    options: ['MoJ HQ', 'HMPPS HQ', 'HMCTS', 'HMPPS, not HQ', 'Other'].map((value) => ({ value, label: en(value) })),
  }),
  field('clearance', 'Clearance', line),
  field('network', 'Network', line),
  field('equipment', 'Equipment', line),
  field('assetTag', 'Asset tag', line),
  field('countries', 'Countries', { type: 'country', many: true }),
  field('dates', 'Dates', { type: 'text', lines: 'one', most: 100 }),
  field('transport', 'Transport', { ...line, optional: true }),
  field('connection', 'Connection', line),
  field('reason', 'Reason', { type: 'text', lines: 'several', most: 2000 }),
  field('dataAndServices', 'Data and services', {
    type: 'choice',
    many: true,
    options: [
      { value: 'mail', label: en('Mail') },
      { value: 'files', label: en('Case files') },
    ],
  }),
  field('companions', 'Who travels with you', line),
];

/** The overseas travel request, with its words. */
export const travelKind: RequestKind = {
  ...shared,
  kind: travel,
  letter: 'T',
  title: en('Overseas travel'),
  about: en('Before you take a device abroad.'),
  summary: en('{countries}'),
  asks: en('{requester} asks to take {equipment} to {countries}'),
  sections: [
    { id: 'you', title: en('You'), fields: travelQuestions.slice(0, 5) },
    { id: 'trip', title: en('Trip'), fields: travelQuestions.slice(5) },
  ],
  steps: steps({
    lineManager: ['decide', 'Your line manager confirms', 'your line manager'],
    approver: ['decide', 'A senior person decides', 'an SCS or a Governor'],
    security: ['decide', 'MoJ Security decides', 'MoJ Security', 2],
    copy: ['copy', 'Operational Security gets a copy', 'Operational Security'],
    receipt: ['acknowledge', 'Operational Security confirms', 'Operational Security'],
  }),
  notice: [
    {
      when: { field: 'countries', isOneOf: ['EG'] },
      text: en('Egypt needs more care than most countries'),
    },
  ],
};

export const travelAnswers = {
  name: 'Asha Patel',
  email: 'asha.patel@ministry.example',
  businessArea: 'MoJ HQ',
  clearance: 'SC',
  network: 'Quantum',
  equipment: 'a laptop',
  assetTag: '40213',
  countries: ['EG'],
  dates: '12 to 19 October 2020',
  transport: '',
  connection: 'Departmental VPN',
  reason: 'Interviews with witnesses',
  dataAndServices: ['mail', 'files'],
  companions: 'None',
};

/** One manager decides; with every type of question. */
export const toolKind: RequestKind = {
  ...shared,
  kind: simple,
  letter: 'P',
  simple: true,
  title: en('Password manager'),
  about: en('Before you install one.'),
  summary: en('{manager}'),
  asks: en('{requester} asks to use {manager}'),
  sections: [
    {
      id: 'tool',
      title: en('The tool'),
      fields: [
        field('manager', 'Which one is it?', line),
        field('purpose', 'What is it for?', { type: 'text', lines: 'several', most: 1000, optional: true }),
        field('encrypted', 'Is its list encrypted?', { type: 'yesNo', dontKnow: true }),
        field('shared', 'Do several people use it?', { type: 'yesNo', dontKnow: false }),
        field('owner', 'Who owns the shared accounts?', {
          type: 'person',
          when: { field: 'shared', isOneOf: ['yes'] },
        }),
        field('from', 'From when', { type: 'date', optional: true }),
        field('until', 'Until when', { type: 'date', optional: true, notBefore: 'from' }),
      ],
    },
  ],
  steps: steps({ manager: ['decide', 'Your line manager decides', 'your line manager'] }),
  notice: [
    { when: { field: 'encrypted', isOneOf: ['dontKnow'] }, text: en('It is not known whether {manager} is encrypted') },
  ],
  refuse: [{ when: { field: 'encrypted', isOneOf: ['no'] }, text: en('A list that is not encrypted is not allowed.') }],
  afterwards: { approved: [en('Turn on sign-in in two steps.')], declined: [en('Do not install it.')] },
};

export const toolAnswers = { manager: 'KeePass', purpose: '', encrypted: 'yes', shared: 'no', from: '', until: '' };

/** A manager decides, then a team acts within two working days. */
export const teamKind: RequestKind = {
  ...shared,
  kind: teamwork,
  letter: 'L',
  title: en('Shared account'),
  about: en('Before several people use one account.'),
  summary: en('{account}'),
  asks: en('{requester} asks for an account named {account}'),
  sections: [{ id: 'account', title: en('The account'), fields: [field('account', 'Which account?', line)] }],
  steps: steps({
    manager: ['decide', 'Your line manager decides', 'your line manager'],
    team: ['complete', 'Security sets it up', 'Security', 2],
  }),
};

export const teamAnswers = { account: 'Press office' };

export const holidays: PackRequests['holidays'] = [
  { day: '2020-08-31', name: en('Summer bank holiday') },
  { day: '2020-12-25', name: en('Christmas Day') },
  { day: '2020-12-28', name: en('Boxing Day (substitute day)') },
];

export const requests: PackRequests = {
  kinds: [travelKind, toolKind, teamKind],
  teams: [
    {
      id: security.id,
      address: security.address,
      name: en('MoJ Security'),
      escalation: [{ text: en('Write to the head of security'), write: 'head.of.security@ministry.example' }],
    },
    { id: operations.id, address: operations.address, name: en('Operational Security'), escalation: [] },
  ],
  gateways: [],
  holidays,
};
