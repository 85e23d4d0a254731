import { type KeptMarks, type Pack, sha256 } from '../engine';
import { type Graph, GraphFailure, type GraphUser } from '../graph';
import { createChecker, type Myself, myselfOf } from './checker';
import { createDraftPort } from './draft-port';
import { createKeptDrafts } from './kept-drafts';
import { createLedger, type Folder, type Ledger } from './ledger';
import type { ReadMail } from './read-mail';
import { createRunner, type Runner } from './run';
import type { CheckedMail, MailRow, MailScan, NotRead, ScanState, Span } from './scan';
import { createSlices } from './slices';
import { createVerdictMarks } from './verdict-marks';

export interface MailScanOptions {
  readonly graph: Graph;
  readonly pack: Pack;
  /** What is kept in this browser for the account that is signed in. */
  readonly marks: KeptMarks;
  /** This machine's clock, in milliseconds since 1970. What is checked goes by the server's, where that shows. */
  readonly now: () => number;
  /** Who is signed in, where that is known already: saves a request. */
  readonly me?: GraphUser;
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Gives others their turn between slices of work. @default a timer */
  readonly yield?: () => Promise<void>;
}

const day = 86_400_000;
const spans: readonly Span[] = ['waiting', 7, 30, 90];

/** Graph takes instants to the second. */
const instantOf = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

interface Track {
  state: ScanState['state'];
  readAt: number | undefined;
  failure: unknown;
  /** Since when its mails count; undefined for all. */
  from: string | undefined;
  /** Whether its folders were listed in this session. */
  isListed: boolean;
  /** How many mails Graph lists of one time, where there are more. */
  most: number | undefined;
  /** Ends the run that is under way. */
  running: AbortController;
  shown: ScanState | undefined;
}

