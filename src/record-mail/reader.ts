import { GraphFailure, type GraphMailbox, type GraphMessage, type WellKnownFolder } from '../graph';
import { ARMOUR_SENTENCE, findReferences } from '../records';
import type { BoxMarks } from './box-marks';
import { HEAD, type Place, readMail, WHOLE } from './read-mail';
import type { Shelf } from './shelf';
import { instantOf } from './stamp';

/** The folder that received records are moved to, so that a later visit reads a small folder. */
const FOLDER = 'Second Look';

/** Mails a page with their bodies and transport headers: about 10 kB each, so 2 MB a page. */
const BODIES_A_PAGE = 200;
/** Mails a page by subject alone. */
export const HEADS_A_PAGE = 500;
const DAY = 86_400_000;
/**
 * How far before now the folders are looked at mail by mail, whatever the search index says. The index lags by minutes as
 * a rule; two days also cover an evening on which it stood still and the morning after.
 */
const OVERLAP = 2 * DAY;
/** Somebody who was away longer than this looks back instead. */
const MOST_BACK = 60 * DAY;
/** Graph gives no more search results. */
const MOST_SEARCHED = 1000;

/** Reads one mailbox onto its shelf. */
export interface Reader {
  /**
   * Reads what is new; the first time, everything at hand: our folder, what the search index knows, and what arrived since
   * the last visit. `show` is called whenever enough is there to be shown. Rejects with the first failure, after having
   * tried the rest.
   */
  read(show: () => Promise<void>): Promise<void>;
  /** Reads these mails, wherever they lie, and puts them on the shelf; one that is not there is left out. */
  takeKeys(keys: readonly string[], place: Place | 'unknown'): Promise<void>;
  /** Puts what was read onto the shelf. */
  take(messages: readonly GraphMessage[], place: Place): void;
  /** Every mail of one reference, in whatever folder. */
  takeReference(ref: string): Promise<void>;
  /** Moves these mails into our folder. Never rejects: what could not be moved is moved another time. */
  moveIn(keys: readonly string[]): Promise<void>;
}

interface ReaderOptions {
  readonly mailbox: GraphMailbox;
  /** Id of the account whose mailbox it is. */
  readonly owner: string;
  readonly shelf: Shelf;
  readonly marks: BoxMarks;
  readonly now: () => number;
  /** When the oldest story that is not over arrived. */
  readonly oldestOpen: () => string | undefined;
}

const FOLDERS = ['inbox', 'sent', 'folder'] as const;
type Looked = (typeof FOLDERS)[number];

const WELL_KNOWN: { readonly [place in Exclude<Place, 'folder' | 'elsewhere'>]: WellKnownFolder } = {
  inbox: 'inbox',
  sent: 'sentitems',
  drafts: 'drafts',
  outbox: 'outbox',
  junk: 'junkemail',
};

