import { describe, expect, it } from 'vitest';
import type { BoxState, RecordBox } from '../record-mail';
import { helen } from '../records/examples/people';
import type { Trouble } from '../ui';
import { boxReading } from './box-reading';
import { boxOf } from './sample.test-data';

const facts = { at: 0, code: '403', requestId: '' };
const explain = (): Trouble => ({ kind: 'permission', facts });

function reading(state: Partial<BoxState>, more: Partial<RecordBox> = {}) {
  const box = { ...boxOf(helen, { state }), ...more };
  return boxReading({ box, explain, signIn: async () => undefined });
}

describe('a mailbox as something that is read', () => {
  it('has no value before it was read, and keeps it through a later trouble', () => {
    expect(reading({ readAt: undefined }).state().value).toBeUndefined();
    const failed = reading({ failure: new Error('403') }).state();
    expect(failed.value).toBeDefined();
    expect(failed.trouble?.kind).toBe('permission');
  });

  it('gives the same state as long as nothing changed', () => {
    const one = reading({});
    expect(one.state()).toBe(one.state());
  });

  it('looks by itself what became of a sending that nobody knows of, once it was read', async () => {
    const unsettled = [{ recordId: 'r', ref: 'T7KQ29FXM', title: '', since: 0 }];
    const done: string[] = [];
    const box = {
      ...boxOf(helen, { unsettled }),
      refresh: async () => void done.push('read'),
      settle: async () => void done.push('looked'),
    };
    boxReading({ box, explain, signIn: async () => undefined }).read();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(done).toEqual(['read', 'looked']);
  });

  it('is read after a press in the host’s window, whatever came of it', async () => {
    let reads = 0;
    const refresh = async () => {
      reads += 1;
    };
    const box = { ...boxOf(helen), refresh };
    boxReading({ box, explain, signIn: async () => undefined }).askAndRead();
    boxReading({ box, explain, signIn: () => Promise.reject(new Error('closed')) }).askAndRead();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(reads).toBe(2);
  });
});
