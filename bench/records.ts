// How long the records take: the fold of one mailbox, and reading one envelope. It prints and never fails.
//   npx tsx bench/records.ts

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import type * as Records from '../src/records';
import { printTable, type Row, time } from './timing';

const folder = mkdtempSync(join(tmpdir(), 'second-look-records-'));
const file = join(folder, 'records.mjs');
const bundle = await rolldown({ input: 'src/records/index.ts', platform: 'neutral' });
await bundle.write({ file, format: 'esm', minify: true, codeSplitting: false });
await bundle.close();
/** Bundled as for the tab and the pane: a runner of TypeScript sources adds work of its own. */
const records = (await import(pathToFileURL(file).href)) as typeof Records;

const person = (id: string) => ({ id, address: `${id}@ministry.example`, name: `Person ${id}` });
const team = person('team');
const people = 400;
const directory = records.makeDirectory([
  ...Array.from({ length: people }, (_, i) => ({
    id: `p${i}`,
    addresses: [`p${i}@ministry.example`, `p${i}@old.example`],
    isTeam: false,
  })),
  { id: team.id, addresses: [team.address], isTeam: true },
]);
const kind: Records.Kind = {
  id: 'request',
  version: '1',
  steps: [
    { id: 'manager', does: 'decide', by: { person: [{ relation: 'lineManager' }] }, after: [] },
    { id: 'team', does: 'complete', by: { team: team.id }, after: ['manager'] },
  ],
};

const at = (minute: number) => new Date(Date.UTC(2020, 0, 1, 0, minute)).toISOString().replace('.000Z', 'Z');
const guid = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
const server = 'LO2P265MB0001.GBRP265.PROD.OUTLOOK.COM';
const headers = [
  ...[1, 2, 3].map((n) => ({
    name: 'Received',
    value: `from ${server} (2603:10a6::${n}) by ${server} with mapi id 15.20`,
  })),
  ...Array.from({ length: 20 }, (_, i) => ({ name: `X-Other-${i}`, value: 'value' })),
  { name: 'X-MS-Exchange-Organization-AuthAs', value: 'Internal' },
];

function seal<T extends Records.Entry>(record: T): Records.Hashed<T> {
  const sealing = records.sealRecord(record);
  if (!sealing.ok) throw new Error(sealing.why);
  return { record, hash: sealing.sealed.hash };
}

function mail(sealed: Records.Hashed, from: Records.Party, minute: number): Records.FoundMail {
  return {
    mail: {
      key: `AAkALg${minute}`,
      mailbox: team.id,
      folder: 'received',
      isDraft: false,
      isNested: false,
      from,
      sender: from,
      to: [team],
      cc: [],
      at: at(minute),
      messageId: `<${minute}@ministry.example>`,
      headers,
    },
    subject: `RE: Request ${sealed.record.ref}`,
    reading: { found: 'record', sealed },
  };
}

/** One request in four records: asked, asked back, answered, decided. Every tenth decision comes from a friend. */
function story(n: number): readonly Records.FoundMail[] {
  const requester = person(`p${n % people}`);
  const manager = person(`p${(n + 1) % people}`);
  const base = { format: 1 as const, story: guid(n * 4), ref: 'T7KQ29FXM', kind: { id: 'request', version: '1' } };
  const piece = (i: number, by: Records.Party) => ({ ...base, id: guid(n * 4 + i), by, at: at(n * 4 + i), fields: {} });
  const fields = {
    reason: 'Interviews with witnesses and files that are needed on site',
    item: 'Laptop',
    tag: '40213',
  };
  const asks = { manager };
  const request = seal({ ...piece(0, requester), type: 'request', words: '', edition: 1, asks, fields });
  const about = { id: request.record.id, hash: request.hash };
  const question = seal({ ...piece(1, manager), about, type: 'question', step: 'manager', words: 'Which one?' });
  const asked = { id: question.record.id, hash: question.hash };
  const answer = seal({ ...piece(2, requester), about, type: 'answer', question: asked, words: 'The first.' });
  const decider = n % 10 === 0 ? person(`p${(n + 2) % people}`) : manager;
  const outcome = { outcome: 'approved', relation: 'checked' } as const;
  const decision = seal({ ...piece(3, decider), about, type: 'decision', step: 'manager', words: '', ...outcome });
  return [
    mail(request, requester, n * 4),
    mail(question, manager, n * 4 + 1),
    mail(answer, requester, n * 4 + 2),
    mail(decision, decider, n * 4 + 3),
  ];
}

/** Everything in one story: what a hostile sender would do. */
function oneStory(count: number): readonly Records.FoundMail[] {
  const [request] = story(1);
  if (request?.reading.found !== 'record') throw new Error('A story begins with a request.');
  const { record, hash } = request.reading.sealed;
  const { story: id, ref, kind: of } = record;
  return [request].concat(
    Array.from({ length: count - 1 }, (_, i) => {
      const by = person(`p${i % people}`);
      const base = {
        format: 1 as const,
        id: guid(1e6 + i),
        story: id,
        ref,
        kind: of,
        by,
        at: at(i),
        fields: {},
        words: '',
      };
      const about = { id: record.id, hash };
      return mail(seal({ ...base, about, type: 'question', step: 'manager' }), by, 10 + i);
    }),
  );
}

const context: Records.FoldContext = {
  viewer: { owner: team.id, writers: [] },
  directory,
  trustedHosts: [],
  now: at(1_000_000),
  kinds: [kind],
  says: () => true,
};
const fold = (mails: readonly Records.FoundMail[]) => () => records.foldMailbox(mails, context);
const storiesOf = (count: number) => Array.from({ length: count / 4 }, (_, n) => story(n)).flat();
const few = { rounds: 7, warm: 2 };
const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

const ten = storiesOf(10_000);
const hundred = storiesOf(100_000);
const tenTook = time(fold(ten), few);
const hundredTook = time(fold(hundred), { rounds: 3, warm: 1 });
const oneTen = time(fold(oneStory(10_000)), few);
const oneHundred = time(fold(oneStory(100_000)), { rounds: 3, warm: 1 });
const ratio = hundredTook / tenTook;
const oneRatio = oneHundred / oneTen;

const [first] = story(3);
if (first?.reading.found !== 'record') throw new Error('A story begins with a request.');
const written = records.writeEnvelope(first.reading.sealed.record, {
  title: 'Request',
  text: 'Words.',
  html: '<p>Words.</p>',
});
if (!written.ok) throw new Error(written.why);
const { text } = written.envelope;
const reading = time(() => records.readEnvelope({ text, quoted: '' }), { rounds: 200, warm: 50 });

const rows: readonly Row[] = [
  { what: 'fold, 10,000 records in 2,500 stories', figure: ms(tenTook), bound: '200 ms', holds: tenTook <= 200 },
  { what: 'fold, 100,000 records in 25,000 stories', figure: ms(hundredTook), bound: '' },
  { what: 'ten times the records take', figure: `× ${ratio.toFixed(1)}`, bound: '× 15', holds: ratio <= 15 },
  { what: 'fold, 10,000 records in one story', figure: ms(oneTen), bound: '200 ms', holds: oneTen <= 200 },
  { what: 'fold, 100,000 records in one story', figure: ms(oneHundred), bound: '' },
  { what: 'ten times the records take', figure: `× ${oneRatio.toFixed(1)}`, bound: '× 15', holds: oneRatio <= 15 },
  { what: 'read one envelope', figure: ms(reading), bound: '' },
];
printTable('Records', rows);
rmSync(folder, { recursive: true, force: true });
