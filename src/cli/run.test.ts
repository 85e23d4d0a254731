import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Pack, Words } from '../engine/index';
import { type CliIo, run } from './run';

const words = (headline: string, evidence: string): { en: Words } => ({
  en: { headline, evidence, why: 'Because.', now: 'Mend it.' },
});
const source = { title: 'House rules', section: '1', standing: 'document', facts: [] } as const;
const testPack: Pack = {
  id: 'house',
  version: '2026-11-22',
  organisation: { en: 'the House' },
  edition: { date: '2026-01-01' },
  domains: { inside: ['dept.example'], partner: [] },
  schemes: ['uk-gscp-2018'],
  settings: {
    liveAdvice: { value: true, locked: false },
    cards: { value: true, locked: false },
    rememberDays: { value: 365, locked: false },
  },
  informOnly: false,
  onFailure: { verdict: 'pass', wording: { en: 'It could not be checked.' } },
  policies: [
    {
      id: 'above-ceiling',
      rule: 'marking-above-ceiling',
      options: { ceiling: 'OFFICIAL' },
      outcome: 'stop',
      wording: { aboveCeiling: words('this is marked {marking}', 'It stands in {place}.') },
      source,
      guidance: 'markings',
      trial: false,
    },
    {
      id: 'personal',
      rule: 'recipient-personal',
      options: {},
      outcome: 'ask',
      wording: {
        onePersonal: words('{address} is a personal address', 'It is in {field}.'),
        severalPersonal: words('{count} are personal addresses', '{address} and {others}.'),
      },
      source,
      guidance: 'personal',
      trial: false,
    },
  ],
};
const faultyPack: Pack = {
  ...testPack,
  id: 'faulty',
  policies: [
    { id: 'none', rule: 'no-such-rule', options: {}, outcome: 'ask', wording: {}, source, guidance: '', trial: false },
  ],
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const eml = (to: string, subject: string): string =>
  `From: asha@dept.example\r\nTo: ${to}\r\nSubject: ${subject}\r\n\r\nHello\r\n`;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function runWith(argv: readonly string[], stdin = '', change: Partial<CliIo> = {}): Promise<Ran> {
  const written = { out: '', err: '' };
  const collect = (key: 'out' | 'err'): Writable =>
    new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        written[key] += chunk;
        done();
      },
    });
  async function* bytes(): AsyncGenerator<Uint8Array> {
    if (stdin !== '') yield new TextEncoder().encode(stdin);
  }
  const code = await run(argv, {
    stdin: bytes(),
    stdout: collect('out'),
    stderr: collect('err'),
    packs: () => new Map([testPack, faultyPack].map((pack) => [pack.id, pack])),
    now: () => '2026-11-22T10:00:00Z',
    version: '1.2.3',
    colour: false,
    progress: false,
    ...change,
  });
  return { code, ...written };
}

const check = (...rest: readonly string[]): readonly string[] => ['check', '--pack', 'house', ...rest];
const reportLine = z.object({
  source: z.union([z.string(), z.number()]),
  verdict: z.string(),
  pack: z.object({ id: z.string() }),
});
const reportsOf = ({ out }: Ran): readonly z.infer<typeof reportLine>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => reportLine.parse(JSON.parse(line)));

describe('a card', () => {
  it('is told apart from what was found, and counts for nothing', async () => {
    const card = {
      id: 'to-a-personal-address',
      rule: 'recipient-personal',
      options: {},
      outcome: 'inform',
      place: 'page:personal',
      wording: testPack.policies[1]?.wording ?? {},
      source,
      guidance: 'personal',
      trial: false,
    } as const;
    const packs = () => new Map([['house', { ...testPack, policies: [card] }]]);
    const { code, out } = await runWith(check(file('card.eml', eml('sam@gmail.com', 'Visit'))), '', { packs });
    expect(code).toBe(0);
    expect(out).toContain(
      'Nothing to say.\n  Useful here\n    sam@gmail.com is a personal address. It is in To. Mend it. (page:personal)',
    );
  });
});

