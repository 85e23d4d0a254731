// Builds everything for one organisation's own address and app registration, and the app package to upload:
//   SECOND_LOOK_ORIGIN=https://… SECOND_LOOK_CLIENT_ID=… SECOND_LOOK_TENANT_ID=… npm run package -- <pack>
// docs/operations/deploy.md says what goes where.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeAppPackage } from '../deploy/app-package';
import { readDeployment } from '../deploy/deployment';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const packs = readdirSync(join(root, 'packs'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, 'packs', entry.name, 'pack.yaml')))
  .map(({ name }) => name)
  .sort();

const [pack = '', ...more] = process.argv.slice(2);
const { deployment, problems } = readDeployment(process.env);
const wrong = [
  ...problems,
  ...(packs.includes(pack) && more.length === 0
    ? []
    : [`Name the one organisation to package for: npm run package -- ${packs.join(' | ')}`]),
];
if (wrong.length > 0 || deployment === undefined) {
  for (const problem of wrong) process.stderr.write(`${problem}\n`);
  process.exit(64);
}

const built = spawnSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/build.ts'], {
  cwd: root,
  stdio: ['ignore', 2, 2],
  env: {
    ...process.env,
    SECOND_LOOK_ORIGIN: deployment.origin,
    SECOND_LOOK_CLIENT_ID: deployment.clientId,
    SECOND_LOOK_TENANT_ID: deployment.tenantId,
  },
});
if (built.status !== 0) process.exit(built.status ?? 1);

const site = join(root, 'dist', pack);
const shown = (path: string) => relative(root, path);
process.stdout.write(
  [
    `${shown(writeAppPackage(site))}   Teams admin centre: Manage apps, Upload new app`,
    `${shown(join(site, 'manifest.xml'))}   Microsoft 365 admin centre: Integrated apps, Upload custom apps`,
    `${shown(site)}/   your web host, to be served at ${deployment.origin}/`,
    '',
  ].join('\n'),
);
