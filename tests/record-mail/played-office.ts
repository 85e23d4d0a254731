import type { KeptMarks, Pack, Source } from '../../src/engine';
import { createGraph, type Scope } from '../../src/graph';
import type { PackRequests, RequestKind } from '../../src/pack';
import { openDesk, type RecordDesk } from '../../src/record-mail';
import {
  createGraphApp,
  createTenant,
  type Latency,
  mintToken,
  type Tenant,
  virtualClock,
} from '../../src/simulator/graph';
import { moj } from '../../src/simulator/graph/seed/moj';

const source: Source = {
  title: 'The guidance',
  section: 'Tools',
  url: 'https://guidance.example/tools',
  standing: 'document',
  facts: [],
};

const consultancy = 'cyberconsultancy@digital.justice.gov.uk';

/** A person decides, then a team completes: everything that records can do. */
export const toolKind: RequestKind = {
  kind: {
    id: 'open-tool',
    version: '1',
    steps: [
      { id: 'manager', does: 'decide', by: { person: [{ relation: 'lineManager' }] }, after: [] },
      { id: 'team', does: 'complete', by: { team: consultancy }, after: ['manager'] },
    ],
  },
  offered: true,
  letter: 'T',
  title: { en: 'Open tool' },
  about: { en: 'Ask before you use it.' },
  summary: { en: '{tool}' },
  asks: { en: '{requester} asks to use {tool}' },
  bring: [],
  usualTime: { en: 'Two days' },
  diversions: [],
  sections: [
    {
      id: 'tool',
      title: { en: 'Tool' },
      fields: [{ id: 'tool', label: { en: 'Tool' }, optional: false, type: 'text', lines: 'one', most: 100 }],
    },
  ],
  steps: [
    { id: 'manager', does: 'decide', title: { en: 'Your line manager decides' }, who: { en: 'your line manager' } },
    { id: 'team', does: 'complete', title: { en: 'The team completes it' }, who: { en: 'the team' } },
  ],
  simple: true,
  notice: [],
  refuse: [],
  rule: { text: { en: 'Tools are approved.' }, source },
  consequences: { approve: { en: 'They may use it.' }, decline: { en: 'They may not use it.' } },
  afterwards: { approved: [], declined: [] },
  retention: { en: 'Kept for a year.' },
  keptNowhere: false,
};

export const requests: PackRequests = {
  kinds: [toolKind],
  teams: [
    {
      id: consultancy,
      address: 'CyberConsultancy@digital.justice.gov.uk',
      name: { en: 'Cyber Security Consultancy' },
      escalation: [],
    },
    { id: 'ghosts@justice.gov.uk', address: 'ghosts@justice.gov.uk', name: { en: 'Ghosts' }, escalation: [] },
  ],
  gateways: [],
  holidays: [],
};

const words = { headline: 'It is marked {marking}', evidence: '', why: 'It is too high.', now: 'Take it out.' };

/** Two policies: SECRET is stopped, and the shared mailbox of ghosts is asked about. */
const pack: Pack = {
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
      id: 'above-ceiling',
      rule: 'marking-above-ceiling',
      options: { ceiling: 'OFFICIAL' },
      outcome: 'stop',
      wording: { aboveCeiling: { en: words } },
      source,
      guidance: 'markings',
      trial: false,
    },
    {
      id: 'retired',
      rule: 'recipient-retired',
      options: { mailboxes: [{ address: 'ghosts@justice.gov.uk' }] },
      outcome: 'ask',
      wording: { retired: { en: { ...words, headline: 'Nobody reads {address}' } } },
      source,
      guidance: 'mailboxes',
      trial: false,
    },
  ],
};

/** What a browser keeps, as a table. */
export function keptMarks(values = new Map<string, string>()): KeptMarks & { readonly values: Map<string, string> } {
  return {
    values,
    get: (name) => values.get(name),
    set: (name, value) => void values.set(name, value),
    remove: (name) => void values.delete(name),
  };
}

export interface PlayedOffice {
  readonly tenant: Tenant;
  readonly clock: ReturnType<typeof virtualClock>;
  /** Requests that were asked, as method and path. */
  readonly asked: string[];
  /** Bytes that were answered, where the options ask to count them. */
  bytes(): number;
  /** Opens somebody's desk. Two desks with the same marks are two windows of one browser. */
  deskOf(person: string, window?: { readonly marks?: KeptMarks; readonly locks?: Locks }): Promise<RecordDesk>;
}

type Locks = NonNullable<Parameters<typeof openDesk>[0]['locks']>;

/** The locks of one browser, for windows that run in this process. */
export function browserLocks(): Locks {
  const last = new Map<string, Promise<unknown>>();
  return {
    request(name, work) {
      const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
  };
}

/** An office of invented people over the simulated Microsoft 365, with a clock that jumps. */
export function playedOffice(
  options: {
    readonly latency?: Latency;
    readonly seed?: number;
    readonly searchLag?: number;
    readonly countsBytes?: boolean;
  } = {},
): PlayedOffice {
  const { countsBytes = false } = options;
  const clock = virtualClock();
  const tenant = createTenant(moj, { clock, ...options });
  const app = createGraphApp(tenant);
  const asked: string[] = [];
  let bytes = 0;
  const fetchOf: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    asked.push(`${request.method} ${decodeURIComponent(new URL(request.url).pathname).replace('/v1.0', '')}`);
    const response = await app.fetch(request);
    if (countsBytes) bytes += (await response.clone().arrayBuffer()).byteLength;
    return response;
  };
  return {
    tenant,
    clock,
    asked,
    bytes: () => bytes,
    deskOf(person, { marks = keptMarks(), locks = browserLocks() } = {}) {
      const graph = createGraph({
        token: async (scopes: readonly Scope[]) => {
          const refused = scopes.find((scope) => tenant.faults.notConsented.includes(scope));
          if (refused !== undefined) throw new Error(`Nobody consented to ${refused}`);
          return tokenFor(tenant, person, scopes);
        },
        fetch: fetchOf,
        now: clock.now,
        wait: clock.wait,
      });
      const linkTo = (path: string) => `https://teams.microsoft.com/l/entity/app/second-look?webUrl=${path}`;
      return openDesk({ graph, pack, requests, marks: () => marks, now: clock.now, linkTo, locks });
    },
  };
}

function tokenFor(tenant: Tenant, personId: string, scopes: readonly string[]): string {
  const person = tenant.person(personId);
  if (!person) throw new Error(`${personId} is not in the tenant`);
  const { id, displayName, mail } = person;
  const claims = { oid: id, tid: tenant.state.seed.id, name: displayName, preferred_username: mail };
  return mintToken({ ...claims, scp: scopes.join(' ') }, tenant.clock.now());
}
