import { describe, expect, it, vi } from 'vitest';
import { createRemembered, openStorage } from './remembered';

const day = 86_400_000;
const start = Date.parse('2020-09-28T09:00:00Z');

function fakeStorage(first: { readonly [key: string]: string } = {}) {
  const values = new Map(Object.entries(first));
  return {
    values,
    get length() {
      return values.size;
    },
    key: (index: number) => [...values.keys()][index] ?? null,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

function open(storage: ReturnType<typeof fakeStorage> | undefined, now = start) {
  const page = new EventTarget();
  const remembered = createRemembered({ storage, page: page as unknown as Window, now: () => now });
  const tell = (key: string | null) => page.dispatchEvent(Object.assign(new Event('storage'), { key }));
  return { remembered, tell };
}

describe('what is remembered', () => {
  it('is there the next time', () => {
    const storage = fakeStorage();
    const { remembered } = open(storage);
    remembered.prefer('introduction', 'dismissed');
    remembered.setMark('tenant.asha', 'delta/drafts', 'https://graph.microsoft.com/v1.0/x?$deltatoken=1');
    remembered.keepForm('tenant.asha', 'travel', { kind: 'travel', values: { days: 7 } });

    const later = open(storage, start + day).remembered;
    expect(later.preference('introduction')).toBe('dismissed');
    expect(later.mark('tenant.asha', 'delta/drafts')).toContain('deltatoken');
    expect(later.form('tenant.asha', 'travel')).toEqual({ kind: 'travel', savedAt: start, values: { days: 7 } });
    expect(later.outlivesWindow()).toBe(true);
  });

  it('is listed whole, each with what it is', () => {
    const { remembered } = open(fakeStorage({ 'somebody-else': 'x' }));
    remembered.prefer('introduction', 'dismissed');
    remembered.setMark('tenant.asha', 'delta/drafts', 'x');
    remembered.keepForm('tenant.asha', 'travel', { kind: 'travel', values: {} });
    expect(remembered.list().map(({ what }) => what)).toEqual(['form', 'mark', 'preference']);
  });

  it('belongs to one account', () => {
    const { remembered } = open(fakeStorage());
    remembered.keepForm('tenant.asha', 'travel', { kind: 'travel', values: {} });
    expect(remembered.form('tenant.rob', 'travel')).toBeUndefined();
  });

  it('can be forgotten one by one, or all at once, and nobody else’s with it', () => {
    const storage = fakeStorage({ 'somebody-else': 'x' });
    const { remembered } = open(storage);
    remembered.prefer('introduction', 'dismissed');
    remembered.setMark('tenant.asha', 'a', 'x');
    const [mark] = remembered.list();
    remembered.forget(mark?.key ?? '');
    expect(remembered.list().map(({ what }) => what)).toEqual(['preference']);
    remembered.forget('somebody-else');
    remembered.forgetAll();
    expect([...storage.values.keys()]).toEqual(['somebody-else']);
  });

  it('is followed when another window changes it', () => {
    const storage = fakeStorage();
    const { remembered, tell } = open(storage);
    const changed = vi.fn();
    remembered.subscribe(changed);
    storage.setItem('second-look/preference/introduction', 'dismissed');
    tell('second-look/preference/introduction');
    tell('somebody-else');
    tell(null);
    expect(changed).toHaveBeenCalledTimes(2);
    expect(remembered.preference('introduction')).toBe('dismissed');
  });
});

describe('a half-filled form', () => {
  it('is kept for seven days, and then it is gone from the browser too', () => {
    const storage = fakeStorage();
    open(storage).remembered.keepForm('tenant.asha', 'travel', { kind: 'travel', values: {} });
    expect(open(storage, start + 7 * day).remembered.form('tenant.asha', 'travel')).toBeDefined();
    expect(open(storage, start + 7 * day + 1).remembered.form('tenant.asha', 'travel')).toBeUndefined();
    expect(storage.length).toBe(0);
  });

  it('from a clock far ahead does not stay for ever', () => {
    const storage = fakeStorage();
    open(storage, start + 400 * day).remembered.keepForm('tenant.asha', 'travel', { kind: 'travel', values: {} });
    expect(open(storage).remembered.list()).toEqual([]);
  });
});

describe('a browser that does not do as it should', () => {
  it('without storage, everything works as long as the window', () => {
    const { remembered } = open(undefined);
    remembered.prefer('introduction', 'dismissed');
    expect(remembered.preference('introduction')).toBe('dismissed');
    expect(remembered.outlivesWindow()).toBe(false);
  });

  it('with full storage, the new value holds for this window, and that is said', () => {
    const storage = fakeStorage();
    const { remembered } = open({
      ...storage,
      setItem() {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    remembered.setMark('tenant.asha', 'a', 'x');
    expect(remembered.mark('tenant.asha', 'a')).toBe('x');
    expect(remembered.list()).toHaveLength(1);
    expect(remembered.outlivesWindow()).toBe(false);
  });

  it.each([
    ['second-look/preference/introduction', 'maybe'],
    ['second-look/form/tenant.asha/travel', '{"kind":'],
    ['second-look/form/tenant.asha/travel', 'null'],
    ['second-look/form/tenant.asha/travel', '{"kind":"travel","savedAt":"yesterday","values":{}}'],
    ['second-look/mark/%E0%A4%A/x', 'x'],
    ['second-look/of-a-later-version', 'x'],
  ])('with %s holding %s, it is not used, listed as unreadable, and can be forgotten', (key, value) => {
    const { remembered } = open(fakeStorage({ [key]: value }));
    expect(remembered.preference('introduction')).toBeUndefined();
    expect(remembered.form('tenant.asha', 'travel')).toBeUndefined();
    expect(remembered.list()).toEqual([{ key, what: 'unreadable' }]);
    remembered.forget(key);
    expect(remembered.list()).toEqual([]);
  });

  it('that forbids storage altogether has none', () => {
    const forbidden = {
      get localStorage(): Storage {
        throw new DOMException('no', 'SecurityError');
      },
    };
    expect(openStorage(forbidden)).toBeUndefined();
  });
});
