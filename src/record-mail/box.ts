import type { KeptMarks, Pack } from '../engine';
import type { GraphMailbox, GraphMessage } from '../graph';
import type { PackRequests } from '../pack';
import {
  authorOf,
  type FoldContext,
  type FoundMail,
  findReferences,
  type NotCounted,
  type Party,
  type Request,
  type Standing,
} from '../records';
import { keepSummary, saysIt } from '../stories';
import type { Accounts } from './accounts';
import { type BoxMarks, createBoxMarks } from './box-marks';
import { checkpointFor } from './checkpoints';
import type { BoxState, RecordBox } from './desk';
import { createLookBack } from './look-back';
import { type ReadMail, readMail } from './read-mail';
import { createReader } from './reader';
import { createSender } from './sender';
import { createShelf } from './shelf';
import { instantOf, makeStamp } from './stamp';
import type { Turns } from './turns';

export interface BoxOptions {
  readonly mailbox: GraphMailbox;
  readonly owner: Party;
  readonly isTeam: boolean;
  /** Ids of everybody else who is known to write to it. */
  readonly writers: readonly string[];
  readonly accounts: Accounts;
  readonly pack: Pack;
  readonly requests: PackRequests;
  readonly marks: KeptMarks;
  readonly turns: Turns;
  readonly now: () => number;
  /** Which visit this is; another for each window. */
  readonly visit: string;
  /** Whether received records are put into our folder. */
  readonly movesMail: boolean;
}

/** A box, and what only the desk does with it. */
export interface OpenBox {
  readonly box: RecordBox;
  stop(): void;
}

const MOST_AWAY = 60 * 86_400_000;
/** Requests looked up by their reference in one reading. */
const MOST_LOOKED_UP = 5;

