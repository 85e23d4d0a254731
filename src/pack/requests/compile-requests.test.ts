import { describe, expect, it } from 'vitest';
import { compilePack } from '../compile';
import { type Change, sampleFiles, sampleVocabulary } from '../sample-pack';
import { calendarFile, deskFile, requestFiles } from './sample-request';

type Changes = readonly Change[];

const compile = (...changes: Changes) => compilePack('sample', requestFiles(...changes), sampleVocabulary);
const problemsOf = (...changes: Changes) => compile(...changes).problems;

/** The sample's request as another file. */
const copyOf = (path: string, ...changes: readonly (readonly [string, string])[]): Change => {
  const text = requestFiles().get(deskFile) ?? '';
  return [path, '', changes.reduce((now, [what, by]) => now.replace(what, () => by), text)];
};

describe('what is accepted', () => {
  it('a pack that says nothing about requests', () => {
    const { requests, problems } = compilePack('sample', sampleFiles(), sampleVocabulary);
    expect(problems).toEqual([]);
    expect(requests).toEqual({ kinds: [], teams: [], gateways: [], holidays: [] });
  });

  it('compiles to plain data', () => {
    const { requests, problems } = compile();
    expect(problems).toEqual([]);
    expect(JSON.parse(JSON.stringify(requests))).toEqual(requests);
    expect(requests?.gateways).toEqual(['mail.office.example']);
    expect(requests?.holidays.map(({ day }) => day)).toEqual(['2020-12-25', '2020-12-28']);
    expect(requests?.teams.map(({ id, address }) => [id, address])).toEqual([
      ['store@office.example', 'Store@office.example'],
    ]);
  });

  it('takes the id from the file name, and hands the records what they judge by', () => {
    expect(compile().requests?.kinds[0]?.kind).toEqual({
      id: 'standing-desk',
      version: '1',
      steps: [
        {
          id: 'manager',
          does: 'decide',
          by: {
            person: [{ relation: 'lineManager', when: { field: 'model', isOneOf: ['low'] } }, { relation: 'director' }],
          },
          after: [],
        },
        { id: 'store', does: 'complete', by: { team: 'store@office.example' }, after: ['manager'] },
      ],
    });
  });

  it('hands people the words of the same steps', () => {
    expect(compile().requests?.kinds[0]?.steps).toEqual([
      {
        id: 'manager',
        does: 'decide',
        title: { en: 'Your line manager decides' },
        who: { en: 'your line manager' },
        others: { en: 'Another manager of your branch.' },
      },
      {
        id: 'store',
        does: 'complete',
        title: { en: 'The store brings it' },
        who: { en: 'the store' },
        dueWorkingDays: 5,
      },
    ]);
  });

  it('gives each question what belongs to its type, and nothing else', () => {
    const [first, second] = compile().requests?.kinds[0]?.sections ?? [];
    expect(first?.fields.map(({ label: _label, ...field }) => field)).toEqual([
      {
        id: 'model',
        type: 'choice',
        many: false,
        optional: false,
        options: [
          { value: 'low', label: { en: 'Low desk' } },
          { value: 'high', label: { en: 'High desk' } },
        ],
      },
      { id: 'room', type: 'text', lines: 'one', most: 40, optional: false, from: { account: 'department' } },
      { id: 'why', type: 'text', lines: 'several', most: 500, optional: true },
      { id: 'noisy', type: 'yesNo', dontKnow: true, optional: false, when: { field: 'model', isOneOf: ['high'] } },
    ]);
    expect(second?.fields.map(({ label: _label, ...field }) => field)).toEqual([
      { id: 'from', type: 'date', optional: false },
      { id: 'until', type: 'date', optional: true, notBefore: 'from' },
      { id: 'shared', type: 'person', optional: false },
      { id: 'made', type: 'country', many: true, optional: false },
    ]);
  });

  it('leaves out what was left out, and says so where a screen would ask', () => {
    const kind = compile().requests?.kinds[0];
    expect([kind?.offered, kind?.simple, kind?.keptNowhere, kind?.letter]).toEqual([true, false, false, 'D']);
    expect(kind?.afterwards).toEqual({ approved: [{ en: 'Clear your old desk.' }], declined: [] });
  });

  it('gives the offered kinds in the order of pack.yaml, then the earlier versions', () => {
    const { requests, problems } = compile(
      copyOf('requests/a-chair.yaml', ['letter: D', 'letter: A']),
      copyOf('requests/standing-desk.0.9.yaml', ['version: "1"', 'version: "0.9"']),
      copyOf('requests/a-lamp.2019.yaml', ['version: "1"', 'version: "2019"']),
      ['pack.yaml', '[standing-desk]', '[standing-desk, a-chair]'],
    );
    expect(problems).toEqual([]);
    expect(requests?.kinds.map(({ kind, offered }) => [kind.id, kind.version, offered])).toEqual([
      ['standing-desk', '1', true],
      ['a-chair', '1', true],
      ['a-lamp', '2019', false],
      ['standing-desk', '0.9', false],
    ]);
  });

  it('joins a title that YAML folded, since a subject is one line', () => {
    const { requests } = compile([deskFile, 'en: Standing desk', 'en: >\n    Standing\n    desk']);
    expect(requests?.kinds[0]?.title).toEqual({ en: 'Standing desk' });
  });

  it('keeps English first among languages', () => {
    const { requests } = compile([deskFile, '  en: Standing desk', '  cy: Desg sefyll\n  en: Standing desk']);
    expect(Object.keys(requests?.kinds[0]?.title ?? {})).toEqual(['en', 'cy']);
  });

  it('lets a condition ask whether an optional answer was left empty', () => {
    expect(
      problemsOf([deskFile, '{ field: noisy, isOneOf: [yes, dontKnow] }', "{ field: why, isOneOf: [''] }"]),
    ).toEqual([]);
  });

  it('lets ten yes-or-no questions stand together', () => {
    expect(problemsOf([deskFile, '  - id: dates\n', `${checklist(10)}  - id: dates\n`])).toEqual([]);
  });
});

