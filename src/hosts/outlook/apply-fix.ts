import type { Mend, Message, RecipientAt, RecipientField } from '../../engine';
import { type Applied, changed, refusal } from './applied';
import { type OfficeCall, officeCall } from './office-call';
import { type AttachingItem, removeAttachment } from './remove-attachment';

/** What a change needs of an item: Outlook's own recipients, subject and attachments, or any that answer alike. */
export interface FixableItem extends AttachingItem {
  readonly to?: RecipientList;
  readonly cc?: RecipientList;
  readonly bcc?: RecipientList;
  readonly requiredAttendees?: RecipientList;
  readonly optionalAttendees?: RecipientList;
  readonly subject: SubjectLine;
}

export interface Recipient {
  readonly emailAddress: string;
  readonly displayName: string;
}

export interface RecipientList {
  getAsync(callback: Parameters<OfficeCall<Recipient[]>>[0]): void;
  setAsync(recipients: Recipient[], callback: Parameters<OfficeCall<void>>[0]): void;
  addAsync(recipients: Recipient[], callback: Parameters<OfficeCall<void>>[0]): void;
}

export interface SubjectLine {
  getAsync(callback: Parameters<OfficeCall<string>>[0]): void;
  setAsync(subject: string, callback: Parameters<OfficeCall<void>>[0]): void;
}

/** Outlook takes 100 recipients in one call, and gives back no more than one of the others, by client and version. */
const perCall = 100;
const clientLimits = [100, 500, 1000];

/** A list that is as long as a client's limit may be longer than what we were given: writing it back would lose the rest. */
const mayBeCut = 'the list of recipients may be longer than Outlook shows to add-ins.';

type Entries = { readonly [field in RecipientField]: readonly Recipient[] };

/**
 * Carries out a fix on the open item. `seen` is the item as the finding saw it: when a recipient or the subject is no
 * longer what it was there, nothing is changed. Other recipients keep their places. What was written is read back.
 * `forGood`: places of attachments of which it was said that they cannot be put back.
 */
export async function applyFix(
  item: FixableItem,
  fix: Mend,
  seen: Message,
  forGood?: readonly number[],
): Promise<Applied> {
  try {
    if (fix.kind === 'removeAttachment') return await removeAttachment(item, fix, seen, forGood);
    if (fix.kind === 'setSubject') return await setSubject(item, seen.subject ?? '', fix.subject);
    const recipients = 'recipients' in fix ? fix.recipients : [fix.recipient];
    const before = await readFields(item, fieldsOf(fix));
    if (!recipients.every((recipient) => isStillThere(before, recipient, seen))) return changed;
    if (Object.values(before).some((list) => clientLimits.includes(list.length))) {
      return { kind: 'refused', reason: mayBeCut };
    }
    return await writeFields(item, before, mended(before, fix, seen));
  } catch (error) {
    return refusal(error);
  }
}

type RecipientFix = Exclude<Mend, { kind: 'setSubject' | 'removeAttachment' }>;

function fieldsOf(fix: RecipientFix): readonly RecipientField[] {
  if ('recipient' in fix) return [fix.recipient.field];
  const fields = fix.recipients.map(({ field }) => field);
  // Bcc first: a client that stops half-way then has a recipient twice, and nobody lost. To, since it may become empty.
  return [...new Set<RecipientField>(fix.kind === 'moveToBcc' ? ['bcc', 'to', ...fields] : fields)];
}

function isStillThere(now: Partial<Entries>, recipient: RecipientAt, seen: Message): boolean {
  const was = seen[recipient.field][recipient.index]?.address;
  const is = now[recipient.field]?.[recipient.index]?.emailAddress;
  return was !== undefined && was === is;
}

function mended(before: Partial<Entries>, fix: RecipientFix, seen: Message): Partial<Entries> {
  switch (fix.kind) {
    case 'removeRecipient':
      return replaceAt(before, fix.recipient, []);
    case 'removeRecipients':
      return without(before, fix.recipients, ['to', 'cc', 'bcc']);
    case 'replaceRecipient':
      return replaceAt(before, fix.recipient, [{ emailAddress: fix.by, displayName: fix.by }]);
    case 'moveToBcc': {
      const moving = fix.recipients.filter((recipient) => recipient.field !== 'bcc');
      const moved = moving.flatMap(({ field, index }) => before[field]?.[index] ?? []);
      const after = { bcc: [...(before.bcc ?? []), ...moved], ...without(before, moving, ['to', 'cc']) };
      return after.to?.length === 0 ? { ...after, to: sender(seen) } : after;
    }
  }
}

