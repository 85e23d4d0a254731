// How long a scan of outgoing mail takes, over the simulated Microsoft 365 with its limits on and the latency of a tenant;
// and how long its own tasks last, with the simulator in another process. It prints and never fails.
//   npx tsx bench/scan.ts

import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Pack } from '../src/engine';
import type { MailScan } from '../src/mail-scan';
import { type PlayedMail, playedMail, readToTheEnd } from '../tests/mail-scan/played-mail';
import { fill, lists, mails, membersEach, officeWithLists } from './scan-mails';
import type { Answered, Asked } from './scan-office';
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

interface Tasks {
  /** Milliseconds of computing, longest first: what others do on this machine at the same time does not count. */
  readonly computing: readonly number[];
  /** Milliseconds by the clock, longest first. */
  readonly lasting: readonly number[];
}

/** The times for which this process gave nobody else a turn while it scanned a thousand mails. */
async function longestTasks(): Promise<Tasks> {
  const played = fork(new URL('./scan-office.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
  await new Promise((resolve) => played.once('message', resolve));
  const waiting = new Map<number, (answer: Answered) => void>();
  played.on('message', (message) => {
    const answer = message as Answered;
    waiting.get(answer.id)?.(answer);
  });
  let id = 0;
  const asking: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    id += 1;
    const mine = id;
    const text = await request.text();
    const { url, method, headers } = request;
    const asked: Asked = { id: mine, url, method, headers: [...headers], body: text === '' ? undefined : text };
    const answer = await new Promise<Answered>((resolve) => {
      waiting.set(asked.id, resolve);
      played.send(asked);
    });
    return new Response(answer.text, {
      status: answer.status,
      headers: answer.headers.map(([name, value]): [string, string] => [name, value]),
    });
  };
  const computing: number[] = [];
  const lasting: number[] = [];
  let last = performance.now();
  let used = process.cpuUsage();
  let isOver = false;
  // Each turn of the event loop ends in a check phase: what lies between two of them, when there is work, is a task.
  const tick = (): void => {
    const now = performance.now();
    const { user, system } = process.cpuUsage(used);
    if (now - last > 5) {
      lasting.push(now - last);
      computing.push((user + system) / 1000);
    }
    last = now;
    used = process.cpuUsage();
    if (!isOver) setImmediate(tick);
  };
  setImmediate(tick);
  await readAll(playedMail().open({ pack, fetch: asking }));
  isOver = true;
  played.disconnect();
  const down = (one: number, other: number): number => other - one;
  return { computing: computing.sort(down), lasting: lasting.sort(down) };
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

const tasks = await longestTasks();

printTable(`${mails} sent mails`, rowsOf(first, { requests: 60, virtual: 15_000 }));
printTable('A later visit with nothing new', rowsOf(second, { requests: 4 }));
printTable(`The same with ${lists} lists of ${membersEach}`, rowsOf(withLists, { requests: first.requests + 30 }));
const longest = tasks.computing[0] ?? 0;
const ten = (times: readonly number[]): string =>
  times
    .slice(0, 10)
    .map((time) => time.toFixed(0))
    .join(' ');
printTable('Tasks of the scan, the simulator in another process', [
  { what: 'longest, computing', figure: `${longest.toFixed(0)} ms`, bound: '≤ 100 ms', holds: longest <= 100 },
  { what: 'the ten longest', figure: ten(tasks.computing), bound: '' },
  { what: 'by the clock, others on this machine included', figure: ten(tasks.lasting), bound: '' },
]);
