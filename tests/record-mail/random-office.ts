import type { KeptMarks } from '../../src/engine';
import type { RecordBox, RecordDesk, SendResult } from '../../src/record-mail';
import {
  type FoundMail,
  foldMailbox,
  type MailboxStanding,
  makeDirectory,
  makeRecordId,
  makeReference,
  type Party,
  readEnvelope,
  type Standing,
  sealRecord,
  writeEnvelope,
} from '../../src/records';
import { deliverFromOutside, type Mail, type Mailbox } from '../../src/simulator/graph';
import { chanceFrom } from '../../src/simulator/graph/chance';
import { deliver } from '../../src/simulator/graph/delivery';
import { addMail } from '../../src/simulator/graph/mailbox';
import {
  answerQuestion,
  askQuestion,
  complete,
  decide,
  editRequest,
  handBack,
  newRequest,
  passOn,
  recordWords,
  remind,
  type Sending,
  withdraw,
} from '../../src/stories';
import { browserLocks, keptMarks, playedOffice, requests, toolKind } from './played-office';

/** People of the run; the last also opens the team's mailbox. */
const PEOPLE = ['moj-staff', 'moj-colleague', 'moj-manager', 'moj-deputy-director', 'moj-security'] as const;
const TEAM = requests.teams[0];
const language = 'en';

/** A sending as the run knows it, and all that a person was told about it. */
interface Told {
  readonly sending: Sending;
  readonly box: string;
  readonly person: string;
  readonly results: SendResult['sent'][];
}

interface Window {
  desk: RecordDesk;
  team: RecordBox | undefined;
}

interface Player {
  readonly id: string;
  readonly marks: KeptMarks & { readonly values: Map<string, string> };
  readonly locks: ReturnType<typeof browserLocks>;
  readonly windows: Window[];
}

/** Words without a record, that went from one mailbox to others. */
interface Plain {
  readonly from: Party;
  readonly to: readonly Party[];
  readonly ref: string;
  readonly messageId: string;
}

export interface RandomRun {
  /** Does one thing at random, sometimes two at once. */
  step(): Promise<void>;
  /** Ends all trouble, settles and reads everything. */
  calm(): Promise<void>;
  /** What is wrong, in words; nothing where all is well. */
  problems(options: { readonly looksBack: boolean }): Promise<readonly string[]>;
  readonly counts: { readonly [what: string]: number };
}

