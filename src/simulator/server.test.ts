import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, neverSent } from '../../deploy/headers';
import { createDemoServer, type DemoServer } from './server';

const distDir = mkdtempSync(join(tmpdir(), 'second-look-demo-'));
let server: DemoServer;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(distDir, path)), { recursive: true });
  writeFileSync(join(distDir, path), text);
}

beforeAll(async () => {
  write('demo/index.html', '<title>Demo</title>');
  write('demo/pane.html', '<title>Pane</title>');
  write('demo/assets/a-1234.js', '1');
  write('moj/events/events.js', 'Office;');
  write('secret.txt', 'not served');
  server = await createDemoServer({ distDir, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(distDir, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(new URL(path, server.url), { headers });

describe('the demo server', () => {
  it('serves the demo, its pages and an organisation by its name', async () => {
    expect(await (await get('/')).text()).toContain('Demo');
    expect(await (await get('/pane.html?pack=moj')).text()).toContain('Pane');
    const script = await get('/moj/events/events.js');
    expect(script.headers.get('content-type')).toMatch(/javascript/);
    expect(await script.text()).toBe('Office;');
  });

  it('has the browser ask each time whether an event script changed', async () => {
    const first = await get('/moj/events/events.js');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).not.toBe('');
    expect((await get('/moj/events/events.js', { 'If-None-Match': tag })).status).toBe(304);
  });

  it('lets hashed files be kept', async () => {
    expect((await get('/assets/a-1234.js')).headers.get('cache-control')).toContain('immutable');
  });

  it('allows no script but its own files', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect((await get('/')).headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('answers as a deployment does, but for the hosts that it plays itself', async () => {
    const { headers } = await get('/');
    const deployed = headersFor('/tab/index.html');
    const differs = /^(img|connect|frame|worker)-src |^frame-ancestors /;
    const rest = (policy = '') => policy.split('; ').filter((directive) => !differs.test(directive));
    expect(rest(headers.get('content-security-policy') ?? '')).toEqual(rest(deployed['Content-Security-Policy']));
    for (const name of ['Referrer-Policy', 'Permissions-Policy', 'X-Content-Type-Options'])
      expect(headers.get(name)).toBe(deployed[name]);
    for (const name of neverSent) expect(headers.get(name)).toBeNull();
  });

  it('keeps no error for a year', async () => {
    expect((await get('/assets/none.js')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/moj/assets/none.js')).headers.get('cache-control')).toBe('no-cache');
  });
});

describe('what the demo server refuses', () => {
  it.each(['/none', '/moj/none', '/assets/none.js', '/moj/', '/..%2fsecret.txt', '/moj/..%2f..%2fsecret.txt'])(
    '%s',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('There is no page here');
    },
  );

  it('shows a wrong path as text', async () => {
    expect(await (await get('/<img>')).text()).not.toContain('<img>');
  });

  it('a port that is taken, by the system’s own error', async () => {
    const port = Number(new URL(server.url).port);
    await expect(createDemoServer({ distDir, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
