import { describe, expect, it } from 'vitest';
import { compilePack } from '../compile';
import { type Change, sampleFiles, sampleVocabulary } from '../sample-pack';
import { doFile, tableFile, toolFile, toolFiles } from './sample-tool';

type Changes = readonly Change[];

const compile = (...changes: Changes) => compilePack('sample', toolFiles(...changes), sampleVocabulary);

describe('what is accepted', () => {
  it('a pack without tools', () => {
    const { tools, problems } = compilePack('sample', sampleFiles(), sampleVocabulary);
    expect(problems).toEqual([]);
    expect(tools).toEqual({ tools: [] });
  });

  it('compiles to plain data, in the order of pack.yaml', () => {
    const { tools, problems } = compile(['pack.yaml', '[moving-desk, stuck-door]', '[stuck-door, moving-desk]']);
    expect(problems).toEqual([]);
    expect(JSON.parse(JSON.stringify(tools))).toEqual(tools);
    expect(tools?.tools.map(({ id }) => id)).toEqual(['stuck-door', 'moving-desk']);
  });

  it('fills in what a file may leave out', () => {
    const [desk, door] = compile().tools?.tools ?? [];
    expect(door).toMatchObject({
      before: [],
      synonyms: [],
      sections: [],
      results: [],
      always: [],
      savesAnswers: false,
    });
    expect(desk?.sections.map(({ id, title }) => [id, title])).toEqual([['questions', undefined]]);
    expect(desk?.sections[0]?.questions).toMatchObject([
      { id: 'where', type: 'countries', transit: true, optional: false },
      { id: 'model', type: 'choice', many: false },
      { id: 'heavy', type: 'yesNo', notSure: true, when: { question: 'model', isOneOf: ['high'] } },
      { id: 'parts', type: 'choice', many: true, optional: true },
      { id: 'loud', type: 'yesNo', notSure: false },
      { id: 'note', type: 'text', lines: 'one', most: 200 },
    ]);
  });

  it('a step with what it takes along, and a mail with the answers in it', () => {
    expect(compile().tools?.tools[0]?.results[0]?.next).toEqual([
      {
        label: { en: 'Ask for a desk' },
        place: 'request:standing-desk',
        carry: { model: 'model', made: 'where' },
      },
      {
        label: { en: 'Write to the store' },
        write: 'store@office.example',
        subject: { en: 'A desk for {where}' },
        lines: [{ en: 'Note: {note}' }],
        when: { not: { question: 'model', isOneOf: ['low'] } },
      },
    ]);
  });

  it.each<[says: string, ...changes: Changes]>([
    [
      'questions under headings',
      [toolFile, 'questions:\n', 'sections:\n  - id: all\n    title: { en: All of it }\n    questions:\n'],
      [toolFile, '', indented()],
    ],
    [
      'a tool as a place of a page',
      ['guidance/mail.en.md', 'Look at', 'Read [about desks](tool:moving-desk). Look at'],
    ],
    [
      'a file to take along',
      [
        doFile,
        'deeds:',
        'file: { label: { en: Take it along }, title: { en: Doors }, places: ["page:mail#before-you-send"] }\ndeeds:',
      ],
    ],
    [
      'answers that are counted',
      [toolFile, 'always:', 'counts: { answers: [yes, no], title: { en: Counted } }\nalways:'],
    ],
  ])('%s', (_, ...changes) => {
    expect(compile(...changes).problems).toEqual([]);
  });
});

/** The tool's file with its questions under a heading. */
function indented(): string {
  const text = toolFiles().get(toolFile) ?? '';
  const [before = '', rest = ''] = text.split('questions:\n');
  const [questions = '', after = ''] = rest.split('results:\n');
  const deeper = questions.replace(/^/gm, '    ');
  return `${before}sections:\n  - id: all\n    title: { en: All of it }\n    questions:\n${deeper.trimEnd()}\nresults:\n${after}`;
}

