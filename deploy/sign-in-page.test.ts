import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSignInPage } from './sign-in-page';

const outDir = mkdtempSync(join(tmpdir(), 'sign-in-'));
let page = '';
let script = '';

beforeAll(async () => {
  await buildSignInPage(outDir);
  page = readFileSync(join(outDir, 'sign-in.html'), 'utf8');
  script = /src="\/([^"]+)"/.exec(page)?.[1] ?? '';
});
afterAll(() => rmSync(outDir, { recursive: true }));

/** Opens the page at an address, as the sign-in window does, and says what it did. */
async function open(hash: string, search = '') {
  const broadcast: { channel: string; data: unknown }[] = [];
  const hidden = new Map([
    ['working', false],
    ['agreed', true],
    ['failed', true],
  ]);
  let closed = false;
  let address = '';
  const location = { hash, search, origin: 'https://mail.example', pathname: '/sign-in.html', href: '' };
  const history = {
    replaceState: (_state: unknown, _title: string, url: string) => {
      address = url;
    },
  };
  const document = {
    title: '',
    getElementById: (id: string) => ({
      setAttribute: () => hidden.set(id, true),
      removeAttribute: () => hidden.set(id, false),
    }),
  };
  class Channel {
    constructor(readonly name: string) {}
    postMessage(data: unknown) {
      broadcast.push({ channel: this.name, data });
    }
    close() {}
  }
  const window = {
    location,
    history,
    sessionStorage: { getItem: () => null },
    close: () => {
      closed = true;
    },
  };
  const code = readFileSync(join(outDir, script), 'utf8').replace(/\bexport\s*\{[^}]*\};?/, '');
  const realm = { window, document, location, history, BroadcastChannel: Channel, URLSearchParams, TextDecoder, atob };
  runInNewContext(code, { ...realm, console, setTimeout, Uint8Array });
  await new Promise((resolve) => setTimeout(resolve, 20));
  return { broadcast, hidden, closed, address };
}

const state = (meta: object) => Buffer.from(JSON.stringify({ id: 'request-1', meta })).toString('base64');

describe('the sign-in page', () => {
  it('holds one script of its own, small, and none in the page', () => {
    expect(script).toMatch(/^assets\/sign-in-[\w-]+\.js$/);
    expect(statSync(join(outDir, script)).size).toBeLessThan(16_000);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<style|style=|\son\w+=|\{\{/);
  });

  it('hands the answer to the page that opened it, wipes its address and closes', async () => {
    const answer = `#code=a-code&state=${encodeURIComponent(state({ interactionType: 'popup' }))}`;
    const { broadcast, closed, address, hidden } = await open(answer);
    expect(broadcast).toHaveLength(1);
    expect(broadcast[0]?.channel).toBe('request-1');
    expect(JSON.stringify(broadcast[0]?.data)).toContain('a-code');
    expect(address).toBe('https://mail.example/sign-in.html');
    expect(closed).toBe(true);
    expect(hidden.get('failed')).toBe(true);
  });

  it('tells an administrator who followed the consent link that it is done', async () => {
    const { broadcast, hidden } = await open('', '?admin_consent=True&tenant=7c2b9e05-1d4f-4a86-b3e7-90f1a5d6c284');
    expect(broadcast).toEqual([]);
    expect([...hidden]).toEqual([
      ['working', true],
      ['agreed', false],
      ['failed', true],
    ]);
  });

  it.each([
    ['opened by hand', ''],
    ['with an answer that nobody asked for', '#code=a-code'],
    ['with a state that cannot be read', '#code=a-code&state=%25%25'],
  ])('says what to do when %s', async (_, hash) => {
    const { broadcast, hidden, closed } = await open(hash);
    expect(broadcast).toEqual([]);
    expect(closed).toBe(false);
    expect([hidden.get('working'), hidden.get('failed')]).toEqual([true, false]);
  });
});
