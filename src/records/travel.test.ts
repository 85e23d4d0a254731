import { describe, expect, it } from 'vitest';
import type { FoundMail } from './collect';
import { about, carry, decisionOf, foldOne, idOf, minute, requestOf, seal } from './examples/mails';
import { asha, helen, operations, party, rob, sam, security } from './examples/people';
import { travel, travelFields } from './examples/travel';
import { laterActors, relationOf, stepsOf } from './kind';
import type { Hashed } from './read-record';
import type { Party } from './record';

const request = seal(
  requestOf(travel, { fields: travelFields, asks: { lineManager: party(rob), approver: party(helen) } }),
);
const confirmed = seal(decisionOf(request, rob, 2, { step: 'lineManager', words: 'There is a business need.' }));
const approved = seal(
  decisionOf(request, helen, 3, {
    step: 'approver',
    relation: 'notChecked',
    fields: { specialConsiderations: 'Take the clean laptop.' },
  }),
);
const cleared = seal(decisionOf(request, security, 4, { step: 'security' }));
const receipt = seal({ ...about(request, operations, 5), type: 'acknowledgement' as const, step: 'receipt' });

/** One mail as every mailbox has it: the sender's Sent Items, and each recipient's inbox. */
interface Sending {
  readonly sealed: Hashed;
  readonly from: Party;
  readonly to: readonly Party[];
  readonly at: number;
}
const story: readonly Sending[] = [
  { sealed: request, from: asha, to: [rob], at: 1 },
  { sealed: confirmed, from: rob, to: [asha, helen, security, operations], at: 10 },
  { sealed: request, from: asha, to: [helen], at: 11 },
  { sealed: approved, from: helen, to: [asha, security, operations], at: 20 },
  { sealed: request, from: asha, to: [security], at: 21 },
  { sealed: cleared, from: security, to: [asha, operations], at: 30 },
  { sealed: request, from: asha, to: [operations], at: 31 },
  { sealed: receipt, from: operations, to: [asha], at: 40 },
];

function mailbox(of: Party, sendings: readonly Sending[]): readonly FoundMail[] {
  const mails: FoundMail[] = [];
  for (const { sealed, from, to, at } of sendings) {
    if (from.id === of.id) mails.push(carry(sealed, { from, to, in: of, folder: 'sent', at }));
    else if (to.some(({ id }) => id === of.id)) mails.push(carry(sealed, { from, to, in: of, at }));
  }
  return mails;
}

const seenBy = (viewer: Party, length: number) => {
  const { state, steps, waitingFor } = foldOne(viewer, mailbox(viewer, story.slice(0, length)));
  return [
    state,
    steps.map(({ status }) => status).join(' '),
    waitingFor.map(({ what, who, step }) => `${what} ${step} ${who}`).join(', '),
  ];
};

