import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Question, Tool } from '../../pack';
import { runTool } from '../../tools';
import { guidance, lost, result, standard, trip } from '../../tools/sample.test-data';
import { ThemeRoot } from '../../ui';
import { AroundToolRoot } from './around';
import { ResultView } from './result-view';
import { ToolInPlace } from './tool-in-place';
import { ToolPage } from './tool-page';
import type { ToolInUse } from './use-tool';

const around = {
  guidance,
  edition: { date: '2020-09-16', validUntil: '2020-10-16' },
  today: '2020-09-28',
  now: () => Date.parse('2020-09-28T09:44:00Z'),
  contactCard: (id: string) => <a href="tel:08009175148">Call {id}</a>,
  onCarry: () => undefined,
};

const html = (tool: Tool) =>
  renderToString(
    <ThemeRoot theme="light">
      <ToolPage tool={tool} {...around} />
    </ThemeRoot>,
  ).replace(/<style[\s\S]*?<\/style>/g, '');

const plain = (markup: string) =>
  markup
    .replace(/<!-- -->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const words = (tool: Tool) => plain(html(tool));

describe('a tool of one question after another', () => {
  it('opens with its first question alone, and what to think about before folded', () => {
    expect(words(trip)).toContain('Question 1 Which countries?');
    expect(words(trip)).not.toContain('What kind of trip?');
    expect(words(trip)).not.toContain('Do you need to go?');
    expect(html(trip)).toContain('aria-expanded="false"');
  });

  it('says that its answers stay on the page, and offers its file before anything is answered', () => {
    expect(words(trip)).toContain('Your answers stay on this page.');
    expect(words(trip)).toContain('Save the trip pack');
    expect(words(trip)).not.toContain('Save the answers');
  });
});

describe('a tool inside something else', () => {
  it('asks the same, keeps nothing, offers nothing to save, and has no heading of a page', () => {
    const page = renderToString(
      <ThemeRoot theme="light">
        <ToolInPlace tool={standard} {...around} />
      </ThemeRoot>,
    );
    expect(page.match(/<fieldset/g)).toHaveLength(4);
    expect(plain(page)).toContain('Nothing here is kept');
    expect(plain(page)).not.toContain('Save');
    expect(page).not.toMatch(/<h[12]/);
  });
});

describe('a checklist', () => {
  it('shows every question as a group, and below them how far one is', () => {
    expect(html(standard).match(/<fieldset/g)).toHaveLength(4);
    expect(words(standard)).toContain('So far: 0 of 4 answered');
    expect(words(standard)).toContain('No result yet');
    // A list of all that is open would say no more than the questions above it.
    expect(words({ ...standard, sections: standard.sections.slice(0, 1) })).toContain(
      'Still open: Identify 1, Identify 2.',
    );
  });

  it('counts what is written as well as what is chosen, so that the count and what is open agree', () => {
    const [first, ...rest] = standard.sections;
    if (first === undefined) throw new Error('The standard has sections');
    const note: Question = {
      id: 'why',
      type: 'text',
      lines: 'one',
      most: 80,
      optional: false,
      label: { en: '1. Why?' },
    };
    const tool = { ...standard, sections: [{ ...first, questions: [note, ...first.questions] }, ...rest] };
    expect(words(tool)).toContain('So far: 0 of 5 answered');
  });

  it('counts with "So many are met" as the table says it', () => {
    expect(words(standard)).toMatch(/So many are met Section Met Not met Not answered.*Total/);
  });
});

describe('a tool for what has gone wrong', () => {
  const shown = words(lost);

  it('says what to do, with whom to reach, before it asks anything', () => {
    expect(shown).toMatch(/1\. Call the desk Call desk A suspicion is enough\. .*2\. Call the police.*What happened\?/);
    expect(html(lost)).toContain('href="tel:08009175148"');
  });

  it('has a place for what is written down, and offers the summary', () => {
    expect(shown).toContain('Reference (optional)');
    expect(shown).toContain('Save the summary');
    expect(shown).toContain('Nothing is kept until you save it.');
  });
});

describe('a result', () => {
  const shown = (given: ToolInUse['given'], tool: Tool = trip) => {
    const run = runTool(tool, given);
    if (run.result === undefined) throw new Error('These answers have a result');
    const inUse: ToolInUse = {
      ...{ tool, given, run, ticked: {}, kept: {} },
      answer: () => undefined,
      tick: () => undefined,
      keep: () => undefined,
      startAgain: () => undefined,
    };
    return renderToString(
      <ThemeRoot theme="light">
        <AroundToolRoot value={around}>
          <ResultView inUse={inUse} result={run.result} namesAnswers />
        </AroundToolRoot>
      </ThemeRoot>,
    ).replace(/<style[\s\S]*?<\/style>/g, '');
  };

  it('gives the verdict, the reason with the answer in it, the tasks that hold, the next step and the source', () => {
    const page = shown({ countries: ['EG'], kind: ['leave'] });
    expect(plain(page)).toContain('You need approval You go to Egypt.');
    expect(plain(page)).toContain('What decided');
    expect(plain(page)).toContain('Keep a copy for Egypt');
    expect(plain(page)).not.toContain('Tell your manager');
    expect(page).toContain('href="/requests/new/travel"');
    expect(plain(page)).toContain('Guide, Travel');
    expect(plain(page)).toContain('Carry the guide.');
  });

  it('names the section of an answer that decided, since numbers begin again in each', () => {
    const given = { Identify1: ['not'], Identify2: ['met'], Protect1: ['not'], Protect2: ['met'] };
    expect(plain(shown(given, standard))).toMatch(/Identify: Identify 1 Not met Protect: Protect 1 Not met/);
  });

  it('names no answer where none decided it', () => {
    expect(plain(shown({ countries: ['FR'], kind: ['leave'] }))).not.toContain('What decided');
  });

  it('fills a draft from the answers, as text and nothing else', () => {
    const write = {
      label: { en: 'Write to the desk' },
      write: 'desk@office.example',
      subject: { en: 'A trip to {countries}' },
      lines: [{ en: 'Note: {note}' }],
    };
    const tool = { ...trip, results: [result('all', { next: [write] })] };
    const page = shown({ countries: ['EG'], kind: ['leave'], note: ['a&b?c=d\r\nBcc: x'] }, tool);
    const link = new URL((/href="(mailto:[^"]*)"/.exec(page)?.[1] ?? '').replaceAll('&amp;', '&'));
    expect([...link.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(link.searchParams.get('subject')).toBe('A trip to Egypt');
    expect(link.searchParams.get('body')).toContain('a&b?c=d');
  });
});
