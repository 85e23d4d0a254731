import { describe, expect, it } from 'vitest';
import type { Result, Tool } from '../pack';
import { countsCsv, countsOf } from './counts';
import type { Answers } from './evaluate';
import { runTool } from './run-tool';
import { guidance, lost, result, standard, trip } from './sample.test-data';
import { answersFile, type ToBeSaved, toolFile, toolFileName } from './saved-file';
import { summaryText } from './summary';
import { answerText, fill, optionsOf, said } from './words';

const now = Date.parse('2020-09-28T09:42:00Z');

const saved = (tool: Tool, given: Answers, more: Partial<ToBeSaved> = {}): ToBeSaved => ({
  tool,
  run: runTool(tool, given),
  done: new Set(),
  guidance,
  edition: { date: '2020-09-16', validUntil: '2020-10-16' },
  now,
  today: '2020-09-28',
  language: 'en',
  ...more,
});

const travels = { countries: ['FR', 'AE transit'], kind: ['work'], manager: ['notSure'], note: [] };

describe('answers in words', () => {
  const { known, asked } = runTool(trip, travels);

  it('are those that people read', () => {
    expect(asked.map((question) => answerText(question, known[question.id], 'en'))).toEqual([
      'France, United Arab Emirates (passing through)',
      'Work',
      'Not sure',
      '',
    ]);
  });

  it('fill their places, once, and close up where there is none', () => {
    expect(fill({ en: 'You go to {countries}, {note}.' }, trip, known, 'en')).toBe(
      'You go to France, United Arab Emirates (passing through).',
    );
    const braces = runTool(trip, { ...travels, note: ['{kind}'] }).known;
    expect(fill({ en: 'Note: {note} {unknown}' }, trip, braces, 'en')).toBe('Note: {kind}');
  });

  it('name of several countries only those that decided', () => {
    const going = { countries: ['FR', 'AE transit', 'EG'], kind: ['leave'], note: [] };
    const of = (when: Result['when']) =>
      said(result('r', { ...(when && { when }), because: [{ en: '{countries}' }] }), trip, going, 'en').because[0];
    const listed = { question: 'countries', isOneOf: ['AE', 'EG'] };
    const few = 'United Arab Emirates (passing through), Egypt';
    expect(of(listed)).toBe(few);
    expect(of({ all: [{ question: 'kind', isOneOf: ['leave'] }, listed] })).toBe(few);
    expect(of({ any: [{ question: 'kind', isOneOf: ['work'] }, listed] })).toBe(few);
    expect(of({ not: { question: 'countries', isOneOf: ['CN'] } })).toBe(`France, ${few}`);
    expect(of(undefined)).toBe(`France, ${few}`);
  });

  it('may be "not sure" only where that may be said', () => {
    const [yes, , notSure] = trip.sections.flatMap(({ questions }) => questions.map((one) => optionsOf(one, 'en')));
    expect(yes).toEqual([]);
    expect(notSure?.map(({ label }) => label)).toEqual(['Yes', 'No', 'Not sure']);
  });
});

describe('a self-assessment', () => {
  const given = {
    Identify1: ['met'],
    Identify1Link: ['https://office.example/a'],
    Identify2: ['not'],
    Protect1: ['met'],
    Protect1Link: ['=HYPERLINK("https://evil.example")'],
  };

  it('is counted by section and together, what is not answered too', () => {
    expect(countsOf(standard, runTool(standard, given), 'en')).toEqual({
      labels: ['Met', 'Not met', 'Not answered'],
      sections: [
        { id: 'identify', title: 'Identify', counts: [1, 1, 0] },
        { id: 'protect', title: 'Protect', counts: [1, 0, 1] },
      ],
      total: { id: '', title: 'Total', counts: [2, 1, 1] },
    });
  });

  it('is exported with the same figures, and no formula runs', () => {
    const csv = countsCsv(standard, runTool(standard, given), 'en');
    expect(csv).toContain('Identify,Evidence for Identify 1,https://office.example/a');
    expect(csv).toContain('Total,2,1,1');
    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  });

  it('is none where nothing is counted', () => {
    expect(countsOf(trip, runTool(trip, travels), 'en')).toBeUndefined();
  });
});

