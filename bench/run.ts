// Sizes, speeds and (with data given) hit rates, side by side in one run. It prints and never fails.
//   npm run bench
//   npm run bench -- --markings FILE.jsonl --domains FILE.tsv

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { buildEvents } from '../addin/events/build';
import type { check as Check, Message, Pack } from '../src/engine';
import { allowedGlobals } from '../src/simulator/outlook/allowed-globals';
import { prose } from './mails';
import { adversarial } from './markings-adversarial';
import { scoreDomains } from './score-domains';
import { scoreMarkings } from './score-markings';
import { median, printTable, type Row, time, timeInTurn } from './timing';

const { values } = parseArgs({ options: { markings: { type: 'string' }, domains: { type: 'string' } } });
const pack = JSON.parse(readFileSync('build/packs/moj.json', 'utf8')) as Pack;
const folder = mkdtempSync(join(tmpdir(), 'second-look-bench-'));
/** The engine as the pane, the tab and the command line ship it, bundled: a runner of TypeScript sources adds work of its own. */
const engineFile = join(folder, 'engine.mjs');
const check = await bundledCheck();

async function bundledCheck(): Promise<typeof Check> {
  const bundle = await rolldown({ input: 'src/engine/index.ts', platform: 'neutral', transform: { target: 'es2022' } });
  await bundle.write({ file: engineFile, format: 'esm', minify: true, codeSplitting: false });
  await bundle.close();
  const module = (await import(pathToFileURL(engineFile).href)) as { check: typeof Check };
  return module.check;
}

/** A realm with nothing in it but what classic Outlook gives. */
function bareRealm(extra: object): ReturnType<typeof createContext> {
  const context = createContext({ ...extra });
  const remove = new Script(
    `Object.getOwnPropertyNames(globalThis).filter((name) => !${JSON.stringify(allowedGlobals)}.includes(name) && name !== 'globalThis').forEach((name) => { delete globalThis[name]; }); delete globalThis.globalThis;`,
  );
  remove.runInContext(context);
  return context;
}

const mail = (text: string): Message => ({
  kind: 'mail',
  me: { name: 'Asha Patel', addresses: ['asha.patel@justice.gov.uk'] },
  from: { address: 'asha.patel@justice.gov.uk', name: 'Asha Patel' },
  to: [
    { address: 'rob.lewis@justice.gov.uk', name: 'Rob Lewis' },
    { address: 'dana.cole@northfield.example', name: 'Dana Cole' },
    { address: 'sam.hill.test@gmail.com', name: 'Sam Hill' },
  ],
  cc: [],
  bcc: [],
  subject: 'OFFICIAL-SENSITIVE Minutes of the visit',
  text,
  attachments: [{ name: 'minutes.docx', size: 24_000 }],
});

/** One pass over every UTF-16 unit: the floor that reading a text can come near to. */
function onePass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/** A string laid out in memory as one that came from outside, not a rope of slices. */
const flat = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

async function eventScript(): Promise<Row[]> {
  await buildEvents('moj', folder);
  const code = readFileSync(join(folder, 'events.js'));
  const office = { Office: { actions: { associate: () => undefined }, onReady: () => undefined } };
  const evaluations: number[] = [];
  for (let round = 0; round < 25; round += 1) {
    const realm = bareRealm(office);
    const start = performance.now();
    new Script(code.toString('utf8')).runInContext(realm);
    evaluations.push(performance.now() - start);
  }
  const kilobytes = code.length / 1000;
  const zipped = gzipSync(code, { level: 9 }).length / 1000;
  const evaluated = median(evaluations);
  return [
    { what: 'minified', figure: `${kilobytes.toFixed(1)} KB`, bound: '≤ 118 KB', holds: kilobytes <= 118 },
    { what: 'gzip', figure: `${zipped.toFixed(1)} KB`, bound: '≤ 47.5 KB', holds: zipped <= 47.5 },
    {
      what: 'compiled and evaluated in a bare realm, median of 25',
      figure: `${evaluated.toFixed(2)} ms`,
      bound: '< 10 ms',
      holds: evaluated < 10,
    },
  ];
}

async function firstCall(): Promise<Row[]> {
  const bundle = await rolldown({ input: 'src/engine/index.ts', platform: 'neutral' });
  const { output } = await bundle.generate({ format: 'iife', name: 'engine', minify: true, codeSplitting: false });
  await bundle.close();
  const message = JSON.stringify(mail(prose(10_000)));
  const call = `engine.check(${message}, ${JSON.stringify(pack)}, {})`;
  const first: number[] = [];
  for (let round = 0; round < 15; round += 1) {
    const realm = bareRealm({});
    new Script(output[0].code).runInContext(realm);
    const script = new Script(call);
    const start = performance.now();
    script.runInContext(realm);
    first.push(performance.now() - start);
  }
  const took = median(first);
  return [
    {
      what: 'first check in a fresh realm (10 KB mail), median of 15',
      figure: `${took.toFixed(2)} ms`,
      bound: '≤ 15 ms',
      holds: took <= 15,
    },
  ];
}

