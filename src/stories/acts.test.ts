import { describe, expect, it } from 'vitest';
import { sealRecord } from '../records';
import { asha, dana, helen, operations, party, rob, sam, security } from '../records/examples/people';
import {
  acknowledge,
  answerQuestion,
  askQuestion,
  complete,
  decide,
  editRequest,
  handBack,
  newRequest,
  passOn,
  recordWords,
  remind,
  withdraw,
} from './acts';
import { requests, teamAnswers, teamKind, toolAnswers, toolKind, travelAnswers, travelKind } from './examples/kinds';
import { about, askedFor, questionIn, replied, seenBy, stampOf } from './examples/told';
import type { Sending } from './sending';
import { myTurn, wordsToRecord } from './turn';

type Told = readonly (readonly [Sending, number])[];

const idsOf = (parties: readonly { readonly id: string }[]) => parties.map(({ id }) => id);
const addressed = ({ to, cc }: Sending) => ({ to: idsOf(to), cc: idsOf(cc) });
const isRecord = ({ record }: Sending) => sealRecord(record).ok;

const asked = askedFor(travelKind);
const approves = (told: Told, by: typeof rob, step: string, n: number): Sending =>
  decide(
    { ...about(seenBy(by, told), travelKind), step, by, outcome: 'approved', words: 'Yes.', relation: 'checked' },
    stampOf(n),
  );
const passes = (told: Told, step: string): Sending => passOn({ ...about(seenBy(asha, told), travelKind), step });

/** The travel story as it is told, mail by mail, to its end. */
const confirmed: Told = [
  [asked, 0],
  [approves([[asked, 0]], rob, 'lineManager', 2), 2],
];
const withHelen: Told = [...confirmed, [passes(confirmed, 'approver'), 3]];
const decided: Told = [...withHelen, [approves(withHelen, helen, 'approver', 4), 4]];
const withSecurity: Told = [...decided, [passes(decided, 'security'), 5]];
const cleared: Told = [...withSecurity, [approves(withSecurity, security, 'security', 6), 6]];
const copied: Told = [...cleared, [passes(cleared, 'copy'), 7]];
const received = acknowledge(
  { ...about(seenBy(operations, copied), travelKind), step: 'receipt', by: operations },
  stampOf(8),
);

describe('a request goes', () => {
  it('to whoever acts first, and to nobody who acts later', () => {
    expect(addressed(asked)).toEqual({ to: [rob.id], cc: [] });
  });

  it('to a team that acts first, by the pack, whatever the request asks', () => {
    const [step] = teamKind.kind.steps.slice(1);
    if (step === undefined) throw new Error('There is no second step.');
    const kind = { ...teamKind, kind: { ...teamKind.kind, steps: [{ ...step, after: [] }] } };
    const asks = { team: party(sam), manager: party(sam) };
    const sending = newRequest(
      { kind, fields: teamAnswers, asks, me: party(asha), ref: 'T7KQ29FXM', requests, language: 'en' },
      stampOf(1),
    );
    expect(sending.to).toEqual([{ id: security.id, address: security.address, name: 'MoJ Security' }]);
    expect(sending.record).toMatchObject({ asks: {} });
  });

  it('to those who act at once and who get a copy at once, each once, and to those whom only copies keep waiting', () => {
    const by = { team: operations.id };
    const steps = [
      { id: 'manager', does: 'decide' as const, by: { person: [{ relation: 'lineManager' }] }, after: [] },
      { id: 'copy', does: 'copy' as const, by, after: [] },
      { id: 'second', does: 'copy' as const, by: { team: security.id }, after: ['copy'] },
      { id: 'last', does: 'complete' as const, by, after: ['manager'] },
    ];
    const kind = { ...teamKind, kind: { ...teamKind.kind, steps } };
    const asks = { manager: party(helen) };
    const sending = newRequest(
      { kind, fields: teamAnswers, asks, me: party(asha), ref: 'T7KQ29FXM', requests, language: 'en' },
      stampOf(1),
    );
    expect(addressed(sending)).toEqual({ to: [helen.id], cc: [operations.id, security.id] });
  });

  it('as a record of the first edition whose story bears its own id', () => {
    expect(isRecord(asked)).toBe(true);
    expect(asked.record).toMatchObject({ type: 'request', edition: 1, id: asked.record.story, fields: travelAnswers });
  });

  it('never to the one who asks, even where they name themselves', () => {
    const sending = newRequest(
      {
        kind: toolKind,
        fields: toolAnswers,
        asks: { manager: party(asha) },
        me: party(asha),
        ref: 'T7KQ29FXM',
        requests,
        language: 'en',
      },
      stampOf(1),
    );
    expect(addressed(sending)).toEqual({ to: [], cc: [] });
  });

  it('without answers to questions that are not asked any more, and without names for steps it does not have', () => {
    const fields = { ...toolAnswers, shared: 'no', owner: 'Sam Hill <sam.hill@ministry.example>', stray: 'x' };
    const asks = { manager: party(helen), approver: party(sam) };
    const { record } = newRequest(
      { kind: toolKind, fields, asks, me: party(asha), ref: 'T7KQ29FXM', requests, language: 'en' },
      stampOf(1),
    );
    expect(record).toMatchObject({ asks: { manager: party(helen) } });
    expect(Object.keys(record.fields)).toEqual(['manager', 'purpose', 'encrypted', 'shared', 'from', 'until']);
  });

  it('with no more of a person than a record holds', () => {
    const me = { ...party(asha), jobTitle: 'Analyst', department: 'HQ' };
    const sending = newRequest(
      { kind: toolKind, fields: toolAnswers, asks: { manager: me }, me, ref: 'T7KQ29FXM', requests, language: 'en' },
      stampOf(1),
    );
    expect(isRecord(sending)).toBe(true);
  });

  it('on, when a turn comes, as the same record to that one alone', () => {
    const again = passes(confirmed, 'approver');
    expect(again.record).toEqual(asked.record);
    expect(addressed(again)).toEqual({ to: [helen.id], cc: [] });
    expect(again.answers).toBe('mail 0');
  });
});

