import { describe, expect, it } from 'vitest';
import type { Party, Standing } from '../../records';
import {
  about,
  approval,
  asked,
  carry,
  decisionOf,
  factsOf,
  foldOne,
  idOf,
  minute,
  requestOf,
  seal,
} from '../../records/examples/mails';
import { asha, helen, party, rob, sam, security } from '../../records/examples/people';
import { simple, teamwork, travel, travelFields } from '../../records/examples/travel';
import { recordableWords, shownRelations, standpointOf, waitsSince } from './standpoint';

const seenBy = (owner: Party, standing: Standing, me: Party = owner) =>
  standpointOf(standing, { owner: owner.id, me: me.id });

const atHelen = [carry(asked, { from: asha, to: [helen] })];
const from = (sealed: Parameters<typeof carry>[0], at: number, who: Party = helen, to: readonly Party[] = [asha]) =>
  carry(sealed, { from: who, to, in: helen, at, folder: 'sent' });

const question = seal({
  ...about(asked, helen, 3),
  type: 'question' as const,
  step: 'manager',
  words: 'For how long?',
});
const edited = seal(requestOf(simple, { id: idOf(9), edition: 2, at: minute(9), fields: { tool: 'Another' } }));
const words = (who: Party, step: { readonly in: Party; readonly at: number; readonly ref: string }) => ({
  mail: factsOf({ from: who, to: [step.in], at: step.at }),
  subject: `Re: Request ${step.ref}`,
  reading: { found: 'none' as const },
});

describe('somebody whose turn it is', () => {
  it('may act on what was asked of them', () => {
    expect(seenBy(helen, foldOne(helen, atHelen))).toMatchObject({ is: 'open', step: { step: 'manager' } });
  });

  it('may still act while their question waits', () => {
    const standing = foldOne(helen, [...atHelen, from(question, 3)]);
    expect(seenBy(helen, standing)).toMatchObject({ is: 'open', question: { record: { words: 'For how long?' } } });
  });

  it('may still act on what they gave back', () => {
    const back = seal({ ...about(asked, helen, 4), type: 'handBack' as const, step: 'manager', words: 'Ask Rob' });
    expect(seenBy(helen, foldOne(helen, [...atHelen, from(back, 4)]))).toMatchObject({
      is: 'open',
      handedBack: { record: { words: 'Ask Rob' } },
    });
  });

  it('is told what they had decided before it changed', () => {
    const standing = foldOne(helen, [...atHelen, from(approval, 2), carry(edited, { from: asha, to: [helen], at: 9 })]);
    expect(seenBy(helen, standing)).toMatchObject({ is: 'open', before: { record: { outcome: 'approved' } } });
  });
});

describe('somebody who may not act', () => {
  it('asked for it themselves, in their own mailbox and in a team’s', () => {
    const own = foldOne(asha, [carry(asked, { from: asha, to: [helen], in: asha, folder: 'sent' })]);
    expect(seenBy(asha, own)).toEqual({ is: 'ownRequest' });
    expect(seenBy(helen, foldOne(helen, atHelen), asha)).toEqual({ is: 'ownRequest' });
  });

  it('was not asked', () => {
    const standing = foldOne(sam, [carry(asked, { from: asha, to: [helen, sam], in: sam })]);
    expect(seenBy(sam, standing)).toEqual({ is: 'notAsked', asked: [helen.id] });
  });

  it('has decided', () => {
    const standing = foldOne(helen, [...atHelen, from(approval, 2)]);
    expect(seenBy(helen, standing)).toMatchObject({ is: 'settled', isEarly: false, claim: { at: minute(2) } });
  });

  it('sees that it was withdrawn, and when', () => {
    const withdrawal = seal({ ...about(asked, asha, 5), type: 'withdrawal' as const });
    const standing = foldOne(helen, [...atHelen, carry(withdrawal, { from: asha, to: [helen], at: 5 })]);
    expect(seenBy(helen, standing)).toEqual({ is: 'withdrawn', at: minute(5) });
  });

  it('cannot tell which of two editions holds', () => {
    const other = seal(requestOf(simple, { id: idOf(8), edition: 2, at: minute(8), fields: { tool: 'Other' } }));
    const standing = foldOne(helen, [
      ...atHelen,
      carry(edited, { from: asha, to: [helen], at: 9 }),
      carry(other, { from: asha, to: [helen], at: 10 }),
    ]);
    expect(seenBy(helen, standing)).toEqual({ is: 'unclear', why: 'twoEditions' });
  });

  it('waits for those before them', () => {
    const trip = seal(
      requestOf(travel, { fields: travelFields, asks: { lineManager: party(rob), approver: party(helen) } }),
    );
    const early = foldOne(helen, [carry(trip, { from: asha, to: [helen] })]);
    expect(seenBy(helen, early)).toMatchObject({ is: 'notYet', step: { step: 'approver' } });
    const decision = seal(decisionOf(trip, helen, 2, { step: 'approver' }));
    const decided = foldOne(helen, [
      carry(trip, { from: asha, to: [helen] }),
      carry(decision, { from: helen, to: [asha], in: helen, folder: 'sent', at: 2 }),
    ]);
    expect(seenBy(helen, decided)).toMatchObject({ is: 'settled', isEarly: true });
  });

  it('has nothing to do once somebody before them declined', () => {
    const ask = seal(requestOf(teamwork));
    const no = seal(decisionOf(ask, helen, 2, { outcome: 'declined' }));
    const standing = foldOne(security, [
      carry(ask, { from: asha, to: [security] }),
      carry(no, { from: helen, to: [asha, security], in: security, at: 2 }),
    ]);
    expect(seenBy(security, standing, rob)).toMatchObject({ is: 'ended', claim: { record: { by: { id: helen.id } } } });
  });
});

