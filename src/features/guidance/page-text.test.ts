import { describe, expect, it } from 'vitest';
import { guidance } from '../../guidance/examples/sample';
import type { Block, Page } from '../../pack';
import { pageText, plainText } from './page-text';
import { en } from './strings.en';

const edition = { date: '2020-09-16', validUntil: '2020-10-16', live: 'https://live.example/' };
const page: Page = {
  slug: 'devices',
  language: 'en',
  title: 'Devices',
  inShort: 'Most are fine.',
  source: { document: 'Handbook', section: 'Devices' },
  updated: '2020-04-22',
  owner: 'Security',
  audience: 'All users',
  policies: [],
  synonyms: [],
  must: ['Ask first.'],
  advised: [],
  next: [],
  blocks: [],
};
const text = (blocks: readonly Block[], today = '2020-09-28') =>
  pageText({ ...page, blocks }, guidance, { strings: en, language: 'en', edition, today });

describe('a page as plain text', () => {
  it('begins with its answer, keeps duties apart, and ends with its source, its edition and its own day', () => {
    expect(text([])).toBe(
      [
        'Devices',
        'Most are fine.',
        'You must\n- Ask first.',
        'Handbook, Devices. Edition of 16 September 2020, valid until 16 October 2020. This page last changed 22 April 2020.',
      ].join('\n\n'),
    );
  });

  it('is in date to the end of its last day, and says so once it is not', () => {
    expect(text([], '2020-10-16')).not.toContain('Out of date');
    expect(text([], '2020-10-17')).toContain('Out of date since 16 October 2020');
    expect(text([], '2020-10-17')).toContain('https://live.example/');
  });

  it('writes each kind of block', () => {
    const blocks: readonly Block[] = [
      { kind: 'heading', level: 2, id: 'a', text: 'Steps' },
      { kind: 'paragraph', text: ['See ', { kind: 'web', href: 'https://x.example/', text: 'this' }, '.'] },
      { kind: 'note', text: ['Silent.'] },
      { kind: 'list', ordered: true, items: [['One'], [{ kind: 'strong', text: 'Two' }]] },
      { kind: 'table', head: [['a'], ['b']], rows: [[['1'], ['2']]] },
      { kind: 'lookup', lookup: 'bluetooth' },
      { kind: 'contact', contact: 'desk' },
    ];
    const written = text(blocks);
    for (const part of [
      'STEPS',
      'See this (https://x.example/).',
      'Silent.',
      '1. One\n2. Two',
      'a | b\n1 | 2',
      '- Trackpads: no, unless needed for accessibility',
      'Service desk: 0800 000 0000',
    ]) {
      expect(written).toContain(part);
    }
  });

  it('says what a link says, and where a link outside leads', () => {
    expect(
      plainText([
        { kind: 'place', to: 'page:x', text: 'that page' },
        ' ',
        { kind: 'mail', address: 'a@b.example', text: 'a@b.example' },
      ]),
    ).toBe('that page a@b.example');
  });

  it('leaves out what the pack does not have', () => {
    expect(text([{ kind: 'contact', contact: 'nobody' }])).toBe(text([]));
  });
});