/** A run that is the same for the same seed. */
export async function randomRun(seed: number): Promise<RandomRun> {
  const office = playedOffice({ seed });
  const { tenant, clock } = office;
  const chance = chanceFrom(seed * 7919 + 1);
  const below = (most: number): number => Math.floor(chance() * most);
  const happens = (likelihood: number): boolean => chance() < likelihood;
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[below(items.length)];
  const bytes = (count: number): readonly number[] => Array.from({ length: count }, () => below(256));
  const counts: { [what: string]: number } = {};
  const told = new Map<string, Told>();
  const plain: Plain[] = [];
  let offlineFor = 0;
  let stepsDone = 0;

  const stamp = () => ({
    id: makeRecordId(bytes(16)),
    at: `${new Date(clock.now()).toISOString().slice(0, 19)}Z`,
  });

  const openWindow = async ({ id, marks, locks }: Pick<Player, 'id' | 'marks' | 'locks'>): Promise<Window> => {
    const desk = await office.deskOf(id, { marks, locks });
    return { desk, team: (await desk.teams())[0] };
  };

  const players: Player[] = [];
  for (const id of PEOPLE) {
    const player = { id, marks: keptMarks(), locks: browserLocks() };
    players.push({ ...player, windows: [await openWindow(player), await openWindow(player)] });
  }
  const parties = players.map(({ windows }) => windows[0]?.desk.me).filter((one) => one !== undefined);
  const meOf = (player: Player): Party => parties.find(({ id }) => id === player.id) ?? raise('nobody');
  const approvers = [parties[2], parties[3]].filter((one) => one !== undefined);

  Object.assign(tenant.faults, {
    lostAnswerChance: 0.06,
    lostRequestChance: 0.03,
    throttleChance: 0.04,
    duplicateChance: 0.1,
    delayChance: 0.2,
  });

  // The worst moment for a network to go: with something just written, carried out or not.
  tenant.breaks = ({ method, path }) => {
    if (method !== 'POST' || !path.startsWith('/v1.0/') || !happens(0.02)) return undefined;
    tenant.faults.offline = true;
    offlineFor = 1 + below(3);
    count('broken off');
    return happens(0.5) ? 'answer' : 'request';
  };

  const keyOf = ({ record, to, cc }: Sending, box: string): string =>
    [box, record.id, ...[...to, ...cc].map(({ id }) => id).sort()].join(' ');

  async function press(player: Player, box: RecordBox, sending: Sending): Promise<void> {
    if (sending.to.length + sending.cc.length === 0) return;
    count(`press ${sending.record.type}`);
    const key = keyOf(sending, box.owner.id);
    const entry = told.get(key) ?? { sending, box: box.owner.id, person: player.id, results: [] };
    told.set(key, entry);
    const result = await box.send(sending);
    entry.results.push(result.sent);
    count(`told ${result.sent}`);
  }

  function count(what: string): void {
    counts[what] = (counts[what] ?? 0) + 1;
  }

  const boxesOf = ({ desk, team }: Window): readonly RecordBox[] =>
    team === undefined ? [desk.own] : [desk.own, team];

  /** One act that a person could do from what this window shows. */
  function actOn(box: RecordBox, me: Party): Sending | undefined {
    const standing = pick(box.state().stories.slice(-12));
    if (standing === undefined) return undefined;
    const about = { standing, kind: toolKind, requests, language };
    const words = `Words ${below(1000)}`;
    if (box.isTeam) {
      const { inWords } = standing;
      const words1 = pick(inWords);
      if (words1 !== undefined && happens(0.5)) {
        return recordWords(
          { ...about, step: 'manager', by: box.owner, words, inWords: words1, outcome: 'approved' },
          stamp(),
        );
      }
      const outcome = happens(0.9) ? 'done' : 'notForUs';
      return complete({ ...about, step: 'team', by: box.owner, words, outcome }, stamp());
    }
    if (standing.requester.id === me.id) return ownAct(standing, me, about, words);
    const at = { ...about, step: 'manager', by: me, words };
    const act = below(10);
    if (act < 5) return decide({ ...at, outcome: 'approved', relation: 'checked' }, stamp());
    if (act < 7) return decide({ ...at, outcome: 'declined', relation: 'notChecked' }, stamp());
    if (act < 9) return askQuestion(at, stamp());
    return handBack(at, stamp());
  }

  function ownAct(
    standing: Standing,
    me: Party,
    about: { standing: Standing; kind: typeof toolKind; requests: typeof requests; language: string },
    words: string,
  ): Sending | undefined {
    const question = pick(standing.history.filter(({ record }) => record.type === 'question'));
    if (question !== undefined && happens(0.5)) return answerQuestion({ ...about, question, me, words }, stamp());
    if (standing.steps.some(({ step, status }) => step === 'team' && status === 'toSend') && happens(0.8)) {
      return passOn({ ...about, step: 'team' });
    }
    const act = below(10);
    if (act < 3) {
      const manager = pick(approvers) ?? raise('no approver');
      return editRequest({ ...about, me, fields: { tool: `Tool ${below(1000)}` }, asks: { manager } }, stamp());
    }
    if (act < 4) return withdraw({ ...about, me, words }, stamp());
    return remind({ ...about, step: 'manager', me }, stamp());
  }

  function ask(me: Party): Sending {
    const manager = pick(approvers.filter(({ id }) => id !== me.id)) ?? raise('no approver');
    const ref = makeReference('T', bytes(7));
    const fields = { tool: `Tool ${below(1000)}` };
    return newRequest({ kind: toolKind, fields, asks: { manager }, me, ref, requests, language }, stamp());
  }

  /** Anything that is told as not sent, or not known, pressed once more: in whatever window. */
  function again(player: Player): { readonly sending: Sending; readonly box: string } | undefined {
    const open = [...told.values()].filter(
      ({ person, results }) => person === player.id && results.length > 0 && !results.includes('yes'),
    );
    return pick(open);
  }

  function mailboxOf(id: string): Mailbox {
    const address = TEAM?.id === id ? TEAM.address : undefined;
    const found = tenant.state.mailboxes.find((one) => one.id === id || one.address === address);
    return found ?? raise(`no mailbox ${id}`);
  }

  /** A mail that a person writes in Outlook, without Second Look. */
  function write(by: Player, mail: Pick<Mail, 'subject' | 'body' | 'to'> & { readonly inReplyTo?: string }): string {
    const mailbox = mailboxOf(by.id);
    const person = tenant.person(by.id) ?? raise('nobody');
    const draft = addMail(tenant.state, mailbox, `F_${mailbox.id}_drafts`, { isDraft: true, ...mail }, clock);
    deliver(tenant, mailbox, person, draft);
    return draft.internetMessageId;
  }

  const asAddress = ({ name, address }: Party) => ({ name, address });

  function plainReply(player: Player, window: Window): void {
    const me = meOf(player);
    const standing = pick(window.desk.own.state().stories.filter(({ requester }) => requester.id !== me.id));
    if (standing === undefined) return;
    count('plain reply');
    const to = happens(0.3) && TEAM !== undefined ? [standing.requester, teamParty()] : [standing.requester];
    // A phone leaves the subject; some people write another one, and the thread alone tells.
    const messageId = write(player, {
      subject: `RE: Open tool ${standing.ref}`,
      body: { contentType: 'text', content: 'Fine by me.\n\nSent from my phone' },
      to: to.map(asAddress),
    });
    plain.push({ from: me, to, ref: standing.ref, messageId });
  }

  /** Somebody passes a record on as if it were their own mail. */
  function forward(player: Player, window: Window): void {
    const claim = pick(window.desk.own.state().stories.flatMap(({ history }) => history));
    const to = pick(parties);
    if (claim === undefined || to === undefined || claim.record.by.id === player.id) return;
    const written = writeEnvelope(claim.record, { title: 'Open tool', text: 'See below', html: '<p>See below</p>' });
    if (!written.ok) return;
    count('forward');
    const { subject, html } = written.envelope;
    write(player, { subject: `FW: ${subject}`, body: { contentType: 'html', content: html }, to: [asAddress(to)] });
  }

  /** An approval in an approver's name, from outside, with typed headers. */
  function plant(window: Window): void {
    const standing = pick(window.desk.own.state().stories);
    const by = pick(approvers);
    if (standing === undefined || by === undefined) return;
    const made = decide(
      {
        ...{ standing, kind: toolKind, requests, language, step: 'manager', by, words: 'Approved' },
        ...{ outcome: 'approved', relation: 'checked' },
      },
      stamp(),
    );
    const written = writeEnvelope(made.record, made.human);
    if (!written.ok) return;
    count('planted');
    const { subject, html } = written.envelope;
    deliverFromOutside(tenant, {
      from: asAddress(by),
      to: [asAddress(standing.requester)],
      subject,
      body: { contentType: 'html', content: html },
      headers: [{ name: 'X-MS-Exchange-Organization-AuthAs', value: 'Internal' }],
    });
  }

  /** Somebody gets an approver to send a part for programs that they cannot read, in a mail of their own. */
  function paste(player: Player, window: Window): void {
    const by = meOf(player);
    const standing = pick(window.desk.own.state().stories.filter(({ requester }) => requester.id !== by.id));
    if (standing === undefined) return;
    const made = decide(
      {
        ...{ standing, kind: toolKind, requests, language, step: 'manager', by, words: 'Approved' },
        ...{ outcome: 'approved', relation: 'checked' },
      },
      stamp(),
    );
    const text = `Is this what you need, about ${standing.ref}?`;
    const written = writeEnvelope(made.record, { title: 'Open tool', text, html: `<p>${text}</p>` });
    if (!written.ok) return;
    count('pasted');
    const { subject, html } = written.envelope;
    write(player, {
      subject,
      body: { contentType: 'html', content: html },
      to: [...made.to, ...made.cc].map(asAddress),
    });
  }

  async function oneAct(player: Player): Promise<void> {
    const index = below(player.windows.length);
    const window = player.windows[index];
    if (window === undefined) return;
    const me = meOf(player);
    const box = pick(boxesOf(window)) ?? window.desk.own;
    const act = below(1000) / 10;
    if (act < 10) {
      if (player.id === 'moj-staff' || player.id === 'moj-colleague') await press(player, window.desk.own, ask(me));
      return;
    }
    if (act < 40) {
      const sending = actOn(box, me);
      if (sending !== undefined) await press(player, box, sending);
      return;
    }
    if (act < 50) {
      const open = again(player);
      const where = open === undefined ? undefined : boxesOf(window).find(({ owner }) => owner.id === open.box);
      if (open !== undefined && where !== undefined) await press(player, where, open.sending);
      return;
    }
    if (act < 53) return plainReply(player, window);
    if (act < 55) return forward(player, window);
    if (act < 57) return plant(window);
    if (act < 58) return paste(player, window);
    if (act < 65) return box.settle();
    if (act < 66.5 && happens(Math.min(1, 1000 / stepsDone))) {
      // A window is closed and opened again. It reads the whole mailbox: as often later as before would take ever longer.
      try {
        player.windows[index] = await openWindow(player);
        window.desk.stop();
      } catch {
        // No network now: the old one stays open.
      }
      return;
    }
    await box.refresh();
  }

  async function step(): Promise<void> {
    stepsDone += 1;
    if (offlineFor > 0) {
      offlineFor -= 1;
      if (offlineFor === 0) tenant.faults.offline = false;
    } else if (happens(0.01)) {
      tenant.faults.offline = true;
      offlineFor = 1 + below(6);
      count('offline');
    }
    const player = pick(players) ?? raise('nobody');
    if (happens(0.2)) {
      const other = happens(0.6) ? player : (pick(players) ?? player);
      const open = again(player);
      if (open !== undefined && happens(0.3)) {
        // The same press in two windows at once.
        count('two windows');
        await Promise.all(
          player.windows.map(async (window) => {
            const where = boxesOf(window).find(({ owner }) => owner.id === open.box);
            if (where !== undefined) await press(player, where, open.sending);
          }),
        );
      } else await Promise.all([oneAct(player), oneAct(other)]);
    } else await oneAct(player);
    clock.advance(below(240_000));
  }

  async function calm(): Promise<void> {
    delete tenant.breaks;
    Object.assign(tenant.faults, {
      ...{ offline: false, lostAnswerChance: 0, lostRequestChance: 0 },
      ...{ throttleChance: 0, duplicateChance: 0, delayChance: 0 },
    });
    clock.advance(600_000);
    for (const { windows } of players) {
      for (const window of windows) for (const box of boxesOf(window)) await box.settle();
    }
    clock.advance(600_000);
    for (const { windows } of players) {
      for (const window of windows) for (const box of boxesOf(window)) await box.refresh();
    }
  }

  function teamParty(): Party {
    return TEAM === undefined ? raise('no team') : { id: TEAM.id, address: TEAM.address, name: TEAM.name.en };
  }

  /** What one mailbox must come to, by what the run knows was sent, and not by what lies in any mailbox. */
  function expected(owner: Party, wasSent: readonly Told[], copies: Copies, now: number): MailboxStanding {
    const isTeam = owner.id === TEAM?.id;
    const mails: FoundMail[] = [];
    const box = mailboxOf(owner.id);
    const facts = (at: string, from: Party, sender: Party, to: readonly Party[], cc: readonly Party[]) => ({
      key: `expected ${mails.length}`,
      ...{ mailbox: owner.id, isDraft: false, isNested: false, from, sender, to, cc, messageId: `<${mails.length}>` },
      at: `${at.slice(0, 19)}Z`,
    });
    const add = (
      folder: 'sent' | 'received',
      known: ReturnType<typeof facts>,
      rest: Pick<FoundMail, 'subject' | 'reading'>,
    ) => mails.push({ mail: { ...known, folder, headers: folder === 'sent' ? [] : insideHeaders }, ...rest });

    for (const { sending, box: from, person } of wasSent) {
      const { record, to, cc } = sending;
      const sealing = sealRecord(record);
      if (!sealing.ok) throw new Error(sealing.why);
      const by = from === TEAM?.id ? teamParty() : (parties.find(({ id }) => id === from) ?? raise(from));
      const sender = parties.find(({ id }) => id === person) ?? raise(person);
      const arrived = (way: string) => copies.get(copyKey(box.id, way, sending))?.at;
      const known = (way: string) => facts(arrived(way) ?? record.at, by, sender, to, cc);
      const rest = {
        subject: `Open tool ${record.ref}`,
        reading: { found: 'record' as const, sealed: sealing.sealed },
      };
      if (from === owner.id) add('sent', known('sent'), rest);
      if ([...to, ...cc].some(({ id }) => id === owner.id)) add('received', known('received'), rest);
    }
    for (const { from, to, ref, messageId } of plain) {
      const arrived = box.mails.filter(({ internetMessageId }) => internetMessageId === messageId);
      const [at] = arrived.map(({ receivedDateTime }) => receivedDateTime).sort();
      if (at === undefined || !to.some(({ id }) => id === owner.id)) continue;
      add('received', facts(at, from, from, to, []), { subject: `RE: Open tool ${ref}`, reading: { found: 'none' } });
    }
    return foldMailbox(mails, {
      viewer: { owner: owner.id, writers: isTeam ? ['moj-security'] : [] },
      directory: makeDirectory([
        ...parties.map(({ id, address }) => ({ id, addresses: [address], isTeam: false })),
        ...requests.teams.map(({ id, address }) => ({ id, addresses: [address], isTeam: true })),
      ]),
      trustedHosts: [],
      now: `${new Date(now).toISOString().slice(0, 19)}Z`,
      kinds: [toolKind.kind],
      says: () => true,
    });
  }

  async function problems({ looksBack }: { readonly looksBack: boolean }): Promise<readonly string[]> {
    const found: string[] = [];
    const copies = copiesIn(tenant.state.mailboxes);
    const wasSent: Told[] = [];
    for (const one of told.values()) {
      const { sending, results, box } = one;
      const name = `${sending.record.type} ${sending.record.id} from ${box}, told ${results.join(' ')}`;
      const addressed = new Set([...sending.to, ...sending.cc].map(({ address }) => address.toLowerCase()));
      const sent = copies.get(copyKey(mailboxOf(box).id, 'sent', sending))?.ids.size ?? 0;
      if (sent > 1) found.push(`sent ${sent} times: ${name}`);
      const last = results[results.length - 1];
      if (results.includes('yes') && sent !== 1) found.push(`told as sent, and ${sent} times there: ${name}`);
      if (!results.includes('yes') && last === 'no' && sent !== 0) {
        if (!results.includes('unknown')) found.push(`told as not sent, and there: ${name}`);
      }
      if (sent === 0) continue;
      wasSent.push(one);
      for (const address of addressed) {
        const there = tenant.mailboxAt(address);
        const received = copies.get(copyKey(there?.id ?? '', 'received', sending))?.ids.size ?? 0;
        if (received !== 1) found.push(`${received} times at ${address}: ${name}`);
      }
    }
    const now = clock.now();
    const wanted = new Map<string, readonly Standing[]>();
    const wantedOf = (owner: Party): readonly Standing[] => {
      const known = wanted.get(owner.id) ?? expected(owner, wasSent, copies, now).stories;
      wanted.set(owner.id, known);
      return known;
    };
    for (const player of players) {
      const fresh = await openWindow({ id: player.id, marks: keptMarks(), locks: browserLocks() });
      for (const box of boxesOf(fresh)) {
        await box.refresh();
        if (looksBack) await wholeLook(box);
      }
      const unsettled = player.windows.flatMap((window) => boxesOf(window)).flatMap((box) => box.unsettled());
      if (unsettled.length > 0)
        found.push(`${player.id} has ${unsettled.length} unsettled: ${JSON.stringify(unsettled[0])}`);
      for (const [which, window] of [...player.windows, fresh].entries()) {
        for (const box of boxesOf(window)) {
          const name = `window ${which} of ${player.id}, ${box.owner.name}`;
          const { failure, stories } = box.state();
          if (failure !== undefined) found.push(`${name} failed: ${String(failure)}`);
          // A window that was opened again need not know of old replies in words before it has looked back.
          const skips = looksBack && which < player.windows.length ? ['inWords'] : [];
          found.push(...differences(name, wantedOf(box.owner), stories, skips));
          count(`stories compared`);
          if (stories.length === 0) count('empty boxes');
        }
      }
    }
    return found;
  }

  async function wholeLook(box: RecordBox): Promise<void> {
    box.lookBack();
    while (box.state().lookingBack.state === 'underWay') await clock.wait(100);
  }

  return { step, calm, problems, counts };
}

