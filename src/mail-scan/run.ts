import { GraphFailure, type OwnMail, type Since, type WholeMessage } from '../graph';
import type { Checker, Myself } from './checker';
import { headOf } from './head';
import type { Entry, Folder, Ledger } from './ledger';
import type { Slices } from './slices';
import { fetchWhole } from './whole-mails';

/** A look at folders, until it is done or `isOver` says so. */
export interface Run {
  readonly folders: readonly Folder[];
  /** Mails that came since; left out, all. ISO 8601. */
  readonly from: string | undefined;
  readonly isOver: () => boolean;
  /** Called with each thing that changed. */
  readonly changed: () => void;
}

interface RunnerOptions {
  readonly own: OwnMail;
  readonly checker: Checker;
  readonly myself: () => Promise<Myself>;
  readonly ledger: Ledger;
  readonly slices: (between: () => void) => Slices;
}

/** Graph gives no more in one look that begins at an instant. */
const mostInALook = 5000;
/** Addresses outside of which a run asks the search index whether they were written to before. */
const mostSearched = 40;

export interface Runner {
  /** Lists what is new, then reads and checks what has no verdict. Rejects with the failure that ended it. */
  run(run: Run): Promise<void>;
}

/** Reads folders into a ledger. What was read stays read, whatever ends a run: the next one goes on from there. */
export function createRunner({ own, checker, myself, ledger, slices }: RunnerOptions): Runner {
  const links = new Map<Folder, { readonly link: string; readonly from: string | undefined }>();

  async function look(folder: Folder, from: string | undefined): Promise<void> {
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
    ledger.list(folder, changed.map(headOf), { isAll, ...(from === undefined ? {} : { from }) });
    links.set(folder, { link, from });
  }

  async function readFolder(folder: Folder, run: Run, facts: Promise<unknown>, mine: Myself): Promise<void> {
    const { isOver, changed } = run;
    const all = ledger.since(run.from).filter((entry) => entry.folder === folder);
    const wanted = all.filter(({ isWanted }) => isWanted);
    const turns = slices(changed);
    for await (const mails of fetchWhole(own, folder, wanted, between(all, wanted))) {
      await facts;
      for (const one of mails) {
        if (isOver()) return;
        const entry = ledger.get(one.id);
        if (entry === undefined) continue;
        if ('failure' in one) ledger.fail(one.id, one.failure.family === 'gone' ? 'gone' : 'failed');
        else if (hasMoved(one.mail, entry)) ledger.fail(one.id, 'gone');
        else await checkOne(one.mail, entry, mine, turns);
        await turns.breathe();
      }
      ledger.save();
      changed();
      if (isOver()) return;
    }
  }

  async function checkOne(mail: WholeMessage, entry: Entry, mine: Myself, turns: Slices): Promise<void> {
    try {
      const read = checker.read(mail, mine);
      await turns.breathe();
      const { row } = checker.check(read, mine, entry.folder);
      const why = read.isTooLarge ? 'tooLarge' : row.verdict === 'unchecked' ? 'unreadable' : undefined;
      ledger.put(read.head, row, { why, hasLabel: read.message.label !== undefined });
    } catch {
      ledger.fail(mail.id, 'unreadable');
    }
  }

  return {
    async run(run) {
      const { folders, from, isOver, changed } = run;
      const mine = await myself();
      if (isOver()) return;
      ledger.retry();
      for (const folder of folders) {
        await look(folder, from);
        if (isOver()) return;
      }
      const entries = ledger.since(from);
      const wanted = entries.filter(({ isWanted }) => isWanted).map(({ head }) => head);
      checker.contacts.note(entries.map(({ head }) => head));
      changed();
      // Neither ever rejects. They are waited for where the first mail is checked, so that its page is under way meanwhile.
      const facts = Promise.all([
        checker.lists.learn(wanted.flatMap(({ addresses }) => addresses)),
        checker.contacts.search(wanted, mostSearched),
      ]);
      try {
        for (const folder of folders) {
          await readFolder(folder, run, facts, mine);
          if (isOver()) return;
        }
        await facts;
      } finally {
        ledger.save();
      }
    },
  };
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
