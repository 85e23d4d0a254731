import { describe, expect, it } from 'vitest';
import { ashaAtHome, dana, jo, pack, playedMail, readToTheEnd, until } from '../../tests/mail-scan/played-mail';
import { createMailScan } from './create-scan';
import type { ScanState } from './scan';

const day = 86_400_000;
const ago = (days: number): string => new Date(Date.parse('2020-09-28T09:42:00Z') - days * day).toISOString();
const sent = (days: number, given = {}) => ({ sentDateTime: ago(days), ...given });
const verdicts = ({ rows }: ScanState) => rows.map(({ subject, verdict }) => `${subject}: ${verdict}`);
const secret = { subject: 'SECRET - plan' };

describe('a scan of waiting mail', () => {
  it('checks drafts and the outbox, the newest first, and says where each lies', async () => {
    const office = playedMail();
    office.put('drafts', { subject: 'Older', lastModifiedDateTime: ago(3) });
    office.put('drafts', { ...secret, lastModifiedDateTime: ago(2) });
    office.put('outbox', { subject: 'On its way', to: [ashaAtHome], lastModifiedDateTime: ago(1) });
    const state = await readToTheEnd(office.open(), 'waiting');
    expect(verdicts(state)).toEqual(['On its way: ask', 'SECRET - plan: stop', 'Older: pass']);
    expect(state.rows[0]).toMatchObject({
      headline: 'this goes to asha.patel.test@gmail.com',
      findings: 1,
      policies: ['own-address'],
      to: ['Asha Patel'],
      recipients: 1,
      isDraft: true,
      inOutbox: true,
    });
    expect(state).toMatchObject({ state: 'done', done: 3, left: 0, failure: undefined, readAt: office.clock.now() });
    expect(state.rows[2]).toMatchObject({ inOutbox: false, webLink: expect.stringContaining('https://outlook') });
  });

  it('needs no more than leave to read mail, and asks for lists without a window', async () => {
    const office = playedMail();
    office.put('drafts');
    await readToTheEnd(office.open(), 'waiting');
    expect([...office.scopes].sort()).toEqual(['GroupMember.Read.All', 'Mail.Read', 'User.Read']);
  });

  it('asks nothing before it is started', () => {
    const office = playedMail();
    expect(office.open().state('waiting')).toMatchObject({ state: 'never', rows: [], done: 0, left: undefined });
    expect(office.asked).toEqual([]);
  });
});

describe('a scan of sent mail', () => {
  it('looks as far back as it is told', async () => {
    const office = playedMail();
    for (const days of [1, 6, 8, 29, 31, 89, 91]) office.put('sentitems', sent(days, { subject: `Day ${days}` }));
    const scan = office.open();
    expect(verdicts(await readToTheEnd(scan, 7))).toEqual(['Day 1: pass', 'Day 6: pass']);
    const asked = office.asked.length;
    expect((await readToTheEnd(scan, 90)).rows).toHaveLength(6);
    expect((await readToTheEnd(scan, 30)).rows).toHaveLength(4);
    expect(office.asked.length - asked).toBeLessThan(10);
  });

  it('shows rows while it works, with what is done and what is left', async () => {
    const office = playedMail({ latency: 'tenant' });
    for (let index = 0; index < 120; index += 1) office.put('sentitems', sent(1 + index / 100));
    const scan = office.open();
    const seen: (readonly [number, number | undefined])[] = [];
    scan.subscribe(() => {
      const { done, left } = scan.state(7);
      seen.push([done, left]);
    });
    await readToTheEnd(scan, 7);
    expect(seen).toContainEqual([0, 120]);
    expect(seen).toContainEqual([50, 70]);
    expect(seen).toContainEqual([100, 20]);
    expect(scan.state(7)).toMatchObject({ done: 120, left: 0, state: 'done' });
  });

  it('judges the newest first, whatever fraction of a second it was sent in', async () => {
    const office = playedMail({ latency: 'tenant' });
    const when = (index: number) => ago(1 + index / 100).replace('.000Z', '.700Z');
    for (let index = 0; index < 120; index += 1)
      office.put('sentitems', { sentDateTime: when(index), receivedDateTime: when(index), subject: `Note ${index}` });
    const scan = office.open();
    scan.start(7);
    await until(scan, 7, ({ done }) => done >= 50);
    expect(scan.state(7).rows[0]?.subject).toBe('Note 0');
    scan.stop(7);
  });

  it('gives the same state until something changes', async () => {
    const office = playedMail();
    office.put('sentitems', sent(1));
    const scan = office.open();
    await readToTheEnd(scan, 7);
    expect(scan.state(7)).toBe(scan.state(7));
  });
});

