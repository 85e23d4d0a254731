import type { Mend, Message, RecipientAt, RecipientField } from '../engine';
import { GraphFailure, type OutgoingAddress, type OwnMail, type WholeMessage } from '../graph';
import type { ReadMail } from './read-mail';
import { refusalOf } from './refused';
import type { Applied, CheckedMail, DraftPort } from './scan';

interface DraftPortOptions {
  readonly id: string;
  readonly own: Pick<OwnMail, 'one' | 'change'>;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly read: () => Promise<{ readonly read: ReadMail; readonly checked: CheckedMail }>;
  /** A mail on its way looks like a draft, and a change would hold it up. */
  readonly isInOutbox: (folderId: string | undefined) => Promise<boolean>;
  /** Rejects where a folder is that of deleted mails. */
  readonly refuseDeleted: (folderId: string | undefined) => Promise<void>;
  /** The version that the scan last saw, where it lists the mail. */
  readonly version: () => string | undefined;
  /** Calls a listener after each change of the scan. */
  readonly follow: (listener: () => void) => () => void;
}

/** How long an Outlook that has the draft open may take to write its own version over ours. Milliseconds. */
const settle = 2000;

const changed = { kind: 'changed' } as const;

type Fields = { readonly [field in RecipientField]?: readonly OutgoingAddress[] } & { readonly subject?: string };

/**
 * One draft, changed through Graph: in the version that was looked at, and claimed only where it still holds after a
 * moment. Source of both: a draft that Outlook has open refuses changes with 412, or is written over by it.
 */
export function createDraftPort(options: DraftPortOptions): DraftPort {
  const { id, own, wait, read, isInOutbox, refuseDeleted, version, follow } = options;
  /** The version that was told of last, so that reading the mail is not taken for a change of it. */
  let told = version();

  /** Changes what `before` says, if it still stands so, and offers the way back. */
  async function write(before: Fields, after: Fields, draft: WholeMessage): Promise<Applied> {
    let isUnsure = false;
    try {
      await own.change(id, after, draft['@odata.etag'] ?? undefined);
    } catch (failure) {
      if (failure instanceof GraphFailure && failure.facts.status === 412) {
        // Refused in another version, or in this very one, because a client has it open: the version tells which.
        const now = await own.one(id);
        const isSame = now['@odata.etag'] != null && now['@odata.etag'] === draft['@odata.etag'];
        return isSame ? { kind: 'refused', reason: 'openInOutlook' } : changed;
      }
      // No answer: it may have been changed all the same. Looking says so.
      if (!(failure instanceof GraphFailure) || !failure.facts.mayHaveLanded)
        return { kind: 'refused', reason: refusalOf(failure) };
      isUnsure = true;
    }
    await wait(settle);
    let now: WholeMessage;
    try {
      now = await own.one(id);
    } catch {
      return { kind: 'refused', reason: 'unknown' };
    }
    if (holds(now, after)) return { kind: 'done', undo: () => inTime(() => change(() => [after, before])) };
    return { kind: 'refused', reason: isUnsure && holds(now, before) ? 'offline' : 'writtenOver' };
  }

  /** `what` gives what must stand in the draft as it is now, and what shall; undefined where it is not as it was seen. */
  async function change(what: (draft: WholeMessage) => readonly [Fields, Fields] | undefined): Promise<Applied> {
    const draft = await own.one(id);
    const lies = draft.parentFolderId ?? undefined;
    await refuseDeleted(lies);
    if (draft.isDraft !== true || (await isInOutbox(lies))) return { kind: 'refused', reason: 'notDraft' };
    const wish = what(draft);
    if (wish === undefined) return changed;
    const [before, after] = wish;
    if (!holds(draft, before)) return changed;
    // Somebody without an address would be lost where the list is written anew.
    const lists = [after.to, after.cc, after.bcc].flatMap((list) => list ?? []);
    if (lists.some(({ address }) => address === '')) return { kind: 'refused', reason: 'failed' };
    return write(before, after, draft);
  }

  return {
    read: async () => {
      const { message, known } = (await read()).checked;
      told = version();
      return { message, known };
    },
    apply: (fix, seen) => inTime(() => change((draft) => wishOf(draft, fix, seen))),
    remember: async () => ({ kind: 'refused', reason: 'notKept' }),
    subscribe: (listener) =>
      follow(() => {
        if (version() === told) return;
        told = version();
        listener();
      }),
  };
}

