import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Condition, Fields } from '../../records';
import { holds, makeRecordId, makeReference, readReference, relationOf, sealRecord } from '../../records';
import { compilePack } from '../compile';
import { readPack } from '../index';
import type { RequestField, RequestKind, Text } from '../request-kind';
import { sampleFiles, sampleVocabulary } from '../sample-pack';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function requestsOf(id: string) {
  const { requests, problems } = readPack(`${root}packs/${id}`);
  if (requests === undefined) throw new Error(problems.join('\n'));
  return requests;
}

const moj = requestsOf('moj');
const kinds: readonly (readonly [string, RequestKind])[] = moj.kinds.map((kind) => [kind.kind.id, kind]);

const fieldsOf = ({ sections }: RequestKind): readonly RequestField[] => sections.flatMap(({ fields }) => fields);

/** Every answer of a choice, and for the rest something and, where it may be, nothing. */
function answersOf(field: RequestField): readonly (string | readonly string[])[] {
  const empty = field.optional ? [''] : [];
  switch (field.type) {
    case 'choice':
      return field.many
        ? field.options.map(({ value }) => [value])
        : [...field.options.map(({ value }) => value), ...empty];
    case 'yesNo':
      return ['yes', 'no', ...(field.dontKnow ? ['dontKnow'] : []), ...empty];
    case 'country':
      return field.many ? [['FR'], ['ES']] : ['FR', 'ES', ...empty];
    case 'date':
      return ['2020-10-12', ...empty];
    case 'person':
      return ['Sam Hill <sam.hill@ministry.example>', ...empty];
    case 'text':
      return ['Words', ...empty];
  }
}

function conditionsOf({ kind, notice, refuse, ...all }: RequestKind): readonly Condition[] {
  const persons = kind.steps.flatMap(({ by }) => ('person' in by ? by.person : []));
  const fields = fieldsOf({ kind, notice, refuse, ...all });
  return [...fields, ...kind.steps, ...persons, ...notice, ...refuse].flatMap(({ when }) => when ?? []);
}

const isAsked = (field: RequestField, fields: Fields): boolean => field.when === undefined || holds(field.when, fields);

describe.each(kinds)('the kind %s, as it ships', (_id, kind) => {
  const fields = fieldsOf(kind);
  const byId = new Map(fields.map((field) => [field.id, field]));

  it('has conditions of which every answer can be given, and another one as well', () => {
    for (const when of conditionsOf(kind)) {
      const field = byId.get(when.field);
      const answers = (field === undefined ? [] : answersOf(field)).map((answer) => ({ [when.field]: answer }));
      expect(new Set(answers.map((answer) => holds(when, answer)))).toEqual(new Set([true, false]));
      for (const value of when.isOneOf) {
        const held = answers.filter((answer) => holds({ field: when.field, isOneOf: [value] }, answer));
        expect([when.field, value, held.length]).toEqual([when.field, value, 1]);
      }
    }
  });

  it('has placeholders that answers fill, and no notice that hangs on what is not asked then', () => {
    const templates: readonly Text[] = [kind.summary, kind.asks, ...kind.notice.map(({ text }) => text)];
    for (const text of templates.flatMap((texts) => Object.values(texts))) {
      const names = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
      for (const name of names) expect(name === 'requester' || byId.has(name)).toBe(true);
      expect(text.replace(/\{[^{}]*\}/g, 'x')).not.toMatch(/[{}]/);
    }
    for (const { when, text } of kind.notice) {
      for (const [, name = ''] of text.en.matchAll(/\{([^{}]*)\}/g)) {
        const field = byId.get(name);
        if (field?.when !== undefined) expect(isAsked(field, { [when.field]: when.isOneOf })).toBe(true);
      }
    }
  });

  it('makes a record that the records accept, under a reference of its own letter', () => {
    const ref = makeReference(kind.letter, [1, 2, 3, 4, 5, 6, 7]);
    const id = makeRecordId(Array.from({ length: 16 }, (_, at) => at));
    const person = { id: '1a', name: 'Asha Patel', address: 'asha.patel@ministry.example' };
    const { ok } = sealRecord({
      format: 1,
      type: 'request',
      id,
      story: id,
      ref,
      kind: { id: kind.kind.id, version: kind.kind.version },
      by: person,
      at: '2020-09-25T09:00:00Z',
      fields: Object.fromEntries(fields.map((field) => [field.id, answersOf(field)[0] ?? ''])),
      words: '',
      edition: 1,
      asks: Object.fromEntries(kind.kind.steps.map((step) => [step.id, person])),
    });
    expect([ok, readReference(ref)]).toEqual([true, ref]);
  });

  it('names facts, a page and a time to expect', () => {
    expect(kind.rule.source.facts.length).toBeGreaterThan(0);
    expect(new Set(kind.rule.source.facts).size).toBe(kind.rule.source.facts.length);
    expect(kind.rule.guidance).toBeDefined();
    expect(kind.usualTime.en).not.toBe('');
  });
});