describe('somebody who asked before their turn', () => {
  it('has to wait for it', () => {
    const trip = seal(
      requestOf(travel, { fields: travelFields, asks: { lineManager: party(rob), approver: party(helen) } }),
    );
    const early = seal({ ...about(trip, helen, 3), type: 'question' as const, step: 'approver' });
    const standing = foldOne(helen, [
      carry(trip, { from: asha, to: [helen] }),
      carry(early, { from: helen, to: [asha], in: helen, folder: 'sent', at: 3 }),
    ]);
    expect(standpointOf(standing, { owner: helen.id, me: helen.id }, () => false)).toMatchObject({ is: 'notYet' });
    expect(standpointOf(standing, { owner: helen.id, me: helen.id }, () => true)).toMatchObject({ is: 'open' });
  });
});

describe('words that a team may record', () => {
  const ask = seal(requestOf(teamwork));
  const mails = [
    carry(ask, { from: asha, to: [helen, security], in: security }),
    words(helen, { in: security, at: 4, ref: ask.record.ref }),
  ];

  it('are the latest of whoever was asked, where the team acts later', () => {
    const standing = foldOne(security, mails);
    const [found] = recordableWords(standing, { owner: security.id, me: rob.id }, true);
    expect(found).toMatchObject({ step: { step: 'manager' }, inWords: { by: helen.id, at: minute(4) } });
  });

  it('are none for a person, for the requester, or once they are recorded', () => {
    const standing = foldOne(security, mails);
    expect(recordableWords(standing, { owner: helen.id, me: helen.id }, false)).toEqual([]);
    expect(recordableWords(standing, { owner: security.id, me: asha.id }, true)).toEqual([]);
    const recorded = seal({
      ...about(ask, security, 6),
      type: 'plainWords' as const,
      step: 'manager',
      outcome: 'approved' as const,
      said: { by: party(helen), mail: `<4.${helen.id}@ministry.example>` },
    });
    const after = foldOne(security, [
      ...mails,
      carry(recorded, { from: security, to: [asha], in: security, folder: 'sent', at: 6 }),
    ]);
    expect(recordableWords(after, { owner: security.id, me: rob.id }, true)).toEqual([]);
  });
});

describe('what a screen needs of a story besides', () => {
  it('is since when it waits', () => {
    expect(waitsSince(foldOne(helen, atHelen), helen.id)).toBe(minute(0));
  });

  it('is what the decider could show about being the manager', () => {
    const ask = seal(requestOf(teamwork));
    const yes = seal(decisionOf(ask, helen, 2, { relation: 'notChecked' }));
    const standing = foldOne(security, [
      carry(ask, { from: asha, to: [security] }),
      carry(yes, { from: helen, to: [asha, security], in: security, at: 2 }),
    ]);
    const [shown] = shownRelations(standing, security.id);
    expect(shown?.record).toMatchObject({ relation: 'notChecked', by: { id: helen.id } });
    expect(shownRelations(standing, helen.id)).toEqual([]);
  });
});
