import { describe, expect, it } from 'vitest';
import { createFormStore } from './form-store';

function browser() {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

const filled = { reason: 'asked', words: '' };

describe('a half-filled form', () => {
  it('is there again after the pane was loaded anew beside the same mail', async () => {
    const store = browser();
    const place = async () => 'mail-1';
    await createFormStore(store, place).keep('override', filled);
    expect(await createFormStore(store, place).read('override')).toEqual(filled);
  });

  it('is not there beside another mail', async () => {
    const store = browser();
    await createFormStore(store, async () => 'mail-1').keep('override', filled);
    expect(await createFormStore(store, async () => 'mail-2').read('override')).toBeNull();
  });

  it('lasts as long as the pane where nobody can say which mail it is, or the browser keeps nothing', async () => {
    const store = browser();
    for (const forms of [
      createFormStore(store, async () => undefined),
      createFormStore(store, () => Promise.reject(new Error('not saved yet'))),
      createFormStore(undefined, async () => 'mail-1'),
    ]) {
      await forms.keep('override', filled);
      expect(await forms.read('override')).toEqual(filled);
    }
    expect(store.values.size).toBe(0);
  });

  it('is gone once it is done with, and whatever else stands there is not taken for one', async () => {
    const store = browser();
    const place = async () => 'mail-1';
    const forms = createFormStore(store, place);
    await forms.keep('override', filled);
    await forms.keep('override', null);
    expect(store.values.size).toBe(0);
    store.setItem('second-look/override/mail-1', '{');
    expect(await createFormStore(store, place).read('override')).toBeNull();
  });
});
