import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { demoSite } from './demo-site';
import type { Latency } from './graph';
import { createTenants } from './simulated-tenants';

export interface DemoServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface CreateDemoServer {
  /** Folder that the build wrote. */
  readonly distDir: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Folder that keeps the mailboxes over a restart. */
  readonly stateDir?: string;
  /** @default none */
  readonly latency?: Latency;
}

/** Serves the demo to this machine alone. Rejects with the system's error, `EADDRINUSE` where the port is taken. */
export function createDemoServer({ distDir, port, stateDir, latency }: CreateDemoServer): Promise<DemoServer> {
  const server = createAdaptorServer({ fetch: demoSite(distDir, createTenants({ stateDir, latency })).fetch });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: given } = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${given}/`,
        close: () =>
          new Promise((closed, failed) => {
            server.close((error) => (error ? failed(error) : closed()));
          }),
      });
    });
  });
}
