import { describe, expect, it } from 'vitest';
import type { Answer } from '../../engine';
import { keepAnswers, mergeAnswers, readKeptAnswers, type Settings } from './kept-answers';

function settings(saves = true) {
  const kept = new Map<string, unknown>();
  const store = {
    get: (name: string) => kept.get(name),
    set: (name: string, value: unknown) => {
      kept.set(name, value);
    },
    saveAsync: (done: (result: Office.AsyncResult<void>) => void) =>
      done({
        status: saves ? 'succeeded' : 'failed',
        error: { message: 'full' },
      } as unknown as Office.AsyncResult<void>),
  };
  return { store: store as unknown as Settings, kept };
}

const sam: Answer = { address: 'sam.hill@mail.example', answer: 'public' };
const rob: Answer = { address: 'rob.lewis@mail.example', answer: 'supplier' };

describe('answers in the mailbox', () => {
  it('are read back as they were kept', async () => {
    const { store } = settings();
    await keepAnswers(store, [sam, rob]);
    expect(readKeptAnswers(store)).toEqual([sam, rob]);
  });

  it('are none at first, and unknown where there are no settings', () => {
    expect(readKeptAnswers(settings().store)).toEqual([]);
    expect(readKeptAnswers(undefined)).toBeUndefined();
  });

  it('give way to a later answer about the same address', () => {
    const later: Answer = { ...sam, answer: 'supplier' };
    expect(mergeAnswers([sam, rob], [later])).toEqual([rob, later]);
  });

  it('make room for the newest', async () => {
    const { store } = settings();
    const many = Array.from({ length: 300 }, (_, n): Answer => ({ address: `p${n}@mail.example`, answer: 'public' }));
    await keepAnswers(store, many);
    expect(readKeptAnswers(store)?.[249]).toEqual(many[299]);
  });

  it('are refused when Outlook does not save them', async () => {
    await expect(keepAnswers(settings(false).store, [sam])).rejects.toThrow('full');
  });

  it('leave out what is no answer', async () => {
    const { store, kept } = settings();
    await keepAnswers(store, [sam]);
    for (const name of kept.keys())
      kept.set(name, [sam, null, { address: 4, answer: 'public' }, { address: 'x', answer: 'no' }]);
    expect(readKeptAnswers(store)).toEqual([sam]);
  });
});
