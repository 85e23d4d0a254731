import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AnswerList } from './answer-list';
import { ErrorSummary } from './error-summary';
import { Halves } from './halves';
import { aboutPerson, typedPerson } from './picked-person';
import { SimpleTable } from './simple-table';
import { StateBadge, type StateTone } from './state-badge';
import { Story } from './story';
import { ThemeRoot } from './theme-root';
import { WhenText } from './when-text';

const markup = (piece: ReactNode): string =>
  renderToString(<ThemeRoot theme="light">{piece}</ThemeRoot>)
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<!-- -->/g, '');

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const all = (html: string, tag: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}[ >][\\s\\S]*?</${tag}>`, 'g'))].map(([found]) => plain(found));

describe('answers', () => {
  const html = markup(
    <AnswerList
      groups={[
        {
          title: 'The tool',
          rows: [
            { question: 'Which tool?', answer: 'Miro', isEmpty: false, change: () => undefined },
            { question: 'What else?', answer: '', isEmpty: true },
          ],
        },
      ]}
    />,
  );

  it('say which question was left empty', () => {
    expect(all(html, 'dt')).toEqual(['Which tool?', 'What else?']);
    expect(plain(html)).toContain('What else? Not answered');
  });

  it('name the question on its link, and have none where nothing can be changed', () => {
    expect(all(html, 'button')).toEqual(['Change : Which tool?']);
  });
});

describe('a story', () => {
  const html = markup(
    <Story
      label="What happened"
      lines={[
        {
          key: '1',
          at: '2020-09-25T13:02:00Z',
          tone: 'happened',
          text: 'You sent it to Rob Lewis',
          webLink: 'https://x.example/1',
        },
        {
          key: '2',
          at: '2020-09-28T08:40:00Z',
          tone: 'notCounted',
          text: 'Not counted: a reply',
          why: 'Another sender.',
        },
        { key: '3', tone: 'coming', text: 'Rob Lewis decides', why: 'Waiting since today.', isNext: true },
        { key: '4', tone: 'coming', text: 'The team confirms', words: '' },
      ]}
    />,
  );

  it('is an ordered list, dated in UK time, whose coming steps say so', () => {
    const starts = all(html, 'li').map((line) => line.split(' ').slice(0, 4).join(' ').replace(/,$/, ''));
    expect(starts).toEqual(['25 Sep 2020, 14:02', '28 Sep 2020, 09:40', 'next Rob Lewis decides', 'not yet The team']);
    expect(html).toContain('<time dateTime="2020-09-25T13:02:00.000Z">');
  });

  it('says of each link and button which line it belongs to', () => {
    expect(all(html, 'a')).toEqual(['Mail : You sent it to Rob Lewis']);
    expect(all(html, 'button')).toEqual(['Why not : Not counted: a reply']);
  });

  it('says of what is to come what it waits for, in plain sight', () => {
    expect(all(html, 'li')[2]).toBe('next Rob Lewis decides Waiting since today.');
  });

  it('quotes nobody who wrote nothing', () => expect(html).not.toContain('<blockquote'));
});

describe('problems of a form', () => {
  it('are links to their fields, and nothing where there is none', () => {
    const html = markup(<ErrorSummary problems={[{ field: 'leaves', text: 'Enter the date you leave' }]} />);
    expect(html).toContain('href="#leaves"');
    expect(plain(html)).toBe('There is a problem Enter the date you leave');
    expect(plain(markup(<ErrorSummary problems={[]} />))).toBe('');
  });
});

describe('where a request stands', () => {
  const tones: readonly StateTone[] = [
    'waiting',
    'approved',
    'declined',
    'withdrawn',
    'complete',
    'question',
    'unclear',
  ];

  it('differs in its icon and shape, whatever the words', () => {
    const looks = tones.map((tone) => markup(<StateBadge tone={tone} words="x" />));
    const icons = looks.map((html) => html.match(/<path d="([^"]+)"/)?.[1]);
    expect(new Set(icons).size).toBe(tones.length);
  });
});

describe('halves', () => {
  it('are links, one of them the page that is shown, with the count in words', () => {
    const html = markup(
      <Halves
        label="Requests"
        shown="/requests"
        halves={[
          { to: '/requests', words: 'Mine', count: 3, countWords: '3 of yours' },
          { to: '/decide', words: 'For me' },
        ]}
      />,
    );
    expect(all(html, 'a')).toEqual(['Mine 3 , 3 of yours', 'For me']);
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
    expect(html).toMatch(/href="\/requests" aria-current="page"/);
  });
});

describe('a table', () => {
  it('has a caption and headers of both directions', () => {
    const html = markup(
      <SimpleTable
        caption="Waiting"
        columns={[
          { key: 'kind', label: 'Kind' },
          { key: 'count', label: 'How many', isNumber: true },
        ]}
        rows={[{ key: 'miro', cells: ['Internet tool', '3'] }]}
      />,
    );
    expect(all(html, 'caption')).toEqual(['Waiting']);
    expect(all(html, 'th')).toEqual(['Kind', 'How many', 'Internet tool']);
    expect(html).toMatch(/scope="row"/);
  });
});

describe('when', () => {
  const words = (piece: ReactNode) => plain(markup(piece));

  it('is UK time, long or short', () => {
    expect(words(<WhenText instant="2020-09-28T09:42:00Z" />)).toMatch(/^Monday 28 September 2020, 10:42/);
    expect(words(<WhenText instant={Date.parse('2020-09-28T09:42:00Z')} form="short" />)).toMatch(
      /^28 Sep 2020, 10:42/,
    );
    expect(words(<WhenText instant="2020-09-28T23:30:00Z" form="day" />)).toBe('29 Sep 2020');
    expect(words(<WhenText day="2020-08-31" />)).toBe('Monday 31 August 2020');
    expect(words(<WhenText day="2020-08-31" form="short" />)).toBe('31 Aug 2020');
  });

  it('is given back as it came where it is no time', () => {
    expect(words(<WhenText instant="soon" />)).toBe('soon');
    expect(words(<WhenText day="next week" />)).toBe('next week');
    expect(words(<WhenText day="next week" form="short" />)).toBe('next week');
  });
});

describe('a typed address', () => {
  it.each(['rob.lewis@justice.gov.uk', ' Rob.Lewis@Justice.gov.uk ', "o'neil@x.example"])('%s is somebody', (text) => {
    expect(typedPerson(text)?.address).toBe(text.trim());
  });

  it.each([
    '',
    'rob',
    'rob@justice',
    'rob@@x.example',
    'Rob <rob@x.example>',
    'a@x.example, b@x.example',
    'a@x..example',
  ])('%s is nobody', (text) => expect(typedPerson(text)).toBeUndefined());

  it('is its own name, and says nothing twice', () => {
    const person = typedPerson('Rob@x.example');
    expect(person).toMatchObject({ id: 'rob@x.example', name: 'Rob@x.example' });
    expect(person && aboutPerson(person)).toBe('');
  });
});