describe('stopping and going on', () => {
  function longOffice() {
    const office = playedMail({ latency: 'tenant' });
    for (let index = 0; index < 130; index += 1) office.put('sentitems', sent(1 + index / 100));
    return office;
  }

  it('keeps what is there, and goes on where it was', async () => {
    const office = longOffice();
    const scan = office.open();
    scan.start(7);
    await until(scan, 7, ({ done }) => done >= 50);
    scan.stop(7);
    expect(scan.state(7)).toMatchObject({ state: 'stopped', failure: undefined });
    const { done } = scan.state(7);
    office.asked.length = 0;
    await readToTheEnd(scan, 7);
    expect(scan.state(7)).toMatchObject({ state: 'done', done: 130 });
    expect(done).toBeLessThan(130);
    const pages = office.asked.filter((one) => one.includes('sentitems/messages?'));
    // Two of them were under way when it was stopped. What was checked is not asked for again.
    expect(pages.length).toBeLessThanOrEqual(4);
    expect(pages.at(-1)).not.toContain(`le ${ago(1).slice(0, 16)}`);
  });

  it('asks for nothing more once it was stopped', async () => {
    const office = longOffice();
    const scan = office.open();
    scan.start(7);
    await until(scan, 7, ({ done }) => done >= 50);
    scan.stop(7);
    const asked = office.asked.length;
    await office.clock.wait(20_000);
    expect(office.asked.slice(asked)).toEqual([]);
  });

  it('stops at once, whatever is under way, and says nothing more', async () => {
    const office = longOffice();
    const scan = office.open();
    scan.start(7);
    scan.stop(7);
    expect(scan.state(7).state).toBe('stopped');
    let calls = 0;
    scan.subscribe(() => {
      calls += 1;
    });
    await office.clock.wait(20_000);
    expect(calls).toBe(0);
    expect(office.asked.length).toBeLessThan(2);
  });

  it('keeps what is there where the network fails in the middle, says why, and goes on where it was', async () => {
    const office = longOffice();
    const scan = office.open();
    scan.start(7);
    await until(scan, 7, ({ done }) => done >= 50);
    office.tenant.faults.offline = true;
    const broken = await until(scan, 7, ({ state }) => state === 'stopped');
    expect(broken.failure).toMatchObject({ family: 'offline' });
    expect(broken.done).toBeGreaterThanOrEqual(50);
    expect(broken.done).toBeLessThan(130);
    office.tenant.faults.offline = false;
    expect(await readToTheEnd(scan, 7)).toMatchObject({ state: 'done', done: 130, failure: undefined });
  });

  it('ends for good when it is closed', async () => {
    const office = longOffice();
    const scan = office.open();
    scan.start(7);
    await until(scan, 7, ({ left }) => left === 130);
    scan.close();
    const asked = office.asked.length;
    await office.clock.wait(20_000);
    expect(office.asked.length - asked).toBeLessThan(6);
    scan.start(7);
    expect(scan.state(7).state).toBe('reading');
  });
});

