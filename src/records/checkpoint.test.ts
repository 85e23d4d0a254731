import { describe, expect, it } from 'vitest';
import { makeCheckpoint, needsCheckpoint } from './checkpoint';
import type { FoundMail } from './collect';
import { readEnvelope, writeEnvelope } from './envelope';
import { about, carry, decisionOf, foldOne, idOf, minute, requestOf, seal } from './examples/mails';
import { asha, helen, party, rob, security } from './examples/people';
import { travel, travelFields } from './examples/travel';
import type { Hashed } from './read-record';
import type { Checkpoint, StoryRecord } from './record';
import type { Standing } from './standing';

const asks = { lineManager: party(rob), approver: party(helen) };
const request = seal(requestOf(travel, { fields: travelFields, asks }));
const byRob = seal(decisionOf(request, rob, 2, { step: 'lineManager' }));
const byHelen = seal(decisionOf(request, helen, 3, { step: 'approver' }));
const declined = seal(decisionOf(request, helen, 4, { step: 'approver', outcome: 'declined' }));
const to = [security];
const asked: FoundMail = carry(request, { from: asha, to, at: 1 });
const confirmed = carry(byRob, { from: rob, to, at: 2 });
const approved = carry(byHelen, { from: helen, to, at: 3 });

function write(standing: Standing, at: number, predecessor?: Hashed<Checkpoint>): Hashed<Checkpoint> {
  const facts = { id: idOf(500 + at), by: party(security), at: minute(at) };
  return seal(makeCheckpoint(standing, predecessor === undefined ? facts : { ...facts, predecessor }));
}
const keep = (sealed: Hashed<Checkpoint>, at: number) =>
  carry(sealed, { from: security, to: [security], folder: 'sent', at });

/** What a reader of the standing sees. */
const seen = ({ state, steps, waitingFor, request: { hash, at } }: Standing) => ({
  state,
  steps: steps.map(({ step, status, actor, settledBy }) => [step, status, actor, settledBy?.hash, settledBy?.at]),
  waitingFor,
  hash,
  at,
});

describe('a checkpoint', () => {
  const whole = [asked, confirmed, approved];
  const standing = foldOne(security, whole);
  const checkpoint = write(standing, 10);

  it('stands in for the mails below it, however many of them are left', () => {
    for (let left = 0; left < 8; left += 1) {
      const mails = [...whole.filter((_, at) => (left >> at) & 1), keep(checkpoint, 10)];
      const again = foldOne(security, mails);
      expect(seen(again)).toEqual(seen(standing));
      expect(again.contradictions).toEqual([]);
    }
  });

  it('goes by mail like any other record', () => {
    const written = writeEnvelope(checkpoint.record, { title: 'Where it stands', text: 'Kept.', html: '<p>Kept.</p>' });
    if (!written.ok) throw new Error(written.why);
    expect(readEnvelope({ text: written.envelope.text, quoted: '' })).toEqual({ found: 'record', sealed: checkpoint });
  });

  it('is added to by what came after, and by the next checkpoint', () => {
    const answer = seal(decisionOf(request, security, 6, { step: 'security' }));
    const later = carry(answer, { from: security, to: [asha], in: security, folder: 'sent', at: 20 });
    const after = foldOne(security, [keep(checkpoint, 10), later]);
    expect(after.steps.map(({ status }) => status).slice(0, 3)).toEqual(['approved', 'approved', 'approved']);
    const next = write(after, 30, checkpoint);
    expect(next.record.predecessor).toEqual([{ id: checkpoint.record.id, hash: checkpoint.hash }]);
    expect(next.record.rests).toEqual([{ id: answer.record.id, hash: answer.hash }]);
    expect(seen(foldOne(security, [keep(next, 30)]))).toEqual(seen(after));
    expect(foldOne(security, [keep(next, 30), keep(checkpoint, 10), ...whole, later]).contradictions).toEqual([]);
  });

  it('remembers in the requester’s mailbox to whom she has sent it', () => {
    const sent = carry(request, { from: asha, to: [rob], in: asha, folder: 'sent', at: 1 });
    const before = foldOne(asha, [sent]);
    const kept = seal(makeCheckpoint(before, { id: idOf(600), by: party(asha), at: minute(5) }));
    const after = foldOne(asha, [carry(kept, { from: asha, to: [asha], folder: 'sent', at: 5 })]);
    expect(after.waitingFor).toEqual(before.waitingFor);
  });

  it('lets go of what an edit has voided, and names it still', () => {
    const edited = seal(requestOf(travel, { id: idOf(9), edition: 2, fields: travelFields, asks }));
    const after = foldOne(security, [...whole, carry(edited, { from: asha, to, at: 5 })]);
    const { kept, rests } = write(after, 10).record;
    expect(kept.map(({ record }) => record.id)).toEqual([edited.record.id]);
    expect(rests).toHaveLength(4);
  });
});

