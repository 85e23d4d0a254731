import { describe, expect, it } from 'vitest';
import { mailboxOf, mailsIn, requestOf } from '../../tests/record-mail/acts';
import { keptMarks, type PlayedOffice, playedOffice } from '../../tests/record-mail/played-office';
import { addMail } from '../simulator/graph';
import type { LookingBack, RecordBox, RecordDesk } from './desk';

const day = 86_400_000;

/**
 * Rob's mailbox with as many mails received as are said, three for each one he sent, and a request of long ago that no
 * index knows.
 */
async function old(count: number): Promise<{ readonly office: PlayedOffice; readonly rob: RecordDesk }> {
  const office = playedOffice({ searchLag: 1000 * day });
  const asha = await office.deskOf('moj-staff');
  const rob = await office.deskOf('moj-manager');
  await asha.own.send(requestOf(office, asha, rob));
  fill(office, count);
  office.clock.advance(3 * day);
  return { office, rob };
}

function fill({ tenant, clock }: PlayedOffice, count: number): void {
  const mailbox = mailboxOf({ tenant } as PlayedOffice, 'moj-manager');
  for (let index = 0; index < count; index += 1) {
    const folder = index % 4 === 0 ? 'sentitems' : 'inbox';
    addMail(tenant.state, mailbox, `F_moj-manager_${folder}`, { subject: `Minutes ${index}` }, clock);
    clock.advance(1000);
  }
}

async function whole(office: PlayedOffice, box: RecordBox): Promise<readonly LookingBack[]> {
  const seen: LookingBack[] = [];
  const leave = box.subscribe(() => seen.push(box.state().lookingBack));
  box.lookBack();
  while (box.state().lookingBack.state === 'underWay') await office.clock.wait(10);
  leave();
  return seen;
}

describe('looking back', () => {
  it('finds what no search knows, tells how far it is, and files it', async () => {
    const { office, rob } = await old(1400);
    await rob.own.refresh();
    expect(rob.own.state().stories).toEqual([]);
    expect(rob.own.state().lookingBack).toMatchObject({ state: 'never', looked: 0 });
    const seen = await whole(office, rob.own);
    expect(rob.own.state().stories).toHaveLength(1);
    expect(rob.own.state().lookingBack).toMatchObject({ state: 'done', looked: 1401, total: 1401 });
    const looked = seen.map((one) => one.looked);
    expect(looked).toEqual([...looked].sort((a, b) => a - b));
    expect(new Set(looked).size).toBeGreaterThan(3);
    expect(mailsIn(office, 'moj-manager', 'Second Look')).toHaveLength(1);
  });

  it('may be stopped, and goes on another day where it stopped', async () => {
    const { office } = await old(1400);
    const marks = keptMarks();
    const rob = await office.deskOf('moj-manager', { marks });
    await rob.own.refresh();
    rob.own.subscribe(() => {
      if (rob.own.state().lookingBack.looked > 0) rob.own.stopLookingBack();
    });
    await whole(office, rob.own);
    const stopped = rob.own.state().lookingBack;
    expect(stopped.state).toBe('stopped');
    expect(stopped.looked).toBe(500);
    expect(stopped.backTo).toBeDefined();
    expect(rob.own.state().stories).toEqual([]);

    office.clock.advance(day);
    const later = await office.deskOf('moj-manager', { marks });
    await later.own.refresh();
    expect(later.own.state().lookingBack).toMatchObject({ state: 'stopped', looked: 500, backTo: stopped.backTo });
    office.asked.length = 0;
    await whole(office, later.own);
    expect(later.own.state().stories).toHaveLength(1);
    expect(later.own.state().lookingBack.state).toBe('done');
    expect(office.asked.filter((path) => path.endsWith('/inbox/messages')).length).toBeLessThan(4);
  });

  it('stops where the network goes, says why, and goes on', async () => {
    const { office, rob } = await old(1400);
    await rob.own.refresh();
    const leave = rob.own.subscribe(() => {
      if (rob.own.state().lookingBack.looked > 0) office.tenant.faults.offline = true;
    });
    await whole(office, rob.own);
    leave();
    expect(rob.own.state().lookingBack).toMatchObject({ state: 'stopped', failure: { family: 'offline' } });
    office.tenant.faults.offline = false;
    await whole(office, rob.own);
    expect(rob.own.state().lookingBack.state).toBe('done');
    expect(rob.own.state().stories).toHaveLength(1);
  });

  it('misses nothing though what it finds is moved away under it, or arrives in one second', async () => {
    const office = playedOffice({ searchLag: 1000 * day });
    const asha = await office.deskOf('moj-staff');
    const rob = await office.deskOf('moj-manager');
    for (let count = 0; count < 40; count += 1) {
      await asha.own.send(requestOf(office, asha, rob, `Tool ${count}`));
      if (count % 20 === 19) office.clock.advance(60_000);
      for (let index = 0; index < 30; index += 1) {
        addMail(office.tenant.state, mailboxOf(office, 'moj-manager'), 'F_moj-manager_inbox', {}, office.clock);
      }
    }
    office.clock.advance(3 * day);
    await rob.own.refresh();
    await whole(office, rob.own);
    expect(rob.own.state().stories).toHaveLength(40);
  });

  it('does not claim for ever what it saw once: after two months away it has to be done again', async () => {
    const { office } = await old(10);
    const marks = keptMarks();
    const rob = await office.deskOf('moj-manager', { marks });
    await rob.own.refresh();
    await whole(office, rob.own);
    office.clock.advance(61 * day);
    const later = await office.deskOf('moj-manager', { marks });
    expect(later.own.state().lookingBack.state).toBe('never');
  });
});
