import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes';

const answer = (field: string, words: string) => ({
  field,
  question: `Which ${field}?`,
  answer: words === '' ? 'Left empty' : words,
  isEmpty: words === '',
});

describe('what changed between two editions', () => {
  it('is every answer that reads otherwise', () => {
    const before = [answer('tool', 'Miro'), answer('team', 'Courts'), answer('use', '')];
    const after = [answer('tool', 'Miro'), answer('team', 'Prisons'), answer('use', 'Workshops')];
    expect(changesBetween(before, after)).toEqual([
      { field: 'team', question: 'Which team?', before: 'Courts', after: 'Prisons' },
      { field: 'use', question: 'Which use?', before: undefined, after: 'Workshops' },
    ]);
  });

  it('is also a question that is asked no more, after those that are', () => {
    const changes = changesBetween([answer('tool', 'Miro'), answer('team', 'Courts')], [answer('tool', '')]);
    expect(changes).toEqual([
      { field: 'tool', question: 'Which tool?', before: 'Miro', after: undefined },
      { field: 'team', question: 'Which team?', before: 'Courts', after: undefined },
    ]);
  });
});

describe('what is no change', () => {
  it('is the same answer, or none both times', () => {
    expect(changesBetween([answer('tool', 'Miro')], [answer('tool', 'Miro'), answer('use', '')])).toEqual([]);
  });
});
