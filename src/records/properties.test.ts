import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundMail } from './collect';
import {
  about,
  carry,
  contextOf,
  decisionOf,
  factsOf,
  idOf,
  outsideHeaders,
  refOf,
  requestOf,
  seal,
} from './examples/mails';
import { asha, dana, everybody, helen, operations, party, rob, sam, security } from './examples/people';
import { travel, travelFields } from './examples/travel';
import { foldMailbox } from './fold';
import type { FolderKind } from './mail-facts';
import type { Hashed } from './read-record';
import type { Party, Request, StoryRecord } from './record';
import type { Standing } from './standing';

const asks = { lineManager: party(rob), approver: party(helen) };
const first = seal(requestOf(travel, { fields: travelFields, asks }));
const second = seal(requestOf(travel, { id: idOf(2), edition: 2, fields: { ...travelFields, reason: 'Other' }, asks }));
const stranger = { id: 'outside', name: 'Helen Marsh', address: 'helen.marsh@northfield.example' };
const authors: readonly Party[] = [...everybody, stranger];
const asked = [rob.id, helen.id, security.id, operations.id];

/** Any record about any edition, by anybody, in anybody's name. */
const recordBy = (as: fc.Arbitrary<Party>) =>
  fc
    .record({
      on: fc.constantFrom(first, second),
      as,
      type: fc.constantFrom(
        'decision',
        'handBack',
        'withdrawal',
        'question',
        'acknowledgement',
        'plainWords',
        'request',
      ),
      step: fc.constantFrom('lineManager', 'approver', 'security', 'copy', 'receipt', 'constructor'),
      outcome: fc.constantFrom('approved' as const, 'declined' as const),
      wrongHash: fc.boolean(),
      number: fc.integer({ min: 3, max: 60 }),
    })
    .map(({ on, as, type, step, outcome, wrongHash, number }): Hashed<StoryRecord> => {
      const base = about(on, as, number);
      const piece = wrongHash ? { ...base, about: { ...base.about, hash: '0'.repeat(64) } } : base;
      if (type === 'decision') return seal({ ...decisionOf(on, as, number, { step, outcome }), about: piece.about });
      if (type === 'withdrawal') return seal({ ...piece, type });
      if (type === 'plainWords') {
        return seal({ ...piece, type, step, outcome, said: { by: party(helen), mail: '<1@ministry.example>' } });
      }
      if (type === 'request') {
        return seal(
          requestOf(travel, { id: idOf(number), edition: (number % 3) + 2, by: party(as), asks: { ...asks } }),
        );
      }
      return seal({ ...piece, type: type as 'handBack' | 'question' | 'acknowledgement', step });
    });

const anyMail = (from: fc.Arbitrary<Party>, viewer: Party, folders: readonly FolderKind[] = ['received']) =>
  from.chain((author) =>
    fc
      .record({
        // Three of four are written in their author's own name.
        sealed: recordBy(fc.oneof({ weight: 3, arbitrary: fc.constant(author) }, fc.constantFrom(...authors))),
        at: fc.integer({ min: 1, max: 8 }),
        folder: fc.constantFrom(...folders),
        claimsToBeInside: fc.boolean(),
        isHere: fc.integer({ max: 3, min: 0 }).map((n) => n > 0),
      })
      .map(({ sealed, at, folder, claimsToBeInside, isHere }): FoundMail => {
        const headers = author === stranger && !claimsToBeInside ? outsideHeaders : undefined;
        const facts = headers === undefined ? {} : { headers };
        const to = isHere ? [viewer] : [sam];
        const key = `${sealed.hash.slice(0, 12)} ${author.id} ${at} ${folder} ${isHere}`;
        return carry(sealed, { from: author, to, in: viewer, at, folder, key, facts });
      }),
  );

const fold = (viewer: Party, mails: readonly FoundMail[]) => foldMailbox(mails, contextOf(viewer));
const of = (viewer: Party, mails: readonly FoundMail[], requester = asha.id): Standing | undefined =>
  fold(viewer, mails).stories.find((standing) => standing.requester.id === requester);

/** Everything but the list of what was set aside. */
const stands = (standing: Standing | undefined) => standing && { ...standing, notCounted: [] };

const viewers = [security, operations, helen, rob] as const;