describe('reading again', () => {
  it('asks for what is new alone', async () => {
    const office = playedMail();
    office.put('sentitems', sent(2, { subject: 'Old' }));
    const scan = office.open();
    await readToTheEnd(scan, 7);
    office.asked.length = 0;
    office.put('sentitems', sent(1, { subject: 'New', to: [ashaAtHome] }));
    expect(verdicts(await readToTheEnd(scan, 7))).toEqual(['New: ask', 'Old: pass']);
    expect(office.asked.filter((one) => one.includes('/delta'))).toHaveLength(1);
  });

  it('notices what was changed, deleted or sent meanwhile', async () => {
    const office = playedMail();
    const changed = office.put('drafts', { subject: 'Changed' });
    const deleted = office.put('drafts', { subject: 'Deleted' });
    const gone = office.put('drafts', { subject: 'Sent' });
    const scan = office.open();
    expect((await readToTheEnd(scan, 'waiting')).rows).toHaveLength(3);
    const mailbox = office.graph().mailbox('me');
    await office.graph().ownMail().change(changed, { subject: 'SECRET now' }, undefined);
    await mailbox.remove(deleted);
    await mailbox.send(gone);
    const state = await readToTheEnd(scan, 'waiting');
    expect(verdicts(state)).toEqual(['SECRET now: stop']);
    expect(state.notRead).toEqual([]);
    expect(verdicts(await readToTheEnd(scan, 7))).toEqual(['Sent: pass']);
  });

  it('begins anew where its place is too old', async () => {
    const office = playedMail();
    office.put('drafts', { subject: 'Old' });
    const scan = office.open();
    await readToTheEnd(scan, 'waiting');
    office.put('drafts', { subject: 'New' });
    office.clock.advance(1000);
    office.tenant.faults.oldLinksUntil = office.clock.now();
    expect((await readToTheEnd(scan, 'waiting')).rows.map(({ subject }) => subject).sort()).toEqual(['New', 'Old']);
    expect(scan.state('waiting').failure).toBeUndefined();
  });
});

describe('more mails than Graph lists of one time', () => {
  /** Heads alone: it is stopped before a mail is read. */
  async function listed(count: number) {
    const office = playedMail();
    const heads = Array.from({ length: count }, (_, index) => ({ id: `m${index}`, receivedDateTime: ago(1) }));
    const changes = async (folder: string) => ({
      changed: folder === 'sentitems' ? heads : [],
      removed: [],
      link: 'x',
    });
    const graph = office.graph();
    const scan = createMailScan({
      graph: { ...graph, ownMail: (signal) => ({ ...graph.ownMail(signal), changes }) },
      pack,
      marks: office.marks,
      now: office.clock.now,
    });
    scan.start(90);
    const state = await until(scan, 90, ({ left }) => left === count);
    scan.close();
    return state;
  }

  it('are said to be not checked', async () => {
    expect((await listed(5000)).notChecked).toContainEqual({ what: 'older', why: 'tooMany', count: 5000 });
    expect((await listed(4999)).notChecked.map(({ what }) => what)).not.toContain('older');
  });
});

describe('a draft with something to mend', () => {
  const mend = { to: [dana, ashaAtHome] };

  it('is at hand once it was checked, and asks for nothing', async () => {
    const office = playedMail();
    const id = office.put('drafts', mend);
    const fine = office.put('drafts');
    const scan = office.open();
    expect(scan.recall(id)).toBeUndefined();
    await readToTheEnd(scan, 'waiting');
    office.asked.length = 0;
    expect(scan.recall(id)).toMatchObject({ row: { id, verdict: 'ask' }, report: { verdict: 'ask' } });
    expect(scan.recall(fine)).toBeUndefined();
    expect(office.asked).toEqual([]);
  });

  it('is at hand as it is now alone', async () => {
    const office = playedMail();
    const id = office.put('drafts', mend);
    const scan = office.open();
    await readToTheEnd(scan, 'waiting');
    await office.graph().ownMail().change(id, { subject: 'SECRET now' }, undefined);
    await readToTheEnd(scan, 'waiting');
    expect(scan.recall(id)?.message.subject).toBe('SECRET now');
    await office
      .graph()
      .ownMail()
      .change(id, { subject: 'Rota', to: [dana] }, undefined);
    await scan.open(id);
    expect(scan.recall(id)).toBeUndefined();
  });

  it('is at hand with twenty-four others at most', async () => {
    const office = playedMail();
    const ids = Array.from({ length: 30 }, () => office.put('drafts', mend));
    const scan = office.open();
    await readToTheEnd(scan, 'waiting');
    expect(ids.filter((id) => scan.recall(id) !== undefined)).toHaveLength(25);
  });
});

