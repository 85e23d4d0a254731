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

/** Rows as they were when the person acted on them, by id: they keep their place until the list is read again. */
export type HeldRows = ReadonlyMap<string, MailRow>;

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
  held: HeldRows,
  isSent: boolean,
): readonly MailGroup[] {
  const why = new Map(notRead.map((one) => [one.id, one]));
  const known = new Set(rows.map(({ id }) => id));
  const place = (row: MailRow): Placed => {
    const { when, verdict } = held.get(row.id) ?? row;
    const group = isSent && (verdict === 'stop' || verdict === 'ask') ? 'action' : verdict;
    return { id: row.id, row, subject: row.subject, notRead: why.get(row.id), group, when };
  };
  const gone = [...held.values()].filter(({ id }) => !known.has(id));
  const placed = [...rows, ...gone].map(place);
  if (held.size > 0) placed.sort((a, b) => (a.when < b.when ? 1 : a.when > b.when ? -1 : 0));
  const nameless = notRead
    .filter(({ id }) => !known.has(id) && !held.has(id))
    .map(
      (one): Placed => ({
        id: one.id,
        row: undefined,
        subject: one.subject,
        notRead: one,
        group: 'unchecked',
        when: '',
      }),
    );
  const all = [...placed, ...nameless];
  return (isSent ? ofSent : ofDrafts)
    .map((name) => ({ name, mails: all.filter(({ group }) => group === name) }))
    .filter(({ mails }) => mails.length > 0);
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
