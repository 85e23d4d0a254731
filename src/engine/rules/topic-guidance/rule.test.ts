import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markingIn, sketchReading, testRule } from '../../../../tests/rules/rule-test';
import { type Options, topicGuidance } from './rule';

const options: Options = {
  rows: [
    { row: 'smart-watch', words: ['smart watch', 'watch'] },
    { row: 'trackpad', words: ['trackpad', 'trackpads'] },
  ],
  beside: ['bluetooth', 'pair', 'connect'],
  unless: ['unsubscribe'],
};
const levels: Options = { levels: ['OFFICIAL-SENSITIVE'] };
const passwords: Options = { words: ['reset your password', 'cyfrinair'] };
const far = 'and so it goes on, word after word, until nobody knows what it was about';
const text = 'Dear Sam,\nthis is OFFICIAL-SENSITIVE.';
const inText = markingIn(text, 'OFFICIAL-SENSITIVE', { level: 'OFFICIAL-SENSITIVE', field: 'text', use: 'mention' });
const inSubject = markingIn('OFFICIAL-SENSITIVE Plan', 'OFFICIAL-SENSITIVE', { level: 'OFFICIAL-SENSITIVE' });

testRule(topicGuidance, {
  options,
  accepts: [
    { name: 'the thing without the words beside it', reading: { text: 'Where is my trackpad?' } },
    { name: 'the words beside it without the thing', reading: { text: 'Can you pair by Bluetooth?' } },
    { name: 'the two far apart', reading: { text: `The trackpad ${far}, Bluetooth` } },
    { name: 'part of a word', reading: { text: 'trackpadding over bluetooth' } },
    { name: 'a quoted line', reading: { text: '> May I pair a trackpad?\nYes.' } },
    { name: 'the history below', reading: { text: '', quoted: 'May I pair a trackpad?' } },
    { name: 'the subject of a mail that this one answers', reading: { subject: 'Re: pair a trackpad' } },
    {
      name: 'the subject of a mail that this one is known to answer',
      reading: { subject: 'pair a trackpad', known: { origin: { kind: 'reply' } } },
    },
    { name: 'a field that says what it is not about', reading: { text: 'Pair a trackpad today. Unsubscribe here.' } },
    {
      name: 'a mail, where only meetings count',
      reading: { text: 'reset your password' },
      options: { ...passwords, kind: 'meeting' },
    },
    {
      name: 'a level that the subject is marked with too',
      reading: { text, markings: [inSubject, inText] },
      options: levels,
    },
    { name: 'a level in the history alone', reading: { markings: [{ ...inText, field: 'quoted' }] }, options: levels },
    {
      name: 'another level',
      reading: { text, markings: [{ ...inText, level: 'OFFICIAL' }] },
      options: levels,
    },
  ],
  reports: [
    {
      name: 'a phrase in any case and over two lines, once',
      reading: { text: 'To Reset\nyour PASSWORD, press here. Reset your password now.' },
      options: passwords,
      notices: [{ messageId: 'topic', field: 'text', data: { word: 'Reset your PASSWORD', field: 'text' }, fixes: [] }],
    },
    {
      name: 'the subject before the text',
      reading: { subject: 'Cyfrinair', text: 'Reset your password' },
      options: passwords,
      notices: [{ messageId: 'topic', field: 'subject', data: { word: 'Cyfrinair' } }],
    },
    {
      name: 'the row of the thing that is named beside the words',
      reading: { text: 'Can I connect my trackpad to the laptop?' },
      notices: [{ messageId: 'row', data: { word: 'trackpad', row: 'trackpad' } }],
    },
    {
      name: 'the words on either side of it',
      reading: { text: 'I bought a smart watch for work. It has Bluetooth.' },
      notices: [{ messageId: 'row', data: { word: 'smart watch', row: 'smart-watch' } }],
    },
    {
      name: 'the place of a meeting, where only meetings count',
      reading: { kind: 'meeting', location: 'Cyfrinair 2' },
      options: { ...passwords, kind: 'meeting' },
      notices: [{ messageId: 'topic', field: 'location' }],
    },
    {
      name: 'a level that the text speaks of and the subject is not marked with',
      reading: { subject: 'Plan', text, markings: [inText] },
      options: levels,
      notices: [
        { messageId: 'level', field: 'text', data: { marking: 'OFFICIAL-SENSITIVE', field: 'text' }, fixes: [] },
      ],
    },
    {
      name: 'a subject that only speaks of the level',
      reading: { text, markings: [{ ...inSubject, use: 'mention' }, inText] },
      options: levels,
      notices: [{ messageId: 'level' }],
    },
  ],
});

describe('topic-guidance', () => {
  const filler = fc.constantFrom('the', 'Sam', 'on', 'a', 'today', 'desk');
  const between = (least: number, most: number) => fc.array(filler, { minLength: least, maxLength: most });
  const noticed = (parts: readonly string[]) =>
    topicGuidance.check(sketchReading({ text: parts.join(' ') }), { rows: options.rows ?? [], beside: ['bluetooth'] })
      .length;

  it('notices the thing and what must stand beside it up to a sentence apart, in either order, and no further', () => {
    fc.assert(
      fc.property(between(0, 11), between(12, 30), fc.boolean(), (near, far, turned) => {
        const ends = turned ? ['bluetooth', 'trackpad'] : ['trackpad', 'bluetooth'];
        const around = (words: readonly string[]) => [ends[0] ?? '', ...words, ends[1] ?? ''];
        expect([noticed(around(near)), noticed(around(far))]).toEqual([1, 0]);
      }),
    );
  });

  it('gives evidence that stands in the text, whatever the text is', () => {
    const piece = fc.constantFrom('trackpad', 'Bluetooth', ' ', '\n', '> ', '’', "'", '-', 'pair');
    const texts = fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 40 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        for (const { evidence } of topicGuidance.check(sketchReading({ text }), options)) {
          for (const { start, end, text: shown } of evidence) expect(text.slice(start, end)).toBe(shown);
        }
      }),
    );
  });
});