describe('a changed request', () => {
  const standing = seenBy(asha, withHelen);
  const asks = { lineManager: party(sam), approver: party(helen) };
  const edited = editRequest(
    { ...about(standing, travelKind), fields: { ...travelAnswers, dates: '13 October' }, asks, me: party(asha) },
    stampOf(9),
  );

  it('is the next edition of the same story, with an id of its own', () => {
    expect(isRecord(edited)).toBe(true);
    expect(edited.record).toMatchObject({ type: 'request', edition: 2, story: asked.record.id, ref: asked.record.ref });
    expect(edited.record.id).not.toBe(asked.record.id);
  });

  it('goes to whoever acts first now, and to everybody who knows of the earlier one', () => {
    expect(addressed(edited)).toEqual({ to: [sam.id], cc: [rob.id, helen.id, security.id, operations.id].sort() });
  });

  it('takes the number after the greatest that is there', () => {
    const two = seenBy(asha, [
      [asked, 0],
      [edited, 9],
    ]);
    const third = editRequest({ ...about(two, travelKind), fields: travelAnswers, asks, me: party(asha) }, stampOf(10));
    expect(third.record).toMatchObject({ edition: 3 });
  });
});

describe('an answer goes', () => {
  it('to the requester and, in the same mail, to everybody who acts later', () => {
    expect(addressed(approves([[asked, 0]], rob, 'lineManager', 2))).toEqual({
      to: [asha.id],
      cc: [helen.id, security.id, operations.id],
    });
    expect(addressed(approves(withHelen, helen, 'approver', 4))).toEqual({
      to: [asha.id],
      cc: [security.id, operations.id],
    });
  });

  it('about the exact edition, in reply to the mail that brought it', () => {
    const sending = approves([[asked, 0]], rob, 'lineManager', 2);
    expect(isRecord(sending)).toBe(true);
    expect(sending.record).toMatchObject({ about: { id: asked.record.id }, outcome: 'approved', relation: 'checked' });
    expect(sending.answers).toBe('mail 0');
  });

  it('from a team to the requester, and to whoever acts after it', () => {
    expect(addressed(approves(withSecurity, security, 'security', 6))).toEqual({ to: [asha.id], cc: [operations.id] });
    expect(addressed(received)).toEqual({ to: [asha.id], cc: [] });
  });

  it('never to the one who gives it, who may act twice', () => {
    const twice = newRequest(
      {
        kind: travelKind,
        fields: travelAnswers,
        asks: { lineManager: party(helen), approver: party(helen) },
        me: party(asha),
        ref: 'T7KQ29FXM',
        requests,
        language: 'en',
      },
      stampOf(1),
    );
    expect(addressed(approves([[twice, 0]], helen, 'lineManager', 2)).cc).toEqual([security.id, operations.id]);
  });

  it('nowhere but to the requester where it is a question or a hand-back', () => {
    const act = { ...about(seenBy(helen, withHelen), travelKind), step: 'approver', by: helen, words: 'Why?' };
    for (const sending of [askQuestion(act, stampOf(5)), handBack(act, stampOf(5))]) {
      expect(addressed(sending)).toEqual({ to: [asha.id], cc: [] });
      expect(isRecord(sending)).toBe(true);
    }
  });
});

