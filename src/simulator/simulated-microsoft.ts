import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { deliverFromOutside, type Faults, mintToken, type OwnMail, putMail } from './graph';
import { idOf } from './graph/mailbox';
import type { SimulatedTenant } from './simulated-tenants';

type Here = Context<{ Bindings: Partial<HttpBindings> }>;

const megabyte = 1024 * 1024;

const tokenWish = z.strictObject({ person: z.string(), scopes: z.array(z.string()).max(40) });

const address = z.strictObject({ name: z.string(), address: z.string() });
const body = z.strictObject({ contentType: z.enum(['text', 'html']), content: z.string() });
const outsideMail = z.strictObject({
  from: address,
  sender: address.optional(),
  to: z.array(address).min(1).max(50),
  cc: z.array(address).max(50).optional(),
  subject: z.string(),
  body,
  host: z.string().optional(),
  inReplyTo: z.string().optional(),
  headers: z.array(z.strictObject({ name: z.string(), value: z.string() })).optional(),
  folder: z.enum(['inbox', 'junkemail']).optional(),
});

/** A mail that somebody wrote; `minutesAgo` may be below zero, for a clock that was ahead. */
const ownMail = z.strictObject({
  person: z.string(),
  minutesAgo: z.number(),
  folder: z.enum(['drafts', 'outbox', 'sentitems']),
  subject: z.string(),
  body,
  to: z.array(address).optional(),
  cc: z.array(address).optional(),
  bcc: z.array(address).optional(),
  attachments: z.array(z.strictObject({ name: z.string(), size: z.int().min(0) })).optional(),
  openElsewhere: z.boolean().optional(),
} satisfies { readonly [name in keyof OwnMail | 'person' | 'minutesAgo']: z.ZodType });

/** What the demo's pages and journeys may switch. */
const faultsWish = z.strictObject({
  slow: z.number().min(0).max(60_000).optional(),
  throttledUntil: z.number().min(0).optional(),
  forbidden: z.boolean().optional(),
  noMailbox: z.boolean().optional(),
  offline: z.boolean().optional(),
  expiredToken: z.boolean().optional(),
  halfPage: z.boolean().optional(),
  html: z.boolean().optional(),
  lostAnswers: z.int().min(0).max(100).optional(),
  lostSends: z.int().min(0).max(100).optional(),
  clockSkew: z.number().optional(),
  away: z.array(z.string()).max(100).optional(),
  notConsented: z.array(z.string()).max(40).optional(),
  oldLinksUntil: z.number().min(0).optional(),
  withoutApp: z.array(z.string()).max(100).optional(),
  lostAnswerChance: z.number().min(0).max(1).optional(),
  lostRequestChance: z.number().min(0).max(1).optional(),
  throttleChance: z.number().min(0).max(1).optional(),
  duplicateChance: z.number().min(0).max(1).optional(),
  delayChance: z.number().min(0).max(1).optional(),
  longestDelay: z.number().min(0).optional(),
} satisfies { readonly [name in keyof Faults]: z.ZodType });

/** Seconds that a token of the simulator is good for. */
const lifetime = 3600;

/**
 * The simulated Microsoft 365 over HTTP, on this machine: each organisation's Graph below `/graph/<pack>`, and below
 * `/simulator/<pack>` what the demo's pages need around it: people, tokens, faults, activity, mail from outside, mail
 * that somebody wrote before, a fresh start.
 */
