// The demo: builds what has to be built and serves it on this machine only.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDemoServer } from '../src/simulator/server';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const port = Number(process.env.PORT ?? 3000);

process.stderr.write('Building Second Look …\n');
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const built = spawnSync(process.execPath, [tsx, 'scripts/build.ts'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

const server = await createDemoServer({ distDir: join(root, 'dist'), port }).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  process.stderr.write(`Port ${port} is taken. Choose another: PORT=3001 npm start\n`);
  process.exit(1);
});
process.stdout.write(`\nSecond Look, with a played Outlook:  ${server.url}\nCtrl+C stops it.\n`);