describe('what is reported against a checkpoint', () => {
  const standing = foldOne(security, [asked, confirmed]);
  const checkpoint = write(standing, 10);
  const against = (...mails: readonly FoundMail[]) =>
    foldOne(security, [keep(checkpoint, 10), ...mails]).contradictions.map(({ what, record }) => [what, record?.id]);

  it('a mail from before it that it does not know', () => {
    expect(against(carry(declined, { from: helen, to, at: 4 }))).toEqual([['leftOut', declined.record.id]]);
    expect(foldOne(security, [keep(checkpoint, 10), carry(declined, { from: helen, to, at: 4 })]).state).toBe(
      'declined',
    );
  });

  it('a record of the same id with other content', () => {
    const other = seal({ ...byRob.record, words: 'Something else.' });
    expect(against(carry(other, { from: rob, to, at: 2, key: 'other' }))).toEqual([['otherContent', byRob.record.id]]);
  });

  it('a record that it keeps, and that does not count', () => {
    const strange = seal(decisionOf(request, helen, 7, { step: 'lineManager' }));
    const { record } = checkpoint;
    const kept: Checkpoint = {
      ...record,
      kept: [...record.kept, { at: minute(3), sentTo: [], record: strange.record }],
    };
    const { contradictions } = foldOne(security, [keep(seal(kept), 10)]);
    expect(contradictions).toMatchObject([{ what: 'noLongerCounts', record: { id: strange.record.id } }]);
  });

  it('a state that what it keeps does not come to', () => {
    const lie = seal({ ...checkpoint.record, state: 'complete' });
    const { contradictions, state } = foldOne(security, [keep(lie, 10)]);
    expect(contradictions).toMatchObject([{ what: 'stateDiffers' }]);
    expect(state).toBe('waiting');
  });

  it('nothing, for a mail that came after it', () => {
    expect(against(carry(byHelen, { from: helen, to, at: 20 }))).toEqual([]);
  });
});

describe('a story needs a checkpoint', () => {
  const reminders = (count: number) =>
    Array.from({ length: count }, (_, i): FoundMail => {
      const reminder: StoryRecord = { ...about(request, asha, 100 + i), type: 'reminder', step: 'lineManager' };
      return carry(seal(reminder), { from: asha, to, at: i + 2 });
    });

  it('beyond 200 records', () => {
    expect(needsCheckpoint(foldOne(security, [asked, ...reminders(199)]), minute(300))).toBe(false);
    const many = foldOne(security, [asked, ...reminders(200)]);
    expect(needsCheckpoint(many, minute(300))).toBe(true);
    expect(needsCheckpoint(foldOne(security, [keep(write(many, 400), 400)]), minute(500))).toBe(false);
  });

  it('after 60 days', () => {
    const days = (n: number) => minute(1 + n * 24 * 60);
    const standing = foldOne(security, [asked]);
    expect([needsCheckpoint(standing, days(60)), needsCheckpoint(standing, days(61))]).toEqual([false, true]);
  });
});