describe('the travel request', () => {
  it('has fourteen fields, of which one may be empty', () => {
    expect(Object.keys(travelFields)).toHaveLength(14);
    expect(Object.entries(travelFields).filter(([, value]) => value.length === 0)).toEqual([['transport', '']]);
  });

  it('goes its whole way, as the requester sees it', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((length) => seenBy(asha, length))).toEqual([
      ['waiting', 'waiting notYet notYet notYet notYet', `decide lineManager ${rob.id}`],
      ['waiting', 'approved toSend notYet notYet notYet', `send approver ${asha.id}`],
      ['waiting', 'approved waiting notYet notYet notYet', `decide approver ${helen.id}`],
      ['waiting', 'approved approved toSend notYet notYet', `send security ${asha.id}`],
      ['waiting', 'approved approved waiting notYet notYet', `decide security ${security.id}`],
      ['approved', 'approved approved approved toSend notYet', `send copy ${asha.id}`],
      ['approved', 'approved approved approved done waiting', `acknowledge receipt ${operations.id}`],
      ['complete', 'approved approved approved done done', ''],
    ]);
  });

  it('shows each of the others what is delivered to them, and no more', () => {
    expect(seenBy(rob, 8)).toEqual([
      'onward',
      'approved notSeenFromHere notSeenFromHere notSeenFromHere notSeenFromHere',
      '',
    ]);
    expect(seenBy(helen, 8)).toEqual([
      'onward',
      'approved approved notSeenFromHere notSeenFromHere notSeenFromHere',
      '',
    ]);
    expect(seenBy(security, 8)).toEqual(['onward', 'approved approved approved notSeenFromHere notSeenFromHere', '']);
    expect(seenBy(operations, 8)).toEqual(['complete', 'approved approved approved done done', '']);
  });

  it('is the requester’s own copy in her mailbox, and delivered in the teams’', () => {
    expect(foldOne(asha, mailbox(asha, story)).standsOn).toBe('yourCopy');
    expect(foldOne(security, mailbox(security, story)).standsOn).toBe('delivered');
  });

  it('keeps the approver’s special considerations, and whether the relation was checked', () => {
    const [manager, approver] = foldOne(security, mailbox(security, story)).steps;
    expect(approver?.settledBy?.record.fields).toEqual({ specialConsiderations: 'Take the clean laptop.' });
    expect([manager?.relation, manager?.relationShown]).toEqual(['lineManager', 'checked']);
    expect([approver?.relation, approver?.relationShown]).toEqual(['seniorCivilServant', 'notChecked']);
  });

  it('sends every decision to the requester, and to all who act later in the same mail', () => {
    expect(laterActors(travel, request.record, 'lineManager')).toEqual([helen.id, security.id, operations.id]);
    expect(laterActors(travel, request.record, 'approver')).toEqual([security.id, operations.id]);
    expect(laterActors(travel, request.record, 'security')).toEqual([operations.id]);
    expect(laterActors(travel, request.record, 'receipt')).toEqual([]);
    expect(laterActors(travel, request.record, 'unheardOf')).toEqual([]);
  });

  it.each([
    ['MoJ HQ', 'seniorCivilServant'],
    ['HMPPS HQ', 'seniorCivilServant'],
    ['HMCTS', 'seniorCivilServant'],
    ['HMPPS, not HQ', 'governor'],
    ['Legal Aid Agency', undefined],
  ])('for %s asks %s', (businessArea, relation) => {
    const step = stepsOf(travel, travelFields).find(({ id }) => id === 'approver');
    if (step === undefined) throw new Error('There is an approver.');
    expect(relationOf(step, { ...travelFields, businessArea })).toBe(relation);
  });

  it('waits for the requester to say who decides, where nobody has said who it is', () => {
    const unsaid = seal(
      requestOf(travel, { fields: { ...travelFields, businessArea: 'Elsewhere' }, asks: { lineManager: party(rob) } }),
    );
    const manager = seal(decisionOf(unsaid, rob, 2, { step: 'lineManager' }));
    const mails = mailbox(asha, [
      { sealed: unsaid, from: asha, to: [rob], at: 1 },
      { sealed: manager, from: rob, to: [asha], at: 10 },
    ]);
    const standing = foldOne(asha, mails);
    expect(standing.steps[1]).toMatchObject({ status: 'notNamed' });
    expect(standing.steps[1]?.relation).toBeUndefined();
    expect(standing.waitingFor).toMatchObject([{ what: 'nameWho', step: 'approver', since: minute(10) }]);
  });

  it('holds an answer of Security that came before the approver’s', () => {
    const early = story.filter(({ sealed }) => sealed !== approved);
    const standing = foldOne(operations, mailbox(operations, early.slice(0, 6)));
    expect(standing.steps.map(({ status }) => status)).toEqual(['approved', 'waiting', 'early', 'early', 'notYet']);
    expect(standing.state).toBe('waiting');
  });

  it('ends at once where Security declines, whoever else has not decided', () => {
    const refused = seal(decisionOf(request, security, 7, { step: 'security', outcome: 'declined' }));
    const mails = mailbox(asha, [...story.slice(0, 2), { sealed: refused, from: security, to: [asha], at: 25 }]);
    expect(foldOne(asha, mails)).toMatchObject({ state: 'declined', waitingFor: [] });
  });

  it('does not complete on a receipt of somebody else', () => {
    const forged = seal({ ...about(request, sam, 6), type: 'acknowledgement' as const, step: 'receipt' });
    const mails = [...mailbox(asha, story.slice(0, 7)), carry(forged, { from: sam, to: [asha], at: 40 })];
    expect(foldOne(asha, mails)).toMatchObject({ state: 'approved', notCounted: [{ why: 'notThePersonAsked' }] });
  });

  it('begins again when the dates are changed', () => {
    const fields = { ...travelFields, dates: ['2020-11-02', '2020-11-09'] };
    const edited = seal(requestOf(travel, { id: idOf(9), edition: 2, fields, asks: request.record.asks }));
    const mails = mailbox(asha, [...story, { sealed: edited, from: asha, to: [rob], at: 50 }]);
    const standing = foldOne(asha, mails);
    expect(standing.state).toBe('waiting');
    expect(standing.steps.map(({ status }) => status)).toEqual(['waiting', 'notYet', 'notYet', 'notYet', 'notYet']);
    expect(standing.voided.map(({ why }) => why)).toEqual(['edited', 'edited', 'edited', 'edited']);
  });
});
