import { describe, expect, it } from 'vitest';
import type { FoundMail } from '../../records';
import { makeDirectory, relationOf } from '../../records';
import { about, carry, decisionOf, foldOne, requestOf, seal } from '../../records/examples/mails';
import { asha, type Example, everybody, helen, operations, party, rob, security } from '../../records/examples/people';
import { travel as byHand, travelFields } from '../../records/examples/travel';
import type { Hashed } from '../../records/read-record';
import { ministryKind, ministryRequests } from './ministry';

const travel = ministryKind('travel');

/** A team as a pack knows it: by its mailbox. */
const byMailbox = (team: Example): Example => ({
  ...team,
  id: team.address,
  account: { ...team.account, id: team.address },
});
const guards = byMailbox(security);
const watchers = byMailbox(operations);
const people = [...everybody.filter(({ account }) => !account.isTeam), guards, watchers];
const directory = makeDirectory(people.map(({ account }) => account));

const { dates: _dates, ...rest } = travelFields;
const fields = { ...rest, countries: ['EG'], leaves: '2020-10-12', back: '2020-10-19' };

const request = seal(requestOf(travel.kind, { fields, asks: { lineManager: party(rob), approver: party(helen) } }));
const confirmed = seal(decisionOf(request, rob, 2, { step: 'lineManager' }));
const approved = seal(decisionOf(request, helen, 3, { step: 'approver' }));
const cleared = seal(decisionOf(request, guards, 4, { step: 'security' }));
const receipt = seal({ ...about(request, watchers, 5), type: 'acknowledgement' as const, step: 'receipt' });

const story: readonly (readonly [Hashed, Example, readonly Example[]])[] = [
  [request, asha, [rob]],
  [confirmed, rob, [asha, helen, guards, watchers]],
  [request, asha, [helen]],
  [approved, helen, [asha, guards, watchers]],
  [request, asha, [guards]],
  [cleared, guards, [asha, watchers]],
  [request, asha, [watchers]],
  [receipt, watchers, [asha]],
];

function seenBy(viewer: Example, length: number) {
  const mails: FoundMail[] = [];
  story.slice(0, length).forEach(([sealed, from, to], at) => {
    if (from === viewer) mails.push(carry(sealed, { from, to, in: viewer, folder: 'sent', at: at * 10 }));
    else if (to.includes(viewer)) mails.push(carry(sealed, { from, to, in: viewer, at: at * 10 }));
  });
  const { state, steps } = foldOne(viewer, mails, { directory, kinds: [travel.kind] });
  return [state, steps.map(({ status }) => status).join(' ')];
}

describe('the travel request, written as a pack writes it', () => {
  it('has the steps that the records were tested with', () => {
    const teams = new Map([
      [security.id, guards.id],
      [operations.id, watchers.id],
    ]);
    const expected = byHand.steps.map((step) =>
      'team' in step.by ? { ...step, by: { team: teams.get(step.by.team) } } : step,
    );
    expect(travel.kind.steps).toEqual(expected);
    expect(travel.kind.version).toBe(byHand.version);
  });

  it('goes its whole way, as the requester sees it', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((length) => seenBy(asha, length))).toEqual([
      ['waiting', 'waiting notYet notYet notYet notYet'],
      ['waiting', 'approved toSend notYet notYet notYet'],
      ['waiting', 'approved waiting notYet notYet notYet'],
      ['waiting', 'approved approved toSend notYet notYet'],
      ['waiting', 'approved approved waiting notYet notYet'],
      ['approved', 'approved approved approved toSend notYet'],
      ['approved', 'approved approved approved done waiting'],
      ['complete', 'approved approved approved done done'],
    ]);
  });

  it('is complete for the team that confirms', () => {
    expect(seenBy(watchers, 8)).toEqual(['complete', 'approved approved approved done done']);
  });

  it('names no approver for an area of which nobody has said who it is', () => {
    const step = travel.kind.steps.find(({ id }) => id === 'approver');
    if (step === undefined) throw new Error('There is an approver.');
    expect(relationOf(step, { ...fields, businessArea: 'Another area' })).toBeUndefined();
    expect(relationOf(step, { ...fields, businessArea: 'HMPPS, not HQ' })).toBe('governor');
  });

  it('asks fourteen things, of which the time away takes two questions and one may stay empty', () => {
    const asked = travel.sections.flatMap((section) => section.fields);
    expect(asked).toHaveLength(15);
    expect(asked.filter(({ optional }) => optional).map(({ id }) => id)).toEqual(['transport']);
    expect(Object.keys(fields).sort()).toEqual(asked.map(({ id }) => id).sort());
  });
});

describe('the clearance check', () => {
  it('goes to one mailbox and is kept nowhere', () => {
    const { kind, keptNowhere } = ministryKind('clearance-status');
    expect(keptNowhere).toBe(true);
    expect(kind.steps.map(({ by }) => by)).toEqual([{ team: 'clearance@ministry.example' }]);
  });

  it('has teams whose ids are their addresses in small letters', () => {
    expect(ministryRequests().teams.map(({ id, address }) => [id, address])[0]).toEqual([
      'security@ministry.example',
      'Security@ministry.example',
    ]);
  });
});