function speeds(): Row[] {
  const small = mail(flat(prose(10_000)));
  const warm = time(() => check(small, pack, {}), { rounds: 1000, warm: 2000 });
  const megabyte = flat(prose(1_000_000));
  const large = mail(megabyte);
  const pair = timeInTurn({ pass: () => onePass(megabyte), check: () => check(large, pack, {}) });
  const ratio = pair.check / pair.pass;
  const rows: Row[] = [
    { what: 'check of a 10 KB mail, warm', figure: `${warm.toFixed(3)} ms`, bound: '< 0.3 ms', holds: warm < 0.3 },
    { what: 'one pass over 1 MB of text', figure: `${pair.pass.toFixed(2)} ms`, bound: '' },
    {
      what: 'check of 1 MB of text',
      figure: `${pair.check.toFixed(2)} ms = ${ratio.toFixed(1)}×`,
      bound: '≤ 6× one pass',
      holds: ratio <= 6,
    },
  ];
  const sizes = [1, 2, 5, 10];
  const mails = sizes.map((size) => mail(flat(prose(size * 1_000_000))));
  const took = mails.map((item) => time(() => check(item, pack, {}), { rounds: 7, warm: 2 }));
  const perMegabyte = took.map((milliseconds, index) => milliseconds / (sizes[index] ?? 1));
  const growth = Math.max(...perMegabyte) / Math.min(...perMegabyte);
  rows.push({
    what: 'growth from 1 to 10 MB, dearest megabyte against cheapest',
    figure: `${growth.toFixed(2)}×  (${perMegabyte.map((one) => one.toFixed(1)).join(', ')} ms/MB)`,
    bound: 'linear: ≤ 2×',
    holds: growth <= 2,
  });
  return rows;
}

const hostileMessages: readonly { readonly name: string; make(units: number): Message }[] = [
  ...adversarial.map(({ name, make }) => ({ name, make: (units: number) => mail(flat(make(units))) })),
  { name: 'subject of the whole size', make: (units) => ({ ...mail(''), subject: flat(prose(units)) }) },
  { name: 'html of nested quotations', make: (units) => html('<blockquote>', units) },
  { name: 'html of unclosed tags', make: (units) => html('<div class="', units) },
  { name: 'html of entities', make: (units) => html('&amp;', units) },
  { name: 'html of comments', make: (units) => html('<!-- -', units) },
];

function html(unit: string, units: number): Message {
  const { text: _, ...rest } = mail('');
  return { ...rest, html: flat(unit.repeat(Math.ceil(units / unit.length)).slice(0, units)) };
}

/** An ordinary HTML mail of the same size: paragraphs and emphasis as an editor writes them. */
function ordinaryHtml(units: number): Message {
  const paragraphs = prose(units)
    .split('\n\n')
    .map((text) => `<p class="MsoNormal"><span lang="EN-GB">${text.replace(/;/, '</span>;&nbsp;<b>')}</b></p>`);
  return html(paragraphs.join('\r\n'), units);
}

function hostile(): Row[] {
  const units = 200_000;
  const ordinaryText = mail(flat(prose(units)));
  const ordinaryPage = ordinaryHtml(units);
  const rows = hostileMessages.map(({ name, make }): Row => {
    const message = make(units);
    const ordinary = message.html === undefined ? ordinaryText : ordinaryPage;
    const took = timeInTurn(
      { ordinary: () => check(ordinary, pack, {}), hostile: () => check(message, pack, {}) },
      { rounds: 9, warm: 3 },
    );
    const ratio = took.hostile / took.ordinary;
    return { what: name, figure: `${ratio.toFixed(2)}×`, bound: '≤ 2× ordinary', holds: ratio <= 2 };
  });
  const many = Array.from({ length: 10_000 }, (_, index) => ({ address: `person${index}@northfield.example` }));
  const few = timeInTurn(
    {
      ordinary: () => check({ ...mail('Hello'), to: many.slice(0, 1000) }, pack, {}),
      hostile: () => check({ ...mail('Hello'), to: many }, pack, {}),
    },
    { rounds: 9, warm: 2 },
  );
  const ratio = few.hostile / (10 * few.ordinary);
  rows.push({
    what: '10,000 recipients against ten times 1,000',
    figure: `${ratio.toFixed(2)}×  (${few.hostile.toFixed(1)} ms)`,
    bound: '≤ 2×',
    holds: ratio <= 2,
  });
  return rows;
}

printTable('Event script (moj)', await eventScript());
printTable('Engine', [...(await firstCall()), ...speeds()]);
printTable('Hostile texts of 200,000 units, against ordinary prose of the same size', hostile());
if (values.markings) printTable(`Markings in ${values.markings}`, scoreMarkings(values.markings));
if (values.domains) printTable(`Domains in ${values.domains}`, scoreDomains(values.domains));
rmSync(folder, { recursive: true });
