import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { demoSite } from './demo-site';

export interface DemoServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface CreateDemoServer {
  /** Folder that the build wrote. */
  readonly distDir: string;
  /** 0 lets the system choose. */
  readonly port: number;
}

const packIds = ['moj', 'welsh-government'];

/** Serves the demo to this machine alone. Rejects with the system's error, `EADDRINUSE` where the port is taken. */
export function createDemoServer({ distDir, port }: CreateDemoServer): Promise<DemoServer> {
  const server = createAdaptorServer({ fetch: demoSite(distDir, packIds).fetch });
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
