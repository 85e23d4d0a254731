import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { headersFor, type Policy, policies, policyText } from '../../deploy/headers';
import { simulatedMicrosoft } from './simulated-microsoft';
import type { SimulatedTenant } from './simulated-tenants';

const ourselves = ["'self'"];

/** Where the demo's pages differ from the tab as it is deployed: everything that is Microsoft's there is played here. */
const played: Policy = {
  ...policies.tab,
  'img-src': [...ourselves, 'data:'],
  'connect-src': ourselves,
  'frame-src': ourselves,
  'frame-ancestors': ourselves,
  // The event script runs in a worker, as it does in classic Outlook.
  'worker-src': ourselves,
};

/** Served on this machine by http, where a promise of https would bind every other port too. */
const onlyByHttps = new Set(['Strict-Transport-Security']);

const notFound = (path: string) => `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Not found</title></head>
<body><h1>There is no page here</h1><p>Nothing is served at ${escapeText(path)}.</p><p><a href="/">Open the demo</a></p></body>
</html>`;

/**
 * The demo's site: `dist/demo` at the root, each organisation's site below its own name, as they were built, and the
 * simulated Microsoft 365 that they talk to.
 * Every answer carries the headers of a real deployment, so that what they forbid fails here first.
 */
export function demoSite(distDir: string, tenants: readonly SimulatedTenant[]): Hono {
  const packIds = tenants.map(({ packId }) => packId);
  const site = new Hono();
  site.use(async (context, next) => {
    await next();
    const path = belowPack(context.req.path, packIds);
    const headers = { ...headersFor(path), 'Content-Security-Policy': policyText(played) };
    for (const [name, value] of Object.entries(headers)) if (!onlyByHttps.has(name)) context.header(name, value);
    // What is not there must not be remembered as missing for as long as it would be kept.
    if (context.res.status >= 400) context.header('Cache-Control', 'no-cache');
  });
  // Before the tags: those of Graph's answers are its own.
  site.route('/', simulatedMicrosoft(tenants));
  site.use(etag());
  for (const id of packIds) {
    const root = join(distDir, id);
    if (!existsSync(root)) continue;
    const below = (path: string) => path.slice(`/${id}`.length);
    site.use(`/${id}/*`, serveStatic({ root, rewriteRequestPath: below }));
    site.all(`/${id}/*`, (context) => context.html(notFound(context.req.path), 404));
  }
  const demo = join(distDir, 'demo');
  if (existsSync(demo)) site.use('*', serveStatic({ root: demo }));
  site.notFound((context) => context.html(notFound(context.req.path), 404));
  return site;
}

/** The path in an organisation's own site, which a deployment serves from the root. */
function belowPack(path: string, packIds: readonly string[]): string {
  const id = packIds.find((candidate) => path.startsWith(`/${candidate}/`));
  return id === undefined ? path : path.slice(id.length + 1);
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
