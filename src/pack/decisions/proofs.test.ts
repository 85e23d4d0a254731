import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runTool } from '../../tools';
import type { Question, Statement, Tool } from '../decision-data';
import { proofProblems } from './proofs';

const is = (question: string, ...isOneOf: string[]): Statement => ({ question, isOneOf });

const choice = (id: string, values: readonly string[], more: Partial<Question> = {}) =>
  ({
    ...{ id, label: { en: id }, optional: false, type: 'choice', many: false },
    ...{ options: values.map((value) => ({ value, label: { en: value } })), ...more },
  }) as Question;

const countries = { id: 'where', label: { en: 'Where?' }, optional: false, type: 'countries', transit: true } as const;

/** A tool whose results are called by their place: 0, 1, 2. */
const toolOf = (questions: readonly Question[], whens: readonly (Statement | undefined)[]): Tool => ({
  ...{ id: 'tool', pace: 'page', title: { en: 'A tool' }, inShort: { en: 'It decides.' }, before: [], page: 'mail' },
  ...{ source: { document: 'Sample', section: 'Tools' }, synonyms: [], deeds: [], always: [], savesAnswers: false },
  sections: [{ id: 'all', questions }],
  results: whens.map((when, at) => ({
    ...{ id: String(at), verdict: 'yes', headline: { en: 'Yes' }, because: [], tasks: [], next: [] },
    source: { document: 'Sample', section: 'Tools' },
    ...(when === undefined ? {} : { when }),
  })),
});

describe('what is proven', () => {
  const trip = choice('trip', ['work', 'leave']);

  it.each<[says: string, questions: readonly Question[], whens: readonly (Statement | undefined)[]]>([
    [
      'results that leave nothing out, without a last one for the rest',
      [trip],
      [is('trip', 'work'), is('trip', 'leave')],
    ],
    ['results that overlap, settled by their order', [trip], [is('trip', 'work'), is('trip', 'work', 'leave')]],
    [
      'countries passed through apart from those visited',
      [countries],
      [is('where', 'EG transit'), is('where', 'EG'), undefined],
    ],
    ['two countries at once', [countries], [{ all: [is('where', 'EG'), is('where', 'CN')] }, undefined]],
    [
      'a question that stays empty, which is neither one answer nor its opposite',
      [choice('trip', ['work', 'leave'], { optional: true })],
      [is('trip', 'work'), { not: is('trip', 'work') }, undefined],
    ],
    [
      'a question that is not asked, likewise',
      [trip, choice('who', ['a', 'b'], { when: is('trip', 'work') })],
      [is('who', 'a'), { not: is('who', 'a') }, is('trip', 'leave')],
    ],
  ])('%s', (_, questions, whens) => {
    expect(proofProblems(toolOf(questions, whens))).toEqual([]);
  });

  it('a self-assessment of eighteen lines with four answers, by several counts', () => {
    const answers = ['met', 'partly', 'notMet', 'notKnown'];
    const lines = Array.from({ length: 18 }, (_, at) => choice(`line${at}`, answers));
    const count = (atLeast: number, ...isOneOf: string[]): Statement => ({
      ...{ among: lines.map(({ id }) => id), isOneOf, atLeast },
    });
    const whens = [
      { all: [count(3, 'notMet'), count(3, 'notKnown'), count(5, 'partly')] },
      { any: [count(12, 'met'), { not: count(7, 'notKnown') }] },
      { all: [count(2, 'notKnown', 'met'), is('line3', 'met')] },
      undefined,
    ];
    expect(proofProblems(toolOf(lines, whens))).toEqual([]);
  });

  it('a checklist of ten with yes, no and not sure, by several counts', () => {
    const lines = Array.from({ length: 10 }, (_, at) => choice(`line${at}`, ['yes', 'no', 'notSure']));
    const count = (atLeast: number, ...isOneOf: string[]): Statement => ({
      ...{ among: lines.map(({ id }) => id), isOneOf, atLeast },
    });
    const whens = [is('line7', 'yes'), count(5, 'yes'), count(4, 'notSure'), count(7, 'yes', 'notSure'), undefined];
    expect(proofProblems(toolOf(lines, whens))).toEqual([]);
  });
});

