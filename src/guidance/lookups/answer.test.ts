import { describe, expect, it } from 'vitest';
import type { LookupRow } from '../../pack';
import { bluetooth } from '../examples/sample';
import { answerNotListed, answerRow, choicesFrom, choicesIn } from './answer';

const rowOf = (id: string): LookupRow => {
  const found = bluetooth.rows.find((row) => row.id === id);
  if (found === undefined) throw new Error(`The sample has no row ${id}.`);
  return found;
};
const answered = (id: string, given: Record<string, string> = {}) =>
  answerRow(bluetooth, rowOf(id), choicesFrom(bluetooth, given));

describe('what is chosen in a lookup', () => {
  it.each([
    ['nothing given', {}, { place: 'any', material: 'ordinary' }],
    ['an option given', { place: 'prison' }, { place: 'prison', material: 'ordinary' }],
    ['an option that there is not', { place: 'moon', material: 'sensitive' }, { place: 'any', material: 'sensitive' }],
    ['a question that is not asked', { weather: 'rain' }, { place: 'any', material: 'ordinary' }],
    ['the name of something every object has', { place: 'constructor' }, { place: 'any', material: 'ordinary' }],
  ])('with %s', (_, given, chosen) => {
    expect(choicesFrom(bluetooth, given)).toEqual(chosen);
    expect(choicesFrom(bluetooth, new URLSearchParams(given))).toEqual(chosen);
  });
});

describe('what a question says of the choices', () => {
  it.each([
    ['can i use headphones in prison', { place: 'prison' }],
    ['keyboard for official-sensitive work in prisons', { place: 'prison', material: 'sensitive' }],
    ['keyboard for official work', {}],
    ['imprisoned keyboard', {}],
    ['anywhere else', {}],
    ['', {}],
  ])('in "%s"', (query, said) => {
    expect(choicesIn(bluetooth, query)).toEqual(said);
  });
});

describe('the answer for a row', () => {
  it('is its own where no case holds', () => {
    expect(answered('trackpad')).toEqual(rowOf('trackpad').answer);
  });

  it('is the lookup’s where a case of it holds, with the row’s name in its words', () => {
    expect(answered('keyboard', { place: 'prison' })).toEqual({
      verdict: 'askFirst',
      headline: { en: 'Keyboard: ask locally first' },
      explain: [{ en: 'Bluetooth is not there by default.' }],
      next: [
        {
          label: { en: 'Ask about Keyboard' },
          write: 'desk@ministry.example',
          subject: { en: 'Keyboard' },
          lines: [{ en: 'Keyboard:' }],
        },
      ],
    });
  });

  it('stays a no where the case is for those that are not', () => {
    expect(answered('storage', { place: 'prison' })).toMatchObject({
      verdict: 'no',
      explain: [{ en: 'Use the shared drive.' }, { en: 'Bluetooth is not there by default.' }],
    });
  });

  it('has every line that is added, the row’s before the lookup’s', () => {
    expect(answered('trackpad', { place: 'prison', material: 'sensitive' }).explain).toEqual([
      { en: 'Take extra care with Trackpad.' },
      { en: 'Bluetooth is not there by default.' },
    ]);
  });

  it('takes the row’s case before the lookup’s', () => {
    const own = { verdict: 'yes', headline: { en: 'Always' }, explain: [], next: [] } as const;
    const row = { ...rowOf('keyboard'), cases: [{ when: { place: ['prison'] }, answer: own }] };
    expect(answerRow(bluetooth, row, { place: 'prison' }).headline).toEqual({ en: 'Always' });
  });
});

describe('what is not listed', () => {
  it('is answered under its own name', () => {
    expect(answerNotListed(bluetooth, ' Moodle ')?.headline).toEqual({ en: 'Moodle is not on the list' });
    expect(answerNotListed(bluetooth, '{name} $&')?.headline).toEqual({ en: '{name} $& is not on the list' });
  });

  it('has no answer where the lookup gives none', () => {
    expect(answerNotListed({}, 'Moodle')).toBeUndefined();
  });
});
