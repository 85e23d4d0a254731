import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../guidance-data';
import { readMarkdown } from './markdown';

const headings = (text: string) =>
  readMarkdown(text).blocks.flatMap((block) => (block.kind === 'heading' ? block.id : []));

describe('what is accepted', () => {
  it.each([
    ['Can I use Slack?', 'can-i-use-slack'],
    ['Passwords: 8 to 128', 'passwords-8-to-128'],
    ['`OFFICIAL` & **more**', 'official--more'],
    ['Café opening', 'café-opening'],
  ])('the heading %s has the id %s, as on GitHub', (heading, id) => {
    expect(headings(`## ${heading}`)).toEqual([id]);
  });

  it('counts headings that read alike', () => {
    expect(headings('## One\n\n## One\n\n### One')).toEqual(['one', 'one-1', 'one-2']);
  });

  it('joins the lines of a paragraph', () => {
    expect(readMarkdown('One line\nand another').blocks).toEqual([
      { kind: 'paragraph', text: ['One line and another'] },
    ]);
  });

  it('makes a note of each paragraph of a quotation', () => {
    expect(readMarkdown('> One.\n>\n> Two.').blocks).toEqual([
      { kind: 'note', text: ['One.'] },
      { kind: 'note', text: ['Two.'] },
    ]);
  });

  it('reads addresses that nobody should press as they are', () => {
    expect(readMarkdown('Not `old@office.example`.').problems).toEqual([]);
  });

  it('knows where each link stands', () => {
    const { places, mails } = readMarkdown('One\n[two](page:two)\n\n<desk@office.example>\n\n{lookup three}', 11);
    expect(places).toEqual([
      { line: 12, place: 'page:two' },
      { line: 16, place: 'lookup:three' },
    ]);
    expect(mails).toEqual([{ line: 14, address: 'desk@office.example' }]);
  });
});

const noPlace = 'is no place such as page:slug, no mail address, and does not start with https://';

const reported: readonly (readonly [string, string, string])[] = [
  ['HTML', 'a\n\n<div>x</div>', 'line 3: HTML is not part of a page; say it in Markdown'],
  ['HTML in a sentence', 'a <b>x</b>', 'line 1: HTML is not part of a page; say it in Markdown'],
  ['a script', '<script>alert(1)</script>', 'line 1: HTML is not part of a page; say it in Markdown'],
  ['a comment', '<!-- later -->', 'line 1: HTML is not part of a page; say it in Markdown'],
  ['an image', '![x](https://x.example/a.png)', 'line 1: an image is not part of a page; say it in words'],
  ['a script for an address', '[x](javascript:alert(1))', `line 1: \`javascript:alert(1)\` ${noPlace}`],
  ['data for an address', '[x](data:text/html,x)', `line 1: \`data:text/html,x\` ${noPlace}`],
  ['an address without a lock', '[x](http://x.example)', `line 1: \`http://x.example\` ${noPlace}`],
  ['a path', '[x](../other.md)', `line 1: \`../other.md\` ${noPlace}`],
  ['a heading of the same page', '[x](#here)', `line 1: \`#here\` ${noPlace}`],
  ['an address with a name in front', '[x](https://a@b.example)', `line 1: \`https://a@b.example\` ${noPlace}`],
  ['a mail that is half written', '[x](mailto:a@b.example?body=x)', `line 1: \`mailto:a@b.example?body=x\` ${noPlace}`],
  ['a link without words', '[](page:x)', 'line 1: a link needs words that say where it leads'],
  ['an image in a link', '[![x](y)](page:x)', 'line 1: an image is not part of a page; say it in words'],
  [
    'words after an address that name no network',
    '[x](https://x.example "click here")',
    'line 1: `click here`: words after an address say on which network it opens: "MoJ network only"',
  ],
  [
    'words after a place',
    '[x](page:x "MoJ network only")',
    'line 1: `MoJ network only`: only an address outside has words of its own network',
  ],
  [
    'a link that is explained elsewhere',
    '[x][y]\n\n[y]: https://x.example',
    'line 1: a link stands where it is used: [words](page:slug)',
  ],
  [
    'an address that cannot be pressed',
    'Write to desk@office.example.',
    'line 1: an address needs <…> around it to be pressed, or `…` where nobody should',
  ],
  ['a list in a list', '- a\n  - b', 'line 2: an entry of a list holds one paragraph, and no list of its own'],
  ['two paragraphs in an entry', '- a\n\n  b', 'line 1: an entry of a list holds one paragraph'],
  ['a list in a note', '> - a', 'line 1: a note holds paragraphs alone'],
  ['a block of code', '```\nx\n```', 'line 1: a block of code is not part of a page; is the line indented by mistake?'],
  ['a line across', 'a\n\n***', 'line 3: a line across is not part of a page; use a heading'],
  ['slanted words', 'an *x*', 'line 1: a single `*` or `_` is not part of a page; use **strong**'],
  [
    'a line that is broken',
    'a\\\nb',
    'line 1: a line break inside a paragraph is not part of a page; make two paragraphs, or a list',
  ],
  ['a title in the text', '# A', 'line 1: headings are ## and ###; the title stands in the facts above'],
  ['a heading too deep', '## A\n\n#### B', 'line 3: headings are ## and ###; the title stands in the facts above'],
  ['a page that starts one level down', '### A', 'line 1: the first heading of a page is a ##'],
  ['a heading without words', '## ?', 'line 1: a heading needs words'],
  ['a link in a heading', '## [A](page:a)', 'line 1: a heading holds words alone'],
  ['a link in strong words', '**[A](page:a)**', 'line 1: strong text holds words alone'],
  [
    'a row with too many cells',
    '| a | b |\n|---|---|\n| c | d | e |',
    'line 3: this row has more or fewer cells than the head of its table',
  ],
  [
    'a row with too few cells',
    '| a | b |\n|---|---|\n| c |',
    'line 3: this row has more or fewer cells than the head of its table',
  ],
  [
    'a lookup inside a sentence',
    'See {lookup x}.',
    'line 1: `{lookup id}` and `{contact id}` stand in a paragraph of their own, and other braces nowhere',
  ],
  ['an exclamation mark', 'Stop!', 'line 1: an exclamation mark; nothing here shouts'],
  [
    'text that is turned round unseen',
    'a\u202eb',
    'line 1: a character that nobody sees stands here; type the words again',
  ],
];