async function inTime(work: () => Promise<Applied>): Promise<Applied> {
  try {
    return await work();
  } catch (failure) {
    return { kind: 'refused', reason: refusalOf(failure) };
  }
}

/** What a fix makes of a draft, where what it is about is still as the finding saw it. */
function wishOf(draft: WholeMessage, fix: Mend, seen: Message): readonly [Fields, Fields] | undefined {
  if (fix.kind === 'setSubject') {
    const subject = draft.subject ?? '';
    return subject === (seen.subject ?? '') ? [{ subject }, { subject: fix.subject }] : undefined;
  }
  // A scan reads the names of attachments, and changes none.
  if (fix.kind === 'removeAttachment') return undefined;
  const recipients = 'recipients' in fix ? fix.recipients : [fix.recipient];
  const stands = ({ field, index }: RecipientAt): boolean => {
    const was = seen[field][index]?.address;
    return was !== undefined && recipientsOf(draft, field)[index]?.address === was;
  };
  if (!recipients.every(stands)) return undefined;
  if (fix.kind === 'moveToBcc') return movedToBcc(draft, fix.recipients, seen);
  if (fix.kind === 'removeRecipients') return without(draft, fix.recipients, ['to', 'cc', 'bcc']);
  const { field, index } = fix.recipient;
  const before = recipientsOf(draft, field);
  const by = fix.kind === 'replaceRecipient' ? [{ address: fix.by }] : [];
  return [{ [field]: before }, { [field]: [...before.slice(0, index), ...by, ...before.slice(index + 1)] }];
}

type Lists = { [field in RecipientField]?: readonly OutgoingAddress[] };

/** What stands in these fields, and the same without the recipients at these places. */
function without(
  draft: WholeMessage,
  recipients: readonly RecipientAt[],
  fields: readonly RecipientField[],
): readonly [Lists, Lists] {
  const before: Lists = {};
  const after: Lists = {};
  for (const field of fields) {
    const leaving = new Set(recipients.filter((one) => one.field === field).map(({ index }) => index));
    before[field] = recipientsOf(draft, field);
    after[field] = recipientsOf(draft, field).filter((_, index) => !leaving.has(index));
  }
  return [before, after];
}

function movedToBcc(
  draft: WholeMessage,
  recipients: readonly RecipientAt[],
  { from, me }: Message,
): readonly [Fields, Fields] {
  const moving = recipients.filter(({ field }) => field !== 'bcc');
  const moved = moving.flatMap(({ field, index }) => recipientsOf(draft, field)[index] ?? []);
  const bcc = recipientsOf(draft, 'bcc');
  const [stood, stay] = without(draft, moving, ['to', 'cc']);
  const before = { bcc, ...stood };
  const after: Lists = { bcc: [...bcc, ...moved], ...stay };
  // A mail to hidden recipients alone is addressed to its sender.
  const address = from?.address || me?.addresses?.[0];
  const name = from?.address ? from.name : me?.name;
  if (after.to?.length === 0 && address) after.to = [{ address, ...(name ? { name } : {}) }];
  return [before, after];
}

function recipientsOf(draft: WholeMessage, field: RecipientField): readonly OutgoingAddress[] {
  const list = { to: draft.toRecipients, cc: draft.ccRecipients, bcc: draft.bccRecipients }[field] ?? [];
  return list.map(({ emailAddress: { address, name } }) => ({ address: address ?? '', ...(name ? { name } : {}) }));
}

/** Whether a draft stands so. Order and case aside: Exchange may give an address back as the directory writes it. */
function holds(draft: WholeMessage, { subject, ...lists }: Fields): boolean {
  if (subject !== undefined && (draft.subject ?? '') !== subject) return false;
  const sorted = (list: readonly OutgoingAddress[]) => list.map(({ address }) => address.trim().toLowerCase()).sort();
  return (['to', 'cc', 'bcc'] as const).every((field) => {
    const wanted = lists[field];
    if (wanted === undefined) return true;
    const is = sorted(recipientsOf(draft, field));
    const others = sorted(wanted);
    return is.length === others.length && is.every((address, index) => address === others[index]);
  });
}
