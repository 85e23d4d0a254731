import { type KeptMarks, sha256 } from '../engine';

/** How far one folder was looked back through: an instant, or to its end. */
export interface LookedBack {
  readonly inbox: string;
  readonly sent: string;
  readonly looked: number;
  readonly isDone: boolean;
}

/** A sending that somebody pressed Send for, from before its draft is made until it is known what became of it. */
export interface Pending {
  /** Of record and addressees, see `sendingKey`. */
  readonly key: string;
  readonly recordId: string;
  readonly ref: string;
  /** The kind's name. */
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Which visit pressed Send. */
  readonly visit: string;
  /** Immutable id of its draft. */
  readonly draft?: string;
  /** What the person was told: that it was not sent, or that it is not known. Missing while it is under way. */
  readonly told?: 'no' | 'unknown';
}

/** What is kept in the browser of one mailbox: ids, instants, references and the names of kinds. */
export interface BoxMarks {
  /** Everything that had arrived by this instant was looked at. */
  readTo(): string | undefined;
  setReadTo(instant: string): void;
  lookedBack(): LookedBack | undefined;
  setLookedBack(looked: LookedBack | undefined): void;
  /** Ids of mails that belong to stories which are not over, and do not lie in our folder. */
  outside(): readonly string[];
  setOutside(keys: readonly string[]): void;
  pending(): readonly Pending[];
  setPending(entry: Pending): void;
  forgetPending(key: string): void;
  /** Id of the mail that a sending became, of the last few. */
  sent(key: string): string | undefined;
  setSent(key: string, mail: string): void;
}

/** About 150 characters each, and one request for twenty that nothing else finds. */
const MOST_OUTSIDE = 400;
const MOST_SENT = 60;

/** The same for the same record to the same people. Nothing can be read from it: the record's id is random. */
export function sendingKey(recordId: string, addresses: readonly string[]): string {
  const folded = addresses.map((address) => address.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()));
  return sha256([recordId, ...[...new Set(folded)].sort()].join('\n')).slice(0, 24);
}

/** `owner` is hashed: the id of a team is its address. */
export function createBoxMarks(marks: KeptMarks, owner: string): BoxMarks {
  const nameOf = (what: string): string => `records-${what}-${sha256(owner).slice(0, 12)}`;
  const names = {
    readTo: nameOf('read'),
    back: nameOf('back'),
    outside: nameOf('outside'),
    pending: nameOf('pending'),
    sent: nameOf('sent'),
  };

  const list = (name: string): readonly unknown[] => {
    const value = parse(marks.get(name));
    return Array.isArray(value) ? value : [];
  };
  const keep = (name: string, items: readonly unknown[]): void => {
    if (items.length === 0) marks.remove(name);
    else marks.set(name, JSON.stringify(items));
  };
  const pending = (): readonly Pending[] => list(names.pending).filter(isPending);
  const sent = () => list(names.sent).filter(isPair);

  return {
    readTo: () => marks.get(names.readTo),
    setReadTo: (instant) => marks.set(names.readTo, instant),
    lookedBack() {
      const value = parse(marks.get(names.back));
      return isLookedBack(value) ? value : undefined;
    },
    setLookedBack(looked) {
      if (looked === undefined) marks.remove(names.back);
      else marks.set(names.back, JSON.stringify(looked));
    },
    outside: () => list(names.outside).filter((key): key is string => typeof key === 'string'),
    setOutside: (keys) => keep(names.outside, keys.slice(-MOST_OUTSIDE)),
    pending,
    setPending: (entry) => keep(names.pending, [...pending().filter(({ key }) => key !== entry.key), entry]),
    forgetPending: (key) =>
      keep(
        names.pending,
        pending().filter((one) => one.key !== key),
      ),
    sent: (key) => sent().find(([one]) => one === key)?.[1],
    setSent: (key, mail) => keep(names.sent, [...sent().filter(([one]) => one !== key), [key, mail]].slice(-MOST_SENT)),
  };
}

/** What a browser kept may be anything: an older version's, or cut off. */
function parse(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTable(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

function isLookedBack(value: unknown): value is LookedBack {
  return (
    isTable(value) &&
    typeof value.inbox === 'string' &&
    typeof value.sent === 'string' &&
    typeof value.looked === 'number' &&
    typeof value.isDone === 'boolean'
  );
}

function isPending(value: unknown): value is Pending {
  return (
    isTable(value) &&
    ['key', 'recordId', 'ref', 'title', 'visit'].every((name) => typeof value[name] === 'string') &&
    typeof value.since === 'number' &&
    ['string', 'undefined'].includes(typeof value.draft) &&
    [undefined, 'no', 'unknown'].some((one) => one === value.told)
  );
}

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string');
}