describe('what is reported', () => {
  it.each(reported)('%s', (_, text, expected) => {
    expect(readMarkdown(text).problems).toContain(expected);
  });

  it.each(reported)('%s is never passed on', (_, text) => {
    const passed = JSON.stringify(readMarkdown(text).blocks);
    expect(passed).not.toMatch(/<|javascript:|data:|http:|\.md|mailto:|\.png|"kind":"(html|image)/);
  });

  it('counts lines from where the text stands in its file', () => {
    expect(readMarkdown('a\n\n<b>', 20).problems).toEqual(['line 22: HTML is not part of a page; say it in Markdown']);
  });

  it('passes on nothing but what a page is made of, whatever is written', () => {
    const pieces = [
      '[x](',
      ')',
      'javascript:x',
      '<b>',
      '![',
      '](',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '| a |\n|---|\n',
      '## ',
      '**',
      '`',
      'https://x.example',
      '<a@b.example>',
      '{lookup x}',
      '&#60;',
      '\\',
      '    ',
      ' "x"',
    ];
    const known = new Set([
      'heading',
      'paragraph',
      'note',
      'list',
      'table',
      'lookup',
      'contact',
      'strong',
      'code',
      'place',
      'web',
      'mail',
    ]);
    const inlines = (value: unknown): readonly Inline[] => {
      if (Array.isArray(value)) return value.flatMap(inlines);
      if (typeof value !== 'object' || value === null) return [];
      return [value as Inline, ...Object.values(value).flatMap(inlines)];
    };
    assert(
      property(array(constantFrom(...pieces), { maxLength: 20 }), string(), (parts, end) => {
        for (const each of inlines(readMarkdown(parts.join('') + end).blocks)) {
          if (typeof each === 'string') continue;
          expect(known.has(each.kind)).toBe(true);
          if (each.kind === 'web') expect(each.href).toMatch(/^https:\/\//);
          if (each.kind === 'place') expect(each.to).toMatch(/^(page|lookup|contact|policy|request|tool):/);
        }
      }),
    );
  });
});