describe('the open internet tool', () => {
  const kind = moj.kinds.find((each) => each.kind.id === 'open-internet-tool');
  const checklist = kind?.sections.find(({ id }) => id === 'checklist')?.fields ?? [];
  const refused = kind?.refuse.map(({ when }) => when) ?? [];

  it('asks ten questions, and refuses what is above OFFICIAL', () => {
    expect(checklist).toHaveLength(10);
    expect(refused).toEqual([{ field: checklist[1]?.id, isOneOf: ['yes'] }]);
  });

  it('gives the manager something to notice for every yes and every "don’t know" that can be sent', () => {
    for (const field of checklist) {
      for (const answer of ['yes', ...(field.type === 'yesNo' && field.dontKnow ? ['dontKnow'] : [])]) {
        const fields = { [field.id]: answer };
        const said = kind?.notice.filter(({ when }) => holds(when, fields)).length ?? 0;
        expect([field.id, answer, said]).toEqual([field.id, answer, field.id === checklist[1]?.id ? 0 : 1]);
      }
      expect(kind?.notice.some(({ when }) => holds(when, { [field.id]: 'no' }))).toBe(false);
    }
  });
});

describe('the Bluetooth exception', () => {
  const kind = moj.kinds.find((each) => each.kind.id === 'bluetooth-exception');

  it('offers the devices that the list says no to, those with an exception for accessibility first', () => {
    const device = kind?.sections[0]?.fields[0];
    const values = device?.type === 'choice' ? device.options.map(({ value }) => value) : [];
    expect(values).toEqual(['trackpad', 'joystick', 'watch', 'tv', 'storage', 'smartSpeaker', 'another']);
  });

  it('goes to one team, which aims at two working days', () => {
    expect(kind?.kind.steps.map(({ by }) => by)).toEqual([{ team: 'cyberconsultancy@digital.justice.gov.uk' }]);
    expect(kind?.steps[0]?.dueWorkingDays).toBe(2);
  });

  it('asks for the prison’s own rules', () => {
    const [said] = kind?.notice.filter(({ when }) => holds(when, { place: ['home', 'prison'] })) ?? [];
    expect(said?.text.en).toMatch(/not available by default/);
  });
});

describe('the travel request', () => {
  const kind = moj.kinds.find((each) => each.kind.id === 'travel');
  const fields = kind === undefined ? [] : fieldsOf(kind);
  const approver = kind?.kind.steps.find(({ id }) => id === 'approver');
  const approverIn = (businessArea: string) => (approver === undefined ? '' : relationOf(approver, { businessArea }));

  it('asks for the fourteen details in the order of the guidance, the dates in two', () => {
    expect(fields.map(({ id }) => id)).toEqual([
      ...['name', 'email', 'businessArea', 'clearance', 'network', 'equipment', 'assetTag', 'countries'],
      ...['leaves', 'back', 'transport', 'connection', 'reason', 'dataAndServices', 'companions'],
    ]);
    expect(fields.filter(({ optional }) => optional).map(({ id }) => id)).toEqual(['transport']);
  });

  it('names the approver whom the guidance names, and for another area nobody', () => {
    expect(['mojHq', 'hmppsHq', 'hmcts', 'hmpps', 'another'].map(approverIn)).toEqual([
      ...['seniorCivilServant', 'seniorCivilServant', 'seniorCivilServant', 'governor'],
      undefined,
    ]);
  });

  it('goes to security after both people, and is complete once Operational Security has it all', () => {
    expect(kind?.kind.steps.map(({ id, does, after }) => [id, does, after])).toEqual([
      ['lineManager', 'decide', []],
      ['approver', 'decide', ['lineManager']],
      ['security', 'decide', ['lineManager', 'approver']],
      ['copy', 'copy', ['security']],
      ['receipt', 'acknowledge', ['copy']],
    ]);
  });
});