function checklist(length: number): string {
  const fields = Array.from(
    { length },
    (_, at) => `      - { id: check${at}, label: { en: Check ${at}? }, type: yesNo }\n`,
  );
  return `  - id: checks\n    title: { en: Checks }\n    fields:\n${fields.join('')}`;
}

/** A person's case that is added to the step of the manager. */
const inCase = (text: string): Change => [deskFile, '        - { relation: director }\n', text];

const reported: readonly (readonly [string, Changes, string])[] = [
  // Forms.
  ['two fields of one name', [[deskFile, '{ id: until,', '{ id: model,']], 'the field `model` is there twice'],
  ['two sections of one name', [[deskFile, '  - id: dates', '  - id: desk']], 'the section `desk` is there twice'],
  [
    'two options of one value',
    [[deskFile, 'value: high', 'value: low']],
    'the field `model`: the option `low` is there twice',
  ],
  [
    'two options that read alike',
    [[deskFile, 'en: High desk', 'en: Low desk']],
    'the field `model`: two options read `Low desk`; nobody could tell them apart',
  ],
  [
    'a choice of one',
    [[deskFile, '          - { value: low, label: { en: Low desk } }\n', '']],
    'the field `model`: `options` needs at least two entries; one alone is no choice',
  ],
  [
    'a page with too many questions',
    [
      [
        deskFile,
        '      - { id: made,',
        '      - { id: one, label: { en: One }, type: date }\n      - { id: two, label: { en: Two }, type: date }\n      - { id: made,',
      ],
    ],
    'the section `dates` has 6 fields; a page of a form holds 5, or 10 where all are yes-or-no questions',
  ],
  [
    'a checklist that is too long',
    [[deskFile, '  - id: dates\n', `${checklist(11)}  - id: dates\n`]],
    'the section `checks` has 11 fields; a page of a form holds 5, or 10 where all are yes-or-no questions',
  ],
  [
    'a part that goes with another type',
    [[deskFile, 'type: person', 'type: person, most: 5']],
    'the field `shared`: `most` does not go with the type `person`',
  ],
  [
    'text without its length',
    [[deskFile, '        most: 40\n', '']],
    'the field `room`: `most` is missing; text says how many characters it may have',
  ],
  ['text of any length', [[deskFile, 'most: 500', 'most: 50000']], '`sections[1].fields[3].most` must be at most 4000'],
  ['half a character', [[deskFile, 'most: 500', 'most: 1.5']], '`sections[1].fields[3].most` must be a whole number'],
  [
    'a type nobody knows',
    [[deskFile, 'type: person', 'type: persn']],
    '`sections[2].fields[3].type` cannot be `persn`; did you mean `person`?',
  ],
  [
    'a name that records could not hold',
    [[deskFile, '{ id: until,', '{ id: Until,']],
    '`sections[2].fields[2].id` must be letters and digits that begin with a small letter, such as lineManager',
  ],
  [
    'a name that every object has',
    [[deskFile, '{ id: until,', '{ id: constructor,']],
    '`sections[2].fields[2].id` is a name that programs keep for themselves; choose another',
  ],
  [
    'a field named like a person in every text',
    [[deskFile, '{ id: until,', '{ id: requester,']],
    'the field `requester`: {requester} already stands for a person in every text; choose another id',
  ],
  [
    'an account that fills a choice',
    [[deskFile, '        type: choice', '        type: choice\n        from: { account: name }']],
    'the field `model`: `from.account` fills text of one line only',
  ],
  [
    'a tool without its answer',
    [[deskFile, 'from: { account: department }', 'from: { tool: maps }']],
    'the field `room`: `from` names a tool and which of its answers: `tool` and `answer`',
  ],
  [
    'an origin that is two',
    [[deskFile, 'from: { account: department }', 'from: { account: name, tool: maps, answer: room }']],
    'the field `room`: `from` needs either `account`, or `tool` and `answer`',
  ],
  [
    'a date that may not be before a later one',
    [
      [
        deskFile,
        '{ id: from, label: { en: From }, type: date }',
        '{ id: from, label: { en: From }, type: date, notBefore: until }',
      ],
    ],
    'the field `from`: `notBefore` names `until`, which is no date asked before it',
  ],
  [
    'a date that may not be before itself',
    [[deskFile, 'notBefore: from', 'notBefore: until']],
    'the field `until`: `notBefore` names the field itself',
  ],
  [
    'a date that may not be before a room',
    [[deskFile, 'notBefore: from', 'notBefore: room']],
    'the field `until`: `notBefore` names `room`, which is no date asked before it; there is `from`',
  ],
  // Conditions.
  [
    'a question that hangs on a later one',
    [[deskFile, '        most: 40\n', '        most: 40\n        when: { field: noisy, isOneOf: [yes] }\n']],
    'the field `room`: `when` names `noisy`, which is no field asked before it',
  ],
  [
    'a condition with a slip in its field',
    [[deskFile, 'when: { field: noisy,', 'when: { field: nosy,']],
    '`notice[1]`: `when` names `nosy`, which is no field of this form; did you mean `noisy`?',
  ],
  [
    'a condition with a slip in its answer',
    [[deskFile, '{ field: model, isOneOf: [high] }', '{ field: model, isOneOf: [hgh] }']],
    'the field `noisy`: `when`: `hgh` is no answer to `model`; did you mean `high`?',
  ],
  [
    'a condition on an answer that cannot be given',
    [[deskFile, '        dontKnow: true\n', '']],
    '`notice[1]`: `when`: `dontKnow` is no answer to `noisy`; there is `yes` and `no`',
  ],
  [
    'a condition on what people write',
    [[deskFile, '{ field: noisy, isOneOf: [yes, dontKnow] }', '{ field: room, isOneOf: [attic] }']],
    '`notice[1]`: `when`: `room` can be answered in any words, so no answer can be asked for',
  ],
  [
    'a condition on what people may write or leave empty',
    [[deskFile, '{ field: noisy, isOneOf: [yes, dontKnow] }', '{ field: why, isOneOf: [tired] }']],
    "`notice[1]`: `when`: of `why` it can only be asked whether it is empty: isOneOf: ['']",
  ],
  [
    'a country that is none',
    [[deskFile, 'isOneOf: [AQ]', 'isOneOf: [Wales]']],
    "`refuse[1]`: `when`: `Wales` is not a country's two letters, such as FR",
  ],
  [
    'two letters that are no country, since nobody could answer with them',
    [[deskFile, 'isOneOf: [AQ]', 'isOneOf: [UK]']],
    "`refuse[1]`: `when`: `UK` is not a country's two letters, such as FR",
  ],
  [
    'an answer named twice',
    [[deskFile, 'isOneOf: [yes, dontKnow]', 'isOneOf: [yes, yes]']],
    '`notice[1]`: `when`: `isOneOf` holds `yes` twice',
  ],
  [
    'a condition that never holds',
    [[deskFile, 'isOneOf: [AQ]', 'isOneOf: []']],
    '`refuse[1].when.isOneOf` needs at least one entry',
  ],
  // Steps.
  ['two steps of one name', [[deskFile, '  - id: store', '  - id: manager']], 'the step `manager` is there twice'],
  [
    'a step after one that is not there',
    [[deskFile, 'after: [manager]', 'after: [manger]']],
    'the step `store`: `after` names `manger`, which is no step; did you mean `manager`?',
  ],
  [
    'steps in a circle',
    [
      [
        deskFile,
        '    title:\n      en: Your line manager decides',
        '    after: [store]\n    title:\n      en: Your line manager decides',
      ],
    ],
    'the step `manager`: `after` names `store`, which stands below; a step comes after those above it',
  ],
  [
    'a step after itself',
    [[deskFile, 'after: [manager]', 'after: [store]']],
    'the step `store`: `after` names the step itself',
  ],
  [
    'a team that the pack does not name',
    [[deskFile, 'team: store@office.example', 'team: stroe@office.example']],
    'the step `store`: the team `stroe@office.example` is not in teams.yaml; did you mean `Store@office.example`?',
  ],
  ['a pack without teams', [['teams.yaml']], 'the step `store`: the team `store@office.example` is not in teams.yaml'],
  [
    'a step of nobody',
    [[deskFile, 'by: { team: store@office.example }', 'by: {}']],
    'the step `store`: `by` needs either `person` or `team`',
  ],
  [
    'cases that are never reached',
    [inCase('        - { relation: director }\n        - { relation: minister }\n')],
    'the step `manager`: `by.person[2]` holds always, so those after it are never reached; add a `when`',
  ],
  [
    'two cases for one answer',
    [inCase('        - { relation: director, when: { field: model, isOneOf: [high, low] } }\n')],
    'the step `manager`: `by.person[2]`: `low` never comes to it; a case above has it',
  ],
  [
    'a case with a slip in its field',
    [inCase('        - { relation: director, when: { field: modl, isOneOf: [high] } }\n')],
    'the step `manager`: `by.person[2]`: `when` names `modl`, which is no field of this form; did you mean `model`?',
  ],
  [
    'a relation with a slip, which nobody could ever check',
    [inCase('        - { relation: lineManger }\n')],
    'the step `manager`: `by.person[2]` asks for `lineManger`; did you mean `lineManager`?',
  ],
  [
    'a copy to a person',
    [[deskFile, 'does: decide', 'does: copy']],
    'the step `manager`: a copy goes to a team; a person can be asked to decide',
  ],
  [
    'others who act for a team',
    [[deskFile, '    dueWorkingDays: 5', '    others: { en: Anybody. }']],
    'the step `store`: `others` is for people who are away; a team has its escalation',
  ],
  [
    'a time for a copy',
    [[deskFile, 'does: complete', 'does: copy']],
    'the step `store`: `dueWorkingDays` is for an answer, and nobody answers a copy',
  ],
  [
    'working days without holidays',
    [['pack.yaml', 'holidays: everywhere\n', '']],
    'the step `store`: `dueWorkingDays` needs `holidays` in pack.yaml, or a bank holiday would count as a working day',
  ],
  [
    'steps of which none ends anything',
    [
      [deskFile, 'does: decide', 'does: acknowledge'],
      [deskFile, 'does: complete', 'does: acknowledge'],
    ],
    'no step decides or completes, so the request would never come to an end',
  ],
  [
    'a simple kind that nobody decides',
    [
      [deskFile, 'does: decide', 'does: complete'],
      [deskFile, 'retention:', 'simple: true\nretention:'],
    ],
    '`simple` is for decisions, and no step decides',
  ],
  [
    'kept nowhere, with two steps',
    [[deskFile, 'retention:', 'keptNowhere: true\nretention:']],
    '`keptNowhere` makes one draft to one mailbox, so there is exactly one step, by a team',
  ],
  [
    'kept nowhere, and simple',
    [[deskFile, 'retention:', 'keptNowhere: true\nsimple: true\nretention:']],
    '`simple` is for decisions, and what is kept nowhere has none',
  ],
  [
    'a step with a deed nobody knows',
    [[deskFile, 'does: decide', 'does: decides']],
    '`steps[1].does` cannot be `decides`; did you mean `decide`?',
  ],
  // Words.
  [
    'a title that is filled in',
    [[deskFile, 'en: Standing desk', 'en: "Desk {model}"']],
    '`title` (en): {model} is not filled in here; these words are the same for everybody',
  ],
  [
    'a title too long for a subject',
    [[deskFile, 'en: Standing desk', `en: Standing desk ${'of oak '.repeat(9)}`]],
    '`title.en` must be at most 60 characters long',
  ],
  [
    'a title that is a sentence',
    [[deskFile, 'en: Standing desk', 'en: I want a desk.']],
    '`title` (en): ends like a sentence, and stands as a heading',
  ],
  [
    'a placeholder with a slip',
    [[deskFile, 'en: "{model}"', 'en: "{modle}"']],
    '`summary` (en): {modle} is no field of this form; did you mean {model}?',
  ],
  [
    'several lines in a heading',
    [[deskFile, 'en: "{model}"', 'en: "{why}"']],
    '`summary` (en): {why} may be several lines, and this is one',
  ],
  [
    'a name in a notice',
    [[deskFile, 'loud: {noisy}', 'loud for {requester}']],
    '`notice[1]` (en): {requester} is filled in by `summary` and `asks` alone; say it without the name',
  ],
  [
    'a placeholder in a refusal',
    [[deskFile, 'delivered from there', 'delivered from {made}']],
    '`refuse[1]` (en): {made} is not filled in here; these words are the same for everybody',
  ],
  [
    'a brace that is not closed',
    [[deskFile, 'loud: {noisy}', 'loud: {noisy']],
    '`notice[1]` (en): a brace is not closed, or is not opened',
  ],
  [
    'a heading that does not say who asks',
    [[deskFile, '{requester} asks', 'Somebody asks']],
    '`asks` (en): does not say who asks; it needs {requester}',
  ],
  [
    'a text in another language with a slip',
    [[deskFile, '  en: "{model}"', '  en: "{model}"\n  cy: "{modl}"']],
    '`summary` (cy): {modl} is no field of this form; did you mean {model}?',
  ],
  [
    'words that look like a sealed record',
    [[deskFile, 'en: About a week.', 'en: "-----BEGIN SECOND LOOK 1 20-----"']],
    '`usualTime` (en): `-----BEGIN` and `-----END` stand around the sealed part of a mail, and nowhere else',
  ],
  [
    'the same, with something unseen inside',
    [[deskFile, 'en: Which room?', 'en: "-----\u200bEN\u200bD second look"']],
    'the field `room`, `label` (en): `-----BEGIN` and `-----END` stand around the sealed part of a mail, and nowhere else',
  ],
  [
    'an exclamation mark',
    [[deskFile, 'en: Clear your old desk.', 'en: Clear it!']],
    '`afterwards.approved[1]` (en): an exclamation mark; nothing here shouts',
  ],
  // The kind itself.
  ['a kind without its version', [[deskFile, 'version: "1"\n', '']], '`version` is missing'],
  [
    'a version that YAML takes for a number',
    [[deskFile, 'version: "1"', 'version: 1']],
    '`version` must be text; put the number in quotes',
  ],
  ['a small letter', [[deskFile, 'letter: D', 'letter: d']], '`letter` must be one capital letter from A to Z'],
  [
    'a name that does not belong',
    [[deskFile, 'retention:', 'retension: x\nretention:']],
    '`retension` is not known here; did you mean `retention`?',
  ],
  [
    'a rule without its facts',
    [[deskFile, 'facts: [SAM-002]', 'facts: []']],
    '`rule.source.facts` is empty; a rule of the document names its facts',
  ],
  [
    'guidance that is not there',
    [[deskFile, 'guidance: mail', 'guidance: desks']],
    'there is no guidance page guidance/desks.en.md',
  ],
];