describe('what cannot be proven', () => {
  const trip = choice('trip', ['work', 'leave']);
  const who = choice('who', ['a', 'b'], { when: is('trip', 'work') });

  it.each<[problem: string, questions: readonly Question[], whens: readonly (Statement | undefined)[]]>([
    ['there is no result for `trip` leave', [trip], [is('trip', 'work')]],
    ['there is no result for `trip` leave', [trip, who], [is('who', 'a'), { not: is('who', 'a') }]],
    ['there is no result for `where` another country', [countries], [is('where', 'EG', 'CN')]],
    [
      'there is no result for `trip` leave, `where` another country',
      [trip, countries],
      [is('trip', 'work'), is('where', 'EG')],
    ],
    [
      'the result `1` cannot happen; `0`, which stands before it, takes all of it',
      [trip],
      [is('trip', 'work', 'leave'), undefined],
    ],
    [
      'the result `2` cannot happen; those before it take all of it together',
      [trip],
      [is('trip', 'work'), is('trip', 'leave'), undefined],
    ],
    [
      'the result `1` cannot happen; `0`, which stands before it, takes all of it',
      [countries],
      [is('where', 'EG'), is('where', 'EG transit'), undefined],
    ],
    [
      'the result `0` cannot happen; its `when` cannot hold',
      [trip, who],
      [{ all: [is('who', 'a'), is('trip', 'leave')] }, undefined],
    ],
    [
      'the question `third` is never asked; its `when` cannot hold',
      [trip, who, choice('third', ['a', 'b'], { when: { all: [is('who', 'a'), is('trip', 'leave')] } })],
      [undefined],
    ],
  ])('%s', (problem, questions, whens) => {
    expect(proofProblems(toolOf(questions, whens))).toEqual([problem]);
  });

  it('a tool that is too large to tell is reported, and not let through', () => {
    expect(proofProblems(toolOf([trip], [is('trip', 'work'), undefined]), 1)).toEqual([
      'its questions can be answered in too many ways to prove that none is left without a result; make two tools of it',
    ]);
    const values = Array.from({ length: 12 }, (_, at) => `v${at}`);
    const many = choice('many', values, { many: true } as Partial<Question>);
    expect(proofProblems(toolOf([many], [...values.map((value) => is('many', value)), undefined]))).toEqual([
      expect.stringContaining('too many ways'),
    ]);
  });
});

describe('a proof', () => {
  const ids = ['a', 'b', 'c'];
  const values = ['yes', 'no', 'notSure'];
  const statementAbout = (names: readonly string[]) =>
    fc.letrec<{ statement: Statement }>((tie) => {
      const isOneOf = fc.subarray(values, { minLength: 1 });
      const parts = fc.array(tie('statement'), { minLength: 1, maxLength: 3 });
      const count = {
        among: fc.subarray([...names], { minLength: 1 }),
        isOneOf,
        atLeast: fc.integer({ min: 1, max: 3 }),
      };
      return {
        statement: fc.oneof(
          { maxDepth: 3 },
          fc.record({ question: fc.constantFrom(...names), isOneOf }),
          fc.record(count),
          fc.record({ all: parts }),
          fc.record({ any: parts }),
          fc.record({ not: tie('statement') }),
        ),
      };
    }).statement;

  const questions = fc.tuple(
    ...ids.map((id, at) =>
      fc.record({
        id: fc.constant(id),
        optional: fc.boolean(),
        many: fc.boolean(),
        when: at === 0 ? fc.constant(undefined) : fc.option(statementAbout(ids.slice(0, at)), { nil: undefined }),
      }),
    ),
  );

  /** Every complete set of answers, one by one. */
  function everyAnswer(asked: readonly Question[]) {
    return asked.reduce<readonly Readonly<Record<string, readonly string[]>>[]>(
      (all, question) => {
        const sets = values.map((value) => [value]);
        const many = question.type === 'choice' && question.many;
        const more = many ? [['yes', 'no'], ['yes', 'notSure'], ['no', 'notSure'], values] : [];
        const answers = [...sets, ...more, ...(question.optional ? [[]] : [])];
        return all.flatMap((given) => answers.map((answer) => ({ ...given, [question.id]: answer })));
      },
      [{}],
    );
  }

  it('says the same as trying every complete set of answers', () => {
    fc.assert(
      fc.property(questions, fc.array(statementAbout(ids), { minLength: 1, maxLength: 4 }), (asked, whens) => {
        const list = asked.map(({ id, when, ...more }) =>
          choice(id, values, { ...more, ...(when === undefined ? {} : { when }) } as Partial<Question>),
        );
        const tool = toolOf(list, whens);
        const reached = new Set(everyAnswer(list).map((given) => runTool(tool, given).result?.id ?? 'none'));
        const problems = proofProblems(tool);
        expect(problems.some((problem) => problem.startsWith('there is no result'))).toBe(reached.has('none'));
        for (const { id } of tool.results) {
          expect(problems.some((problem) => problem.startsWith(`the result \`${id}\``))).toBe(!reached.has(id));
        }
      }),
      { numRuns: 100 },
    );
  });
});
