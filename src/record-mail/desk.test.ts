import { describe, expect, it } from 'vitest';
import { mailboxOf, mailsIn, onlyStory, requestOf } from '../../tests/record-mail/acts';
import { keptMarks, playedOffice } from '../../tests/record-mail/played-office';
import { findReferences, readReference } from '../records';
import { makeStamp, newReference } from './stamp';

const day = 86_400_000;

describe('the mailboxes of teams', () => {
  it('are those that this person may open, asked once; the team is the owner', async () => {
    const office = playedOffice();
    const priya = await office.deskOf('moj-security');
    office.asked.length = 0;
    const [teams] = await Promise.all([priya.teams(), priya.teams()]);
    expect(teams.map(({ owner, isTeam }) => [owner.name, isTeam])).toEqual([['Cyber Security Consultancy', true]]);
    expect(office.asked).toHaveLength(2);
    expect(await (await office.deskOf('moj-staff')).teams()).toEqual([]);
  });

  it('are asked again where the network failed: nothing is known then', async () => {
    const office = playedOffice();
    const priya = await office.deskOf('moj-security');
    office.tenant.faults.offline = true;
    await expect(priya.teams()).rejects.toMatchObject({ family: 'offline' });
    office.tenant.faults.offline = false;
    expect(await priya.teams()).toHaveLength(1);
  });

  it('are nobody’s where nobody consented to open them, until somebody does', async () => {
    const office = playedOffice();
    office.tenant.faults.notConsented = ['Mail.ReadWrite.Shared'];
    const priya = await office.deskOf('moj-security');
    expect(await priya.teams()).toEqual([]);
    office.tenant.faults.notConsented = [];
    const [team] = await priya.teams();
    expect(team?.owner.name).toBe('Cyber Security Consultancy');
    expect((await priya.teams())[0]).toBe(team);
  });
});

describe('people', () => {
  it('are found by name, and never oneself', async () => {
    const { people } = await playedOffice().deskOf('moj-staff');
    expect(await people.search('Rob')).toEqual([
      {
        id: 'moj-manager',
        address: 'rob.lewis@justice.gov.uk',
        name: 'Rob Lewis',
        jobTitle: '',
        department: '',
      },
    ]);
    expect(await people.search('Asha')).toEqual([]);
  });

  it('are not found, and it is said why, where the directory refuses', async () => {
    const office = playedOffice();
    const { people } = await office.deskOf('moj-staff');
    office.tenant.faults.offline = true;
    await expect(people.search('Rob')).rejects.toMatchObject({ family: 'offline' });
    await expect(people.manager()).resolves.toBeUndefined();
    await expect(people.reportsToMe('moj-staff')).resolves.toBe('notChecked');
    await expect(people.away('rob.lewis@justice.gov.uk')).resolves.toBeUndefined();
  });

  it('have a manager where consent allows to ask', async () => {
    const office = playedOffice();
    expect(await (await office.deskOf('moj-staff')).people.manager()).toBeUndefined();
    office.tenant.faults.notConsented = [];
    expect(await (await office.deskOf('moj-staff')).people.manager()).toMatchObject({ name: 'Rob Lewis' });
    expect(await (await office.deskOf('moj-director')).people.manager()).toBeUndefined();
  });

  it('report to somebody by that person’s own directory, asked once', async () => {
    const office = playedOffice();
    const { people } = await office.deskOf('moj-manager');
    office.asked.length = 0;
    expect(await people.reportsToMe('moj-staff')).toBe('checked');
    expect(await people.reportsToMe('moj-director')).toBe('notChecked');
    expect(office.asked).toHaveLength(1);
  });

  it('may be away', async () => {
    const { people } = await playedOffice().deskOf('moj-staff');
    expect((await people.away('helen.marsh@justice.gov.uk'))?.message).toContain('I am away');
    expect(await people.away('rob.lewis@justice.gov.uk')).toBeUndefined();
  });
});

