import { describe, expect, it } from 'vitest';
import { ashaAtHome, dana, jo, playedMail, readToTheEnd } from '../../tests/mail-scan/played-mail';
import type { TenantSeed } from '../simulator/graph';
import { moj } from '../simulator/graph/seed/moj';

const list = (name: string) => ({ name, address: `${name}@justice.gov.uk` });
const project = list('visits-project');
const hidden = list('staff-in-confidence');
const dynamic = list('everybody-estates');
const day = 86_400_000;
type Group = NonNullable<TenantSeed['groups']>[number];
const crowd = Array.from({ length: 1001 }, (_, index) => ({
  id: `crowd-${index}`,
  displayName: `Contact ${index}`,
  mail: `c${index}@lakeside.example`,
}));
const ago = (days: number): string => new Date(Date.parse('2020-09-28T09:42:00Z') - days * day).toISOString();

describe('what Graph adds about lists', () => {
  it('is how many people they reach and how many of those are outside, lists inside them opened', async () => {
    const office = playedMail();
    const id = office.put('drafts', { to: [project, dana], cc: [dynamic] });
    const { known, message, report } = await office.open().open(id);
    expect(known.lists).toEqual({
      [project.address]: {
        members: 5,
        outside: 2,
        examples: ['j.okoro@lakeside.example', 'a.reid@northfield.example'],
      },
      // A dynamic list is counted by Exchange, and nobody can open it.
      [dynamic.address]: { members: 5, outside: 1 },
    });
    expect(message.to.map(({ kind }) => kind)).toEqual(['list', 'person']);
    expect(report.unchecked.map(({ what }) => what)).not.toContain('list.members');
  });

  it('is asked for once a session', async () => {
    const office = playedMail();
    const id = office.put('drafts', { to: [project] });
    const scan = office.open();
    await readToTheEnd(scan, 'waiting');
    office.asked.length = 0;
    await scan.open(id);
    expect(office.asked.filter((one) => /groups|MailTips|batch/.test(one))).toEqual([]);
  });

  it('is nothing of a hidden one: that is not checked, and never fine', async () => {
    const office = playedMail();
    const id = office.put('drafts', { to: [hidden] });
    const scan = office.open();
    const { known, report, closedLists } = await scan.open(id);
    expect(known.lists).toEqual({});
    expect(closedLists).toEqual({ [hidden.address]: 'hidden' });
    expect(report.unchecked).toContainEqual(expect.objectContaining({ what: 'list.members', field: 'to', index: 0 }));
    expect((await readToTheEnd(scan, 'waiting')).notChecked).toContainEqual({ what: 'lists', why: 'hidden', count: 1 });
  });

  it.each<readonly [string, Partial<Group>, string]>([
    ['a hidden list inside', { memberIds: ['moj-staff', 'moj-group-hidden'] }, 'hidden'],
    ['over a thousand members', { memberIds: crowd.map((one) => one.id) }, 'tooMany'],
    ['over a thousand that only Exchange knows', { memberIds: crowd.map((one) => one.id), dynamic: true }, 'tooMany'],
  ])('is never that a list with %s is fine', async (_, group, why) => {
    const list = { id: 'list', displayName: 'List', mail: 'list@justice.gov.uk', memberIds: [], ...group };
    const office = playedMail({ seed: { ...moj, contacts: crowd, groups: [...(moj.groups ?? []), list] } });
    const id = office.put('drafts', { to: [{ name: 'List', address: list.mail }] });
    const { known, closedLists, report } = await office.open().open(id);
    expect(known.lists).toEqual({});
    expect(closedLists).toEqual({ [list.mail]: why });
    expect(report.unchecked.map(({ what }) => what)).toContain('list.members');
  });

  it('is which of them are lists and no more, where no administrator agreed', async () => {
    const office = playedMail();
    office.refused.add('GroupMember.Read.All');
    const id = office.put('drafts', { to: [project, dana] });
    const scan = office.open();
    const state = await readToTheEnd(scan, 'waiting');
    expect(state.state).toBe('done');
    expect(state.notChecked).toContainEqual({ what: 'lists', why: 'noConsent', count: 1 });
    const { report, message } = await scan.open(id);
    expect(message.to.map(({ kind }) => kind)).toEqual(['list', 'person']);
    expect(report.unchecked.map(({ what }) => what)).toContain('list.members');
  });

  it('is nothing where nobody answers, and then it is not known which are lists', async () => {
    const office = playedMail();
    office.refused.add('GroupMember.Read.All');
    office.tenant.breaks = ({ path }) => (path.includes('getMailTips') ? 'request' : undefined);
    const id = office.put('drafts', { to: [dana] });
    const { known, report } = await office.open().open(id);
    expect(known.lists).toBeUndefined();
    expect(report.unchecked.map(({ what }) => what)).toContain('known.lists');
  });
});