const reportedElsewhere: readonly (readonly [string, Changes, string])[] = [
  [
    'a letter that another kind has',
    [copyOf('requests/a-chair.yaml'), ['pack.yaml', '[standing-desk]', '[a-chair, standing-desk]']],
    `${deskFile}: the letter D is already that of \`a-chair\``,
  ],
  [
    'a kind that is there but not listed',
    [['pack.yaml', '[standing-desk]', '[]']],
    `${deskFile}: pack.yaml does not list it under \`requests\``,
  ],
  [
    'a kind that is listed but not there',
    [['pack.yaml', '[standing-desk]', '[standing-desk, standing-dsk]']],
    'pack.yaml: `requests` names `standing-dsk`, but there is no requests/standing-dsk.yaml; did you mean `standing-desk`?',
  ],
  [
    'a kind that is listed twice',
    [['pack.yaml', '[standing-desk]', '[standing-desk, standing-desk]']],
    'pack.yaml: `requests` names `standing-desk` twice',
  ],
  [
    'a file whose name is no id',
    [copyOf('requests/Standing Desk.yaml')],
    'requests/Standing Desk.yaml: the name must be <id>.yaml, or <id>.<version>.yaml for an earlier version',
  ],
  [
    'an earlier version whose file says another',
    [copyOf('requests/standing-desk.0.9.yaml', ['version: "1"', 'version: "0.8"'])],
    'requests/standing-desk.0.9.yaml: `version` is 0.8, but the file name says 0.9',
  ],
  [
    'an earlier version that is still the version',
    [copyOf('requests/standing-desk.1.yaml')],
    `requests/standing-desk.1.yaml: its version is still that of ${deskFile}, which must have a new one`,
  ],
  [
    'a team that is there twice',
    [['teams.yaml', 'teams:\n', 'teams:\n  - { address: store@office.example, name: { en: Us }, escalation: [] }\n']],
    'teams.yaml: the team `Store@office.example` is there twice',
  ],
  [
    'a team outside the organisation',
    [['teams.yaml', 'Store@office.example', 'store@elsewhere.example']],
    'teams.yaml: the team `store@elsewhere.example` is outside the organisation; `domains.inside` of pack.yaml has no such domain',
  ],
  [
    'a team below a domain that stands for itself alone',
    [['teams.yaml', 'Store@office.example', 'store@north.head.example']],
    'teams.yaml: the team `store@north.head.example` is outside the organisation; `domains.inside` of pack.yaml has no such domain',
  ],
  [
    'a team without an address',
    [['teams.yaml', 'address: Store@office.example', 'address: the store']],
    'teams.yaml: `teams[1].address` must be a mail address, such as desk@example.gov.uk',
  ],
  [
    'a calendar that is not there',
    [['pack.yaml', 'holidays: everywhere', 'holidays: everywere']],
    'pack.yaml: `holidays` names `everywere`, but there is no packs/bank-holidays/everywere.yaml; did you mean `everywhere`?',
  ],
  [
    'holidays out of order',
    [[calendarFile, '2020-12-28', '2020-12-24']],
    `${calendarFile}: 2020-12-24 stands after 2020-12-25; days stand in order`,
  ],
  ['a holiday twice', [[calendarFile, '2020-12-28', '2020-12-25']], `${calendarFile}: 2020-12-25 is there twice`],
  [
    'a holiday on a Saturday',
    [[calendarFile, '2020-12-28', '2020-12-26']],
    `${calendarFile}: 2020-12-26 is a weekend; only its substitute day is a day off work`,
  ],
  [
    'a holiday that no calendar has',
    [[calendarFile, '2020-12-28', '2021-02-29']],
    `${calendarFile}: \`days[2].day\` must be a day of the calendar, written 2020-09-16`,
  ],
  [
    'a gateway that is a pattern',
    [['pack.yaml', 'gateways: [mail.office.example]', 'gateways: [=mail.office.example]']],
    'pack.yaml: `gateways[1]` must be the name of a host, such as mail.example.gov.uk',
  ],
  [
    'a quote that is not closed',
    [[deskFile, 'en: "{model}"', 'en: "{model}']],
    `${deskFile}, line 8: a quote, bracket or colon is missing on this line or above it`,
  ],
];