describe('what is reported', () => {
  it.each<[problem: string, ...changes: Changes]>([
    // Names of files, and their order.
    [
      'decisions/Door.yaml: the name must be <id>.yaml, or <id>.answers.yaml for its table of answers',
      ['decisions/Door.yaml', '', 'a: b'],
    ],
    ['decisions/door.answers.yaml: there is no tool decisions/door.yaml', ['decisions/door.answers.yaml', '', '[]']],
    ['decisions/stuck-door.yaml: pack.yaml does not list it under `tools`', ['pack.yaml', ', stuck-door', '']],
    [
      'pack.yaml: `tools` names `stuck-doors`, but there is no decisions/stuck-doors.yaml; did you mean `stuck-door`?',
      ['pack.yaml', 'stuck-door]', 'stuck-door, stuck-doors]'],
    ],
    ['pack.yaml: `tools` names `stuck-door` twice', ['pack.yaml', 'stuck-door]', 'stuck-door, stuck-door]']],

    // The shape.
    [`${toolFile}: \`pase\` is not known here; did you mean \`pace\`?`, [toolFile, 'pace:', 'pase: page\npace:']],
    [`${toolFile}: \`pace\` cannot be \`step\`; did you mean \`steps\`?`, [toolFile, 'pace: steps', 'pace: step']],
    [
      `${toolFile}: \`questions[5].when\` needs \`question\` and \`isOneOf\`, or \`among\`, \`isOneOf\` and \`atLeast\`, or one of \`all\`, \`any\` and \`not\`, and nothing besides`,
      [toolFile, 'label: { en: Is it loud? }', 'label: { en: Is it loud? }, when: { question: model }'],
    ],
    [
      `${toolFile}: \`isOne\` is not part of \`results[2].when.any[2].all[1]\`; did you mean \`isOneOf\`?`,
      [toolFile, '{ all: [{ question: loud, isOneOf', '{ all: [{ question: loud, isOne: [yes], isOneOf'],
    ],
    [
      `${toolFile}: the question \`loud\`: \`transit\` does not go with the type \`yesNo\``,
      [toolFile, 'type: yesNo, label: { en: Is it loud', 'type: yesNo, transit: true, label: { en: Is it loud'],
    ],
    [
      `${toolFile}: the question \`note\`: \`most\` is missing; text says how many characters it may have`,
      [toolFile, ' most: 200,', ''],
    ],
    [
      `${toolFile}: the question \`loud\` is there twice`,
      [toolFile, 'id: note, type', 'id: loud, type'],
      [toolFile, 'Note: {note}', 'A note'],
    ],
    [
      `${toolFile}: \`deeds\` stand before any question, which is the pace \`do\``,
      [toolFile, 'always:', 'deeds: [{ id: a, text: { en: Wait. } }]\nalways:'],
    ],
    [
      `${doFile}: a tool of the pace \`do\` needs \`deeds\`: what to do, in order`,
      [doFile, /deeds:[\s\S]*/.exec(toolFiles().get(doFile) ?? '')?.[0] ?? '', ''],
    ],
    [
      `${toolFile}: \`results[1].headline.en\` must be a heading, without a full stop at its end`,
      [toolFile, 'Ask before you move it', 'Ask before you move it.'],
    ],
    [
      `${toolFile}: \`counts\`: \`yess\` is no answer to any question; did you mean \`yes\`?`,
      [toolFile, 'always:', 'counts: { answers: [yess], title: { en: Counted } }\nalways:'],
    ],

    // Statements.
    [
      `${toolFile}: the question \`heavy\`: \`when\`: it names \`loud\`, which is no question asked before it`,
      [toolFile, 'when: { question: model, isOneOf: [high] }', 'when: { question: loud, isOneOf: [yes] }'],
    ],
    [
      `${toolFile}: the result \`far\`: \`when\`: it names \`were\`, which is no question of this tool; did you mean \`where\`?`,
      [toolFile, 'when: { question: where', 'when: { question: were'],
    ],
    [
      `${toolFile}: the question \`heavy\`: \`when\`: \`hihg\` is no answer to \`model\`; did you mean \`high\`?`,
      [toolFile, 'isOneOf: [high] }', 'isOneOf: [hihg] }'],
    ],
    [
      `${toolFile}: the result \`far\`: \`when\`: \`UK\` is not the two letters of a country, such as EG`,
      [toolFile, '[EG, CN transit]', '[UK, EG, CN transit]'],
    ],
    [
      `${toolFile}: the result \`far\`: \`when\`: \`EG stay\` says more than \`where\` asks; EG transit is one passed through`,
      [toolFile, '[EG, CN', '[EG, EG stay, CN'],
    ],
    [`${toolFile}: the result \`far\`: \`when\`: \`isOneOf\` holds \`EG\` twice`, [toolFile, '[EG, CN', '[EG, EG, CN']],
    [
      `${toolFile}: the result \`trouble\`: \`when\`: \`atLeast\` is 3, but \`among\` holds 2`,
      [toolFile, 'atLeast: 2', 'atLeast: 3'],
    ],
    [
      `${toolFile}: the result \`far\`, the task \`lamp\`: \`when\`: \`note\` can be answered in any words, so no answer can be asked for`,
      [toolFile, 'question: parts, isOneOf: [lamp]', 'question: note, isOneOf: [lamp]'],
    ],

    // Words.
    [
      `${toolFile}: the result \`far\`: \`because[1]\`: {were} is no question of this tool; did you mean {where}?`,
      [toolFile, 'goes to {where}', 'goes to {were}'],
    ],
    [
      `${toolFile}: the result \`far\`: \`next[2]\`: a brace is not closed, or is not opened`,
      [toolFile, 'Note: {note}', 'Note: {note'],
    ],

    // What it leads to.
    [
      `${toolFile}, \`page\`: \`page:mails\` does not exist; did you mean \`page:mail\`?`,
      [toolFile, 'page: mail', 'page: mails'],
    ],
    [
      `${toolFile}, \`results[far].next[1]\`: \`request:standing-desks\` does not exist; did you mean \`request:standing-desk\`?`,
      [toolFile, 'request:standing-desk', 'request:standing-desks'],
    ],
    [
      `${doFile}, the deed \`wait\`: \`contact:porter\` does not exist`,
      [doFile, 'keeps:', 'contacts: [porter], keeps:'],
    ],
    [
      'guidance/mail.en.md, line 16: `tool:moving-desks` does not exist; did you mean `tool:moving-desk`?',
      ['guidance/mail.en.md', 'Look at', 'Read [about desks](tool:moving-desks). Look at'],
    ],
    [
      `${toolFile}: the result \`far\`, \`next[1]\`: \`carry\` names \`modle\`, which is no field of the request; did you mean \`model\`?`,
      [toolFile, 'carry: { model: model', 'carry: { modle: model'],
    ],
    [
      `${toolFile}: the result \`far\`, \`next[1]\`: \`carry\` names \`modell\`, which is no question of this tool; did you mean \`model\`?`,
      [toolFile, 'carry: { model: model', 'carry: { model: modell'],
    ],
    [
      `${toolFile}: the result \`far\`, \`next[1]\`: \`carry\`, \`made\`: the type \`yesNo\` does not fill a field of the type \`country\``,
      [toolFile, 'made: where', 'made: loud'],
      ['requests/standing-desk.yaml', 'answer: where', 'answer: loud'],
    ],
    [
      `${toolFile}: the result \`far\`, \`next[1]\`: \`carry\`, \`room\`: requests/standing-desk.yaml does not fill it from here; it needs from: { tool: moving-desk, answer: note }`,
      [toolFile, 'made: where', 'room: note'],
    ],
    [
      `${toolFile}: the result \`far\`, \`next[1]\`: \`carry\`, \`model\`: the field has no answer \`lower\`; did you mean \`low\`?`,
      [toolFile, 'value: low,', 'value: lower,'],
      [toolFile, 'isOneOf: [low]', 'isOneOf: [lower]'],
      [toolFile, 'isOneOf: [low]', 'isOneOf: [lower]'],
      [tableFile, '', (toolFiles().get(tableFile) ?? '').replaceAll('model: low', 'model: lower')],
    ],
    [
      `${toolFile}: the result \`far\`, \`next[1]\`: \`carry\` goes with a place \`request:…\`; nothing else takes answers along`,
      [toolFile, 'place: request:standing-desk', 'place: page:mail'],
    ],
    [
      'requests/standing-desk.yaml: the field `model`: `from` names the tool `moving-desks`, which does not exist; did you mean `moving-desk`?',
      ['requests/standing-desk.yaml', 'tool: moving-desk, answer: model', 'tool: moving-desks, answer: model'],
      [toolFile, 'model: model, ', ''],
    ],
    [
      'requests/standing-desk.yaml: the field `made`: `from` names `were`, which the tool `moving-desk` does not ask; did you mean `where`?',
      ['requests/standing-desk.yaml', 'answer: where', 'answer: were'],
      [toolFile, ', made: where', ''],
    ],

    // What comes of it all.
    [
      `${toolFile}: there is no result for \`where\` CN, \`model\` high, \`heavy\` no, \`loud\` yes`,
      [toolFile, '  - id: fine\n', '  - id: fine\n    when: { question: loud, isOneOf: [no] }\n'],
    ],

    // The table of answers.
    [`${tableFile}: the file is missing`, [tableFile]],
    [
      `${tableFile}: the row \`A quiet one\`: the tool says \`fine\` and not \`trouble\``,
      [tableFile, 'loud: no }, result: fine', 'loud: no }, result: trouble'],
    ],
    [
      `${tableFile}: the row \`Loud and low\`: the tool says \`open\` and not \`trouble\`; not answered: \`loud\``,
      [tableFile, 'model: low, loud: yes }', 'model: low }'],
    ],
    [
      `${tableFile}: the row \`Loud and low\`: it answers \`heavy\`, which is not asked then`,
      [tableFile, 'model: low, loud: yes', 'model: low, heavy: yes, loud: yes'],
    ],
    [
      `${tableFile}: the row \`Loud and low\`: \`answers\` names \`loudd\`, which is no question of this tool; did you mean \`loud\`?`,
      [tableFile, 'model: low, loud: yes', 'model: low, loudd: yes'],
    ],
    [
      `${tableFile}: the row \`Loud and low\`: \`loud\` takes one answer`,
      [tableFile, 'model: low, loud: yes', 'model: low, loud: [yes, no]'],
    ],
    [
      `${tableFile}: the row \`Loud and low\`: \`maybe\` is no answer to \`loud\`; there is \`yes\` and \`no\``,
      [tableFile, 'model: low, loud: yes', 'model: low, loud: maybe'],
    ],
    [
      `${tableFile}: the row \`A quiet one\`: \`result\` names \`fin\`, which does not exist; did you mean \`fine\`?`,
      [tableFile, 'result: fine', 'result: fin'],
    ],
    [`${tableFile}: two rows say \`Loud and low\``, [tableFile, 'A quiet one', 'Loud and low']],
    [
      `${tableFile}: no row comes to the result \`fine\``,
      [
        tableFile,
        '- { says: A quiet one, answers: { where: FR, model: high, heavy: notSure, parts: [], loud: no }, result: fine }',
        '- { says: A quiet one, answers: { where: EG, model: high, heavy: notSure, parts: [], loud: no }, result: far }',
      ],
    ],
    [
      `${tableFile}: the result \`far\`, the task \`lamp\`: in no row \`parts\` is one of lamp`,
      [tableFile, ', parts: [lamp]', ''],
    ],
  ])('%s', (problem, ...changes) => {
    expect(compile(...changes).problems).toEqual([problem]);
  });

  it('each line that is missing, as sentences with a file in front, or it was not needed', () => {
    for (const path of [toolFile, tableFile, doFile]) {
      const lines = (toolFiles().get(path) ?? '').trimEnd().split('\n');
      for (const at of lines.keys()) {
        const problems: readonly string[] = compile([
          path,
          '',
          lines.filter((_, each) => each !== at).join('\n'),
        ]).problems;
        expect(problems.filter((problem) => !/^(decisions|requests)\/[a-z.-]+\.yaml[:,] /.test(problem))).toEqual([]);
      }
    }
  });

  it('nothing more about a tool whose file cannot be read', () => {
    expect(compile([toolFile, 'pace: steps', 'pace: slow']).problems).toHaveLength(1);
  });
});
