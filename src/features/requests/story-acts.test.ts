import { describe, expect, it } from 'vitest';
import { asha, asked, claim, decline, question, rob, standing, step, visit } from './sample.test-data';
import { storyActs } from './story-acts';

const acts = (given: Parameters<typeof standing>[0] = {}) => storyActs(standing(given), asha, visit);

describe('the one who asked may', () => {
  it('change and withdraw what waits', () => {
    expect(acts()).toMatchObject({ canChange: true, canWithdraw: true, questions: [], toSend: [] });
  });

  it('answer a question, once', () => {
    const questioned = {
      state: 'questioned' as const,
      steps: [step({ status: 'questioned' })],
      history: [asked, question],
    };
    expect(acts(questioned).questions).toEqual([question]);
    const { step: _step, type: _type, ...piece } = question.record;
    const answer = claim(
      {
        ...piece,
        type: 'answer' as const,
        id: '1',
        by: asha,
        question: { id: question.record.id, hash: question.hash },
      },
      'e',
      '2020-09-22T11:00:00Z',
      true,
    );
    expect(acts({ ...questioned, history: [asked, question, answer] }).questions).toEqual([]);
  });

  it('send it on to whoever’s turn has come', () => {
    const steps = [step({ status: 'approved' }), step({ step: 'registry', does: 'complete', status: 'toSend' })];
    expect(acts({ steps }).toSend).toEqual(['registry']);
  });

  it('ask nobody else where a team handed it back: the kind names that team, and no other', () => {
    const steps = [step({ status: 'approved' }), step({ step: 'registry', does: 'complete', status: 'handedBack' })];
    expect(acts({ state: 'handedBack', steps })).toMatchObject({ askAgain: undefined, canChange: true });
  });

  it('ask somebody else where it was handed back', () => {
    expect(acts({ state: 'handedBack', steps: [step({ status: 'handedBack' })] }).askAgain).toBe('another');
  });

  it('ask again where it was declined, and settle two versions, but not withdraw them', () => {
    const steps = [step({ status: 'declined', settledBy: decline })];
    expect(acts({ state: 'declined', steps })).toMatchObject({ askAgain: 'again', canWithdraw: false });
    expect(acts({ state: 'unclear', unclear: 'twoEditions' })).toMatchObject({
      askAgain: 'settle',
      canWithdraw: false,
    });
  });
});

describe('nothing can be done', () => {
  const nothing = { questions: [], toSend: [], askAgain: undefined, canChange: false, canWithdraw: false };

  it('about a request that is over', () => {
    expect(acts({ state: 'withdrawn' })).toEqual(nothing);
    expect(acts({ state: 'complete' })).toEqual(nothing);
  });

  it('about somebody else’s request, or one of a kind that is not known', () => {
    expect(storyActs(standing(), rob, visit)).toEqual(nothing);
    expect(storyActs(standing(), asha, undefined)).toEqual(nothing);
  });

  it('about a question on an edition that was replaced', () => {
    const other = { ...asked, hash: 'f'.repeat(64) };
    expect(
      acts({ request: other, steps: [step({ status: 'waiting' })], history: [asked, question, other] }).questions,
    ).toEqual([]);
  });
});