export function simulatedMicrosoft(tenants: readonly SimulatedTenant[]): Hono<{ Bindings: Partial<HttpBindings> }> {
  const site = new Hono<{ Bindings: Partial<HttpBindings> }>();
  const tooLarge = (context: Here) => context.json({ error: { code: 'RequestTooLarge', message: 'Too large.' } }, 413);
  // Graph takes four megabytes in one request.
  site.use('/graph/*', bodyLimit({ maxSize: 4 * megabyte, onError: tooLarge }));
  const fewWords = bodyLimit({ maxSize: megabyte / 16, onError: tooLarge });
  // Exchange keeps mails that Graph would not take in one request.
  const wholeMail = bodyLimit({ maxSize: 64 * megabyte, onError: tooLarge });
  site.use('/simulator/*', (context, next) =>
    (context.req.path.endsWith('/own-mail') ? wholeMail : fewWords)(context, next),
  );

  // A page elsewhere can post a form to this machine, but no JSON.
  site.use('/simulator/*', async (context, next) => {
    const isJson = context.req.header('Content-Type')?.startsWith('application/json') ?? false;
    if (context.req.method === 'GET' || isJson) return next();
    return context.json({ error: 'Only JSON is taken here.' }, 415);
  });

  for (const one of tenants) {
    const { packId } = one;
    const graphRoot = `/graph/${packId}`;
    site.all(`${graphRoot}/v1.0/*`, async (context) => {
      try {
        return await one.current().graph.fetch(asGraphRequest(context.req.raw, graphRoot));
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        return cutOff(context);
      }
    });

    const root = `/simulator/${packId}`;
    site.get(`${root}/people`, (context) => {
      const { people } = one.current().tenant.state.seed;
      return context.json(people.map(({ id, displayName, mail, jobTitle }) => ({ id, displayName, mail, jobTitle })));
    });
    site.post(`${root}/token`, async (context) => {
      const wish = tokenWish.safeParse(await json(context));
      if (!wish.success) return context.json({ error: 'A person and scopes are needed.' }, 400);
      const { tenant } = one.current();
      const person = tenant.person(wish.data.person);
      if (!person) return context.json({ error: 'There is no such person.' }, 404);
      const { notConsented } = tenant.faults;
      if (wish.data.scopes.some((scope) => notConsented.includes(scope)))
        return context.json({ error: 'The organisation has not consented to that.' }, 403);
      const claims = {
        oid: person.id,
        tid: tenant.state.seed.id,
        name: person.displayName,
        preferred_username: person.mail,
        scp: wish.data.scopes.join(' '),
      };
      return context.json({ token: mintToken(claims, tenant.clock.now(), lifetime), expiresIn: lifetime });
    });
    site.get(`${root}/faults`, (context) => context.json(one.current().tenant.faults));
    site.post(`${root}/faults`, async (context) => {
      const wish = faultsWish.safeParse(await json(context));
      if (!wish.success) return context.json({ error: z.prettifyError(wish.error) }, 400);
      return context.json(Object.assign(one.current().tenant.faults, wish.data));
    });
    site.get(`${root}/activity/:person`, (context) => {
      const { notifications } = one.current().tenant.state;
      return context.json(notifications.filter(({ to }) => to === context.req.param('person')).reverse());
    });
    site.post(`${root}/outside-mail`, async (context) => {
      const wish = outsideMail.safeParse(await json(context));
      if (!wish.success) return context.json({ error: z.prettifyError(wish.error) }, 400);
      return context.json({ delivered: deliverFromOutside(one.current().tenant, wish.data) });
    });
    site.post(`${root}/own-mail`, async (context) => {
      const wish = ownMail.safeParse(await json(context));
      if (!wish.success) return context.json({ error: z.prettifyError(wish.error) }, 400);
      const { person, minutesAgo, ...mail } = wish.data;
      const { tenant } = one.current();
      const put = putMail(tenant, person, mail, tenant.clock.now() - minutesAgo * 60_000);
      if (!put) return context.json({ error: 'There is no such person.' }, 404);
      tenant.save();
      return context.json({ id: idOf(put, true) });
    });
    site.post(`${root}/fresh`, (context) => {
      one.startAfresh();
      return context.body(null, 204);
    });
  }
  return site;
}

const json = (context: Here): Promise<unknown> => context.req.json().catch(() => undefined);

/** The request as Graph would get it. */
function asGraphRequest(request: Request, root: string): Request {
  const { pathname, search } = new URL(request.url);
  return new Request(`https://graph.microsoft.com${pathname.slice(root.length)}${search}`, request);
}

/** Breaks the connection, so that the page's own fetch fails as it does without a network. */
function cutOff(context: Here): Response {
  context.env.incoming?.destroy();
  return context.body(null, 503);
}