export function createReader({ mailbox, owner, shelf, marks, now, oldestOpen }: ReaderOptions): Reader {
  const links = new Map<Looked, string>();
  let folder: Promise<string> | undefined;
  let places: Promise<ReadonlyMap<string, Place>> | undefined;
  let wasRead = false;
  let isSearchWhole = false;

  function ourFolder(): Promise<string> {
    folder ??= mailbox.openFolder(FOLDER).then((id) => id ?? mailbox.makeFolder(FOLDER));
    // A failure is not kept: the next reading asks again.
    folder.catch(() => {
      folder = undefined;
    });
    return folder;
  }

  function placesById(): Promise<ReadonlyMap<string, Place>> {
    places ??= Promise.all([
      ourFolder().then((id): [string, Place] => [id, 'folder']),
      ...keysOf(WELL_KNOWN).map(
        async (place): Promise<[string, Place]> => [
          // Not every mailbox has every folder: a team's may have no Junk Email.
          await mailbox.folderId(WELL_KNOWN[place]).catch(unlessGone(`no ${place}`)),
          place,
        ],
      ),
    ]).then((all) => new Map(all));
    places.catch(() => {
      places = undefined;
    });
    return places;
  }

  function take(messages: readonly GraphMessage[], place: Place): void {
    for (const message of messages) {
      const mail = readMail(message, owner, place);
      if (mail !== undefined) shelf.put(mail);
    }
  }

  async function takeByParent(messages: readonly GraphMessage[]): Promise<void> {
    const known = await placesById();
    for (const message of messages) take([message], known.get(message.parentFolderId ?? '') ?? 'elsewhere');
  }

  /** Reads mails by their ids. Gives those that are there no more. */
  async function readKeys(keys: readonly string[], placeOf: (key: string) => Place | 'unknown') {
    if (keys.length === 0) return [];
    const answers = await mailbox.read(keys, { select: WHOLE, body: 'text', headers: true });
    const gone: string[] = [];
    const lost: GraphMessage[] = [];
    let failure: GraphFailure | undefined;
    answers.forEach((answer, index) => {
      const key = keys[index] ?? '';
      if (answer instanceof GraphFailure) {
        if (answer.family === 'gone') gone.push(key);
        else failure ??= answer;
        return;
      }
      const place = placeOf(key);
      if (place === 'unknown') lost.push(answer);
      else take([answer], place);
    });
    if (lost.length > 0) await takeByParent(lost);
    if (failure !== undefined) throw failure;
    return gone;
  }

  async function readFolder(sentIsKnown: Promise<unknown>, show: () => Promise<void>): Promise<void> {
    const id = await ourFolder();
    const options = { body: 'text', pageSize: BODIES_A_PAGE } as const;
    let count = 0;
    let shown = 0;
    for await (const page of mailbox.messages({ id }, { ...options, select: [...WHOLE, 'internetMessageHeaders'] })) {
      take(page, 'folder');
      count += page.length;
      // Working out a long list after each of its pages would take longer than reading it.
      if (count < 2 * shown) continue;
      shown = count;
      // Newest first, so a request never comes before what was answered to it; but one's own answers lie in Sent Items.
      await sentIsKnown;
      await show();
    }
  }

  /** A short cut. What it does not find may be there all the same. */
  async function search(place: 'inbox' | 'sent'): Promise<number> {
    const select = place === 'inbox' ? [...WHOLE, 'internetMessageHeaders' as const] : WHOLE;
    let count = 0;
    for await (const page of mailbox.search(ARMOUR_SENTENCE, { folder: WELL_KNOWN[place], select, body: 'text' })) {
      take(page, place);
      count += page.length;
    }
    return count;
  }

  function from(which: Looked): string {
    const nowIs = now();
    const last = Date.parse(marks.readTo() ?? '');
    const sinceLast = Number.isNaN(last) ? Number.POSITIVE_INFINITY : last - 3_600_000;
    // One's own acts about what is still open must not be missed where the index cannot be relied on.
    const open = which === 'sent' && !isSearchWhole ? Date.parse(oldestOpen() ?? '') : Number.NaN;
    const since = Math.min(nowIs - OVERLAP, sinceLast, Number.isNaN(open) ? Number.POSITIVE_INFINITY : open);
    return instantOf(Math.max(since, nowIs - MOST_BACK));
  }

  async function changesOf(which: Looked) {
    const place = which === 'folder' ? { id: await ourFolder() } : WELL_KNOWN[which];
    const options = { select: HEAD, pageSize: HEADS_A_PAGE };
    const link = links.get(which);
    if (link !== undefined) {
      try {
        return await mailbox.changes(place, { link }, options);
      } catch (error) {
        // Links grow too old. What happened meanwhile is looked for as on a first visit.
        if (!(error instanceof GraphFailure) || error.family !== 'gone') throw error;
        links.delete(which);
      }
    }
    return mailbox.changes(place, which === 'folder' ? 'everything' : { from: from(which) }, options);
  }

  /** Looks at the three folders for what is new, and reads what may be a record. */
  async function look(): Promise<void> {
    const failures: unknown[] = [];
    const looks = await Promise.all(
      FOLDERS.map(async (which) => ({
        which,
        changes: await changesOf(which).catch((failure: unknown) => {
          failures.push(failure);
          return undefined;
        }),
      })),
    );
    const wanted = new Map<string, Place | 'unknown'>();
    for (const { which, changes } of looks) {
      for (const key of changes?.removed ?? []) if (shelf.get(key)?.place === which) wanted.set(key, 'unknown');
    }
    for (const { which, changes } of looks) {
      for (const head of changes?.changed ?? []) {
        const known = shelf.get(head.id);
        if (
          known !== undefined &&
          known.isAssumed !== true &&
          known.found.mail.folder === (which === 'sent' ? 'sent' : 'received')
        ) {
          shelf.put({ ...known, place: which });
          wanted.delete(head.id);
        } else if (head.isDraft !== true && (which === 'folder' || known !== undefined || shelf.isOfInterest(head))) {
          wanted.set(head.id, which);
        }
      }
    }
    if (!wasRead)
      for (const key of marks.outside()) if (!shelf.has(key) && !wanted.has(key)) wanted.set(key, 'unknown');
    const gone = await readKeys([...wanted.keys()], (key) => wanted.get(key) ?? 'unknown');
    for (const key of gone) shelf.drop(key);
    if (!wasRead && gone.length > 0) marks.setOutside(marks.outside().filter((key) => !gone.includes(key)));
    // Only now: had reading failed, the same changes must be given again.
    for (const { which, changes } of looks) if (changes !== undefined) links.set(which, changes.link);
    if (failures.length > 0) throw failures[0];
  }

  return {
    take,
    async takeKeys(keys, place) {
      await readKeys(keys, () => place);
    },

    async takeReference(ref) {
      const [compact = ''] = findReferences(ref);
      const select = [...WHOLE, 'internetMessageHeaders' as const];
      await takeByParent(await mailbox.withSubject(compact === '' ? ref : compact, { select, body: 'text' }));
    },

    async read(show) {
      const startedAt = instantOf(now());
      if (!wasRead) {
        const sent = search('sent').then(
          (count) => {
            isSearchWhole = count < MOST_SEARCHED;
          },
          () => undefined,
        );
        const inbox = search('inbox').catch(() => undefined);
        const ours = readFolder(sent, show);
        await Promise.allSettled([sent, inbox, ours]);
        await ours;
        await show();
      }
      await look();
      wasRead = true;
      marks.setReadTo(startedAt);
    },

    async moveIn(keys) {
      if (keys.length === 0) return;
      try {
        const answers = await mailbox.move(keys, await ourFolder());
        answers.forEach((answer, index) => {
          const mail = shelf.get(keys[index] ?? '');
          if (mail !== undefined && !(answer instanceof GraphFailure)) shelf.put({ ...mail, place: 'folder' });
        });
      } catch {
        // Where it lies changes nothing of what it says.
      }
    },
  };
}

function keysOf<Key extends string>(table: { readonly [key in Key]: unknown }): readonly Key[] {
  return Object.keys(table) as Key[];
}

/** Stands in for what is not there; every other failure goes on. */
const unlessGone =
  (instead: string) =>
  (error: unknown): string => {
    if (error instanceof GraphFailure && error.family === 'gone') return instead;
    throw error;
  };