const insideHeaders = [
  { name: 'Received', value: 'from LO2P265MB0001.GBRP265.PROD.OUTLOOK.COM by LO2P265MB0001.GBRP265.PROD.OUTLOOK.COM' },
  { name: 'X-MS-Exchange-Organization-AuthAs', value: 'Internal' },
];

function raise(what: string): never {
  throw new Error(what);
}

/** By mailbox, way, record and addressees: the Message-IDs of the mails that bear it, and when the first came. */
type Copies = ReadonlyMap<string, { readonly ids: Set<string>; readonly at: string }>;

function copyKey(mailbox: string, way: string, { record, to, cc }: Pick<Sending, 'record' | 'to' | 'cc'>): string {
  const addresses = new Set([...to, ...cc].map(({ address }) => address.toLowerCase()));
  return [mailbox, way, record.id, ...[...addresses].sort()].join(' ');
}

function copiesIn(mailboxes: readonly Mailbox[]): Copies {
  const copies = new Map<string, { readonly ids: Set<string>; readonly at: string }>();
  for (const { id, mails } of mailboxes) {
    for (const { isDraft, body, to, cc, subject, folderId, internetMessageId, receivedDateTime } of mails) {
      if (isDraft || subject.startsWith('FW: ')) continue;
      const reading = readEnvelope({ text: textOf(body.content), quoted: '' });
      if (reading.found !== 'record') continue;
      const { record } = reading.sealed;
      const way = folderId.endsWith('_sentitems') ? 'sent' : 'received';
      const asParty = ({ name, address }: { readonly name: string; readonly address: string }) => ({
        id: '',
        name,
        address,
      });
      const key = copyKey(id, way, { record, to: to.map(asParty), cc: cc.map(asParty) });
      const known = copies.get(key) ?? { ids: new Set<string>(), at: receivedDateTime };
      known.ids.add(internetMessageId);
      copies.set(key, receivedDateTime < known.at ? { ...known, at: receivedDateTime } : known);
    }
  }
  return copies;
}

