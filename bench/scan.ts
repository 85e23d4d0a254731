// How long a scan of outgoing mail takes, over the simulated Microsoft 365 with its limits on and the latency of a tenant;
// and how long the page's tasks last meanwhile in a browser, where the tab is built. It prints and never fails.
//   npx tsx bench/scan.ts

import { readFileSync } from 'node:fs';
import type { Pack } from '../src/engine';
import type { MailScan } from '../src/mail-scan';
import { type PlayedMail, playedMail, readToTheEnd } from '../tests/mail-scan/played-mail';
import { fill, lists, mails, membersEach, officeWithLists } from './scan-mails';
import { farePage } from './scan-page';
import { printTable, type Row } from './timing';

const pack = JSON.parse(readFileSync('build/packs/moj.json', 'utf8')) as Pack;

interface Taken {
  readonly requests: number;
  readonly virtual: number;
  readonly wall: number;
  readonly bytes: number;
  readonly first: number;
}

async function readAll(scan: MailScan): Promise<void> {
  const { state, rows, failure } = await readToTheEnd(scan, 90);
  if (state !== 'done' || rows.length !== mails) throw new Error(`It ended with ${rows.length} mails: ${failure}`);
}

/** What a visit asks of Graph, and how long it takes by the tenant's clock and by ours. */
async function take(office: PlayedMail): Promise<Taken> {
  const before = { asked: office.asked.length, bytes: office.bytes(), at: office.clock.now(), wall: performance.now() };
  const scan = office.open({ pack });
  let first = 0;
  const stop = scan.subscribe(() => {
    if (first === 0 && scan.state(90).rows.length > 0) first = office.clock.now() - before.at;
  });
  await readAll(scan);
  stop();
  return {
    requests: office.asked.length - before.asked,
    virtual: office.clock.now() - before.at,
    wall: performance.now() - before.wall,
    bytes: office.bytes() - before.bytes,
    first,
  };
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

function rowsOf(taken: Taken, most: { readonly requests: number; readonly virtual?: number }): readonly Row[] {
  const within = (figure: number, bound: number | undefined) => (bound === undefined ? {} : { holds: figure <= bound });
  return [
    {
      what: 'requests',
      figure: String(taken.requests),
      bound: `≤ ${most.requests}`,
      ...within(taken.requests, most.requests),
    },
    {
      what: 'by the tenant’s clock',
      figure: seconds(taken.virtual),
      bound: most.virtual === undefined ? '' : `≤ ${seconds(most.virtual)}`,
      ...within(taken.virtual, most.virtual),
    },
    { what: 'first rows, by the tenant’s clock', figure: seconds(taken.first), bound: '' },
    { what: 'by our clock, simulator included', figure: seconds(taken.wall), bound: '' },
    { what: 'answered', figure: `${(taken.bytes / 1e6).toFixed(1)} MB`, bound: '' },
  ];
}

const office = playedMail({ latency: 'tenant' });
fill(office, false);
const first = await take(office);
const second = await take(office);

const listed = playedMail({ latency: 'tenant', seed: officeWithLists() });
fill(listed, true);
const withLists = await take(listed);

const page = await farePage();

printTable(`${mails} sent mails`, rowsOf(first, { requests: 60, virtual: 15_000 }));
printTable('A later visit with nothing new', rowsOf(second, { requests: 4 }));
printTable(`The same with ${lists} lists of ${membersEach}`, rowsOf(withLists, { requests: first.requests + 30 }));
if (page === undefined)
  process.stdout.write('\nNothing is built, so no browser was asked about its tasks. Run: npm run build\n');
else {
  const ten = (times: readonly number[]): string => times.slice(0, 10).map(Math.round).join(' ') || 'none';
  const longest = page.computing[0] ?? 0;
  printTable('Tasks of the page while Chromium reads them in the built tab', [
    { what: 'longest, computing', figure: `${longest.toFixed(0)} ms`, bound: '≤ 100 ms', holds: longest <= 100 },
    { what: 'the ten longest, computing', figure: ten(page.computing), bound: '' },
    { what: 'over 50 ms by the clock, others on this machine included', figure: ten(page.lasting), bound: '' },
    { what: 'from the press to the last row, by our clock', figure: `${page.seconds.toFixed(1)} s`, bound: '' },
  ]);
}
