// Everything `npm test` proves, in order of cheapness. Each step that is not itself a test run counts as one check.
// The last line is `N passed, N failed`; the exit code is 1 when anything failed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const full = process.argv.includes('--full');
const require = createRequire(import.meta.url);
const results = join(root, 'build/test-results.json');

const binary = (packageName: string, name = packageName): string => {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = require(join(folder, 'package.json')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (!file) throw new Error(`${packageName} has no command ${name}`);
  return join(folder, file);
};

let passed = 0;
let failed = 0;

function run(title: string, args: readonly string[]): boolean {
  process.stdout.write(`\n— ${title}\n`);
  const started = Date.now();
  const env = { ...process.env, NO_COLOR: '1', ...(full ? { SECOND_LOOK_FULL: 'yes' } : {}) };
  const done = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env });
  process.stdout.write(
    `  ${title}: ${done.status === 0 ? 'ok' : 'failed'}, ${((Date.now() - started) / 1000).toFixed(1)} s\n`,
  );
  return done.status === 0;
}

function check(title: string, args: readonly string[]): boolean {
  const ok = run(title, args);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

/** Counts of a vitest run. A run that leaves no results, or holds no test, is a failure of its own. */
function tests(): void {
  if (existsSync(results)) rmSync(results);
  const ok = run('tests', [
    binary('vitest'),
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ]);
  if (!existsSync(results)) {
    failed += 1;
    return;
  }
  const counts = JSON.parse(readFileSync(results, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numFailedTestSuites: number;
  };
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
  if (!ok && counts.numFailedTests === 0) failed += Math.max(1, counts.numFailedTestSuites);
  if (counts.numPassedTests === 0) failed += 1;
}

const tsx = binary('tsx');
const made = check('what is generated', [tsx, 'scripts/generate.ts']);
if (made) {
  check('types of the engine', [binary('typescript', 'tsc'), '-p', 'src/engine/tsconfig.json']);
  check('types of the records', [binary('typescript', 'tsc'), '-p', 'src/records/tsconfig.json']);
  check('types', [binary('typescript', 'tsc'), '-p', 'tsconfig.json']);
  check('lint and format', [binary('@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '.']);
  check('nothing unused', [binary('knip')]);
  check('notices of other people’s work', [tsx, 'scripts/notices.ts', '--check']);
  if (check('build', [tsx, 'scripts/build.ts'])) tests();
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
