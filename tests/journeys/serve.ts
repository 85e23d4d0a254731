import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { createDemoServer } from '../../src/simulator/server';

declare module 'vitest' {
  interface ProvidedContext {
    readonly demoUrl: string;
  }
}

/** Serves what the build wrote, for all journeys of a run, on a port of the system's choice. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const distDir = fileURLToPath(new URL('../../dist', import.meta.url));
  if (!existsSync(join(distDir, 'demo/index.html'))) throw new Error('There is no built demo. Run: npm run build');
  const server = await createDemoServer({ distDir, port: 0 });
  project.provide('demoUrl', server.url);
  return server.close;
}
