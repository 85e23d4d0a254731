import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock } from './clock';
import { type Faults, noFaults } from './faults';
import { createMailbox } from './mailbox';
import { accessDenied, notFound } from './odata-error';
import type { Mailbox, Person, TenantSeed, TenantState } from './state';

/** `none`: answers at once. `tenant`: 200 ms and 2 ms an item, as a real tenant felt from a desk. */
export type Latency = 'none' | 'tenant';

export interface TenantOptions {
  readonly clock: Clock;
  readonly latency?: Latency;
  /** A file that keeps the state over a restart. */
  readonly file?: string;
}

/** A small Microsoft 365: one organisation's directory and mailboxes, with switches for what goes wrong. */
export interface Tenant {
  readonly state: TenantState;
  readonly clock: Clock;
  readonly latency: Latency;
  readonly faults: Faults;
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
  return { seed, mailboxes: [...people, ...teams], notifications: [], nextKey: 0 };
}

function load(file: string | undefined, seed: TenantSeed): TenantState {
  if (!file || !existsSync(file)) return fresh(seed);
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as TenantState;
    // The people are the program's; only what happened since is the file's.
    if (kept.seed.id === seed.id) return { ...kept, seed };
  } catch {
    // A file that was cut off is worth less than a fresh start.
  }
  return fresh(seed);
}

export function createTenant(seed: TenantSeed, { clock, latency = 'none', file }: TenantOptions): Tenant {
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
    underWay: new Map(),
    person,
    mailboxAt,
    mailboxFor(caller, idOrAddress) {
      const mailbox = state.mailboxes.find(({ id }) => id === idOrAddress) ?? mailboxAt(idOrAddress);
      if (!mailbox) throw notFound();
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
