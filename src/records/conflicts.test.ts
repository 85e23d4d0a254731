import { describe, expect, it } from 'vitest';
import type { FoundMail } from './collect';
import { about, asked, carry, decisionOf, foldOne, idOf, minute, refOf, requestOf, seal } from './examples/mails';
import { asha, helen, party, rob, security } from './examples/people';
import { simple, teamwork } from './examples/travel';
import type { Hashed } from './read-record';
import type { Entry, Request, StoryRecord } from './record';

// Helen's mailbox: what Asha sent is received, what Helen said is in her own Sent Items.
const fromAsha = (record: Hashed, at: number, key?: string): FoundMail =>
  carry(record, { from: asha, to: [helen], at, ...(key === undefined ? {} : { key }) });
const fromHelen = (record: Hashed, at: number, key?: string): FoundMail =>
  carry(record, { from: helen, to: [asha], in: helen, folder: 'sent', at, ...(key === undefined ? {} : { key }) });

const approve = seal(decisionOf(asked, helen, 2));
const approveAgain = seal(decisionOf(asked, helen, 3, { words: 'As I said.' }));
const decline = seal(decisionOf(asked, helen, 4, { outcome: 'declined', words: 'Not this one.' }));
const withdraw = seal({ ...about(asked, asha, 5), type: 'withdrawal' as const });
const handBack = seal({ ...about(asked, helen, 6), type: 'handBack' as const, step: 'manager', words: 'Ask Rob.' });
const question = seal({ ...about(asked, helen, 7), type: 'question' as const, step: 'manager', words: 'Which one?' });
const answer = seal({ ...about(asked, asha, 8), type: 'answer' as const, question: refOf(question) });
const edition = (n: number, id: number, more: Partial<Request> = {}) =>
  seal(requestOf(simple, { id: idOf(id), edition: n, fields: { item: `number ${id}` }, ...more }));
const second = edition(2, 20);
const otherSecond = edition(2, 21);
const third = edition(3, 22);
const approveSecond = seal(decisionOf(second, helen, 23));
const withdrawSecond = seal({ ...about(second, asha, 24), type: 'withdrawal' as const });

const by = (record: Hashed<StoryRecord>, at: number) =>
  record.record.by.id === asha.id ? fromAsha(record, at) : fromHelen(record, at);

/** Each row: what is there in this order of arrival, and where it then stands. The order changes nothing. */
const table: readonly (readonly [string, readonly Hashed<StoryRecord>[], string, string])[] = [
  ['nothing but the request', [asked], 'waiting', 'waiting'],
  ['approved', [asked, approve], 'approved', 'approved'],
  ['declined', [asked, decline], 'declined', 'declined'],
  ['approved twice: one approval', [asked, approve, approveAgain], 'approved', 'approved'],
  ['approved, then declined: declined', [asked, approve, decline], 'declined', 'declined'],
  ['declined, then approved: still declined; ask again', [asked, decline, approve], 'declined', 'declined'],
  ['withdrawn', [asked, withdraw], 'withdrawn', '-'],
  ['approved, then withdrawn: withdrawn', [asked, approve, withdraw], 'withdrawn', '-'],
  ['withdrawn, then approved: withdrawn', [asked, withdraw, approve], 'withdrawn', '-'],
  ['withdrawn, then asked again', [asked, withdraw, second], 'waiting', 'waiting'],
  ['withdrawn, asked again, approved', [asked, withdraw, second, approveSecond], 'approved', 'approved'],
  ['approved, then edited: the approval is void', [asked, approve, second], 'waiting', 'waiting'],
  ['declined, then edited: asked again', [asked, decline, second], 'waiting', 'waiting'],
  ['edited; approved is the earlier edition', [asked, second, approve], 'waiting', 'waiting'],
  ['edited; both editions are approved', [asked, approve, second, approveSecond], 'approved', 'approved'],
  ['edited; the earlier edition is withdrawn late', [asked, second, withdraw], 'waiting', 'waiting'],
  ['edited; the edition that counts is withdrawn', [asked, approve, second, withdrawSecond], 'withdrawn', '-'],
  ['the first edition is missing', [second, approveSecond], 'approved', 'approved'],
  ['two different second editions: unclear', [asked, second, otherSecond, approveSecond], 'unclear', '-'],
  ['two second editions, then a third', [asked, second, otherSecond, approveSecond, third], 'waiting', 'waiting'],
  ['a question', [asked, question], 'questioned', 'questioned'],
  ['a question, answered', [asked, question, answer], 'waiting', 'waiting'],
  ['a question, and approved without an answer', [asked, question, approve], 'approved', 'approved'],
  ['an answer whose question is missing', [asked, answer], 'waiting', 'waiting'],
  ['handed back', [asked, handBack], 'handedBack', 'handedBack'],
  ['handed back, then approved after all', [asked, handBack, approve], 'approved', 'approved'],
  ['handed back, then declined', [asked, handBack, decline], 'declined', 'declined'],
];

