import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Findable } from '../../pack';
import { guidance } from '../examples/sample';
import { buildSearch } from './build-search';
import { type FoundThing, openSearch } from './open-search';

const data = {
  ...buildSearch(
    { kinds: [] },
    {
      synonyms: [
        ['headset', 'headphones'],
        ['2fa', 'two factor'],
      ],
    },
    { tools: [] },
  ),
  requests: [
    {
      place: 'request:bluetooth-exception',
      title: { en: 'Bluetooth exception' },
      says: { en: 'To use a device that the list says no to.' },
    },
  ],
};
const search = openSearch(data, guidance, 'en');
const placesOf = (found: readonly FoundThing[]) => found.map(({ findable }) => findable.place);
const answers = (query: string) => placesOf(search(query).answers);
const pages = (query: string) => placesOf(search(query).pages);

describe('what is found first', () => {
  it.each([
    ['a row by its name', 'trackpad', 'lookup:bluetooth/trackpad'],
    ['a row by its plural', 'trackpads', 'lookup:bluetooth/trackpad'],
    ['a row in a question', 'can I use my trackpad for work', 'lookup:bluetooth/trackpad'],
    ['a row by the beginning of a word', 'tra', 'lookup:bluetooth/trackpad'],
    ['a row by a synonym of its own', 'memory stick', 'lookup:bluetooth/storage'],
    ['a lookup', 'bluetooth devices', 'lookup:bluetooth'],
    ['a request', 'bluetooth exception', 'request:bluetooth-exception'],
    ['a tool', 'try password', 'tool:password'],
    ['a contact', 'service desk', 'contact:desk'],
    ['a contact by its address', 'security@ministry.example', 'contact:security'],
    ['a contact by its number without spaces', '08000000000', 'contact:desk'],
    ['two words that are one', 'track pad', 'lookup:bluetooth/trackpad'],
  ])('%s', (_, query, place) => {
    expect(answers(query)[0]).toBe(place);
  });

  it('finds a page by a row of the lookup that stands in it', () => {
    const block = { kind: 'lookup', lookup: 'bluetooth' } as const;
    const pagesWithIt = guidance.pages.map((page) =>
      page.slug === 'bluetooth' ? { ...page, blocks: [...page.blocks, block] } : page,
    );
    const found = openSearch(data, { ...guidance, pages: pagesWithIt }, 'en')('keyboard');
    expect(placesOf(found.pages)).toEqual(['page:bluetooth']);
    expect(pages('keyboard')).toEqual([]);
  });

  it('says what replaced a mailbox that nobody reads', () => {
    expect(search('old.desk@ministry.example').answers[0]?.findable).toMatchObject({
      kind: 'contact',
      title: 'Old.Desk@ministry.example',
      says: 'Nobody reads it. Call the desk.',
    });
  });

  it('is a page apart from the answers, or the section that fits', () => {
    expect(pages('trackpad')).toEqual(['page:bluetooth#exceptions']);
    expect(pages('passcode')).toEqual(['page:passwords']);
    expect(pages('headset')).toEqual(['page:remote-working#kit']);
  });

  it('is the same by a word that the pack says means the same', () => {
    expect(pages('headphones')).toEqual(pages('headset'));
    expect(pages('headph')).toEqual(pages('headset'));
  });

  it('has each page once', () => {
    expect(pages('bluetooth exceptions')).toEqual(['page:bluetooth#exceptions']);
  });
});

describe('what a page says of it', () => {
  it('stands with the words around it', () => {
    const [found] = search('trackpad').pages;
    expect(found?.excerpt).toEqual({
      before: 'Ask for one in writing. Requests for ',
      found: 'trackpads',
      after: ' are looked at kindly, whoever makes …',
    });
  });

  it('is nothing where only its name has the word', () => {
    expect(search('passcode').pages[0]?.excerpt).toBeUndefined();
  });
});

describe('a slip of typing', () => {
  it.each([
    ['trakpad', 'trackpad'],
    ['can i use my trakpad', 'can i use my trackpad'],
    ['trakp', 'trackpad'],
    ['keybaord', 'keyboard'],
  ])('in %s shows %s', (query, showing) => {
    expect(search(query)).toMatchObject({ showing });
    expect(answers(query)).toEqual(answers(showing));
  });

  it('is shown as it was typed but for the slip, and two words that are one are none', () => {
    expect(search('can i use my track pad').showing).toBeUndefined();
    expect(search('track pad keybaord').showing).toBe('track pad keyboard');
  });

  it.each([['trackpad'], ['tra'], ['headphones'], ['can i use'], ['the']])('is none in %s', (query) => {
    expect(search(query).showing).toBeUndefined();
  });
});

describe('what is not found', () => {
  it('leads to what is called most like it', () => {
    expect(search('storaging')).toMatchObject({
      answers: [],
      pages: [],
      closest: { place: 'lookup:bluetooth/storage' },
    });
  });

  it('leads nowhere where nothing is like it', () => {
    expect(search('xyzzy')).toEqual({ answers: [], pages: [] });
    expect(search('storxxxing')).toEqual({ answers: [], pages: [] });
  });

  it.each([[''], [' '], ['t'], ['  t ']])('is not looked for before the second letter: "%s"', (query) => {
    expect(search(query)).toEqual({ answers: [], pages: [] });
  });
});

describe('a pack in two languages', () => {
  const [bluetooth] = guidance.pages;
  const welsh = { ...bluetooth, language: 'cy', title: 'Bluetooth yn Gymraeg', slug: 'bluetooth' } as typeof bluetooth;
  const both = openSearch(
    data,
    { ...guidance, pages: [...guidance.pages, ...(welsh === undefined ? [] : [welsh])] },
    'cy',
  );

  it('is found in the one that is read, and in English where there is no other', () => {
    expect(both('gymraeg').pages.map(({ findable }) => findable.title)).toEqual(['Bluetooth yn Gymraeg']);
    expect(both('passcode').pages.map(({ findable }) => findable.title)).toEqual(['Passwords']);
    expect(openSearch(data, guidance, 'en')('gymraeg').pages).toEqual([]);
  });
});

describe('whatever is typed', () => {
  it('is answered with what there is', () => {
    const kinds: readonly Findable['kind'][] = ['row', 'tool', 'contact', 'request'];
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.lorem({ maxCount: 5 })), (query) => {
        const result = search(query);
        expect(result.answers.every(({ findable }) => kinds.includes(findable.kind))).toBe(true);
        expect(result.pages.every(({ findable }) => !kinds.includes(findable.kind))).toBe(true);
      }),
    );
  });
});
