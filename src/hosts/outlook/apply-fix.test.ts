import { describe, expect, it } from 'vitest';
import type { Message, RecipientField } from '../../engine';
import type { Applied } from './applied';
import { applyFix, type FixableItem, type Recipient, type RecipientList } from './apply-fix';

const asha = 'asha.patel.test@mail.example';
const dana = 'dana.cole@justice.example';
const sam = 'sam.hill@northfield.example';
const rob = 'rob.lewis@lakeside.example';

type Answer<T> = (result: Office.AsyncResult<T>) => void;

function answer<T>(callback: Answer<T>, value: T): void {
  callback({ status: 'succeeded', value } as unknown as Office.AsyncResult<T>);
}

function complete(callback: Answer<void>, recipients: readonly Recipient[]): void {
  const error = recipients.length > 100 ? { message: 'too many' } : undefined;
  callback({ status: error ? 'failed' : 'succeeded', error } as unknown as Office.AsyncResult<void>);
}

/** A recipient field that, like Outlook, refuses more than 100 entries in one call. */
class Field implements RecipientList {
  entries: Recipient[];
  deaf = false;
  constructor(addresses: readonly string[]) {
    this.entries = addresses.map((emailAddress) => ({ emailAddress, displayName: `Name of ${emailAddress}` }));
  }
  get addresses(): string[] {
    return this.entries.map((entry) => entry.emailAddress);
  }
  getAsync(callback: Answer<Recipient[]>): void {
    answer(callback, [...this.entries]);
  }
  setAsync(recipients: Recipient[], callback: Answer<void>): void {
    if (recipients.length <= 100 && !this.deaf) this.entries = [...recipients];
    complete(callback, recipients);
  }
  addAsync(recipients: Recipient[], callback: Answer<void>): void {
    if (recipients.length <= 100) this.entries.push(...recipients);
    complete(callback, recipients);
  }
}

function mail(lists: { to?: string[]; cc?: string[]; bcc?: string[]; subject?: string }) {
  const fields = { to: new Field(lists.to ?? []), cc: new Field(lists.cc ?? []), bcc: new Field(lists.bcc ?? []) };
  const held = { subject: lists.subject ?? '' };
  const item: FixableItem = {
    ...fields,
    subject: {
      getAsync: (callback) => answer(callback, held.subject),
      setAsync: (subject, callback) => {
        held.subject = subject;
        answer(callback, undefined);
      },
    },
  };
  const mailboxes = (field: RecipientField) => fields[field].addresses.map((address) => ({ address }));
  const seen: Message = {
    kind: 'mail',
    to: mailboxes('to'),
    cc: mailboxes('cc'),
    bcc: mailboxes('bcc'),
    subject: held.subject,
  };
  return { item, ...fields, held, seen };
}

const at = (field: RecipientField, index: number, address: string) => ({ field, index, address });

async function undo(applied: Applied): Promise<Applied> {
  if (applied.kind !== 'done') throw new Error(`was not done: ${JSON.stringify(applied)}`);
  if (applied.undo === undefined) throw new Error('there is no way back');
  return applied.undo();
}