describe('what is reported of a kind', () => {
  it.each(reported)('%s', (_, changes, expected) => {
    const { problems, pack, requests } = compile(...changes);
    expect(problems).toContain(`${deskFile}: ${expected}`);
    expect([pack, requests]).toEqual([undefined, undefined]);
  });
});

describe('what is reported of what stands around kinds', () => {
  it.each(reportedElsewhere)('%s', (_, changes, expected) => {
    expect(problemsOf(...changes)).toContain(expected);
  });

  it('all problems of a file at once', () => {
    const problems = problemsOf(
      [deskFile, 'after: [manager]', 'after: [manger]'],
      [deskFile, 'value: high', 'value: low'],
      [deskFile, 'en: "{model}"', 'en: "{modle}"'],
      [deskFile, 'isOneOf: [AQ]', 'isOneOf: [Wales]'],
      ['teams.yaml', 'Store@office.example', 'store@elsewhere.example'],
    );
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'teams.yaml',
      ...problems.slice(1).map(() => deskFile),
    ]);
    expect(problems.length).toBeGreaterThanOrEqual(6);
  });

  it('a slip in pack.yaml once, and not as slips of every kind', () => {
    expect(problemsOf(['pack.yaml', 'informOnly: false', 'informOnly: never'])).toEqual([
      'pack.yaml: `informOnly` must be true or false',
    ]);
  });
});
