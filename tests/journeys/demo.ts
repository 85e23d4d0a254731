import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { createDemoServer } from '../../src/simulator/server';

const distDir = fileURLToPath(new URL('../../dist', import.meta.url));
if (!existsSync(join(distDir, 'demo/index.html'))) throw new Error('There is no built demo. Run: npm run build');

/**
 * What the build wrote, on a port of the system's choice, with played organisations of its own: one for each file of
 * journeys, so that files can run side by side and none sees another's mail or troubles.
 */
const server = await createDemoServer({ distDir, port: 0 });
afterAll(server.close);

export const demoUrl = server.url;
