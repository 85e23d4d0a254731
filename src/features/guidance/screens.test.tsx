import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../engine';
import type { ToolLink } from '../../guidance';
import { guidance } from '../../guidance/examples/sample';
import type { Block, Page } from '../../pack';
import { wordsOf } from '../../record-box/sample.test-data';
import { ThemeRoot } from '../../ui';
import { Blocks } from './blocks';
import { ContactCard } from './contact-card';
import { ContactsPage } from './contacts-page';
import { GuidanceHome } from './guidance-home';
import { GuidanceRoot } from './guidance-root';
import { LookupPage } from './lookup-page';
import { GuidancePage } from './page-view';
import { PasswordPage } from './password-page';
import { toolsOf, toolsOfPage } from './place-title';

const pack: Pack = {
  id: 'test',
  version: '1',
  organisation: { en: 'the Ministry' },
  edition: { date: '2020-09-16', validUntil: '2020-10-16', live: 'https://live.example/' },
  domains: { inside: [], partner: [] },
  schemes: [],
  settings: {
    liveAdvice: { value: true, locked: false },
    cards: { value: true, locked: false },
    rememberDays: { value: 365, locked: false },
  },
  informOnly: false,
  onFailure: { verdict: 'pass', wording: { en: '' } },
  policies: [],
};

const { passwords } = guidance;
if (passwords === undefined) throw new Error('The sample has no passwords.');

const tools: readonly ToolLink[] = [
  {
    place: 'tool:ten-questions',
    title: { en: 'Ten questions' },
    says: { en: 'Answer them all.' },
    synonyms: [],
    pace: 'page',
    page: 'open-internet-tools',
  },
];

