// How long the queue of a busy manager takes: 200 open requests among 50,000 mails, over the simulated Microsoft 365 with
// its limits on and the latency of a tenant. It prints and never fails.
//   npx tsx bench/queue.ts

import type { RecordBox } from '../src/record-mail';
import { makeStamp, newReference } from '../src/record-mail';
import { addMail } from '../src/simulator/graph';
import { decide, newRequest } from '../src/stories';
import { keptMarks, type PlayedOffice, playedOffice, requests, toolKind } from '../tests/record-mail/played-office';
import { printTable, type Row } from './timing';

const mails = 50_000;
const open = 200;
const decided = 100;
const language = 'en';
const hour = 3_600_000;

interface Taken {
  readonly requests: number;
  readonly firstList: number;
  readonly virtual: number;
  readonly wall: number;
  readonly bytes: number;
}

/** What a piece of work on a mailbox asks of Graph, and how long it takes by the tenant's clock and by ours. */
async function take(
  office: PlayedOffice,
  open: () => Promise<RecordBox>,
  stories = 0,
  work = (box: RecordBox) => box.refresh(),
): Promise<Taken> {
  const { clock, asked } = office;
  const before = { asked: asked.length, bytes: office.bytes(), at: clock.now(), wall: performance.now() };
  let firstList = 0;
  const box = await open();
  const stop = box.subscribe(() => {
    if (firstList === 0 && box.state().stories.length >= stories) firstList = clock.now() - before.at;
  });
  await work(box);
  stop();
  return {
    requests: asked.length - before.asked,
    firstList,
    virtual: clock.now() - before.at,
    wall: performance.now() - before.wall,
    bytes: office.bytes() - before.bytes,
  };
}

/** Fifty thousand mails of an ordinary office, three in four of them received, over the two years before. */
function fill(office: PlayedOffice): void {
  const { tenant, clock } = office;
  const mailbox = tenant.state.mailboxes.find(({ id }) => id === 'moj-manager');
  if (mailbox === undefined) throw new Error('Rob has no mailbox.');
  const words = [
    'Minutes',
    'Estates',
    'Budget',
    'Visit on Tuesday',
    'RE: Rota',
    'Forecasts',
    'Contracts and suppliers',
  ];
  const now = clock.now();
  for (let index = 0; index < mails; index += 1) {
    const at = new Date(now - (mails - index) * 1_260_000).toISOString();
    const folder = index % 4 === 0 ? 'sentitems' : 'inbox';
    addMail(
      tenant.state,
      mailbox,
      `F_moj-manager_${folder}`,
      { subject: `${words[index % words.length]} ${index}`, receivedDateTime: at, sentDateTime: at },
      clock,
    );
  }
}

const office = playedOffice({ countsBytes: true });
const { clock } = office;
fill(office);
const asha = await office.deskOf('moj-staff');
const rob = await office.deskOf('moj-manager');
for (let count = 0; count < open + decided; count += 1) {
  const asking = { kind: toolKind, fields: { tool: `Tool ${count}` }, asks: { manager: rob.me }, me: asha.me };
  const ref = newReference(toolKind);
  await asha.own.send(newRequest({ ...asking, ref, requests, language }, makeStamp(clock.now())));
  clock.advance(2 * hour);
}
await rob.own.refresh();
for (const standing of rob.own.state().stories.slice(0, decided)) {
  const about = { standing, kind: toolKind, step: 'manager', by: rob.me, requests, language };
  await rob.own.send(decide({ ...about, outcome: 'approved', relation: 'checked' }, makeStamp(clock.now())));
  clock.advance(60_000);
}
// As if nobody had ever looked: all mails lie in the Inbox again, and our folder is not there.
const mailbox = office.tenant.state.mailboxes.find(({ id }) => id === 'moj-manager');
if (mailbox === undefined) throw new Error('Rob has no mailbox.');
const ours = mailbox.folders.findIndex(({ displayName }) => displayName === 'Second Look');
for (const mail of mailbox.mails)
  if (mail.folderId === mailbox.folders[ours]?.id) mail.folderId = 'F_moj-manager_inbox';
mailbox.folders.splice(ours, 1);
mailbox.changes += 1;
clock.advance(24 * hour);

Object.assign(office.tenant, { latency: 'tenant' });
const marks = keptMarks();
let first = rob.own;
const visited = await take(
  office,
  async () => {
    first = (await office.deskOf('moj-manager', { marks })).own;
    return first;
  },
  open + decided,
);
const looked = await take(
  office,
  async () => first,
  0,
  async (box) => {
    box.lookBack();
    while (box.state().lookingBack.state === 'underWay') await clock.wait(1000);
  },
);

async function visit(kept = marks): Promise<{ readonly cold: Taken; readonly warm: Taken; readonly busy: Taken }> {
  clock.advance(hour);
  let box = rob.own;
  const openAgain = async () => {
    box = (await office.deskOf('moj-manager', { marks: kept })).own;
    return box;
  };
  const cold = await take(office, openAgain, open + decided);
  clock.advance(60_000);
  const warm = await take(office, async () => box);
  const asking = { kind: toolKind, fields: { tool: 'One more' }, asks: { manager: rob.me }, me: asha.me };
  const sending = newRequest({ ...asking, ref: newReference(toolKind), requests, language }, makeStamp(clock.now()));
  await asha.own.send(sending);
  const busy = await take(office, async () => box);
  return { cold, warm, busy };
}

const { cold, warm, busy } = await visit();
const elsewhere = await visit(keptMarks());
const waiting = first.state().stories.filter(({ steps }) => steps[0]?.status === 'waiting').length;

const rowsOf = (what: string, taken: Taken, most?: number): readonly Row[] => [
  {
    what: `${what}: requests`,
    figure: String(taken.requests),
    ...(most === undefined ? { bound: '' } : { bound: String(most), holds: taken.requests <= most }),
  },
  { what: `${what}: until the whole list is shown`, figure: `${(taken.firstList / 1000).toFixed(1)} s`, bound: '' },
  { what: `${what}: until all is read`, figure: `${(taken.virtual / 1000).toFixed(1)} s`, bound: '' },
  { what: `${what}: of it our own work`, figure: `${taken.wall.toFixed(0)} ms`, bound: '' },
  { what: `${what}: answered`, figure: `${(taken.bytes / 1024).toFixed(0)} kB`, bound: '' },
];

printTable('A queue of 200 open requests and 100 decided ones, among 50,000 mails', [
  { what: 'open requests found', figure: String(waiting), bound: String(open), holds: waiting === open },
  ...rowsOf('first visit', visited),
  ...rowsOf('looking back through all', looked),
  ...rowsOf('cold', cold, 20),
  {
    what: 'cold: first list',
    figure: `${(cold.firstList / 1000).toFixed(1)} s`,
    bound: '3 s',
    holds: cold.firstList <= 3000,
  },
  ...rowsOf('cold, in another browser', elsewhere.cold, 20),
  ...rowsOf('warm', warm, 4),
  ...rowsOf('warm, one new request', busy),
]);