interface Shelf {
  readonly name: string;
  readonly folders: readonly Folder[];
  /** Made when it is known who is signed in. */
  books: { readonly ledger: Ledger; readonly runner: Runner } | undefined;
  /** Runs of one shelf follow one another. */
  last: Promise<unknown>;
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function createMailScan({ graph, pack, marks, now, me, wait = sleep, ...options }: MailScanOptions): MailScan {
  const own = graph.ownMail();
  const checker = createChecker(graph, pack);
  const kept = createKeptDrafts();
  const shelves = {
    waiting: shelf('mail-waiting', ['drafts', 'outbox']),
    sent: shelf('mail-sent', ['sentitems']),
  };
  const tracks = new Map<Span, Track>(spans.map((span) => [span, newTrack()]));
  const listeners = new Set<() => void>();
  let isClosed = false;
  let mine: Promise<Myself> | undefined = me === undefined ? undefined : Promise.resolve(myselfOf(me));
  let bin: Promise<string> | undefined;
  let outbox: Promise<string> | undefined;

  const shelfOf = (span: Span): Shelf => (span === 'waiting' ? shelves.waiting : shelves.sent);

  function trackOf(span: Span): Track {
    const track = tracks.get(span);
    if (track === undefined) throw new Error(`There is no span ${span}.`);
    return track;
  }

  function changed(): void {
    for (const track of tracks.values()) track.shown = undefined;
    if (!isClosed) for (const listener of [...listeners]) listener();
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  function myself(): Promise<Myself> {
    mine ??= graph.me().then(myselfOf);
    // A failure is not kept: the next start asks again.
    mine.catch(() => {
      mine = undefined;
    });
    return mine;
  }

  async function booksOf(one: Shelf): Promise<NonNullable<Shelf['books']>> {
    const who = await myself();
    // A verdict rests on the rules, and on which addresses are one's own.
    const edition = sha256(JSON.stringify([pack.id, pack.version, who])).slice(0, 16);
    if (one.books === undefined) {
      const ledger = createLedger(createVerdictMarks(marks, one.name, edition));
      const slices = (between: () => void) => createSlices(between, options.yield);
      one.books = {
        ledger,
        runner: createRunner({ own: graph.ownMail, checker, myself, ledger, slices, keep: kept.put }),
      };
    }
    return one.books;
  }

  async function carryOut(span: Span, track: Track, signal: AbortSignal): Promise<void> {
    const one = shelfOf(span);
    try {
      const { runner } = await booksOf(one);
      if (signal.aborted) return;
      track.most = undefined;
      track.from = span === 'waiting' ? undefined : instantOf(graph.serverNow() - span * day);
      const told = () => {
        if (signal.aborted) return;
        track.isListed = true;
        changed();
      };
      const cut = (most: number) => {
        track.most = most;
      };
      await runner.run({ folders: one.folders, from: track.from, signal, changed: told, cut });
      if (signal.aborted) return;
      Object.assign(track, { state: 'done', readAt: now(), failure: undefined });
    } catch (failure) {
      if (signal.aborted) return;
      Object.assign(track, { state: 'stopped', failure });
    }
    changed();
  }

  function stop(span: Span): void {
    const track = trackOf(span);
    if (track.state !== 'reading') return;
    track.running.abort();
    Object.assign(track, { state: 'stopped', failure: undefined });
    changed();
  }

  function stateOf(span: Span): ScanState {
    const track = trackOf(span);
    const { state, readAt, failure, from, isListed, most } = track;
    const entries = shelfOf(span).books?.ledger.since(isListed ? from : '9999') ?? [];
    const rows: MailRow[] = [];
    const notRead: NotRead[] = [];
    let left = 0;
    for (const { head, row, why, isWanted } of entries) {
      if (row !== undefined) rows.push(row);
      if (why !== undefined) notRead.push({ id: head.id, subject: head.subject, why });
      if (isWanted) left += 1;
    }
    const heads = entries.map(({ head }) => head);
    const withoutLabel = entries.filter(({ hasLabel }) => !hasLabel).length;
    return {
      rows,
      done: entries.length - left,
      left: isListed ? left : undefined,
      state,
      readAt,
      failure,
      notRead,
      notChecked: isListed
        ? [
            ...(most === undefined ? [] : [{ what: 'older', why: 'tooMany', count: most } as const]),
            ...checker.lists.missing(heads.flatMap(({ addresses }) => addresses)),
            ...checker.contacts.missing(heads),
            // Kept with the add-in's settings in Outlook, which nothing but the add-in reads.
            { what: 'answers', why: 'notAsked' },
            ...(withoutLabel === 0 ? [] : [{ what: 'labels', why: 'failed', count: withoutLabel } as const]),
          ]
        : [],
    };
  }

  /** Rejects with the family `gone` where the mail lies among the deleted ones: it keeps its id there. */
  async function refuseDeleted(folderId: string | undefined): Promise<void> {
    bin ??= own.folderId('deleteditems');
    bin.catch(() => {
      bin = undefined;
    });
    if (folderId === undefined || (await bin) !== folderId) return;
    throw new GraphFailure({
      family: 'gone',
      status: 404,
      code: 'ErrorItemNotFound',
      message: 'The mail is in Deleted Items.',
      requestId: '',
      mayHaveLanded: false,
    });
  }

  /** A mail on its way looks like a draft, and may have been none when the list was read: its folder tells. */
  async function isInOutbox(folderId: string | undefined): Promise<boolean> {
    outbox ??= own.folderId('outbox');
    outbox.catch(() => {
      outbox = undefined;
    });
    return folderId !== undefined && (await outbox) === folderId;
  }

  async function readNow(id: string): Promise<{ readonly read: ReadMail; readonly checked: CheckedMail }> {
    const [who, mail] = await Promise.all([myself(), own.one(id)]);
    const books = await Promise.all([booksOf(shelves.waiting), booksOf(shelves.sent)]);
    const ledger = books.map((one) => one.ledger).find((one) => one.get(id) !== undefined);
    const entry = ledger?.get(id);
    let folder = entry?.folder;
    if (entry === undefined || entry.head.folderId !== mail.parentFolderId) {
      const lies = mail.parentFolderId ?? undefined;
      await refuseDeleted(lies);
      if (mail.isDraft === true) folder = (await isInOutbox(lies)) ? 'outbox' : 'drafts';
    }
    const { head } = checker.read(mail, who);
    // A batch of searches is twenty.
    await Promise.all([checker.lists.learn(head.addresses), checker.contacts.search([head], 20)]);
    const read = checker.read(mail, who);
    const checked = checker.check(read, who, folder);
    const why = read.isTooLarge ? 'tooLarge' : checked.row.verdict === 'unchecked' ? 'unreadable' : undefined;
    ledger?.put(read.head, checked.row, { why, hasLabel: read.message.label !== undefined });
    kept.put(checked, read.head.version);
    ledger?.save();
    changed();
    return { read, checked };
  }

  return {
    state(span) {
      const track = trackOf(span);
      track.shown ??= stateOf(span);
      return track.shown;
    },
    subscribe,
    start(span) {
      const track = trackOf(span);
      if (track.state === 'reading' || isClosed) return;
      track.running = new AbortController();
      const { signal } = track.running;
      Object.assign(track, { state: 'reading', failure: undefined });
      const one = shelfOf(span);
      one.last = one.last.then(() => (signal.aborted ? undefined : carryOut(span, track, signal)));
      changed();
    },
    stop,
    open: async (id) => (await readNow(id)).checked,
    recall: (id) => kept.get(id, shelves.waiting.books?.ledger.get(id)?.head.version),
    port: (id) =>
      createDraftPort({
        id,
        own,
        wait,
        read: () => readNow(id),
        isInOutbox,
        refuseDeleted,
        version: () => shelves.waiting.books?.ledger.get(id)?.head.version,
        follow: subscribe,
      }),
    close() {
      isClosed = true;
      for (const { running } of tracks.values()) running.abort();
      listeners.clear();
    },
  };
}

const shelf = (name: string, folders: readonly Folder[]): Shelf => ({
  name,
  folders,
  books: undefined,
  last: Promise.resolve(),
});

const newTrack = (): Track => ({
  state: 'never',
  readAt: undefined,
  failure: undefined,
  from: undefined,
  isListed: false,
  most: undefined,
  running: new AbortController(),
  shown: undefined,
});