describe('the fold', () => {
  it('gives the same standing for the same mails, in any order and however often', () => {
    const mails = fc.array(anyMail(fc.constantFrom(...authors), security), { maxLength: 40 });
    fc.assert(
      fc.property(mails, fc.array(fc.nat()), fc.array(fc.nat(39), { maxLength: 20 }), (some, order, again) => {
        const all = [carry(first, { from: asha, to: [security], at: 1 }), ...some];
        const shuffled = all
          .concat(again.map((at) => all[at % all.length]).filter((mail): mail is FoundMail => mail !== undefined))
          .map((mail, at): [number, FoundMail] => [order[at % Math.max(1, order.length)] ?? at, mail])
          .sort(([a], [b]) => a - b)
          .map(([, mail]) => mail);
        expect(fold(security, shuffled)).toEqual(fold(security, all));
      }),
      { numRuns: 150 },
    );
  });

  it('of one mailbox is not changed by whatever is planted in another', () => {
    const folders: FolderKind[] = ['received', 'sent', 'drafts'];
    const planted = fc.array(anyMail(fc.constantFrom(...authors), asha, folders), { maxLength: 20 });
    const genuine = fc.array(anyMail(fc.constantFrom(...everybody), security), { maxLength: 20 });
    fc.assert(
      fc.property(genuine, planted, (mails, more) => {
        const all = [carry(first, { from: asha, to: [security], at: 1 }), ...mails];
        expect(stands(of(security, [...more, ...all]))).toEqual(stands(of(security, all)));
      }),
      { numRuns: 150 },
    );
  });

  it.each(viewers)('never says approved to $name without those who were asked', (viewer) => {
    const others = authors.filter(({ id }) => !asked.includes(id));
    const mails = fc.array(anyMail(fc.constantFrom(...others), viewer), { maxLength: 60 });
    fc.assert(
      fc.property(mails, (some) => {
        const opening = [first, second].map((sealed, at) => carry(sealed, { from: asha, to: [viewer], at }));
        const standing = of(viewer, [...opening, ...some]);
        expect(['approved', 'complete', 'onward']).not.toContain(standing?.state);
        expect(
          standing?.steps.some(({ status, does }) => status === 'approved' || (status === 'done' && does !== 'copy')),
        ).not.toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('never settles a step in favour without the person asked for it, whoever else was asked for others', () => {
    const mails = fc.array(anyMail(fc.constantFrom(asha, sam, dana, rob, operations, stranger), security), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(mails, (some) => {
        const standing = of(security, [carry(first, { from: asha, to: [security], at: 1 }), ...some]);
        // Operational Security acts later, and may record what Helen said in words: under its own name.
        const approver = standing?.steps.find(({ step }) => step === 'approver');
        const record = approver?.settledBy?.record;
        expect(record === undefined || (record.type === 'plainWords' && record.by.id === operations.id)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('voids what was decided when the request is edited, whatever was decided', () => {
    const mails = fc.array(anyMail(fc.constantFrom(...everybody), security), { maxLength: 40 });
    fc.assert(
      fc.property(mails, (some) => {
        const before = [carry(first, { from: asha, to: [security], at: 1 }), ...some];
        const third = seal(requestOf(travel, { id: idOf(999), edition: 99, fields: travelFields, asks }));
        const after = of(security, [...before, carry(third, { from: asha, to: [security], at: 70 })]);
        expect(after?.state).toBe('waiting');
        expect(after?.basis.map(({ hash }) => hash)).toEqual([third.hash]);
        expect(after?.waitingFor).toMatchObject([{ who: rob.id, step: 'lineManager' }]);
      }),
      { numRuns: 100 },
    );
  });

  it('does not throw for anything a mail may hold', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    const facts = fc.record({ mailbox: text, key: text, isDraft: fc.boolean(), isNested: fc.boolean() });
    const headers = fc.array(fc.record({ name: fc.oneof(text, fc.constant('Received')), value: text }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(facts, headers, text, text, (some, typed, address, subject) => {
        const mail = factsOf({ from: { ...helen, address }, to: [security], facts: { ...some, headers: typed } });
        const found: FoundMail = { mail, subject, reading: { found: 'record', sealed: seal<Request>(first.record) } };
        expect(fold(security, [found]).stories).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('answers a question only once the requester has', () => {
    const question = seal({ ...about(first, rob, 5), type: 'question' as const, step: 'lineManager' });
    const answer = (by: Party) => seal({ ...about(first, by, 6), type: 'answer' as const, question: refOf(question) });
    const opening = [
      carry(first, { from: asha, to: [security], at: 1 }),
      carry(question, { from: rob, to: [security], at: 5 }),
    ];
    const stateWith = (by: Party) =>
      of(security, [...opening, carry(answer(by), { from: by, to: [security], at: 6 })])?.state;
    expect([stateWith(sam), stateWith(rob), stateWith(asha)]).toEqual(['questioned', 'questioned', 'waiting']);
  });
});
