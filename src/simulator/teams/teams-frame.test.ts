import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenedLink } from './links';
import { playTeams, type TeamsFrame } from './teams-frame';

// The handshake itself is held by the journeys, with Microsoft's own library. Here: what that library says rarely.

interface Said {
  readonly func?: string;
  readonly args?: readonly unknown[];
}

const origin = 'http://127.0.0.1';
let page: EventTarget;
let toTab: Said[];
let opened: OpenedLink[];
let asked: string[];
let tab: object;
let played: TeamsFrame;

function say(message: object, source: object = tab, from = origin): void {
  page.dispatchEvent(Object.assign(new Event('message'), { data: message, source, origin: from }));
}

beforeEach(() => {
  page = Object.assign(new EventTarget(), { location: { origin } });
  Object.assign(globalThis, { window: page });
  toTab = [];
  opened = [];
  asked = [];
  tab = { postMessage: (message: Said) => toTab.push(message) };
  played = playTeams({
    frame: { contentWindow: tab, src: `${origin}/tab.html` } as unknown as HTMLIFrameElement,
    broker: { answer: () => Promise.resolve(undefined) },
    person: { id: 'moj-staff', username: 'asha.patel@justice.gov.uk' },
    tenantId: 'tenant',
    hostName: 'Teams',
    theme: 'default',
    told: (call) => asked.push(call),
    opens: (link) => opened.push(link),
  });
});

afterEach(() => {
  played.close();
  Reflect.deleteProperty(globalThis, 'window');
});

describe('a played Teams', () => {
  it('keeps a tab alive that put itself in order and asked to be told of its return', async () => {
    for (const name of ['beforeUnload', 'load']) say({ id: 1, func: 'registerHandler', args: [name] });
    const left = played.leave();
    expect(toTab.at(-1)?.func).toBe('beforeUnload');
    say({ id: 2, func: 'readyToUnload', args: [] });
    expect(await left).toBe(true);
    played.comeBack();
    expect(toTab.at(-1)).toMatchObject({ func: 'load', args: [{ contentUrl: `${origin}/tab.html` }] });
  });

  it('throws a tab away that did not ask to be kept', async () => {
    expect(await played.leave()).toBe(false);
    say({ id: 1, func: 'registerHandler', args: ['beforeUnload'] });
    const left = played.leave();
    say({ id: 2, func: 'readyToUnload', args: [] });
    expect(await left).toBe(false);
  });

  it('goes where the tab asks, and says that it did', () => {
    say({
      id: 7,
      uuidAsString: 'u',
      func: 'pages.navigateToApp',
      args: [{ appId: 'app', pageId: 'x', subPageId: 'help' }],
    });
    say({ id: 8, uuidAsString: 'v', func: 'executeDeepLink', args: ['https://www.gov.uk/'] });
    expect(opened).toEqual([
      { kind: 'ours', subPage: 'help' },
      { kind: 'elsewhere', address: 'https://www.gov.uk/' },
    ]);
    expect(toTab).toMatchObject([
      { id: 7, uuidAsString: 'u', args: [true] },
      { id: 8, uuidAsString: 'v', args: [true] },
    ]);
  });

  it('tells of a theme once', () => {
    played.setTheme('dark');
    played.setTheme('dark');
    expect(toTab).toEqual([{ func: 'themeChange', args: ['dark'] }]);
  });

  it('answers nobody but its own frame', () => {
    say({ id: 1, func: 'getContext' }, { postMessage: () => undefined });
    say({ id: 2, func: 'getContext' }, tab, 'https://elsewhere.example');
    played.close();
    say({ id: 3, func: 'getContext' });
    expect(asked).toEqual([]);
    expect(toTab).toEqual([]);
  });
});
