import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Finding, Message, Pack } from '../../src/engine';
import type { Act, OpenCard } from '../../src/features/outgoing-mail';
import { guidance } from '../../src/guidance/examples/sample';
import type { MarkingHelp } from '../../src/pack';
import { CardAnswer, CardBody } from './card-body';

const words = (html: string) =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const says = { en: '' };
const marking: MarkingHelp = {
  page: 'marking',
  ceiling: 'OFFICIAL',
  levels: [
    { level: 'OFFICIAL', label: { en: 'Everyday work' }, says },
    { level: 'OFFICIAL-SENSITIVE', label: { en: 'Few should see it' }, says },
  ],
  parts: [],
  notes: [],
};

const pack = {
  schemes: ['uk-gscp-2018'],
  labels: { 'OFFICIAL-SENSITIVE': 'Sensitive' },
} as unknown as Pack;

const pages = {
  links: { passwords: { title: 'Passwords', inShort: 'Long ones.' } },
  linkTo: (path: string) => `https://teams.example${path}`,
  guidance: async () => guidance,
  tools: () => Promise.reject(new Error('Nobody may ask.')),
};

interface Beside {
  readonly message?: Partial<Message>;
  readonly labels?: readonly string[];
}

function open(place: string, { message = {}, labels = [] }: Beside = {}) {
  const offered: (readonly Act[])[] = [];
  const card: OpenCard = {
    place,
    finding: {
      data: { marking: 'OFFICIAL-SENSITIVE' },
      words: { headline: '', evidence: '', why: 'It stays in the mail.', now: 'Share it otherwise.' },
    } as unknown as Finding,
    message: { kind: 'mail', to: [], cc: [], bcc: [], subject: 'Visit', ...message },
    labels,
    buttons(acts) {
      offered.push(acts);
      return null;
    },
  };
  const arrived = { pages, guidance: { ...guidance, marking }, tool: { en: 'Going abroad' } };
  const html = renderToString(<CardAnswer {...{ card, pack, arrived }} />);
  return { card, html, words: words(html), acts: offered.flat() };
}

describe('a guidance card', () => {
  it('answers for the row that was named, and leads to its list', () => {
    const { words: shown, html } = open('lookup:bluetooth/trackpad');
    expect(shown).toBe('Trackpads: no, unless needed for accessibility Bluetooth devices');
    expect(html).toContain('href="https://teams.example/look-up/bluetooth#trackpad"');
  });

  it('gives the answer of the whole list where that row is gone', () => {
    expect(open('lookup:bluetooth/gramophone').words).toBe('Most everyday devices are fine. Bluetooth devices');
  });

  it('says what the pack says of a page, and leads there by its name', () => {
    const { words: shown, html } = open('page:passwords');
    expect(shown).toBe('It stays in the mail. Share it otherwise. Passwords');
    expect(html).toContain('href="https://teams.example/guidance/passwords"');
  });

  it('leads to a tool by its name', () => {
    expect(open('tool:going-abroad').words).toBe('It stays in the mail. Share it otherwise. Going abroad');
  });

  it('has its own words until the guidance is here', () => {
    const { card } = open('lookup:bluetooth/trackpad');
    const html = renderToString(<CardBody card={card} pack={pack} pages={() => new Promise(() => undefined)} />);
    expect(words(html)).toBe('It stays in the mail. Share it otherwise.');
  });
});

describe('the marking helper beside a mail', () => {
  const marked = { kind: 'setSubject', subject: 'OFFICIAL-SENSITIVE Visit' };

  it('begins at the level that was noticed, and puts it at the start of the subject', () => {
    expect(open('tool:marking').acts).toEqual([{ kind: 'fix', fix: marked, as: 'marking' }]);
  });

  it('sets the label of the level as well, by the name that the mailbox has it under', () => {
    const labels = ['Everyday', 'SENSITIVE'];
    expect(open('tool:marking', { labels }).acts[1]).toEqual({ kind: 'label', name: 'SENSITIVE' });
    expect(open('tool:marking', { labels, message: { label: 'SENSITIVE' } }).acts).toHaveLength(1);
  });

  it('sets none of two labels that are called so', () => {
    expect(open('tool:marking', { labels: ['A/Sensitive', 'B/Sensitive'] }).acts).toHaveLength(1);
  });

  it('sets no label that the mail has, whatever stands above it', () => {
    const labels = ['Sensitive', 'Government/Sensitive'];
    expect(open('tool:marking', { labels, message: { label: 'Government/Sensitive' } }).acts).toHaveLength(1);
  });

  it('sets no label that the mailbox does not have', () => {
    expect(open('tool:marking', { labels: ['Everyday'] }).acts).toHaveLength(1);
  });

  it('never doubles what the subject bears already', () => {
    expect(open('tool:marking', { message: { subject: 'OFFICIAL-SENSITIVE Visit' } }).acts).toEqual([]);
  });
});
