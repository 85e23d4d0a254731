#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { readCompiledPacks } from './compiled-packs';
import { run } from './run';

// The same places hold from src/cli in a checkout and from dist/cli when bundled: both are two folders deep.
const here = import.meta.url;
const { version } = JSON.parse(readFileSync(new URL('../../package.json', here), 'utf8')) as { version: string };

// npm runs a script in the folder of the package, while the paths were typed in another.
if (process.env.npm_lifecycle_event === 'check' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  packs: () => readCompiledPacks([new URL('./packs/', here), new URL('../../build/packs/', here)]),
  now: () => new Date().toISOString(),
  version,
  // https://no-color.org: set and not empty means no colour.
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  progress: process.stderr.isTTY === true,
});
