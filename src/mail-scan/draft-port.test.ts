import { describe, expect, it } from 'vitest';
import { ashaAtHome, dana, jo, type PlayedMail, playedMail, readToTheEnd } from '../../tests/mail-scan/played-mail';
import type { Mend } from '../engine';
import type { MailScan } from './scan';

const remove = { kind: 'removeRecipient', recipient: { field: 'to', index: 1, address: ashaAtHome.address } } as const;

function draft(office: PlayedMail = playedMail(), given = {}) {
  const id = office.put('drafts', { subject: 'Bundle', to: [dana, ashaAtHome], cc: [jo], ...given });
  const scan = office.open();
  return { office, id, scan, port: scan.port(id) };
}

async function press({ office, scan, id }: { office: PlayedMail; scan: MailScan; id: string }, fix: Mend = remove) {
  const port = scan.port(id);
  const { message } = await port.read();
  const applied = await port.apply(fix, message);
  return { applied, now: office.mail(id) };
}

const addresses = (list: readonly { readonly address: string }[]) => list.map(({ address }) => address);

/** Outlook has the draft open and writes its own version back a moment after it was changed. */
function writeOver(office: PlayedMail, id: string): void {
  const mail = office.mail(id);
  const was = { to: [...mail.to], subject: mail.subject };
  const look = async (): Promise<void> => {
    const { version } = mail;
    while (mail.version === version) await office.clock.wait(100);
    await office.clock.wait(500);
    Object.assign(mail, was, { version: mail.version + 1 });
  };
  void look();
}

describe('a fix of a draft', () => {
  it('takes a recipient out, leaves the others as they were, and takes it back', async () => {
    const made = draft();
    const { applied, now } = await press(made);
    expect(applied.kind).toBe('done');
    expect(now).toMatchObject({ to: [dana], cc: [jo], subject: 'Bundle' });
    if (applied.kind !== 'done') throw new Error('It was not done.');
    const undone = await applied.undo();
    expect(undone.kind).toBe('done');
    expect(now.to).toEqual([dana, ashaAtHome]);
    if (undone.kind !== 'done') throw new Error('It was not undone.');
    expect((await undone.undo()).kind).toBe('done');
    expect(now.to).toEqual([dana]);
  });

  it('is claimed only after it has held for a moment', async () => {
    const made = draft();
    const before = made.office.clock.now();
    await press(made);
    expect(made.office.clock.now() - before).toBeGreaterThanOrEqual(2000);
    expect(made.office.asked.filter((one) => one.startsWith('PATCH'))).toHaveLength(1);
  });

  it('moves people to Bcc', async () => {
    const recipients = [
      { field: 'to' as const, index: 0, address: dana.address },
      { field: 'cc' as const, index: 0, address: jo.address },
    ];
    const { applied, now } = await press(draft(), { kind: 'moveToBcc', recipients });
    expect(applied.kind).toBe('done');
    expect(now).toMatchObject({ to: [ashaAtHome], cc: [] });
    expect(addresses(now.bcc)).toEqual([dana.address, jo.address]);
    if (applied.kind === 'done') await applied.undo();
    expect(now).toMatchObject({ to: [dana, ashaAtHome], cc: [jo], bcc: [] });
  });

  it('takes several out at once, and puts them back', async () => {
    const recipients = [
      { field: 'to' as const, index: 0, address: dana.address },
      { field: 'cc' as const, index: 0, address: jo.address },
    ];
    const { applied, now } = await press(draft(), { kind: 'removeRecipients', recipients });
    expect(now).toMatchObject({ to: [ashaAtHome], cc: [], bcc: [] });
    if (applied.kind === 'done') await applied.undo();
    expect(now).toMatchObject({ to: [dana, ashaAtHome], cc: [jo], bcc: [] });
  });

  it('puts the sender in To, where all who stood there are moved to Bcc, and takes that back as well', async () => {
    const recipients = [
      { field: 'to' as const, index: 0, address: dana.address },
      { field: 'to' as const, index: 1, address: ashaAtHome.address },
    ];
    const { applied, now } = await press(draft(), { kind: 'moveToBcc', recipients });
    expect(addresses(now.to)).toEqual(['asha.patel@justice.gov.uk']);
    expect(addresses(now.bcc)).toEqual([dana.address, ashaAtHome.address]);
    if (applied.kind === 'done') await applied.undo();
    expect(now).toMatchObject({ to: [dana, ashaAtHome], cc: [jo], bcc: [] });
  });

  it('puts another address in its place', async () => {
    const { now } = await press(draft(), { ...remove, kind: 'replaceRecipient', by: 'asha.patel@justice.gov.uk' });
    expect(addresses(now.to)).toEqual([dana.address, 'asha.patel@justice.gov.uk']);
  });

  it('sets the subject, and sets it back', async () => {
    const made = draft();
    const { applied, now } = await press(made, { kind: 'setSubject', subject: 'OFFICIAL Bundle' });
    expect(now.subject).toBe('OFFICIAL Bundle');
    if (applied.kind === 'done') await applied.undo();
    expect(now.subject).toBe('Bundle');
  });

  it('shows in the list without another look', async () => {
    const made = draft();
    expect((await readToTheEnd(made.scan, 'waiting')).rows[0]?.verdict).toBe('ask');
    await press(made);
    await made.scan.port(made.id).read();
    expect(made.scan.state('waiting').rows[0]?.verdict).toBe('pass');
  });

  it('asks for leave to write only when it is pressed', async () => {
    const made = draft();
    await made.port.read();
    expect(made.office.scopes.has('Mail.ReadWrite')).toBe(false);
    await press(made);
    expect(made.office.scopes.has('Mail.ReadWrite')).toBe(true);
  });
});

