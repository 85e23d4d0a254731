import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chanceFrom } from './chance';
import type { Clock } from './clock';
import { type Faults, noFaults } from './faults';
import { completeFolders, createMailbox } from './mailbox';
import { accessDenied, ODataError } from './odata-error';
import type { Mailbox, Person, TenantSeed, TenantState } from './state';

/**
 * `none`: answers at once. `tenant`: 200 ms and 2 ms an item, as a real tenant felt from a desk. Each part of a batch takes
 * the same, parts that wait for one another after each other; the batch itself adds nothing.
 */
export type Latency = 'none' | 'tenant';

export interface TenantOptions {
  readonly clock: Clock;
  readonly latency?: Latency;
  /** A file that keeps the state over a restart. */
  readonly file?: string;
  /** Milliseconds by which the search index lags behind the mailbox. @default a minute */
  readonly searchLag?: number;
  /** What chances are drawn from. @default 1 */
  readonly seed?: number;
}

/** A request, as whoever wants to break it sees it. */
export interface BreakableRequest {
  readonly method: string;
  /** Path and query, `/v1.0/me/messages?…`. */
  readonly path: string;
}

/** A small Microsoft 365: one organisation's directory and mailboxes, with switches for what goes wrong. */
export interface Tenant {
  readonly state: TenantState;
  readonly clock: Clock;
  readonly latency: Latency;
  readonly faults: Faults;
  readonly searchLag: number;
  /** The next number from 0 to 1 of the tenant's seed. */
  readonly chance: () => number;
  /** Breaks chosen requests: `request` never reaches Graph, of `answer` the request is carried out and its answer lost. */
  breaks?: (request: BreakableRequest) => 'request' | 'answer' | undefined;
  /** Requests under way by mailbox, for the limit of four. */
  readonly underWay: Map<string, number>;
  person(idOrAddress: string): Person | undefined;
  /** The mailbox of a person or a team, or Graph's 404; 403 where the caller may not open it. */
  mailboxFor(caller: Person, idOrAddress: string): Mailbox;
  mailboxAt(address: string): Mailbox | undefined;
  /** Writes the state to its file, where there is one. */
  save(): void;
}

function fresh(seed: TenantSeed): TenantState {
  const people = seed.people.map(({ id, displayName, mail }) => createMailbox(id, displayName, mail));
  const teams = seed.sharedMailboxes.map(({ id, name, address }) => createMailbox(id, name, address));
  return { seed, mailboxes: [...people, ...teams], notifications: [], onTheWay: [], nextKey: 0 };
}

/** What a file kept, with the people of the program: only what happened since is the file's. */
function renewed(kept: TenantState, seed: TenantSeed): TenantState {
  const blank = fresh(seed);
  const mailboxes = blank.mailboxes.map((empty) => kept.mailboxes.find(({ id }) => id === empty.id) ?? empty);
  for (const mailbox of mailboxes) completeFolders(mailbox);
  return { ...blank, ...kept, seed, mailboxes };
}

function load(file: string | undefined, seed: TenantSeed): TenantState {
  if (!file || !existsSync(file)) return fresh(seed);
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as TenantState;
    if (kept.seed.id === seed.id) return renewed(kept, seed);
  } catch {
    // A file that was cut off is worth less than a fresh start.
  }
  return fresh(seed);
}

export function createTenant(seed: TenantSeed, options: TenantOptions): Tenant {
  const { clock, latency = 'none', file, searchLag = 60_000, seed: chances = 1 } = options;
  const state = load(file, seed);
  const person = (idOrAddress: string) => {
    const wanted = idOrAddress.toLowerCase();
    return seed.people.find(
      ({ id, mail, userPrincipalName, proxyAddresses }) =>
        id === idOrAddress ||
        mail.toLowerCase() === wanted ||
        userPrincipalName.toLowerCase() === wanted ||
        proxyAddresses.some((address) => address.toLowerCase() === `smtp:${wanted}`),
    );
  };
  const mailboxAt = (address: string) => {
    const owner = person(address);
    return state.mailboxes.find(
      (mailbox) => mailbox.id === owner?.id || mailbox.address.toLowerCase() === address.toLowerCase(),
    );
  };
  return {
    state,
    clock,
    latency,
    faults: noFaults(),
    searchLag,
    chance: chanceFrom(chances),
    underWay: new Map(),
    person,
    mailboxAt,
    mailboxFor(caller, idOrAddress) {
      const mailbox = state.mailboxes.find(({ id }) => id === idOrAddress) ?? mailboxAt(idOrAddress);
      if (!mailbox) throw new ODataError(404, 'ErrorInvalidUser', `The requested user '${idOrAddress}' is invalid.`);
      if (mailbox.id === caller.id) return mailbox;
      const shared = seed.sharedMailboxes.find(({ id }) => id === mailbox.id);
      if (!shared?.openTo.includes(caller.id)) throw accessDenied();
      return mailbox;
    },
    save() {
      if (!file) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify(state));
      renameSync(`${file}.new`, file);
    },
  };
}

/** Forgets what a file kept, so that the next start is a fresh one. */
export const forget = (file: string): void => rmSync(file, { force: true });
