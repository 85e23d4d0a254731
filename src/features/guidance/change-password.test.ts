import { describe, expect, it } from 'vitest';
import { deadlineWords } from './change-password';
import { en } from './strings.en';

const words = (by: string | undefined, happened: string) =>
  deadlineWords(by === undefined ? undefined : Date.parse(by), happened, '2020-09-28', 'en', en.password);

describe('the deadline of a password', () => {
  it.each([
    ['a moment to come', '2020-10-05T08:00Z', '2020-09-28', 'Change it by Monday 5 October 2020, 09:00'],
    ['today', '2020-09-28T08:00Z', '2020-09-21', 'Change it by Monday 28 September 2020, 09:00'],
    [
      'a moment that has passed',
      '2020-09-23T08:00Z',
      '2020-09-16',
      'It was to be changed by Wednesday 23 September 2020, 09:00. Change it now.',
    ],
    ['no moment', undefined, '', 'Enter the day and the time'],
    ['nothing yet', '2020-10-06T08:00Z', '2020-09-29', 'That day is still to come. Enter the day and the time.'],
  ])('is %s', (_, by, happened, said) => {
    expect(words(by, happened)).toBe(said);
  });
});