describe('the exit code', () => {
  it.each([
    ['0 for a pass', [['sam@dept.example', 'Visit']], 0],
    ['1 for an ask', [['sam@gmail.com', 'Visit']], 1],
    ['2 for a stop', [['sam@dept.example', 'SECRET: Visit']], 2],
    [
      'the highest of several',
      [
        ['sam@dept.example', 'SECRET: Visit'],
        ['sam@gmail.com', 'Visit'],
        ['sam@dept.example', 'Visit'],
      ],
      2,
    ],
  ])('is %s', async (_what, mails, code) => {
    const files = mails.map(([to = '', subject = ''], index) => file(`mail-${index}.eml`, eml(to, subject)));
    expect((await runWith(check(...files))).code).toBe(code);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['send', 'x.eml']],
    ['no file', ['check']],
    ['an unknown option', ['check', '--colour', 'x.eml']],
    ['an option without a value', ['check', 'x.eml', '--pack']],
    ['an unknown format', ['check', '--format', 'xml', 'x.eml']],
    ['an unknown pack', ['check', '--pack', 'nobody', 'x.eml']],
    ['standard input twice', ['check', '-', '-']],
  ])('is 64 for %s, with the usage on standard error', async (_what, argv) => {
    const { code, out, err } = await runWith(argv);
    expect(code).toBe(64);
    expect(out).toBe('');
    expect(err).toContain('Usage: second-look check');
  });

  it('is 70 for a fault of the program, and the rest is still checked', async () => {
    const bad = await runWith([
      'check',
      '--pack',
      'faulty',
      file('a.eml', eml('a@dept.example', 'x')),
      file('b.eml', eml('b@dept.example', 'x')),
    ]);
    expect(bad.code).toBe(70);
    expect(bad.out).toBe('');
    expect(bad.err.match(/the check itself failed/g)).toHaveLength(2);
  });

  it('is 70 with the mend where the packs were not compiled', async () => {
    const packs = (): never => {
      throw new Error('The packs have not been compiled. Run: npm run generate');
    };
    const { code, err } = await runWith(check('x.eml'), '', { packs });
    expect(code).toBe(70);
    expect(err).toContain('npm run generate');
  });

  it.each([['--help'], ['-h'], ['help']])('is 0 for %s', async (argument) => {
    const { code, out } = await runWith([argument]);
    expect(code).toBe(0);
    expect(out).toContain('Exit code');
  });

  it('is 0 for --version', async () => {
    expect(await runWith(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a missing file', () => join(folder, 'none.eml'), /no such file/],
    ['a folder', () => folder, /directory/],
    ['another kind of file', () => file('mail.docx', 'x'), /\.eml and \.jsonl/],
    ['an empty mail', () => file('empty.eml', ''), /empty/],
    ['binary junk', () => file('junk.eml', '\0\u0001\u0002PK'), /no \.eml/],
    ['a name that is too long', () => `${'x'.repeat(5000)}.eml`, /could not be read/],
  ])('%s gives 3 and a sentence, and the rest is checked', async (_what, path, sentence) => {
    const ran = await runWith(check('--format=json', path(), file('good.eml', eml('a@dept.example', 'x'))));
    expect(ran.code).toBe(3);
    expect(ran.err).toMatch(sentence);
    expect(reportsOf(ran)).toHaveLength(1);
  });

  it('a broken header gives 3 beside the Report on what could be read', async () => {
    const ran = await runWith(
      check('--format=json', file('broken.eml', 'no field at all\r\nTo: sam@gmail.com\r\n\r\nx')),
    );
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('Line 1 of the header');
    expect(reportsOf(ran).map(({ verdict }) => verdict)).toEqual(['ask']);
  });

  it('a bad line of many is named by its number, with the mend', async () => {
    const lines = ['{"to":["a@dept.example"]}', '{"to":', '', '{"to":5}', '{"to":["a@gmail.com"]}'];
    const path = file('mails.jsonl', lines.join('\n'));
    const ran = await runWith(check('--format', 'json', path));
    expect(ran.code).toBe(3);
    expect(reportsOf(ran).map(({ source: line, verdict }) => [line, verdict])).toEqual([
      [1, 'pass'],
      [5, 'ask'],
    ]);
    expect(ran.err).toMatch(/mails\.jsonl line 2: This is not JSON .* Each line must be one Message/);
    expect(ran.err).toMatch(/mails\.jsonl line 4: .*to/);
    expect(ran.err).toContain('4 looked at: 1 ask, 1 pass, 2 unreadable.');
  });
});

describe('the Reports', () => {
  it('come one a line in the order of the input, each with its source, and nothing else on standard output', async () => {
    const paths = [file('one.eml', eml('a@gmail.com', 'x')), file('two.EML', eml('a@dept.example', 'x'))];
    const stream = file('three.jsonl', '{"to":["a@dept.example"]}\r\n\r\n{"to":["a@gmail.com"]}\r\n');
    const ran = await runWith(check('--format', 'json', ...paths, stream));
    expect(reportsOf(ran).map(({ source: from, verdict, pack }) => [from, verdict, pack.id])).toEqual([
      [paths[0], 'ask', 'house'],
      [paths[1], 'pass', 'house'],
      [1, 'pass', 'house'],
      [3, 'ask', 'house'],
    ]);
  });

  it('are the same for one mail as a file, as JSON with text and as JSON with HTML', async () => {
    const message = {
      from: 'asha@dept.example',
      me: { addresses: ['asha@dept.example'] },
      to: ['sam@gmail.com'],
      subject: 'x',
      attachments: [],
    };
    const known = { origin: { kind: 'new' } };
    const text = 'SECRET\n\nHello';
    const html = '<p class=MsoNormal>SECRET</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Hello</p>';
    const lines = [
      { ...message, known, text },
      { ...message, known, html },
      { ...message, known, text: 'other', html },
    ];
    const mail = `From: asha@dept.example\r\nTo: sam@gmail.com\r\nSubject: x\r\n\r\n${text.replace(/\n/g, '\r\n')}`;
    const ran = await runWith(
      check(
        '--format=json',
        file('same.eml', mail),
        file('same.jsonl', lines.map((line) => JSON.stringify(line)).join('\n')),
      ),
    );
    const reports = reportsOf(ran).map(({ source: _source, ...report }) => report);
    expect(reports).toHaveLength(4);
    expect(new Set(reports.map((report) => JSON.stringify(report))).size).toBe(1);
    expect(ran.code).toBe(2);
  });

  it.each([
    ['a mail', eml('sam@gmail.com', 'x'), '-'],
    ['Messages', '\ufeff\n {"to":["sam@gmail.com"]}', 2],
  ])('come from standard input for %s', async (_what, stdin, from) => {
    const ran = await runWith(check('--format=json', '-'), stdin);
    expect(ran.code).toBe(1);
    expect(reportsOf(ran).map(({ source: each }) => each)).toEqual([from]);
  });

  it('say of empty standard input that it is empty', async () => {
    const { code, err } = await runWith(check('-'));
    expect(code).toBe(3);
    expect(err).toContain('standard input: The file is empty.');
  });

  it('put the verdict first for people, then what was found, looked at and not checked', async () => {
    const { out, err } = await runWith(check(file('read.eml', eml('Sam <sam@gmail.com>', 'SECRET: Visit'))));
    expect(out.split('\n')[0]).toMatch(/^Stop {2}.*read\.eml$/);
    expect(out).toContain('Stop: this is marked SECRET.');
    expect(out).toContain('Subject: "SECRET"');
    expect(out).toContain('sam@gmail.com, personal address');
    expect(out).toContain('Not checked');
    expect(out).not.toContain('\u001b');
    expect(err).toBe('');
  });

  it('show colour only where it is wanted', async () => {
    const path = file('colour.eml', eml('a@dept.example', 'x'));
    expect((await runWith(check(path), '', { colour: true })).out).toContain('\u001b[1;32mPass');
  });

  it('show what would act on a terminal or hide there instead of letting it', async () => {
    const { out, err } = await runWith(
      check(file('\u001b[2J\u202e.eml', eml('a@dept.example', 'SEC\u200bRET: Visit'))),
    );
    expect(out).toContain('\\u{1b}[2J\\u{202e}.eml');
    expect(out).toContain('Subject: "SEC\\u{200b}RET"');
    expect(['\u001b', '\u202e', '\u200b'].filter((character) => (out + err).includes(character))).toEqual([]);
  });
});

describe('a long stream', () => {
  const line = `${JSON.stringify({ to: ['a@dept.example'], subject: 'Visit', text: 'Hello' })}\n`;

  it('is read no faster than its Reports are taken', async () => {
    let taken = 0;
    let given = 0;
    let furthest = 0;
    async function* stdin(): AsyncGenerator<Uint8Array> {
      for (; given < 400; given++) {
        furthest = Math.max(furthest, given - taken);
        yield new TextEncoder().encode(line);
      }
    }
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        taken++;
        setImmediate(done);
      },
    });
    expect((await runWith(check('--format=json', '-'), '', { stdin: stdin(), stdout })).code).toBe(0);
    expect(taken).toBe(400);
    expect(furthest).toBeLessThan(5);
  });

  it('ends quietly where nobody reads on, with the code so far', async () => {
    let given = 0;
    async function* stdin(): AsyncGenerator<Uint8Array> {
      for (; given < 10_000; given++) yield new TextEncoder().encode(line.replace('dept.example', 'gmail.com'));
    }
    let count = 0;
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        count++;
        done(count > 2 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : null);
      },
    });
    const { code, err } = await runWith(check('--format=json', '-'), '', { stdin: stdin(), stdout });
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(given).toBeLessThan(100);
  });

  it('counts for whoever watches', async () => {
    const { err } = await runWith(check('--format=json', '-'), line.repeat(2000), { progress: true });
    expect(err).toContain('\r1000 checked');
    expect(err).toContain('2000 looked at: 2000 pass.');
  });

  it('passes over a line that no mail can be, and keeps nothing of it', async () => {
    const megabyte = new Uint8Array(1024 * 1024).fill(0x78);
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('{"x":"');
      for (let i = 0; i < 70; i++) yield megabyte;
      yield new TextEncoder().encode(`\n${line}`);
    }
    const ran = await runWith(check('--format=json', '-'), '', { stdin: stdin() });
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('line 1: The line is longer than 64 MB');
    expect(reportsOf(ran).map(({ source: from }) => from)).toEqual([2]);
  });
});

describe('a folder named like a mail', () => {
  it('is a folder all the same', async () => {
    const path = join(folder, 'folder.eml');
    mkdirSync(path);
    expect((await runWith(check(path))).err).toContain('directory');
  });
});