describe('a fix is carried out', () => {
  it('removes one recipient and leaves the others in their places, and puts it back with its name', async () => {
    const open = mail({ to: [dana, asha, sam] });
    const applied = await applyFix(open.item, { kind: 'removeRecipient', recipient: at('to', 1, asha) }, open.seen);
    expect(open.to.addresses).toEqual([dana, sam]);
    expect((await undo(applied)).kind).toBe('done');
    expect(open.to.entries[1]).toEqual({ emailAddress: asha, displayName: `Name of ${asha}` });
    expect(open.to.addresses).toEqual([dana, asha, sam]);
  });

  it('removes recipients of two fields at once, and puts all back in their places', async () => {
    const open = mail({ to: [dana, asha, sam], cc: [rob] });
    const recipients = [at('to', 0, dana), at('to', 2, sam), at('cc', 0, rob)];
    const applied = await applyFix(open.item, { kind: 'removeRecipients', recipients }, open.seen);
    expect([open.to.addresses, open.cc.addresses]).toEqual([[asha], []]);
    await undo(applied);
    expect([open.to.addresses, open.cc.addresses]).toEqual([[dana, asha, sam], [rob]]);
  });

  it('removes none of several where one is not where it was', async () => {
    const open = mail({ to: [dana, asha, sam] });
    const recipients = [at('to', 0, dana), at('to', 2, sam)];
    open.to.entries.pop();
    const applied = await applyFix(open.item, { kind: 'removeRecipients', recipients }, open.seen);
    expect([applied.kind, open.to.addresses]).toEqual(['changed', [dana, asha]]);
  });

  it('replaces a recipient by another address in the same place', async () => {
    const open = mail({ cc: [sam, asha] });
    const fix = { kind: 'replaceRecipient', recipient: at('cc', 0, sam), by: dana } as const;
    await applyFix(open.item, fix, open.seen);
    expect(open.cc.addresses).toEqual([dana, asha]);
  });

  it('moves recipients of two fields to Bcc after those already there, and back', async () => {
    const open = mail({ to: [dana, sam], cc: [rob], bcc: [asha] });
    const fix = { kind: 'moveToBcc', recipients: [at('to', 1, sam), at('cc', 0, rob)] } as const;
    const applied = await applyFix(open.item, fix, open.seen);
    expect([open.to.addresses, open.cc.addresses, open.bcc.addresses]).toEqual([[dana], [], [asha, sam, rob]]);
    await undo(applied);
    expect([open.to.addresses, open.cc.addresses, open.bcc.addresses]).toEqual([[dana, sam], [rob], [asha]]);
  });

  it('puts the sender in To where nobody would be left there, and takes them out again', async () => {
    const open = mail({ to: [sam], cc: [rob] });
    const seen = { ...open.seen, from: { address: dana, name: 'Dana Cole' } };
    const fix = { kind: 'moveToBcc', recipients: [at('to', 0, sam), at('cc', 0, rob)] } as const;
    const applied = await applyFix(open.item, fix, seen);
    expect(open.to.entries).toEqual([{ emailAddress: dana, displayName: 'Dana Cole' }]);
    expect([open.cc.addresses, open.bcc.addresses]).toEqual([[], [sam, rob]]);
    await undo(applied);
    expect([open.to.addresses, open.cc.addresses, open.bcc.addresses]).toEqual([[sam], [rob], []]);
  });

  it('leaves To empty where nobody knows the sender', async () => {
    const open = mail({ to: [sam] });
    await applyFix(open.item, { kind: 'moveToBcc', recipients: [at('to', 0, sam)] }, open.seen);
    expect([open.to.addresses, open.bcc.addresses]).toEqual([[], [sam]]);
  });

  it('sets the subject and sets it back', async () => {
    const open = mail({ subject: 'official sensitive Visit plan' });
    const applied = await applyFix(open.item, { kind: 'setSubject', subject: 'OFFICIAL-SENSITIVE Visit' }, open.seen);
    expect(open.held.subject).toBe('OFFICIAL-SENSITIVE Visit');
    await undo(applied);
    expect(open.held.subject).toBe('official sensitive Visit plan');
  });

  it('writes more than 100 recipients in several calls', async () => {
    const many = Array.from({ length: 251 }, (_, index) => `person${index}@northfield.example`);
    const open = mail({ to: many });
    const fix = { kind: 'removeRecipient', recipient: at('to', 0, many[0] ?? '') } as const;
    expect((await applyFix(open.item, fix, open.seen)).kind).toBe('done');
    expect(open.to.addresses).toEqual(many.slice(1));
  });

  it('takes required and optional attendees of a meeting for To and Cc', async () => {
    const open = mail({ to: [asha, dana] });
    const meeting: FixableItem = { requiredAttendees: open.to, optionalAttendees: open.cc, subject: open.item.subject };
    await applyFix(
      meeting,
      { kind: 'removeRecipient', recipient: at('to', 0, asha) },
      { ...open.seen, kind: 'meeting' },
    );
    expect(open.to.addresses).toEqual([dana]);
  });
});

describe('a fix is not carried out', () => {
  it('when another recipient stands in that place by now', async () => {
    const open = mail({ to: [dana, asha] });
    open.to.entries.reverse();
    const fix = { kind: 'removeRecipient', recipient: at('to', 1, asha) } as const;
    expect(await applyFix(open.item, fix, open.seen)).toEqual({ kind: 'changed' });
    expect(open.to.addresses).toEqual([asha, dana]);
  });

  it('when the recipient is gone', async () => {
    const open = mail({ to: [asha] });
    open.to.entries = [];
    const fix = { kind: 'removeRecipient', recipient: at('to', 0, asha) } as const;
    expect(await applyFix(open.item, fix, open.seen)).toEqual({ kind: 'changed' });
  });

  it('when the subject was edited since', async () => {
    const open = mail({ subject: 'secret Visit' });
    open.held.subject = 'Visit';
    expect(await applyFix(open.item, { kind: 'setSubject', subject: 'SECRET Visit' }, open.seen)).toEqual({
      kind: 'changed',
    });
    expect(open.held.subject).toBe('Visit');
  });

  it('when the list is as long as a client ever shows, since the rest would be lost', async () => {
    const many = Array.from({ length: 500 }, (_, index) => `person${index}@northfield.example`);
    const open = mail({ to: many });
    const fix = { kind: 'removeRecipient', recipient: at('to', 0, many[0] ?? '') } as const;
    expect((await applyFix(open.item, fix, open.seen)).kind).toBe('refused');
    expect(open.to.addresses).toEqual(many);
  });

  it('when Outlook reports success and keeps the old list', async () => {
    const open = mail({ to: [asha] });
    open.to.deaf = true;
    const fix = { kind: 'removeRecipient', recipient: at('to', 0, asha) } as const;
    expect((await applyFix(open.item, fix, open.seen)).kind).toBe('refused');
  });

  it('when there is no Bcc, as on a meeting, and says so', async () => {
    const open = mail({ to: [asha] });
    const meeting: FixableItem = { requiredAttendees: open.to, optionalAttendees: open.cc, subject: open.item.subject };
    const fix = { kind: 'moveToBcc', recipients: [at('to', 0, asha)] } as const;
    expect(await applyFix(meeting, fix, open.seen)).toEqual({
      kind: 'refused',
      reason: 'there is no Bcc on this kind of item.',
    });
    expect(open.to.addresses).toEqual([asha]);
  });

  it('a second time, when what was left is edited before Undo', async () => {
    const open = mail({ to: [dana, asha] });
    const applied = await applyFix(open.item, { kind: 'removeRecipient', recipient: at('to', 1, asha) }, open.seen);
    open.to.entries.push({ emailAddress: sam, displayName: 'Sam Hill' });
    expect(await undo(applied)).toEqual({ kind: 'changed' });
    expect(open.to.addresses).toEqual([dana, sam]);
  });
});