export function openBox(options: BoxOptions): OpenBox {
  const { mailbox, owner, accounts, pack, requests, turns, now, visit } = options;
  const shelf = createShelf();
  const marks = createBoxMarks(options.marks, owner.id);
  forgetWhatIsTooOld(marks, now());
  const watchers = new Set<() => void>();
  const lookedUp = new Set<string>();
  const said = new WeakMap<FoundMail, boolean>();
  let stories: readonly Standing[] = [];
  let loose: readonly NotCounted[] = [];
  let reading: Promise<void> | undefined;
  let readAt: number | undefined;
  let failure: unknown;
  let isStopped = false;
  let hasCheckpointed = false;
  let hasSettled = false;

  const reader = createReader({ mailbox, owner: owner.id, shelf, marks, now, oldestOpen });
  const lookBack = createLookBack({ mailbox, reader, shelf, marks, now, found, changed });
  const sender = createSender({
    ...{ mailbox, owner, pack, marks, turns, now, visit, sent },
    mails: () => shelf.all(),
    async areTheirs(parties) {
      await accounts.learn(parties.map(({ address }) => address));
      const directory = accounts.directory();
      return parties.every(({ id, address }) => directory.find(address)?.id === id);
    },
  });
  let state = currentState();

  function currentState(): BoxState {
    const isReading = reading !== undefined;
    return { stories, loose, reading: isReading, readAt, failure, lookingBack: lookBack.state() };
  }

  function changed(): void {
    if (isStopped) return;
    state = currentState();
    for (const watcher of watchers) watcher();
  }

  function context(): FoldContext {
    return {
      viewer: { owner: owner.id, writers: options.writers },
      directory: accounts.directory(),
      trustedHosts: requests.gateways,
      now: instantOf(now()),
      kinds: requests.kinds.map(({ kind }) => kind),
      says,
    };
  }

  /** Comparing letter by letter takes longer than the rest of the fold, and a mail's words stay as they are. */
  function says(found: FoundMail, about: Request | undefined): boolean {
    const known = said.get(found);
    if (known !== undefined) return known;
    const answer = saysIt(found, about, requests);
    said.set(found, answer);
    return answer;
  }

  /**
   * Works out every story anew. Where the directory cannot be asked nobody's authorship is guessed: their records are shown
   * as not checked. Gives that failure.
   */
  async function fold(): Promise<unknown> {
    let refused: unknown;
    try {
      await accounts.learn(shelf.addresses());
    } catch (error) {
      refused = error;
    }
    const judging = context();
    const standing = shelf.fold(judging);
    stories = standing.stories;
    loose = standing.loose.filter(({ mail, record }) => record !== undefined || isUnreadable(shelf.get(mail)));
    return refused;
  }

  async function show(): Promise<unknown> {
    const refused = await fold();
    changed();
    return refused;
  }

  /** When the oldest story arrived that may still want something of somebody. */
  function oldestOpen(): string | undefined {
    return stories.filter((story) => !isOver(story)).reduce<string | undefined>(earlier, undefined);
  }

  async function tidy(): Promise<void> {
    if (options.movesMail) await moveRecords();
    marks.setOutside(outside());
  }

  /** Received records go to our folder, but for mail from outside: of that the person's own mail program has more to say. */
  async function moveRecords(): Promise<void> {
    const judging = context();
    const keys = shelf
      .all()
      .filter(({ place, found }) => {
        if (place !== 'inbox' || found.reading.found !== 'record') return false;
        const authorship = authorOf(found.mail, judging);
        return authorship.verdict !== 'notCounted' || !['outside', 'outsideHop'].includes(authorship.why);
      })
      .map(({ found }) => found.mail.key);
    await reader.moveIn(keys);
  }

  /**
   * Mails that a later visit would not find in our folder: what was sent about a story that is not over, and replies in
   * plain words, also to what is not here yet. What this window has not read another one of this browser put there.
   */
  function outside(): readonly string[] {
    const unread = marks.outside().filter((key) => !shelf.has(key));
    const sent = stories.filter((story) => !isOver(story)).flatMap(({ history }) => history.map(({ mail }) => mail));
    const words = stories.flatMap(({ inWords }) => inWords.map(({ mail }) => mail));
    const read = [...sent, ...words, ...early()].filter(
      (key) => !['folder', undefined].includes(shelf.get(key)?.place),
    );
    return [...new Set([...unread, ...read])];
  }

  /** Replies in words that came before the request they are about. */
  function early(): readonly string[] {
    const refs = new Set(stories.map(({ ref }) => ref));
    return shelf
      .all()
      .filter(({ place, found: { subject, reading } }) => {
        const isReply = place === 'inbox' && (reading.found === 'none' || reading.found === 'quoted');
        const named = isReply ? findReferences(subject) : [];
        return named.length > 0 && !named.some((ref) => refs.has(ref));
      })
      .map(({ found }) => found.mail.key);
  }

  async function found(): Promise<void> {
    const refused = await show();
    await tidy();
    if (refused === undefined) return;
    // Without the directory every record looks as if nobody had sent it: whoever shows them has to know why.
    failure = refused;
    changed();
  }

  /** Somebody answered a request of ours that is not here: it is looked for by its reference, which needs no index. */
  async function lookUpMissing(): Promise<boolean> {
    const wanted = new Set<string>();
    for (const { mail: key, why } of loose) {
      const mail = why === 'requestNotHere' ? shelf.get(key)?.found : undefined;
      if (mail?.reading.found !== 'record') continue;
      const { ref } = mail.reading.sealed.record;
      const isToUs = mail.mail.to?.some(({ address }) => accounts.directory().find(address)?.id === owner.id);
      if (isToUs === true && !lookedUp.has(ref)) wanted.add(ref);
    }
    const refs = [...wanted].slice(0, MOST_LOOKED_UP);
    for (const ref of refs) {
      await reader.takeReference(ref);
      lookedUp.add(ref);
    }
    return refs.length > 0;
  }

  async function sent(message: GraphMessage, isAssumed: boolean): Promise<void> {
    const mail = readMail(message, owner.id, 'sent');
    if (mail === undefined) return;
    shelf.put(isAssumed ? { ...mail, isAssumed } : mail);
    await show();
    marks.setOutside(outside());
  }

  async function read(): Promise<void> {
    let refused: unknown;
    try {
      await reader.read(async () => void (await show()));
      refused = await show();
      if (await lookUpMissing()) refused = await show();
      await tidy();
      readAt = now();
      failure = refused;
    } catch (error) {
      failure = error;
      await show();
      return;
    }
    if (!hasSettled) {
      hasSettled = true;
      await sender.settle();
    }
    if (failure === undefined && !hasCheckpointed) await writeCheckpoint();
  }

  /** At most one a visit: a mail to oneself is still a mail. */
  async function writeCheckpoint(): Promise<void> {
    const mails = shelf.all();
    for (const standing of stories.filter((story) => !isOver(story))) {
      const kind = requests.kinds.find(({ kind }) => kind.id === standing.kind.id);
      const record = checkpointFor(standing, mails, owner, makeStamp(now()));
      if (record === undefined || kind === undefined) continue;
      hasCheckpointed = true;
      await sender.send(keepSummary({ standing, kind, requests, language: 'en' }, record), false);
      return;
    }
  }

  return {
    box: {
      owner,
      isTeam: options.isTeam,
      state: () => state,
      subscribe(watcher) {
        watchers.add(watcher);
        return () => watchers.delete(watcher);
      },
      refresh() {
        if (reading !== undefined) return reading;
        const mine = read().finally(() => {
          reading = undefined;
          changed();
        });
        reading = mine;
        changed();
        return mine;
      },
      async find(ref) {
        await reader.takeReference(ref);
        await found();
      },
      lookBack: () => lookBack.start(),
      stopLookingBack: () => lookBack.stop(),
      mail: (key) => shelf.get(key)?.seen,
      async send(sending, { accepted = false } = {}) {
        const result = await sender.send(sending, accepted);
        changed();
        return result;
      },
      unsettled: () => sender.unsettled(),
      async settle() {
        await sender.settle();
        changed();
      },
    },
    stop() {
      isStopped = true;
      lookBack.stop();
      watchers.clear();
    },
  };
}

/** What was looked through once is no longer all there is where nobody looked for too long. */
function forgetWhatIsTooOld(marks: BoxMarks, now: number): void {
  const last = Date.parse(marks.readTo() ?? '');
  if (marks.lookedBack() !== undefined && !(now - last < MOST_AWAY)) marks.setLookedBack(undefined);
}

const isOver = ({ state }: Standing): boolean => ['complete', 'declined', 'withdrawn'].includes(state);

function earlier(oldest: string | undefined, { request }: Standing): string {
  return oldest === undefined || request.at < oldest ? request.at : oldest;
}

const isUnreadable = (mail: ReadMail | undefined): boolean => mail?.found.reading.found === 'unreadable';