describe('help from the consultants', () => {
  const kind = moj.kinds.find((each) => each.kind.id === 'cyber-consultancy');

  it('asks six things, none of which has to be known', () => {
    const fields = kind === undefined ? [] : fieldsOf(kind);
    expect(fields.map(({ id, optional }) => [id, optional])).toEqual(
      ['customer', 'importance', 'consequence', 'need', 'skills', 'milestone'].map((id) => [id, true]),
    );
  });

  it('comes back within two working days, and sends incidents elsewhere before it opens', () => {
    expect(kind?.steps[0]?.dueWorkingDays).toBe(2);
    expect(kind?.diversions[0]?.title.en).toMatch(/incident/);
    expect(kind?.diversions[0]?.write).toBe('security@digital.justice.gov.uk');
  });

  it('says whom else to turn to, however it ends', () => {
    for (const end of ['approved', 'declined'] as const) {
      expect(JSON.stringify(kind?.afterwards[end])).toMatch(/team again, or to the Chief Information Security Officer/);
    }
  });
});

describe('the clearance check', () => {
  const kind = moj.kinds.find((each) => each.kind.id === 'clearance-status');

  it('asks three things, goes to one mailbox, and is kept nowhere', () => {
    expect(kind === undefined ? [] : fieldsOf(kind).map(({ id }) => id)).toEqual([
      'firstName',
      'lastName',
      'birthDate',
    ]);
    expect(kind?.kind.steps.map(({ by }) => by)).toEqual([{ team: 'mojgroupsecurity@justice.gov.uk' }]);
    expect(kind?.keptNowhere).toBe(true);
  });
});

describe('what the packs offer', () => {
  it('is one simple kind, whose approval may go with others', () => {
    expect(moj.kinds.filter(({ simple }) => simple).map(({ kind }) => kind.id)).toEqual(['password-manager']);
  });

  it('is a LastPass account, by three answers, that a team opens without anybody deciding', () => {
    const kind = moj.kinds.find((each) => each.kind.id === 'lastpass-access');
    expect(kind === undefined ? [] : fieldsOf(kind)).toHaveLength(3);
    expect(kind?.kind.steps.map(({ by }) => by)).toEqual([{ team: 'lastpass-admins@digital.justice.gov.uk' }]);
    expect(kind?.kind.steps.map(({ does }) => does)).toEqual(['complete']);
  });

  it('is nothing for the Welsh Government, whose notice knows no such request', () => {
    expect(requestsOf('welsh-government')).toEqual({ kinds: [], teams: [], gateways: [], holidays: [] });
  });
});

describe('the bank holidays of England and Wales', () => {
  const days = moj.holidays.map(({ day }) => day);
  const perYear = (year: number) => days.filter((day) => day.startsWith(`${year}-`)).length;

  it('are eight a year, with one more in 2023 and two in 2022', () => {
    expect([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027].map(perYear)).toEqual([8, 8, 10, 9, 8, 8, 8, 8]);
  });

  it.each([
    ['the Friday of VE day instead of a Monday', '2020-05-08', '2020-05-04'],
    ['the spring holiday moved for the jubilee', '2022-06-02', '2022-05-30'],
    ['the jubilee itself', '2022-06-03', '2022-06-06'],
    ['the state funeral', '2022-09-19', '2022-09-20'],
    ['the coronation', '2023-05-08', '2023-05-09'],
    ['New Year’s Day on a Saturday', '2022-01-03', '2022-01-01'],
    ['Christmas on a Sunday', '2022-12-27', '2022-12-25'],
    ['the summer holiday of the first autumn', '2020-08-31', '2020-08-24'],
  ])('hold %s', (_, is, isNot) => {
    expect([days.includes(is), days.includes(isNot)]).toEqual([true, false]);
  });
});

describe('the recipe in packs/README.md', () => {
  const recipe = readFileSync(`${root}packs/README.md`, 'utf8').split('\n## Request kinds\n')[1] ?? '';
  const [request = '', teams = ''] = [...recipe.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);

  it('compiles as it stands', () => {
    const files = sampleFiles(
      ['pack.yaml', 'policies:', 'requests: [locker]\nholidays: everywhere\npolicies:'],
      ['requests/locker.yaml', '', request],
      ['teams.yaml', '', teams],
      [
        '../bank-holidays/everywhere.yaml',
        '',
        'title: None\nsource: https://holidays.example/\ndays:\n  - { day: 2020-12-25, name: { en: Christmas Day } }\n',
      ],
    );
    const { requests, problems } = compilePack('sample', files, sampleVocabulary);
    expect(problems).toEqual([]);
    expect(requests?.kinds.map(({ kind }) => kind.id)).toEqual(['locker']);
  });
});