describe('what Graph adds about people', () => {
  it('is which addresses are one’s own, by the directory', async () => {
    const office = playedMail();
    const id = office.put('drafts', { to: [ashaAtHome] });
    const { known, message } = await office.open().open(id);
    expect(known.ownAddresses).toEqual([{ address: ashaAtHome.address, from: 'directory' }]);
    expect(message.me).toEqual({ name: 'Asha Patel', addresses: ['asha.patel@justice.gov.uk'] });
  });

  it('is to whom one writes for the first time, by what was sent before', async () => {
    const office = playedMail();
    const first = office.put('sentitems', { to: [jo], sentDateTime: ago(5) });
    const second = office.put('sentitems', { to: [jo, dana], sentDateTime: ago(2) });
    const scan = office.open();
    await office.clock.wait(3_600_000);
    await readToTheEnd(scan, 7);
    expect((await scan.open(first)).known.firstContact).toEqual({ [jo.address]: true });
    expect((await scan.open(second)).known.firstContact).toEqual({ [jo.address]: false });
  });

  it('looks for older mail by the address, and is not known where the search fails', async () => {
    const office = playedMail();
    office.put('sentitems', { to: [jo], sentDateTime: ago(300) });
    const id = office.put('sentitems', { to: [jo], sentDateTime: ago(2) });
    office.clock.advance(3_600_000);
    expect((await office.open().open(id)).known.firstContact).toEqual({ [jo.address]: false });
    office.tenant.breaks = ({ path }) => (path.includes('$batch') ? 'request' : undefined);
    const { known, report } = await office.open().open(id);
    expect(known.firstContact).toBeUndefined();
    expect(report.unchecked.map(({ what }) => what)).toContain('known.firstContact');
  });

  it('is never what was answered in Outlook, which is out of reach', async () => {
    const office = playedMail();
    const id = office.put('drafts');
    const scan = office.open();
    expect((await scan.open(id)).report.unchecked.map(({ what }) => what)).toContain('known.answers');
    expect((await readToTheEnd(scan, 'waiting')).notChecked).toContainEqual({ what: 'answers', why: 'notAsked' });
  });
});

describe('a label', () => {
  const named =
    'MSIP_Label_5ec01abe-0001-4000-8000-000000000002_Enabled=True; MSIP_Label_5ec01abe-0001-4000-8000-000000000002_Name=OFFICIAL-SENSITIVE';

  it('is read where the mail bears one', async () => {
    const office = playedMail();
    const id = office.put('drafts', { label: named });
    const scan = office.open();
    expect((await scan.open(id)).message.label).toBe('OFFICIAL-SENSITIVE');
    expect((await readToTheEnd(scan, 'waiting')).notChecked.map(({ what }) => what)).not.toContain('labels');
  });

  it('is not checked where none can be read', async () => {
    const office = playedMail();
    const id = office.put('drafts');
    const scan = office.open();
    const state = await readToTheEnd(scan, 'waiting');
    expect(state.notChecked).toContainEqual({ what: 'labels', why: 'failed', count: 1 });
    expect((await scan.open(id)).report.unchecked.map(({ what }) => what)).toContain('field.label');
  });
});

describe('an open mail', () => {
  it('is text, whatever it was written in', async () => {
    const office = playedMail();
    const id = office.put('drafts', {
      body: { contentType: 'html', content: '<p>Hello <b>Dana</b></p><script>alert(1)</script>' },
    });
    const { text, message, row } = await office.open().open(id);
    expect(text?.trim()).toBe('Hello Dana');
    expect(message.html).toBeUndefined();
    expect(row).toMatchObject({ id, verdict: 'pass', isDraft: true });
  });
});
