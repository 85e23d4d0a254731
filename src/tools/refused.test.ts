import { describe, expect, it } from 'vitest';
import type { Question } from '../pack';
import { whyRefused, withoutRefused } from './refused';
import { trip } from './sample.test-data';
import { answerText } from './words';

const any = { id: 'q', optional: false, label: { en: 'Q?' } };
const past: Question = { ...any, type: 'day', notAfter: 'today' };
const abroad: Question = { ...any, type: 'countries', transit: true, home: 'GB' };
const length: Question = { ...any, type: 'duration' };
const today = '2020-09-28';
const why = (question: Question, ...answer: readonly string[]) => whyRefused(question, answer, today, 'en');

describe('an answer that is taken', () => {
  it.each<[string, Question, ...string[]]>([
    ['none', past],
    ['today, where no later day counts', past, '2020-09-28'],
    ['a day to come, where any day counts', { ...any, type: 'day' }, '2020-09-29'],
    ['one day', length, '1'],
    ['three weeks in days', length, '21'],
    ['a country abroad', abroad, 'ES'],
    ['home on the way to another country', abroad, 'GB transit', 'ES'],
    ['home, where nothing is said of it', { ...any, type: 'countries', transit: true }, 'GB'],
  ])('%s', (_, question, ...answer) => {
    expect(why(question, ...answer)).toBeUndefined();
  });

  it('is read as days', () => {
    expect(answerText(length, ['1'], 'en')).toBe('1 day');
    expect(answerText(length, [' 8 '], 'en')).toBe('8 days');
  });
});

describe('an answer that is refused with a sentence', () => {
  it.each<[string, Question, RegExp, ...string[]]>([
    ['a day to come', past, /still to come/, '2020-09-29'],
    ['no days at all', length, /whole number/, '0'],
    ['half a day', length, /whole number/, '1.5'],
    ['fewer than none', length, /whole number/, '-3'],
    ['words', length, /whole number/, '8 nights'],
    ['home alone', abroad, /^United Kingdom is not abroad/, 'GB'],
    ['home passed through', abroad, /not abroad/, 'GB transit'],
  ])('%s', (_, question, says, ...answer) => {
    expect(why(question, ...answer)).toMatch(says);
  });

  it('takes no part in what follows', () => {
    const [first, ...rest] = trip.sections[0]?.questions ?? [];
    if (first?.type !== 'countries') throw new Error('The trip asks for countries first');
    const tool = { ...trip, sections: [{ id: 'all', questions: [{ ...first, home: 'GB' }, ...rest] }] };
    expect(withoutRefused(tool, { countries: ['GB'], kind: ['work'] }, today)).toEqual({ kind: ['work'] });
  });
});