describe('a fix that is not made', () => {
  it('of a draft that was edited meanwhile', async () => {
    const { office, id, port } = draft();
    const { message } = await port.read();
    office.mail(id).to = [ashaAtHome, dana];
    expect(await port.apply(remove, message)).toEqual({ kind: 'changed' });
    office.mail(id).subject = 'Other';
    expect(await port.apply({ kind: 'setSubject', subject: 'A' }, message)).toEqual({ kind: 'changed' });
    expect(office.asked.some((one) => one.startsWith('PATCH'))).toBe(false);
  });

  it('of a draft that was edited between our look and our change', async () => {
    const { office, id, port } = draft();
    const { message } = await port.read();
    office.tenant.breaks = ({ method }) => {
      if (method === 'PATCH') office.mail(id).version += 1;
      return undefined;
    };
    expect(await port.apply(remove, message)).toEqual({ kind: 'changed' });
    expect(office.mail(id).to).toHaveLength(2);
  });

  it('of a draft that Outlook has open', async () => {
    const made = draft();
    made.office.mail(made.id).openElsewhere = true;
    const { applied, now } = await press(made);
    expect(applied).toEqual({ kind: 'refused', reason: 'openInOutlook' });
    expect(now.to).toHaveLength(2);
  });

  it('and is not claimed of a draft that Outlook wrote over', async () => {
    const made = draft();
    writeOver(made.office, made.id);
    const { applied, now } = await press(made);
    expect(applied).toEqual({ kind: 'refused', reason: 'writtenOver' });
    expect(now.to).toHaveLength(2);
  });

  it('of a mail that was sent, and of one on its way', async () => {
    const { office, id, port, scan } = draft();
    const { message } = await port.read();
    await office.graph().mailbox('me').send(id);
    expect(await port.apply(remove, message)).toEqual({ kind: 'refused', reason: 'notDraft' });
    const other = office.put('outbox', { to: [dana, ashaAtHome] });
    await readToTheEnd(scan, 'waiting');
    expect(await scan.port(other).apply(remove, message)).toEqual({ kind: 'refused', reason: 'notDraft' });
    expect(office.asked.some((one) => one.startsWith('PATCH'))).toBe(false);
  });

  it('of one on its way that no list told of: opened by its link, or gone there since', async () => {
    const { office, id, scan } = draft();
    const linked = office.put('outbox', { to: [dana, ashaAtHome] });
    const { row, message } = await scan.open(linked);
    expect(row).toMatchObject({ isDraft: true, inOutbox: true });
    expect(await scan.port(linked).apply(remove, message)).toEqual({ kind: 'refused', reason: 'notDraft' });
    await readToTheEnd(scan, 'waiting');
    office.mail(id).folderId = office.mail(linked).folderId;
    expect(await scan.port(id).apply(remove, message)).toEqual({ kind: 'refused', reason: 'notDraft' });
    expect((await scan.open(id)).row.inOutbox).toBe(true);
    expect(office.asked.some((one) => one.startsWith('PATCH'))).toBe(false);
  });

  it('of a draft that was deleted', async () => {
    const { office, id, port } = draft();
    const { message } = await port.read();
    const mailbox = office.graph().mailbox('me');
    await mailbox.remove(id);
    expect(await port.apply(remove, message)).toEqual({ kind: 'refused', reason: 'gone' });
    await mailbox.remove(id);
    expect(await port.apply(remove, message)).toEqual({ kind: 'refused', reason: 'gone' });
  });

  it('where nobody agreed that drafts may be changed', async () => {
    const made = draft();
    made.office.refused.add('Mail.ReadWrite');
    expect((await press(made)).applied).toEqual({ kind: 'refused', reason: 'permission' });
  });

  it('without a network, and without a network in the middle', async () => {
    const { office, port } = draft();
    const { message } = await port.read();
    office.tenant.faults.offline = true;
    expect(await port.apply(remove, message)).toEqual({ kind: 'refused', reason: 'offline' });
    office.tenant.faults.offline = false;
    office.tenant.breaks = ({ method }) => (method === 'PATCH' ? 'request' : undefined);
    expect(await port.apply(remove, message)).toEqual({ kind: 'refused', reason: 'offline' });
  });

  it('but is claimed where only the answer was lost', async () => {
    const { office, id, port } = draft();
    const { message } = await port.read();
    office.tenant.breaks = ({ method }) => (method === 'PATCH' ? 'answer' : undefined);
    expect((await port.apply(remove, message)).kind).toBe('done');
    expect(office.mail(id).to).toEqual([dana]);
  });

  it('and says that it is not known where the draft could not be looked at again', async () => {
    const { office, port } = draft();
    const { message } = await port.read();
    let isWritten = false;
    office.tenant.breaks = ({ method }) => {
      isWritten ||= method === 'PATCH';
      return isWritten && method === 'GET' ? 'request' : undefined;
    };
    expect(await port.apply(remove, message)).toEqual({ kind: 'refused', reason: 'unknown' });
  });

  it('where somebody of the same list has no address, who would be lost', async () => {
    const made = draft(playedMail(), { to: [dana, ashaAtHome, { name: 'Somebody', address: '' }] });
    expect((await press(made)).applied).toEqual({ kind: 'refused', reason: 'failed' });
  });

  it('and is not taken back over what was written since', async () => {
    const made = draft();
    const { applied, now } = await press(made);
    now.to = [dana, jo];
    expect(applied.kind === 'done' && (await applied.undo())).toEqual({ kind: 'changed' });
    expect(now.to).toEqual([dana, jo]);
  });
});

describe('the port of a draft', () => {
  it('keeps no answers, and says so', async () => {
    expect(await draft().port.remember([{ address: jo.address, answer: 'supplier' }])).toEqual({
      kind: 'refused',
      reason: 'notKept',
    });
  });

  it('tells of changes that a scan noticed, and not of its own reading', async () => {
    const { office, id, scan } = draft();
    await readToTheEnd(scan, 'waiting');
    const port = scan.port(id);
    let told = 0;
    const stop = port.subscribe(() => {
      told += 1;
    });
    await port.read();
    expect(told).toBe(0);
    await office.graph().ownMail().change(id, { subject: 'Other' }, undefined);
    await readToTheEnd(scan, 'waiting');
    expect(told).toBe(1);
    stop();
    await office.graph().ownMail().change(id, { subject: 'Third' }, undefined);
    await readToTheEnd(scan, 'waiting');
    expect(told).toBe(1);
  });
});
