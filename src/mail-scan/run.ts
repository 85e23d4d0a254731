import { GraphFailure, type OwnMail, type Since, type WholeMessage } from '../graph';
import type { Checker, Myself } from './checker';
import { type Head, headOf } from './head';
import type { Entry, Folder, Ledger } from './ledger';
import type { ReadMail } from './read-mail';
import type { CheckedMail } from './scan';
import type { Slices } from './slices';
import { fetchWhole } from './whole-mails';

/** A look at folders, until it is done or aborted. */
export interface Run {
  readonly folders: readonly Folder[];
  /** Mails that came since; left out, all. ISO 8601. */
  readonly from: string | undefined;
  /** Ends it: nothing more is asked for. */
  readonly signal: AbortSignal;
  /** Called with each thing that changed. */
  readonly changed: () => void;
  /** Called where Graph did not list every mail of the time, with how many it lists at most. */
  readonly cut: (most: number) => void;
}

interface RunnerOptions {
  /** One's own mail, until a signal is aborted. */
  readonly own: (signal: AbortSignal) => OwnMail;
  readonly checker: Checker;
  readonly myself: () => Promise<Myself>;
  readonly ledger: Ledger;
  readonly slices: (between: () => void) => Slices;
  /** Called with each mail that was checked, and which version of it that was. */
  readonly keep: (checked: CheckedMail, version: string) => void;
}

/** Graph gives no more in one look that begins at an instant. */
const mostInALook = 5000;
/** Mails whose marks are looked up before others may have their turn. */
const listedAtOnce = 100;
/** Addresses outside of which a run asks the search index whether they were written to before. */
const mostSearched = 40;

/** What Graph adds about the mails of a run, and which were judged before it was there. */
interface Facts {
  /** Asks for them, once. */
  begin(): void;
  asked: Promise<void>;
  areThere: boolean;
  readonly early: ReadMail[];
}

export interface Runner {
  /** Lists what is new, then reads and checks what has no verdict. Rejects with the failure that ended it. */
  run(run: Run): Promise<void>;
}

