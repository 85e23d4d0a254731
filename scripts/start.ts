// The demo: builds what has to be built and serves it on this machine only. `--fresh` begins with new mailboxes.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createDemoServer } from '../src/simulator/server';
import { forgetTenants } from '../src/simulator/simulated-tenants';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(
    `PORT is ${JSON.stringify(process.env.PORT)}, which is no port. Choose one: PORT=3001 npm start\n`,
  );
  process.exit(64);
}
/** Mails of the played mailboxes, kept until `--fresh`. */
const stateDir = join(root, 'build/simulator');

function wantsFresh(): boolean {
  try {
    return parseArgs({ options: { fresh: { type: 'boolean' } } }).values.fresh ?? false;
  } catch {
    process.stderr.write('Usage: npm start, or npm start -- --fresh to begin with new mailboxes\n');
    process.exit(64);
  }
}

if (wantsFresh()) forgetTenants(stateDir);

/** True where nobody else answers at the port. Asked before the build, which would pull the pages from under a server. */
const isFree = await new Promise<boolean>((resolve) => {
  const probe = createServer();
  probe.once('error', () => resolve(false));
  probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
});
if (!isFree) {
  process.stderr.write(`Port ${port} is taken. Choose another: PORT=3001 npm start\n`);
  process.exit(1);
}

process.stderr.write('Building Second Look …\n');
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const built = spawnSync(process.execPath, [tsx, 'scripts/build.ts'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

const server = await createDemoServer({ distDir: join(root, 'dist'), port, stateDir });
process.stdout.write(`
Second Look in a played Outlook:  ${server.url}
Second Look in a played Teams:    ${server.url}teams.html
Ctrl+C stops it.
`);
