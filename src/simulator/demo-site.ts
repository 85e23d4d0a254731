import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';

/** Hash of the empty text: Griffel fills empty style elements by script, and only those are let in. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const nobody = ["'none'"];
const ourselves = ["'self'"];

const notFound = (path: string) => `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Not found</title></head>
<body><h1>There is no page here</h1><p>Nothing is served at ${escapeText(path)}.</p><p><a href="/">Open the demo</a></p></body>
</html>`;

/**
 * The demo's site: `dist/demo` at the root and each organisation's site below its own name, as they were built.
 * Event scripts keep their address from one build to the next, so a browser must ask each time whether they changed.
 */
export function demoSite(distDir: string, packIds: readonly string[]): Hono {
  const site = new Hono();
  site.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: nobody,
        scriptSrc: ourselves,
        styleSrc: ["'self'", emptyStyle],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ourselves,
        connectSrc: ourselves,
        workerSrc: ourselves,
        frameSrc: ourselves,
        frameAncestors: ourselves,
        baseUri: nobody,
        formAction: nobody,
        objectSrc: nobody,
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'SAMEORIGIN',
      // Served on this machine by http, where a promise of https would bind every other port too.
      strictTransportSecurity: false,
    }),
  );
  site.use(etag());
  site.use(async (context, next) => {
    await next();
    // Names with a hash in them never change what they stand for.
    const isHashed = context.res.ok && context.req.path.startsWith('/assets/');
    context.header('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  });
  for (const id of packIds) {
    const root = join(distDir, id);
    if (!existsSync(root)) continue;
    const below = (path: string) => path.slice(`/${id}`.length);
    site.use(`/${id}/*`, serveStatic({ root, rewriteRequestPath: below }));
    site.use(`/${id}/*`, (context) => context.html(notFound(context.req.path), 404));
  }
  const demo = join(distDir, 'demo');
  if (existsSync(demo)) site.use('*', serveStatic({ root: demo }));
  site.notFound((context) => context.html(notFound(context.req.path), 404));
  return site;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