describe('what the requester says goes', () => {
  const question = askQuestion(
    { ...about(seenBy(helen, withHelen), travelKind), step: 'approver', by: helen, words: 'Why?' },
    stampOf(4),
  );
  const standing = seenBy(asha, [...withHelen, [question, 4]]);
  const own = { ...about(standing, travelKind), me: party(asha) };

  it('as an answer to the one who asked, in reply to the question', () => {
    const sending = answerQuestion({ ...own, question: questionIn(standing), words: 'Files.' }, stampOf(5));
    expect(addressed(sending)).toEqual({ to: [helen.id], cc: [] });
    expect(sending.answers).toBe('mail 4');
    expect(isRecord(sending)).toBe(true);
    const after = seenBy(helen, [...withHelen, [question, 4], [sending, 5]]);
    expect(after.steps.find(({ step }) => step === 'approver')?.status).toBe('waiting');
  });

  it('as a withdrawal to everybody whom anything has reached, and to nobody else', () => {
    expect(
      addressed(withdraw({ ...about(seenBy(asha, [[asked, 0]]), travelKind), me: party(asha) }, stampOf(5))),
    ).toEqual({
      to: [rob.id],
      cc: [],
    });
    // A confirmation went to those who act later: they have heard of the request before it was sent to them.
    expect(addressed(withdraw({ ...about(seenBy(asha, confirmed), travelKind), me: party(asha) }, stampOf(5)))).toEqual(
      {
        to: [rob.id, helen.id, security.id, operations.id],
        cc: [],
      },
    );
  });

  it('as a reminder to the one who is waited for', () => {
    const sending = remind({ ...own, step: 'approver' }, stampOf(6));
    expect(addressed(sending)).toEqual({ to: [helen.id], cc: [] });
    expect(isRecord(sending)).toBe(true);
  });

  it('to nobody where a step is not there', () => {
    expect(() => remind({ ...own, step: 'nowhere' }, stampOf(6))).toThrow('nowhere');
  });
});

describe('a team', () => {
  const { standing, inWords } = replied();
  const act = { ...about(standing, teamKind), by: security, words: 'Helen said yes.' };

  it('finds what it may record, until the step is settled', () => {
    expect(wordsToRecord(standing, teamKind, security)).toEqual([inWords]);
    expect(wordsToRecord(standing, teamKind, operations)).toEqual([]);
    expect(wordsToRecord(standing, teamKind, asha)).toEqual([]);
  });

  it('records words under its own name, to the requester, and tells who wrote them', () => {
    const sending = recordWords({ ...act, step: 'manager', inWords, outcome: 'approved' }, stampOf(5));
    expect(isRecord(sending)).toBe(true);
    expect(sending.record).toMatchObject({ by: party(security), said: { by: party(helen), mail: inWords.messageId } });
    expect(addressed(sending)).toEqual({ to: [asha.id], cc: [helen.id] });
    expect(sending.answers).toBe('reply');
  });

  it('settles the step by it, as the requester sees it', () => {
    const sending = recordWords({ ...act, step: 'manager', inWords, outcome: 'approved' }, stampOf(5));
    const seen = seenBy(asha, [
      [askedFor(teamKind), 0],
      [sending, 5],
    ]);
    expect(seen.steps.map(({ status }) => status)).toEqual(['approved', 'toSend']);
  });

  it('says that it is done, or that it is not for them', () => {
    for (const outcome of ['done', 'notForUs'] as const) {
      const sending = complete({ ...act, step: 'team', outcome }, stampOf(6));
      expect(addressed(sending)).toEqual({ to: [asha.id], cc: [] });
      expect(isRecord(sending)).toBe(true);
    }
  });
});

describe('the whole travel story', () => {
  it('comes to its end by these acts alone', () => {
    const seen = seenBy(asha, [...copied, [received, 8]]);
    expect(seen.state).toBe('complete');
    expect(seen.notCounted).toEqual([]);
  });

  it('gives everybody a turn when it is theirs, and says why not otherwise', () => {
    const turn = (owner: typeof rob, told: Told) => {
      const found = myTurn(seenBy(owner, told), travelKind, owner);
      return 'step' in found ? found.step.step : found.why;
    };
    expect(turn(asha, confirmed)).toBe('ownRequest');
    expect(turn(rob, [[asked, 0]])).toBe('lineManager');
    expect(turn(rob, confirmed)).toBe('decided');
    expect(turn(helen, withHelen)).toBe('approver');
    expect(turn(security, withSecurity)).toBe('security');
    expect(turn(security, cleared)).toBe('decided');
    expect(turn(operations, copied)).toBe('receipt');
    const early: Told = [[{ ...asked, cc: [security, dana] }, 0]];
    expect(turn(security, early)).toBe('notYet');
    expect(turn(dana, early)).toBe('notAsked');
    const withdrawal = withdraw({ ...about(seenBy(asha, [[asked, 0]]), travelKind), me: party(asha) }, stampOf(9));
    expect(
      turn(rob, [
        [asked, 0],
        [withdrawal, 9],
      ]),
    ).toBe('over');
  });

  it('keeps a turn that was used for a question or a hand-back', () => {
    const act = { ...about(seenBy(helen, withHelen), travelKind), step: 'approver', by: helen, words: 'x' };
    for (const sending of [askQuestion(act, stampOf(4)), handBack(act, stampOf(4))]) {
      expect(myTurn(seenBy(helen, [...withHelen, [sending, 4]]), travelKind, helen)).toMatchObject({
        step: { step: 'approver' },
      });
    }
  });

  it('gives nobody a turn in a kind that is not known', () => {
    expect(myTurn(seenBy(rob, [[asked, 0]]), undefined, rob)).toEqual({ why: 'unclear' });
  });
});