describe('the file of a tool', () => {
  const { file } = trip;
  if (file === undefined) throw new Error('It has one');
  const html = toolFile(file, saved(trip, travels, { done: new Set(['copy']) }));
  const at = (part: string) => html.indexOf(part);

  it('lets nothing load and nothing run', () => {
    expect(html).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+'/);
    expect(html).not.toMatch(/<script|<img|<link|javascript:/);
  });

  it('begins with personal safety, then the contacts with numbers first, then what to know, then the answers', () => {
    const order = [
      'Your safety comes first.',
      'tel:+448009175148',
      'desk@office.example',
      'At the border',
      'Your answers',
    ];
    expect(order.map(at)).toEqual([...order.map(at)].sort((a, b) => a - b));
    expect(order.map(at).filter((place) => place < 0)).toEqual([]);
  });

  it('holds of a page the part that is named, alone', () => {
    expect(html).toContain('<li>First <b>unlock</b> it</li>');
    expect(html).toContain('Official business');
    expect(html).toContain('a trap');
    expect(html).not.toMatch(/Not this|Nor this/);
  });

  it('shows a contact once, and leads to it from where a page would show it again', () => {
    expect(html.match(/<h3>Service desk<\/h3>/g)).toHaveLength(1);
    expect(html).toContain('<p>Service desk: see Contacts.</p>');
    expect(toolFile({ ...file, contacts: [] }, saved(trip, travels))).toContain('<h3>Service desk</h3>');
  });

  it('is called what it is', () => {
    expect(toolFileName(file, '2020-09-28', 'en')).toBe('trip-pack-2020-09-28.html');
  });

  it('shows whatever is in it as text', () => {
    expect(html).toContain('&lt;b&gt;this&lt;/b&gt; &amp; that');
    const typed = toolFile(file, saved(trip, { ...travels, note: ['<img src=x onerror=alert(1)>'] }));
    expect(typed).not.toContain('<img');
  });

  it('says the result with its reason, what was done, and the edition', () => {
    expect(html).toContain('You need approval');
    expect(html).toContain('Done: Keep a copy for France, United Arab Emirates (passing through)');
    expect(html).toContain('Tell your manager');
    expect(html).toContain('Carry the guide.');
    expect(html).toContain('Edition of 16 September 2020, valid until 16 October 2020. Saved');
    const late = toolFile(file, saved(trip, travels, { today: '2020-10-17' }));
    expect(late).toContain('It is out of date');
  });

  it('holds the answers alone where that is what is saved, open ones said', () => {
    const answers = answersFile(saved(trip, { countries: ['FR'] }));
    expect(answers).toContain('<dt>Which countries?</dt><dd>France</dd>');
    expect(answers).toContain('<dt>What kind of trip?</dt><dd>Not answered</dd>');
    expect(answers).not.toContain('You need approval');
  });

  it('makes a link of a web address, and of nothing else', () => {
    const of = (link: string) => answersFile(saved(standard, { Identify1Link: [link] }));
    expect(of('https://office.example/a')).toContain('<a href="https://office.example/a"');
    expect(of('javascript:alert(1)')).not.toContain('href="javascript');
  });
});

describe('the summary of what went wrong', () => {
  const done = { at: { call: Date.parse('2020-09-28T09:44:00Z') }, kept: { police: ' CAD 1234 ' } };

  it('says each step with the time it was done, and what was written down', () => {
    const text = summaryText(lost, runTool(lost, { what: ['lost'] }), done, now, 'en');
    expect(text).toContain('1. Call the desk: done');
    expect(text).toContain('10:44');
    expect(text).toContain('2. Call the police: not marked as done\n   Reference: CAD 1234');
    expect(text).toContain('What happened? Lost');
    expect(text).toContain('reported');
  });

  it('leaves out what was made needless', () => {
    expect(summaryText(lost, runTool(lost, { what: ['hacked'] }), done, now, 'en')).not.toContain('police');
  });
});