describe('a later visit', () => {
  it('knows the verdicts of before, and reads in full only what is new or asked something', async () => {
    const office = playedMail();
    office.put('sentitems', sent(3, { subject: 'Fine' }));
    office.put('sentitems', sent(2, { subject: 'Asked', to: [ashaAtHome] }));
    await readToTheEnd(office.open(), 7);
    office.asked.length = 0;
    const state = await readToTheEnd(office.open(), 7);
    expect(verdicts(state)).toEqual(['Asked: ask', 'Fine: pass']);
    expect(state.rows[0]?.headline).toBe('this goes to asha.patel.test@gmail.com');
    expect(office.asked.some((one) => one.includes('sentitems/messages?'))).toBe(false);
    expect(office.asked.length).toBeLessThanOrEqual(6);
  });

  it('shows a remembered verdict before the mail is read', async () => {
    const office = playedMail({ latency: 'tenant' });
    office.put('sentitems', sent(2, { to: [ashaAtHome] }));
    await readToTheEnd(office.open(), 7);
    const scan = office.open();
    scan.start(7);
    const early = await until(scan, 7, ({ rows }) => rows.length > 0);
    expect(early.rows[0]).toMatchObject({ verdict: 'ask', headline: undefined });
    expect(early).toMatchObject({ done: 0, left: 1 });
  });

  it('checks again under other rules, and for somebody with other addresses', async () => {
    const office = playedMail();
    office.put('sentitems', sent(2, { subject: 'To Jo', to: [jo] }));
    await readToTheEnd(office.open(), 7);
    office.asked.length = 0;
    await readToTheEnd(office.open({ pack: { ...pack, version: '2' } }), 7);
    expect(office.asked.some((one) => one.includes('/$batch'))).toBe(true);
    const asha = office.tenant.state.seed.people.find(({ id }) => id === 'moj-staff');
    Object.assign(asha ?? {}, { otherMails: [jo.address] });
    const state = await readToTheEnd(office.open({ pack: { ...pack, version: '2' } }), 7);
    Object.assign(asha ?? {}, { otherMails: [ashaAtHome.address] });
    expect(state.rows[0]).toMatchObject({ verdict: 'ask' });
  });

  it('keeps no word, no address and no id of a mail', async () => {
    const office = playedMail();
    const id = office.put(
      'sentitems',
      sent(2, { ...secret, to: [jo], body: { contentType: 'text', content: 'Plan' } }),
    );
    await readToTheEnd(office.open(), 90);
    await readToTheEnd(office.open(), 'waiting');
    const kept = [...office.marks.values].flat().join(' ');
    expect(kept).toMatch(/^mail-sent [0-9a-f]{16}\n([0-9a-f]{24}[piast])+$/);
    for (const word of ['plan', 'secret', 'lakeside', 'okoro', 'patel', id.toLowerCase()])
      expect(kept.toLowerCase()).not.toContain(word);
  });

  it('takes nothing from a mark that was cut off or written by something else', async () => {
    const office = playedMail();
    office.put('sentitems', sent(2, { to: [dana] }));
    await readToTheEnd(office.open(), 7);
    const [name = '', value = ''] = [...office.marks.values][0] ?? [];
    for (const broken of [value.slice(0, -1), `${value}?`, 'x', '']) {
      office.marks.values.set(name, broken);
      expect(verdicts(await readToTheEnd(office.open(), 7))).toEqual(['Rota: pass']);
    }
  });
});