describe('conflicting, late, repeated and withdrawn', () => {
  it.each(table)('%s', (_, records, state, status) => {
    const mails = records.map((record, at) => by(record, at));
    for (const some of [mails, [...mails].reverse(), [...mails, ...mails]]) {
      const standing = foldOne(helen, some);
      expect(standing.state).toBe(state);
      expect(standing.steps[0]?.status ?? '-').toBe(status);
    }
  });

  it('late by a year: it counts, and nobody forgot to wait', () => {
    const year = 60 * 24 * 365;
    const standing = foldOne(helen, [fromAsha(asked, 0)], { now: minute(year) });
    expect(standing.waitingFor).toEqual([
      { what: 'decide', who: helen.id, step: 'manager', since: minute(0), days: 365 },
    ]);
    expect(foldOne(helen, [fromAsha(asked, 0), fromHelen(approve, year)], { now: minute(year) }).state).toBe(
      'approved',
    );
  });

  it('delivered twice: one record, two mails', () => {
    const { history, state } = foldOne(helen, [fromAsha(asked, 0), fromAsha(asked, 9, 'again'), fromHelen(approve, 2)]);
    expect(state).toBe('approved');
    expect(history.map(({ hash, mails, at }) => [hash, mails, at])).toEqual([
      [asked.hash, 2, minute(0)],
      [approve.hash, 1, minute(2)],
    ]);
  });

  it('arrived in the same second: the order of the mails changes nothing', () => {
    const mails = [fromAsha(asked, 0), fromAsha(asked, 0, 'again'), fromHelen(approve, 0), fromHelen(approveAgain, 0)];
    expect(foldOne(helen, [...mails].reverse())).toEqual(foldOne(helen, mails));
  });

  it('asks the requester to send again where two editions contradict each other', () => {
    const { waitingFor, unclear, voided } = foldOne(helen, [second, otherSecond, approveSecond].map(by));
    expect(unclear).toBe('twoEditions');
    expect(waitingFor).toMatchObject([{ what: 'sendAgain', who: asha.id }]);
    expect(voided).toMatchObject([{ why: 'twoEditions' }]);
  });

  it('leaves a kind alone that it does not know', () => {
    const strange = seal({ ...asked.record, kind: { id: 'unheard-of', version: '1' } } as Entry);
    const standing = foldOne(helen, [fromAsha(strange, 0)]);
    expect([standing.state, standing.unclear, standing.steps]).toEqual(['unclear', 'kindNotKnown', []]);
  });

  it('tells the requester what is hers to do', () => {
    const unnamed = seal(requestOf(simple, { asks: {} }));
    const own = (record: Hashed, at: number) =>
      carry(record, { from: asha, to: [helen], in: asha, folder: 'sent', at });
    const back = (record: Hashed, at: number) => carry(record, { from: helen, to: [asha], at });
    expect(foldOne(asha, [own(unnamed, 0)]).waitingFor).toMatchObject([{ what: 'nameWho', who: asha.id }]);
    expect(foldOne(asha, [own(asked, 0), back(handBack, 6)]).waitingFor).toMatchObject([
      { what: 'nameAnother', since: minute(6) },
    ]);
    expect(foldOne(asha, [own(asked, 0), back(question, 7)]).waitingFor).toMatchObject([
      { what: 'answer', since: minute(7) },
    ]);
    const toHerself = carry(asked, { from: asha, to: [rob], in: asha, folder: 'sent', at: 0 });
    expect(foldOne(asha, [toHerself]).waitingFor).toMatchObject([{ what: 'send', step: 'manager' }]);
  });
});

