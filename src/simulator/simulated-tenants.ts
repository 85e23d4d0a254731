import { join } from 'node:path';
import { createGraphApp, createTenant, forget, type GraphApp, type Latency, systemClock, type Tenant } from './graph';
import { organisations } from './people';

export interface TenantsOptions {
  /** Folder that keeps what happened over a restart, a file an organisation; left out, nothing outlives the server. */
  readonly stateDir?: string | undefined;
  readonly latency?: Latency | undefined;
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