/** Reads folders into a ledger. What was read stays read, whatever ends a run: the next one goes on from there. */
export function createRunner({ own, checker, myself, ledger, slices, keep }: RunnerOptions): Runner {
  const links = new Map<Folder, { readonly link: string; readonly from: string | undefined }>();

  async function look(own: OwnMail, folder: Folder, { from, cut }: Run): Promise<void> {
    const known = links.get(folder);
    const reaches = known !== undefined && (known.from === undefined || (from !== undefined && known.from <= from));
    if (known !== undefined && reaches) {
      try {
        const { changed, removed, link } = await own.changes(folder, { link: known.link });
        ledger.drop(folder, removed);
        ledger.list(folder, changed.map(headOf), { isAll: false });
        links.set(folder, { ...known, link });
        return;
      } catch (failure) {
        // Links grow too old: then the folder is listed from the beginning.
        if (!(failure instanceof GraphFailure) || failure.family !== 'gone') throw failure;
        links.delete(folder);
      }
    }
    const since: Since = from === undefined ? 'everything' : { from };
    const { changed, link } = await own.changes(folder, since);
    const isAll = from === undefined || changed.length < mostInALook;
    const heads = changed.map(headOf);
    const turns = slices(() => undefined);
    for (let start = 0; start < heads.length; start += listedAtOnce) {
      ledger.list(folder, heads.slice(start, start + listedAtOnce), { isAll: false });
      await turns.breathe();
    }
    ledger.list(folder, heads, { isAll, ...(from === undefined ? {} : { from }) });
    // Nobody knows which were left out, so nothing can be built on it.
    if (isAll) links.set(folder, { link, from });
    else cut(mostInALook);
  }

  async function readFolder(own: OwnMail, folder: Folder, run: Run, facts: Facts, mine: Myself): Promise<void> {
    const { signal, changed } = run;
    const all = ledger.since(run.from).filter((entry) => entry.folder === folder);
    const wanted = all.filter(({ isWanted }) => isWanted);
    const turns = slices(changed);
    const pages = fetchWhole(own, folder, wanted, between(all, wanted));
    // The next page is under way while this one is checked; and the first is asked for before anything else.
    let next = ask(pages);
    facts.begin();
    for (let step = await next; !step.done && !signal.aborted; step = await next) {
      next = ask(pages);
      for (const one of step.value) {
        if (signal.aborted) return;
        const entry = ledger.get(one.id);
        if (entry === undefined) continue;
        if ('failure' in one) ledger.fail(one.id, one.failure.family === 'gone' ? 'gone' : 'failed');
        else if (hasMoved(one.mail, entry)) ledger.fail(one.id, 'gone');
        else await checkOne(one.mail, entry, facts, mine, turns);
        await turns.breathe();
      }
      ledger.save();
      changed();
    }
  }

  async function checkOne(mail: WholeMessage, entry: Entry, facts: Facts, mine: Myself, turns: Slices): Promise<void> {
    try {
      const read = checker.read(mail, mine);
      await turns.breathe();
      judge(read, entry, mine);
      if (!facts.areThere) facts.early.push(read);
    } catch {
      ledger.fail(mail.id, 'unreadable');
    }
  }

  function judge(read: ReadMail, { folder }: Entry, mine: Myself): void {
    const checked = checker.check(read, mine, folder);
    const { row } = checked;
    const why = read.isTooLarge ? 'tooLarge' : row.verdict === 'unchecked' ? 'unreadable' : undefined;
    ledger.put(read.head, row, { why, hasLabel: read.message.label !== undefined });
    keep(checked, read.head.version);
  }

  /** Judges again what was judged before it was known what Graph adds. */
  async function judgeEarly(facts: Facts, { signal, changed }: Run, mine: Myself): Promise<void> {
    await facts.asked;
    const turns = slices(changed);
    for (const read of facts.early.splice(0)) {
      const entry = ledger.get(read.head.id);
      if (entry?.head.version === read.head.version) judge(read, entry, mine);
      await turns.breathe();
      if (signal.aborted) return;
    }
  }

  /**
   * Asks what Graph adds about mails that were never checked. Those of which a verdict is remembered do without: whoever
   * opens one is told all of it.
   */
  function gather(heads: readonly Head[]): Facts {
    let hasBegun = false;
    const facts: Facts = {
      areThere: false,
      early: [],
      asked: Promise.resolve(),
      begin() {
        if (hasBegun) return;
        hasBegun = true;
        // Neither ever rejects.
        facts.asked = Promise.all([
          checker.lists.learn(heads.flatMap(({ addresses }) => addresses)),
          checker.contacts.search(heads, mostSearched),
        ]).then(() => {
          facts.areThere = true;
        });
      },
    };
    return facts;
  }

  return {
    async run(run) {
      const { folders, from, signal, changed } = run;
      const mail = own(signal);
      const mine = await myself();
      if (signal.aborted) return;
      ledger.retry();
      for (const folder of folders) await look(mail, folder, run);
      const entries = ledger.since(from);
      const wanted = entries.filter(({ isWanted }) => isWanted);
      checker.contacts.note(entries.map(({ head }) => head));
      changed();
      if (signal.aborted) return;
      const facts = gather(wanted.filter(({ row }) => row === undefined).map(({ head }) => head));
      try {
        for (const folder of folders) {
          await readFolder(mail, folder, run, facts, mine);
          if (signal.aborted) return;
        }
        await judgeEarly(facts, run, mine);
      } finally {
        ledger.save();
      }
    },
  };
}

/** What nobody waits for any more may fail unseen. */
function ask<Page>(pages: AsyncGenerator<Page>): Promise<IteratorResult<Page>> {
  const next = pages.next();
  next.catch(() => undefined);
  return next;
}

/** Deleted, or sent: it keeps its id wherever it lies. */
const hasMoved = ({ parentFolderId }: WholeMessage, { head }: Entry): boolean =>
  Boolean(parentFolderId) && head.folderId !== undefined && parentFolderId !== head.folderId;

/** The mails between the first and the last that are wanted, both included. */
function between(all: readonly Entry[], wanted: readonly Entry[]): readonly Entry[] {
  const times = wanted.map(({ head }) => head.at).sort();
  const first = times[0] ?? '';
  const last = times.at(-1) ?? '';
  return all.filter(({ head }) => head.at >= first && head.at <= last);
}