function html(shown: ReactElement, today = '2020-09-28'): string {
  return renderToString(
    <ThemeRoot theme="light">
      <GuidanceRoot value={{ guidance, tools, pack, today, linkTo: (path) => `https://teams.example${path}` }}>
        {shown}
      </GuidanceRoot>
    </ThemeRoot>,
  );
}
/** As it is read: where one element ends and the next begins is no space. */
const words = (shown: ReactElement, today?: string) =>
  wordsOf(html(shown, today))
    .replace(/ ([.,:)])/g, '$1')
    .replace(/\( /g, '(');
const blocks = (...all: readonly Block[]) => <Blocks blocks={all} />;

describe('the text of a page', () => {
  it('is text, whatever stands in it', () => {
    const shown = html(blocks({ kind: 'paragraph', text: ['<img src=x onerror=alert(1)>'] }));
    expect(shown).not.toContain('<img');
    expect(shown).toContain('&lt;img');
  });

  it('says where a link outside leads, and which opens on the organisation’s network alone', () => {
    const web = { kind: 'web', href: 'https://advice.example/a', text: 'Advice' } as const;
    expect(words(blocks({ kind: 'paragraph', text: [web] }))).toContain('Advice (advice.example)');
    const inside = { ...web, network: 'organisation' } as const;
    expect(words(blocks({ kind: 'paragraph', text: [inside] }))).toContain('(only on the network of the Ministry)');
    expect(html(blocks({ kind: 'paragraph', text: [web] }))).toMatch(/rel="noopener noreferrer"/);
  });

  it('leads to places of its own by their paths', () => {
    const shown = html(blocks({ kind: 'paragraph', text: [{ kind: 'place', to: 'page:passwords#a', text: 'there' }] }));
    expect(shown).toContain('href="/guidance/passwords#a"');
  });

  it('names its headings, so that a link can lead to them, and tells remarks about the source apart', () => {
    expect(html(blocks({ kind: 'heading', level: 3, id: 'steps', text: 'Steps' }))).toMatch(/<h3 id="steps"/);
    expect(words(blocks({ kind: 'note', text: ['It is silent.'] }))).toContain('About the source: It is silent.');
  });

  it('holds a lookup with its rows, and a contact with its ways', () => {
    expect(words(blocks({ kind: 'lookup', lookup: 'bluetooth' }))).toMatch(/Where\?.*Keyboard.*Trackpad/);
    expect(words(blocks({ kind: 'contact', contact: 'desk' }))).toContain('Call 0800 000 0000');
  });

  it('leaves out a lookup and a contact that the pack does not have', () => {
    const gone = blocks({ kind: 'lookup', lookup: 'x' }, { kind: 'contact', contact: 'x' });
    expect(words(gone).trim()).toBe('');
  });
});

describe('a contact', () => {
  it('offers suppliers nothing that opens on the organisation’s network alone', () => {
    const [security] = guidance.contacts.contacts;
    if (security === undefined) throw new Error('The sample has no contact.');
    expect(words(<ContactCard contact={security} />)).toContain('Report it');
    const toSupplier = words(<ContactCard contact={security} chosen={{ who: 'supplier' }} />);
    expect(toSupplier).not.toContain('Report it');
    expect(toSupplier).toContain('Advice');
  });
});

describe('a lookup on a page of its own', () => {
  const lookup = guidance.lookups[0];
  if (lookup === undefined) throw new Error('The sample has no lookup.');
  const page = (query: string, row = '') => (
    <LookupPage lookup={lookup} query={query} row={row} onQuery={() => undefined} />
  );

  it('answers what the address asks, or the row that it names', () => {
    expect(words(page('q=touchpad'))).toContain('Trackpads: no, unless needed for accessibility');
    expect(words(page('', 'storage'))).toContain('Use the shared drive.');
    expect(words(page('q=keyboard&place=prison'))).toContain('Keyboard: ask locally first');
  });

  it('says that it is out of date before it answers', () => {
    expect(words(page('q=touchpad'), '2020-10-17')).toMatch(/Out of date since 16 October 2020.*Trackpads: no/);
  });

  it('says of what is not in it that it is not, and of no row what nobody chose', () => {
    expect(words(page('q=moodle'))).toContain('moodle is not on the list');
    expect(words(page('q=keyboard&place=nowhere'))).toContain('Keyboards: yes');
  });
});

describe('a page', () => {
  const page = guidance.pages.find(({ slug }) => slug === 'bluetooth') as Page;
  const element = (more: Partial<Page> = {}) => (
    <GuidancePage page={{ ...page, ...more }} rules={[{ id: 'to-yourself', notices: ['Mail to yourself'] }]} at="" />
  );
  const shown = (more?: Partial<Page>, today?: string) => words(element(more), today);

  it('gives its answer, its edition, its source and whom it is for', () => {
    for (const part of [
      'In short: Most everyday devices',
      'valid until 16 October 2020',
      'Handbook, Devices',
      'For: All users.',
    ])
      expect(shown()).toContain(part);
  });

  it('keeps what one must apart from what is advised', () => {
    expect(shown({ must: ['Ask.'], advised: ['Update.'] })).toMatch(/You must Ask\. Advised Update\./);
    expect(shown()).not.toContain('You must');
  });

  it('lists the rules and the lookups that lean on it', () => {
    expect(shown()).toMatch(/Look it up Bluetooth devices/);
    expect(shown()).toContain('Mail to yourself');
  });

  it('says what an edition changed in it', () => {
    expect(shown()).toMatch(/What changed .*1 June 2020.*: New row/);
    expect(shown({ slug: 'remote-working' })).not.toContain('What changed');
  });

  it('leads from each of its rules to that rule', () => {
    expect(html(element())).toMatch(/<a href="\/checks#to-yourself"[^>]*>Mail to yourself</);
  });

  it('gives both days where it has one of its own, and warns once the edition has run out', () => {
    expect(shown({ updated: '2020-04-22' })).toContain('This page last changed 22 April 2020.');
    expect(shown({}, '2020-10-17')).toContain('Out of date since 16 October 2020.');
  });

  it('lets its owner be told only where the owner is an address', () => {
    expect(shown()).not.toContain('Tell the owner');
    expect(shown({ owner: 'desk@ministry.example' })).toContain('Tell the owner');
  });
});

describe('an edition that is out of date', () => {
  const search = () => ({ answers: [], pages: [] });
  it.each<[string, ReactElement, RegExp]>([
    [
      'contacts',
      <ContactsPage key="c" now={0} holidays={[]} query="about=device" row="" onQuery={() => undefined} />,
      /0800 000 0000/,
    ],
    ['search', <GuidanceHome key="s" search={search} query="dongle" onQuery={() => undefined} />, /No answer for/],
    ['the password', <PasswordPage key="p" rules={passwords} at="" />, /Nothing is sent/],
  ])('stands above the answer on the page of %s', (_, shown, answer) => {
    const read = words(shown, '2020-10-17');
    expect(read.search(answer)).toBeGreaterThan(read.indexOf('Out of date since'));
    expect(read.indexOf('Out of date since')).toBeGreaterThan(0);
  });
});

describe('what can be found out', () => {
  it('is what the pack brings', () => {
    expect(toolsOf(guidance)).toEqual(['lookup:bluetooth', 'tool:contacts', 'tool:password']);
    expect(toolsOf({ ...guidance, lookups: [], contacts: { ...guidance.contacts, routes: [] } })).toEqual([
      'tool:password',
    ]);
    expect(toolsOfPage(guidance, tools, 'bluetooth')).toEqual(['lookup:bluetooth']);
    expect(toolsOfPage(guidance, tools, 'open-internet-tools')).toEqual(['tool:ten-questions']);
    expect(toolsOfPage(guidance, tools, 'passwords')).toContain('tool:change-password');
  });
});
