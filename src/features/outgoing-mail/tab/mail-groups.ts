import type { MailRow, NotRead, ScanState } from '../../../mail-scan';

/** `action`: a sent mail that may need something done; drafts have `stop` and `ask` apart. */
export type GroupName = 'stop' | 'ask' | 'action' | 'inform' | 'pass' | 'unchecked';

/** A mail in the list. Where it could not be read, `notRead` says why, and there may be no more than its subject. */
export interface ListedMail {
  readonly id: string;
  readonly row: MailRow | undefined;
  readonly subject: string;
  readonly notRead: NotRead | undefined;
}

export interface MailGroup {
  readonly name: GroupName;
  readonly mails: readonly ListedMail[];
}

/** The list as it was when the person first acted on one of its mails, for as long as it must not move. */
export interface HeldList {
  /** Ids of all mails, in their order. */
  readonly order: readonly string[];
  /** The mails that were acted on, as they were before. */
  readonly rows: ReadonlyMap<string, MailRow>;
}

export const nothingHeld: HeldList = { order: [], rows: new Map() };

/** Holds one mail more. `rows` are those of the scan, as they are now. */
export function holdRow(held: HeldList, row: MailRow, rows: readonly MailRow[]): HeldList {
  if (held.rows.has(row.id)) return held;
  return {
    order: held.rows.size > 0 ? held.order : rows.map(({ id }) => id),
    rows: new Map(held.rows).set(row.id, row),
  };
}

const ofDrafts: readonly GroupName[] = ['stop', 'ask', 'inform', 'pass', 'unchecked'];
const ofSent: readonly GroupName[] = ['action', 'inform', 'pass', 'unchecked'];

interface Placed extends ListedMail {
  readonly group: GroupName;
  readonly when: string;
}

/**
 * The mails by what came of them, newest first, without groups that are empty. A mail that is held stays where it was,
 * though mending it has changed its verdict and its time; one that left the folder meanwhile stays as well.
 */
export function groupMails(
  { rows, notRead }: Pick<ScanState, 'rows' | 'notRead'>,
  held: HeldList,
  isSent: boolean,
): readonly MailGroup[] {
  const why = new Map(notRead.map((one) => [one.id, one]));
  const known = new Set(rows.map(({ id }) => id));
  const place = (row: MailRow): Placed => {
    const { when, verdict } = held.rows.get(row.id) ?? row;
    const group = isSent && (verdict === 'stop' || verdict === 'ask') ? 'action' : verdict;
    return { id: row.id, row, subject: row.subject, notRead: why.get(row.id), group, when };
  };
  const gone = [...held.rows.values()].filter(({ id }) => !known.has(id));
  const placed = inHeldOrder([...rows, ...gone].map(place), held);
  const nameless = notRead
    .filter(({ id }) => !known.has(id) && !held.rows.has(id))
    .map((one): Placed => ({ ...one, row: undefined, notRead: one, group: 'unchecked', when: '' }));
  const all = [...placed, ...nameless];
  return (isSent ? ofSent : ofDrafts)
    .map((name) => ({ name, mails: all.filter(({ group }) => group === name) }))
    .filter(({ mails }) => mails.length > 0);
}

/** Mails that were there keep their order; each new one goes in before the first that is older. */
function inHeldOrder(mails: readonly Placed[], { order }: HeldList): readonly Placed[] {
  if (order.length === 0) return mails;
  const places = new Map(order.map((id, index) => [id, index]));
  const placeOf = ({ id }: Placed) => places.get(id) ?? -1;
  const sorted = mails.filter((mail) => placeOf(mail) >= 0).sort((a, b) => placeOf(a) - placeOf(b));
  for (const mail of mails.filter((one) => placeOf(one) < 0)) {
    const next = sorted.findIndex(({ when }) => when < mail.when);
    sorted.splice(next === -1 ? sorted.length : next, 0, mail);
  }
  return sorted;
}

/**
 * How many things no mail of the list could be checked for. That is said once for all of them, so that a mail with more
 * stands out.
 */
export function generallyUnchecked({ rows, notChecked }: Pick<ScanState, 'rows' | 'notChecked'>): number {
  const counts = rows.map(({ unchecked }) => unchecked).filter((count) => count > 0);
  if (counts.length < 2) return notChecked.length;
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  const most = Math.max(...times.values());
  return Math.min(...[...times].filter(([, often]) => often === most).map(([count]) => count));
}

/** The mails whose subject or shown addresses hold every word that was typed, whatever its capitals. */
export function findMails(groups: readonly MailGroup[], typed: string): readonly MailGroup[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return groups;
  const holds = ({ subject, row }: ListedMail) => {
    const text = [subject, ...(row?.to ?? [])].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return groups
    .map(({ name, mails }) => ({ name, mails: mails.filter(holds) }))
    .filter(({ mails }) => mails.length > 0);
}

export const countMails = (groups: readonly MailGroup[]): number =>
  groups.reduce((sum, { mails }) => sum + mails.length, 0);
