import { describe, expect, it, vi } from 'vitest';
import { createNavigation } from './navigation';

/** The part of a window that an address needs: setting the hash tells the listeners, as a browser does. */
function window(first = '') {
  let hash = first;
  const listeners = new Set<EventListenerOrEventListenerObject>();
  const set = (value: string) => {
    hash = value.startsWith('#') ? value : `#${value}`;
    for (const listener of listeners) if (typeof listener === 'function') listener(new Event('hashchange'));
  };
  const location = {
    get hash() {
      return hash;
    },
    set hash(value: string) {
      set(value);
    },
    replace: vi.fn(set),
  } as unknown as Location;
  const page = {
    location,
    addEventListener: (_: string, listener: EventListenerOrEventListenerObject) => listeners.add(listener),
    removeEventListener: (_: string, listener: EventListenerOrEventListenerObject) => listeners.delete(listener),
  } as unknown as Window;
  return { page, set, listeners };
}

describe('navigation', () => {
  it('starts at the address of the window, which is no arrival', () => {
    const { page } = window('#/help');
    expect(createNavigation(page).current()).toEqual({ path: '/help', query: '', row: '', arrival: 0 });
  });

  it('starts where a deep link leads, which is no arrival and no step back', () => {
    const { page } = window();
    const navigation = createNavigation(page, 'look-up/bluetooth?q=trackpad');
    expect(navigation.current()).toEqual({ path: '/look-up/bluetooth', query: 'q=trackpad', row: '', arrival: 0 });
    expect(page.location.replace).toHaveBeenCalledWith('#/look-up/bluetooth?q=trackpad');
  });

  it('stays where it was when the window is reloaded, whatever link opened it', () => {
    const { page } = window('#/help');
    expect(createNavigation(page, 'remembered').current().path).toBe('/help');
  });

  it('tells of every page a person goes to, by a link, by Back or by us', () => {
    const { page, set } = window();
    const navigation = createNavigation(page);
    const changed = vi.fn();
    navigation.subscribe(changed);
    set('#/help');
    navigation.go('/remembered');
    navigation.replace('/');
    expect(changed).toHaveBeenCalledTimes(3);
    expect(navigation.current()).toMatchObject({ path: '/', arrival: 3 });
    expect(page.location.replace).toHaveBeenCalledOnce();
  });

  it('gives the same object until something changes', () => {
    const { page, set } = window('#/help');
    const navigation = createNavigation(page);
    const before = navigation.current();
    set('#/help/');
    expect(navigation.current()).toBe(before);
  });

  it('counts no arrival for another query on the same page, so that focus stays', () => {
    const { page, set } = window('#/guidance');
    const navigation = createNavigation(page);
    set('#/guidance?q=trackpad');
    expect(navigation.current()).toMatchObject({ query: 'q=trackpad', arrival: 0 });
  });

  it('leaves a jump inside the page alone', () => {
    const { page, set } = window('#/help');
    const navigation = createNavigation(page);
    set('#content');
    expect(navigation.current().path).toBe('/help');
  });

  it('hears nothing more after it was stopped', () => {
    const { page, listeners } = window();
    createNavigation(page).stop();
    expect(listeners.size).toBe(0);
  });
});
