import type { KeptMarks, Pack, Source } from '../../src/engine';
import { createGraph, type Graph, type Scope } from '../../src/graph';
import { createMailScan, type MailScan, type ScanState, type Span } from '../../src/mail-scan';
import {
  addMail,
  createGraphApp,
  createTenant,
  type Latency,
  type Mail,
  type Mailbox,
  mintToken,
  type NewMail,
  type Tenant,
  type TenantSeed,
  virtualClock,
} from '../../src/simulator/graph';
import { moj } from '../../src/simulator/graph/seed/moj';
import { keptMarks } from '../record-mail/played-office';

const source: Source = { title: 'The guidance', section: 'Mail', standing: 'document', facts: [] };
const words = { headline: 'this goes to {address}', evidence: '', why: 'It is not theirs.', now: 'Take it out.' };
const policy = { source, guidance: 'mail', trial: false } as const;

/** Three policies: SECRET is stopped, one's own personal address is asked about, and so is the mailbox of ghosts. */
export const pack: Pack = {
  id: 'played',
  version: '1',
  organisation: { en: 'the office' },
  edition: { date: '2020-09-01' },
  domains: { inside: ['justice.gov.uk'], partner: [] },
  schemes: ['uk-gscp-2018'],
  settings: {
    liveAdvice: { value: true, locked: false },
    cards: { value: true, locked: false },
    rememberDays: { value: 365, locked: false },
  },
  informOnly: false,
  onFailure: { verdict: 'pass', wording: { en: 'It could not be checked.' } },
  policies: [
    {
      ...policy,
      id: 'above-ceiling',
      rule: 'marking-above-ceiling',
      options: { ceiling: 'OFFICIAL' },
      outcome: 'stop',
      wording: { aboveCeiling: { en: { ...words, headline: 'this is marked {marking}' } } },
    },
    {
      ...policy,
      id: 'own-address',
      rule: 'recipient-own-personal',
      options: { by: ['directory'] },
      outcome: 'ask',
      wording: { directory: { en: words } },
    },
    {
      ...policy,
      id: 'retired',
      rule: 'recipient-retired',
      options: { mailboxes: [{ address: 'ghosts@justice.gov.uk' }] },
      outcome: 'ask',
      wording: { retired: { en: words } },
    },
  ],
};

export const dana = { name: 'Dana Cole', address: 'dana.cole@justice.gov.uk' };
export const jo = { name: 'Jo Okoro', address: 'j.okoro@lakeside.example' };
/** Asha's own, by the directory. */
export const ashaAtHome = { name: 'Asha Patel', address: 'asha.patel.test@gmail.com' };

export interface PlayedMail {
  readonly tenant: Tenant;
  readonly clock: ReturnType<typeof virtualClock>;
  readonly box: Mailbox;
  readonly marks: ReturnType<typeof keptMarks>;
  /** Requests that were asked, as method and path with the query. */
  readonly asked: string[];
  /** Permissions that were asked for. */
  readonly scopes: Set<Scope>;
  /** Permissions that nobody agreed to: no token is given for them. */
  readonly refused: Set<Scope>;
  /** Bytes that were answered. */
  bytes(): number;
  /** Puts a mail into a folder of Asha's. Gives its id. */
  put(folder: string, given?: NewMail): string;
  mail(id: string): Mail;
  graph(): Graph;
  /** A new window. */
  open(given?: { readonly pack?: Pack; readonly marks?: KeptMarks; readonly fetch?: typeof fetch }): MailScan;
}

const day = 86_400_000;

/** Asha's mailbox in an office of invented people, over the simulated Microsoft 365 with a clock that jumps. */
export function playedMail({ latency, seed = moj }: { latency?: Latency; seed?: TenantSeed } = {}): PlayedMail {
  const clock = virtualClock();
  const tenant = createTenant(seed, { clock, ...(latency === undefined ? {} : { latency }) });
  const app = createGraphApp(tenant);
  const found = tenant.state.mailboxes.find(({ id }) => id === 'moj-staff');
  if (found === undefined) throw new Error('Asha has no mailbox.');
  const box = found;
  const asked: string[] = [];
  const scopes = new Set<Scope>();
  const refused = new Set<Scope>();
  const marks = keptMarks();
  let bytes = 0;
  const played: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    // As a browser: what was aborted before it began is never sent.
    request.signal.throwIfAborted();
    asked.push(`${request.method} ${decodeURIComponent(request.url).replace('https://graph.microsoft.com/v1.0', '')}`);
    const response = await app.fetch(request);
    bytes += (await response.clone().arrayBuffer()).byteLength;
    return response;
  };
  const graph = (fetchOf = played): Graph =>
    createGraph({
      async token(wanted) {
        for (const scope of wanted) scopes.add(scope);
        if (wanted.some((scope) => refused.has(scope)))
          throw Object.assign(new Error('Nobody agreed'), { family: 'needs-consent' });
        return tokenOf(tenant, wanted);
      },
      fetch: fetchOf,
      now: clock.now,
      wait: clock.wait,
    });
  return {
    ...{ tenant, clock, box, marks, asked, scopes, refused },
    bytes: () => bytes,
    put(folder, given = {}) {
      const isSent = folder === 'sentitems';
      const at = given.sentDateTime ?? new Date(clock.now() - day).toISOString();
      const me = { name: box.name, address: box.address };
      const usual: NewMail = isSent
        ? { sentDateTime: at, receivedDateTime: at, lastModifiedDateTime: at }
        : { isDraft: folder !== 'deleteditems' };
      const written = { from: me, sender: me, to: [dana], subject: 'Rota', ...usual, ...given };
      return `AAkALg_${addMail(tenant.state, box, `F_${box.id}_${folder}`, written, clock).key}`;
    },
    mail(id) {
      const mail = box.mails.find(({ key }) => `AAkALg_${key}` === id);
      if (mail === undefined) throw new Error(`There is no mail ${id}.`);
      return mail;
    },
    graph: () => graph(),
    open: (given = {}) =>
      createMailScan({
        graph: graph(given.fetch),
        pack: given.pack ?? pack,
        marks: given.marks ?? marks,
        now: clock.now,
        wait: clock.wait,
      }),
  };
}

function tokenOf({ state, clock, person }: Tenant, scopes: readonly string[]): string {
  const asha = person('moj-staff');
  if (asha === undefined) throw new Error('Asha is not in the tenant.');
  const claims = { oid: asha.id, tid: state.seed.id, name: asha.displayName, preferred_username: asha.mail };
  return mintToken({ ...claims, scp: scopes.join(' ') }, clock.now());
}

/** Starts a span and waits until it neither reads nor has anything more to read. */
export function readToTheEnd(scan: MailScan, span: Span): Promise<ScanState> {
  return new Promise((resolve) => {
    const stop = scan.subscribe(look);
    function look(): void {
      const state = scan.state(span);
      if (state.state === 'reading') return;
      stop();
      resolve(state);
    }
    scan.start(span);
  });
}

/** Waits until a state of a span is as asked. */
export function until(scan: MailScan, span: Span, is: (state: ScanState) => boolean): Promise<ScanState> {
  return new Promise((resolve) => {
    const stop = scan.subscribe(look);
    function look(): void {
      const state = scan.state(span);
      if (!is(state)) return;
      stop();
      resolve(state);
    }
    look();
  });
}
