import { describe, expect, it } from 'vitest';
import type { Answers } from './evaluate';
import { carriedAnswers, deedsOf, followUps, nextQuestion, runTool, withAnswer } from './run-tool';
import { lost, result, standard, trip } from './sample.test-data';

const run = (given: Answers) => runTool(trip, given);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('what is asked', () => {
  it('is only what the answers so far call for', () => {
    expect(ids(run({}).asked)).toEqual(['countries', 'kind', 'note']);
    expect(ids(run({ kind: ['work'] }).asked)).toEqual(['countries', 'kind', 'manager', 'note']);
    expect(ids(run({ kind: ['leave'] }).open)).toEqual(['countries']);
  });

  it('comes one after another, what may stay empty too until it was passed over', () => {
    const next = (given: Answers) => nextQuestion(run(given), given)?.id;
    expect(next({})).toBe('countries');
    expect(next({ countries: [] })).toBe('countries');
    expect(next({ countries: ['FR'] })).toBe('kind');
    expect(next({ countries: ['FR'], kind: ['leave'] })).toBe('note');
    expect(next({ countries: ['FR'], kind: ['leave'], note: [] })).toBeUndefined();
  });
});

describe('the result', () => {
  it.each<[string, Answers, string | undefined]>([
    ['is open while an answer that decides is awaited', {}, undefined],
    ['is open while an earlier result may still hold', { kind: ['work'], manager: ['no'] }, undefined],
    ['is there as soon as nothing can change it', { countries: ['EG'] }, 'approval'],
    ['takes a country passed through as one visited', { countries: ['FR', 'AE transit'] }, 'approval'],
    ['is the first that holds', { countries: ['FR'], kind: ['work'], manager: ['no'] }, 'notYet'],
    ['is the last where none before it holds', { countries: ['FR'], kind: ['work'], manager: ['yes'] }, 'free'],
    ['is not held up by a question that is not asked', { countries: ['FR'], kind: ['leave'] }, 'free'],
  ])('%s', (_, given, id) => {
    expect(run(given).result?.id).toBe(id);
  });

  it('waits for an answer that its own words name, and for none that may stay empty', () => {
    const spoken = {
      ...trip,
      results: [
        result('approval', {
          when: { question: 'countries', isOneOf: ['EG'] },
          because: [{ en: 'It is for {kind}, {note}.' }],
          tasks: [{ id: 'tell', text: { en: 'Say {manager}' }, when: { question: 'kind', isOneOf: ['work'] } }],
        }),
        result('free'),
      ],
    };
    const idOf = (given: Answers) => runTool(spoken, given).result?.id;
    expect(idOf({ countries: ['EG'] })).toBeUndefined();
    expect(idOf({ countries: ['EG'], kind: ['leave'] })).toBe('approval');
    expect(idOf({ countries: ['EG'], kind: ['work'] })).toBeUndefined();
    expect(idOf({ countries: ['EG'], kind: ['work'], manager: ['yes'] })).toBe('approval');
  });

  it('comes with the tasks and the steps that hold for these answers', () => {
    const { result: reached, known } = run({ countries: ['EG'], kind: ['leave'] });
    if (reached === undefined) throw new Error('There is a result');
    expect(ids(followUps(reached, known).tasks)).toEqual(['copy']);
    expect(followUps(reached, known).next).toHaveLength(1);
  });
});

describe('an answer that is changed', () => {
  const given = { countries: ['EG'], kind: ['work'], manager: ['no'], note: [] };

  it('keeps the later ones that still hold', () => {
    expect(withAnswer(trip, given, 'countries', ['FR'])).toEqual({ ...given, countries: ['FR'] });
  });

  it('takes with it those to questions that are no longer asked', () => {
    expect(withAnswer(trip, given, 'kind', ['leave'])).toEqual({ countries: ['EG'], kind: ['leave'], note: [] });
  });

  it('that is taken out leaves its question open', () => {
    expect(ids(runTool(standard, withAnswer(standard, { Identify1: ['met'] }, 'Identify1', [])).open)).toContain(
      'Identify1',
    );
  });
});

describe('what is to be done', () => {
  it('is everything as long as nothing is known, and loses what the answer makes needless', () => {
    expect(ids(deedsOf(lost, runTool(lost, {}).known))).toEqual(['call', 'police']);
    expect(ids(deedsOf(lost, runTool(lost, { what: ['hacked'] }).known))).toEqual(['call']);
  });
});

describe('a request takes along', () => {
  it('the answers by their questions and by its own fields, countries without how they are crossed', () => {
    const done = run({ countries: ['FR', 'AE transit'], kind: ['leave'], note: [] });
    expect(carriedAnswers(done, { where: 'countries' })).toEqual({
      countries: ['FR', 'AE'],
      kind: ['leave'],
      where: ['FR', 'AE'],
    });
  });

  it('nothing that is not known', () => {
    expect(carriedAnswers(run({}))).toEqual({});
  });
});