describe('answers in plain words', () => {
  const request = seal(requestOf(teamwork));
  const toTeam = carry(request, { from: asha, to: [security], at: 1 });
  const reply = (from: typeof helen, subject: string): FoundMail => ({
    ...carry(request, { from, to: [security], at: 3, key: `reply of ${from.id}` }),
    subject,
    reading: { found: 'quoted' },
  });
  const said = { by: party(helen), mail: '<3@ministry.example>' };
  const recorded = (outcome: 'approved' | 'declined', id: number) =>
    seal({ ...about(request, security, id), type: 'plainWords' as const, step: 'manager', outcome, said });
  const own = (record: Hashed, at: number) =>
    carry(record, { from: security, to: [asha], in: security, folder: 'sent', at });

  it('are shown, stop the waiting, and are no decision', () => {
    const standing = foldOne(security, [toTeam, reply(helen, 'RE: Request T-7KQ2-9FXM')]);
    expect(standing.steps[0]?.status).toBe('answeredInWords');
    expect(standing.state).toBe('waiting');
    expect(standing.waitingFor).toEqual([]);
    expect(standing.inWords).toMatchObject([{ by: helen.id, step: 'manager' }]);
  });

  it('belong to the mail they answer, whatever the subject says', () => {
    const answering = reply(helen, 'Yes');
    const mail = { ...answering.mail, inReplyTo: toTeam.mail.messageId };
    expect(foldOne(security, [toTeam, { ...answering, mail }]).inWords).toHaveLength(1);
    expect(foldOne(security, [toTeam, answering]).inWords).toHaveLength(0);
  });

  it('from before the edition that counts are no answer to it', () => {
    const edited = seal(requestOf(teamwork, { id: idOf(9), edition: 2 }));
    const mails = [toTeam, reply(helen, 'RE: Request T7KQ29FXM'), carry(edited, { from: asha, to: [security], at: 5 })];
    expect(foldOne(security, mails).inWords).toEqual([]);
  });

  it('that arrived before the request itself wait for it', () => {
    const early = reply(helen, 'RE: Request T7KQ29FXM');
    const passedOn = carry(request, { from: asha, to: [security], at: 60 });
    expect(foldOne(security, [early, passedOn]).inWords).toMatchObject([{ by: helen.id, step: 'manager' }]);
  });

  it('from before the request was written are no answer to it', () => {
    const late = seal(requestOf(teamwork, { at: minute(10) }));
    const mails = [reply(helen, 'RE: Request T7KQ29FXM'), carry(late, { from: asha, to: [security], at: 60 })];
    expect(foldOne(security, mails).inWords).toEqual([]);
  });

  it('of somebody who was not asked are not shown as an answer', () => {
    expect(foldOne(security, [toTeam, reply(rob, 'RE: Request T7KQ29FXM')]).inWords).toEqual([]);
  });

  it('are recorded as the outcome by the team that acts, under its name', () => {
    const standing = foldOne(security, [toTeam, own(recorded('approved', 4), 4)]);
    expect(standing.steps[0]).toMatchObject({ status: 'approved', settledBy: { record: { by: { id: security.id } } } });
  });

  it('stand behind a decision of one’s own, unless one of the two declines', () => {
    const real = carry(seal(decisionOf(request, helen, 5)), { from: helen, to: [security], at: 5 });
    const agreed = foldOne(security, [toTeam, own(recorded('approved', 4), 4), real]);
    expect(agreed.steps[0]).toMatchObject({ status: 'approved', settledBy: { record: { by: { id: helen.id } } } });
    expect(foldOne(security, [toTeam, own(recorded('declined', 4), 4), real]).state).toBe('declined');
  });

  it('are not recorded for somebody who was not asked', () => {
    const other = seal({ ...recorded('approved', 4).record, said: { by: party(rob), mail: '<3@ministry.example>' } });
    expect(foldOne(security, [toTeam, own(other, 4)]).notCounted).toMatchObject([{ why: 'notThePersonAsked' }]);
  });
});

describe('a team’s word', () => {
  const request = seal(requestOf(teamwork));
  const toTeam = carry(request, { from: asha, to: [security], at: 1 });
  const approved = carry(seal(decisionOf(request, helen, 2)), {
    from: helen,
    to: [asha, security],
    in: security,
    at: 2,
  });
  const completion = (outcome: 'done' | 'notForUs', id: number) =>
    seal({ ...about(request, security, id), type: 'completion' as const, step: 'team', outcome, words: 'Why.' });
  const own = (record: Hashed, at: number) =>
    carry(record, { from: security, to: [asha], in: security, folder: 'sent', at });

  it('completes the story', () => {
    expect(foldOne(security, [toTeam, approved, own(completion('done', 4), 4)]).state).toBe('complete');
  });

  it('waits for what comes before it', () => {
    const standing = foldOne(security, [toTeam, own(completion('done', 4), 4)]);
    expect(standing.steps.map(({ status }) => status)).toEqual(['waiting', 'early']);
  });

  it('may be that it is not for them', () => {
    expect(foldOne(security, [toTeam, approved, own(completion('notForUs', 4), 4)]).state).toBe('declined');
  });

  it('is sent by a member on its behalf, and names both', () => {
    const mail = carry(completion('done', 4), { from: security, to: [asha], at: 4 });
    const onBehalf = { ...mail, mail: { ...mail.mail, sender: { address: rob.address } } };
    const sent = carry(request, { from: asha, to: [helen, security], in: asha, folder: 'sent', at: 1 });
    const decided = carry(seal(decisionOf(request, helen, 2)), { from: helen, to: [asha, security], at: 2 });
    const standing = foldOne(asha, [sent, decided, onBehalf]);
    expect(standing.state).toBe('complete');
    expect(standing.steps[1]?.settledBy?.sentBy).toBe(rob.id);
  });
});
