import { join } from 'node:path';
import {
  createGraphApp,
  createTenant,
  deliverFromOutside,
  forget,
  type GraphApp,
  type Latency,
  putMail,
  systemClock,
  type Tenant,
} from './graph';
import { type ArrivedMail, mojArrived } from './graph/seed/arrived-mails';
import { mojMails } from './graph/seed/moj-mails';
import type { SeedMails } from './graph/seed/seed-mail';
import { welshGovernmentMails } from './graph/seed/welsh-government-mails';
import { organisations } from './people';

export interface TenantsOptions {
  /** Folder that keeps what happened over a restart, a file an organisation; left out, nothing outlives the server. */
  readonly stateDir?: string | undefined;
  readonly latency?: Latency | undefined;
}

const mailsOf: { readonly [packId: string]: SeedMails } = {
  moj: mojMails,
  'welsh-government': welshGovernmentMails,
};

const arrivedOf: { readonly [packId: string]: readonly ArrivedMail[] } = { moj: mojArrived };

/** Fills the mailboxes of a tenant in which nothing has happened. */
function fill(tenant: Tenant, mails: SeedMails, arrived: readonly ArrivedMail[]): void {
  if (tenant.state.nextKey > 0) return;
  const now = tenant.clock.now();
  for (const { minutesAgo, ...mail } of [...arrived].reverse()) {
    const then = { ...tenant.clock, now: () => now - minutesAgo * 60_000 };
    deliverFromOutside({ ...tenant, clock: then }, mail);
  }
  for (const [person, own] of Object.entries(mails))
    for (const { minutesAgo, ...mail } of own) putMail(tenant, person, mail, now - minutesAgo * 60_000);
}

/** One organisation's simulated Microsoft 365, as the local server answers for it. */
export interface SimulatedTenant {
  readonly packId: string;
  current(): { readonly tenant: Tenant; readonly graph: GraphApp };
  /** Forgets everything that happened, faults included. */
  startAfresh(): void;
}

export function createTenants({ stateDir, latency = 'none' }: TenantsOptions): readonly SimulatedTenant[] {
  return organisations.map(({ packId, seed }) => {
    const file = stateDir === undefined ? undefined : join(stateDir, `${packId}.json`);
    const open = () => {
      const tenant = createTenant(seed, { clock: systemClock, latency, ...(file ? { file } : {}) });
      fill(tenant, mailsOf[packId] ?? {}, arrivedOf[packId] ?? []);
      return { tenant, graph: createGraphApp(tenant) };
    };
    let now = open();
    return {
      packId,
      current: () => now,
      startAfresh() {
        if (file) forget(file);
        now = open();
      },
    };
  });
}

/** Clears what earlier runs kept in `stateDir`. */
export function forgetTenants(stateDir: string): void {
  for (const { packId } of organisations) forget(join(stateDir, `${packId}.json`));
}
