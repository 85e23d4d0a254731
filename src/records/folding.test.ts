import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundMail } from './collect';
import { about, carry, contextOf, decisionOf, factsOf, idOf, minute, requestOf, seal } from './examples/mails';
import { asha, helen, party, rob, sam, security } from './examples/people';
import { teamwork } from './examples/travel';
import { foldMailbox } from './fold';
import { createFolding } from './folding';
import { makeReference } from './reference';

const refs = [1, 2, 3].map((n) => makeReference('T', [n, 2, 3, 4, 5, 6, 7]));
const requests = [1, 2, 3, 4].map((n) =>
  // The last is another edition of the first, and two stories bear one reference.
  seal(
    n === 4
      ? requestOf(teamwork, { id: idOf(40), story: idOf(1), edition: 2, ref: refs[0] ?? '' })
      : requestOf(teamwork, { id: idOf(n), story: idOf(n), ref: refs[n - 1] ?? '', fields: { item: `Item ${n % 2}` } }),
  ),
);

const anyMail = fc
  .record({
    request: fc.constantFrom(...requests),
    other: fc.constantFrom(...requests),
    what: fc.constantFrom('request', 'approval', 'question', 'words', 'unreadable', 'checkpoint'),
    from: fc.constantFrom(asha, helen, rob, sam, security),
    at: fc.integer({ min: 1, max: 3000 }),
    key: fc.integer({ min: 0, max: 25 }),
    answers: fc.integer({ min: 0, max: 25 }),
  })
  .map(({ request, other, what, from, at, key, answers }): FoundMail => {
    const inReplyTo = `<${answers}@ministry.example>`;
    const facts = { messageId: `<${key % 20}@ministry.example>`, inReplyTo };
    const mail = { from, to: [security], at, key: `${key}`, facts };
    if (what === 'request') return carry(request, mail);
    if (what === 'approval') return carry(seal(decisionOf(request, from, 50 + key)), mail);
    const piece = about(request, from, 90 + key);
    if (what === 'question') return carry(seal({ ...piece, type: 'question' as const, step: 'manager' }), mail);
    if (what === 'checkpoint') {
      const { about: _, ...rest } = piece;
      const kept = [{ at: minute(1), sentTo: [], record: other.record }];
      const record = { ...rest, type: 'checkpoint' as const, requester: asha.id, state: 'waiting', kept, rests: [] };
      return carry(seal({ ...record, since: '', until: minute(9), predecessor: [] }), mail);
    }
    const subject = `RE: Request ${request.record.ref}${key % 3 === 0 ? ` ${other.record.ref}` : ''}`;
    const reading =
      what === 'words' ? { found: 'none' as const } : { found: 'unreadable' as const, why: 'damaged' as const };
    return { mail: factsOf(mail), subject, reading };
  });

type Change = { readonly put: FoundMail } | { readonly drop: string } | { readonly now: number };
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 8, arbitrary: anyMail.map((put) => ({ put })) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 25 }).map((key) => ({ drop: `${key}` })) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 9000 }).map((now) => ({ now })) },
);

describe('folding a mailbox again and again', () => {
  it('comes to the same as folding all of it, whatever came, went and waited', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 60 }), (changes) => {
        const folding = createFolding();
        const mails = new Map<string, FoundMail>();
        let context = contextOf(security);
        for (const change of changes) {
          if ('put' in change) {
            folding.put(change.put);
            mails.set(change.put.mail.key, change.put);
          } else if ('drop' in change) {
            folding.drop(change.drop);
            mails.delete(change.drop);
          } else context = { ...context, now: minute(change.now) };
          expect(folding.fold(context)).toEqual(foldMailbox([...mails.values()], context));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('looks again at who wrote what once the directory knows more', () => {
    const folding = createFolding();
    folding.put(carry(requests[0] ?? seal(requestOf(teamwork)), { from: asha, to: [security] }));
    const nobody = { find: () => undefined };
    expect(folding.fold(contextOf(security, { directory: nobody })).stories).toEqual([]);
    expect(folding.fold(contextOf(security)).stories).toHaveLength(1);
  });

  it('works out again only the stories that a mail has to do with', () => {
    const folding = createFolding();
    let judged = 0;
    const context = contextOf(security, {
      says: () => {
        judged += 1;
        return true;
      },
    });
    for (let n = 1; n <= 300; n += 1) {
      const ref = makeReference('T', [n % 20, Math.floor(n / 20), 3, 4, 5, 6, 7]);
      const request = seal(requestOf(teamwork, { id: idOf(n), story: idOf(n), ref, asks: { manager: party(helen) } }));
      folding.put(carry(request, { from: asha, to: [security], at: n, key: `${n}` }));
      expect(folding.fold(context).stories).toHaveLength(n);
    }
    expect(judged).toBe(300);
  });
});