describe('telling', () => {
  const about = { title: 'Open tool', ref: 'T7KQ29FXM', page: '/decide/T7KQ29FXM' };

  it('puts kind and reference into a person’s feed, and nothing else', async () => {
    const office = playedOffice();
    const asha = await office.deskOf('moj-staff');
    const rob = await office.deskOf('moj-manager');
    await asha.tell(rob.me, about);
    await rob.tell(asha.me, { ...about, page: '/requests/T7KQ29FXM' });
    const told = office.tenant.state.notifications.map(({ to, activityType, preview }) => [to, activityType, preview]);
    expect(told).toEqual([
      ['moj-manager', 'requestWaiting', 'Open tool T-7KQ2-9FXM'],
      ['moj-staff', 'requestDecided', 'Open tool T-7KQ2-9FXM'],
    ]);
  });

  it('tells no team, and does not mind a refusal', async () => {
    const office = playedOffice();
    const asha = await office.deskOf('moj-staff');
    const rob = await office.deskOf('moj-manager');
    office.tenant.faults.withoutApp = ['*'];
    await asha.tell(rob.me, about);
    const team = { id: 'cyberconsultancy@digital.justice.gov.uk', address: 'x@justice.gov.uk', name: 'Team' };
    office.asked.length = 0;
    await asha.tell(team, about);
    expect(office.asked).toEqual([]);
  });
});

describe('an ordinary draft', () => {
  it('lies in one’s own Drafts as it was written, is sent to nobody, and leaves nothing in the browser', async () => {
    const office = playedOffice();
    const marks = keptMarks();
    const asha = await office.deskOf('moj-staff', { marks });
    const to = [{ name: 'Group Security', address: 'group.security@justice.gov.uk' }];
    const mail = { to, subject: 'Clearance status', text: 'First name: Sam <b>\nLast name: Hill & Co' };
    const { webLink } = await asha.ordinaryDraft(mail);
    const drafts = mailsIn(office, 'moj-staff', 'drafts');
    expect(drafts).toMatchObject([{ subject: 'Clearance status', to, cc: [], headers: [], mimeHeaders: [] }]);
    expect(drafts[0]?.body.content).toContain('First name: Sam &lt;b&gt;<br>Last name: Hill &amp; Co');
    expect(drafts[0]?.body.content).not.toContain('SECOND LOOK');
    expect(webLink).toContain('https://outlook');
    expect(mailsIn(office, 'moj-staff', 'sentitems')).toEqual([]);
    expect([...marks.values]).toEqual([]);
  });

  it('is refused as Graph refuses it', async () => {
    const office = playedOffice();
    const asha = await office.deskOf('moj-staff');
    office.tenant.faults.offline = true;
    await expect(asha.ordinaryDraft({ to: [], subject: 'x', text: 'y' })).rejects.toMatchObject({ family: 'offline' });
  });
});

describe('a story that has become long', () => {
  it('gets one checkpoint, from its mailbox to itself, and no other on the next visit', async () => {
    const office = playedOffice();
    const marks = keptMarks();
    const asha = await office.deskOf('moj-staff');
    const rob = await office.deskOf('moj-manager', { marks });
    await asha.own.send(requestOf(office, asha, rob));
    await rob.own.refresh();
    expect(mailsIn(office, 'moj-manager', 'sentitems')).toHaveLength(0);
    for (let visit = 0; visit < 3; visit += 1) {
      office.clock.advance(61 * day);
      const later = await office.deskOf('moj-manager', { marks });
      await later.own.refresh();
      await later.own.refresh();
      expect(mailsIn(office, 'moj-manager', 'sentitems')).toHaveLength(1);
      expect(onlyStory(later.own)).toMatchObject({ state: 'waiting', notCounted: [], contradictions: [] });
    }
    // Even when its mails are gone.
    const { mails } = mailboxOf(office, 'moj-manager');
    for (const mail of mails.filter(({ from }) => from?.address.startsWith('asha') === true))
      mails.splice(mails.indexOf(mail), 1);
    mailboxOf(office, 'moj-manager').changes += 1;
    const last = await office.deskOf('moj-manager', { marks });
    await last.own.refresh();
    expect(onlyStory(last.own)).toMatchObject({ state: 'waiting', ref: onlyStory(rob.own).ref });
  });
});

describe('what a new record needs', () => {
  it('is an id, an instant to the second, and a reference of its kind', () => {
    const stamp = makeStamp(Date.parse('2020-09-28T09:42:03.500Z'));
    expect(stamp.at).toBe('2020-09-28T09:42:03Z');
    expect(stamp.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(makeStamp(0).id).not.toBe(stamp.id);
    const ref = newReference({ letter: 'T' });
    expect(readReference(ref)).toBe(ref);
    expect(findReferences(`Open tool ${ref}`)).toEqual([ref]);
  });
});