const textOf = (html: string): string => html.replace(/<br>/g, '\n').replace(/<[^>]*>/g, ' ');

/** What a standing comes to, without ids of mails and times, which the run does not know. */
function comesTo(standing: Standing): { readonly [what: string]: unknown } {
  const { story, ref, requester, state, unclear, standsOn, request, steps, waitingFor, history, voided } = standing;
  return {
    ...{ story, ref, requester: requester.id, state, unclear, standsOn, edition: request.record.edition },
    asked: standing.unclear === 'twoEditions' ? 'one of two' : request.hash,
    steps: steps.map(({ step, status, actor }) => [step, status, actor]),
    waitingFor: waitingFor.map(({ what, who }) => [what, who]).sort(),
    history: history.map(({ hash, record }) => `${record.type} ${hash}`).sort(),
    voided: voided.map(({ claim, why }) => `${claim.record.type} ${claim.hash} ${why}`).sort(),
    inWords: standing.inWords.map(({ by, step }) => [by, step]).sort(),
  };
}

function differences(
  name: string,
  wanted: readonly Standing[],
  shown: readonly Standing[],
  skips: readonly string[],
): readonly string[] {
  const want = new Map(wanted.map((one) => [one.story, comesTo(one)]));
  const have = new Map(shown.map((one) => [one.story, comesTo(one)]));
  const problems: string[] = [];
  for (const [story, comes] of want) {
    const shownAs = have.get(story);
    if (shownAs === undefined) problems.push(`${name} lacks ${JSON.stringify(comes)}`);
    else {
      for (const [what, value] of Object.entries(comes)) {
        const [is, should] = [JSON.stringify(shownAs[what]), JSON.stringify(value)];
        if (is !== should && !skips.includes(what))
          problems.push(`${name}, story ${story}: ${what} is ${is} and not ${should}`);
      }
    }
  }
  for (const [story, comes] of have) {
    if (!want.has(story)) problems.push(`${name} has too much: ${JSON.stringify(comes)}`);
  }
  return problems;
}