/** The lists that were read among `fields`, without the recipients at these places. */
function without(
  before: Partial<Entries>,
  recipients: readonly RecipientAt[],
  fields: readonly RecipientField[],
): Partial<Entries> {
  const after: { [field in RecipientField]?: readonly Recipient[] } = {};
  for (const field of fields) {
    const leaving = new Set(recipients.filter((one) => one.field === field).map(({ index }) => index));
    const list = before[field];
    if (list !== undefined) after[field] = list.filter((_, index) => !leaving.has(index));
  }
  return after;
}

/** Whom a mail is addressed to that goes to hidden recipients alone. */
function sender({ from, me }: Message): readonly Recipient[] {
  const emailAddress = from?.address || me?.addresses?.[0];
  return emailAddress ? [{ emailAddress, displayName: (from?.address ? from.name : me?.name) ?? emailAddress }] : [];
}

function replaceAt(before: Partial<Entries>, at: RecipientAt, by: readonly Recipient[]): Partial<Entries> {
  const list = before[at.field] ?? [];
  return { [at.field]: [...list.slice(0, at.index), ...by, ...list.slice(at.index + 1)] };
}

/** Writes each list, reads it back, and offers the way back to what stood there before. */
async function writeFields(item: FixableItem, before: Partial<Entries>, after: Partial<Entries>): Promise<Applied> {
  const fields = Object.keys(after) as RecipientField[];
  for (const [place, field] of fields.entries()) {
    const wanted = after[field] ?? [];
    const list = listOf(item, field);
    await writeList(list, wanted);
    if (!(await holds(list, wanted))) {
      for (const touched of fields.slice(0, place + 1)) await writeList(listOf(item, touched), before[touched] ?? []);
      return { kind: 'refused', reason: null };
    }
  }
  return { kind: 'done', undo: () => putBack(item, before, after) };
}

/** Undoes only what is still as we left it: a list that was edited since is the person's own. */
async function putBack(item: FixableItem, before: Partial<Entries>, after: Partial<Entries>): Promise<Applied> {
  try {
    const fields = Object.keys(after) as RecipientField[];
    const now = await readFields(item, fields);
    if (!fields.every((field) => sameAddresses(now[field] ?? [], after[field] ?? []))) return changed;
    return await writeFields(item, after, before);
  } catch (error) {
    return refusal(error);
  }
}

async function setSubject(item: FixableItem, from: string, to: string): Promise<Applied> {
  const { subject } = item;
  if ((await officeCall<string>((done) => subject.getAsync(done))) !== from) return changed;
  await officeCall<void>((done) => subject.setAsync(to, done));
  if ((await officeCall<string>((done) => subject.getAsync(done))) !== to) return { kind: 'refused', reason: null };
  return { kind: 'done', undo: () => setSubject(item, to, from).catch(refusal) };
}

async function readFields(item: FixableItem, fields: readonly RecipientField[]): Promise<Partial<Entries>> {
  const entries: { [field in RecipientField]?: readonly Recipient[] } = {};
  for (const field of fields) entries[field] = await readList(listOf(item, field));
  return entries;
}

/** A meeting's required and optional attendees stand as To and Cc; it has no Bcc. */
function listOf(item: FixableItem, field: RecipientField): RecipientList {
  const list = item[field] ?? attendeesOf(item, field);
  if (list === undefined) throw new Error('there is no Bcc on this kind of item.');
  return list;
}

function attendeesOf(item: FixableItem, field: RecipientField): RecipientList | undefined {
  if (field === 'bcc') return undefined;
  return field === 'to' ? item.requiredAttendees : item.optionalAttendees;
}

function readList(list: RecipientList): Promise<Recipient[]> {
  return officeCall((done) => list.getAsync(done));
}

async function writeList(list: RecipientList, recipients: readonly Recipient[]): Promise<void> {
  await officeCall<void>((done) => list.setAsync(recipients.slice(0, perCall), done));
  for (let at = perCall; at < recipients.length; at += perCall) {
    await officeCall<void>((done) => list.addAsync(recipients.slice(at, at + perCall), done));
  }
}

async function holds(list: RecipientList, wanted: readonly Recipient[]): Promise<boolean> {
  return sameAddresses(await readList(list), wanted);
}

/** Case and order aside: Outlook may give an address back as the directory writes it, and sorts as it likes. */
function sameAddresses(a: readonly Recipient[], b: readonly Recipient[]): boolean {
  const sorted = (list: readonly Recipient[]) => list.map((one) => one.emailAddress.toLowerCase()).sort();
  const others = sorted(b);
  return a.length === b.length && sorted(a).every((address, index) => address === others[index]);
}
