import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const node = (...rest: readonly string[]): readonly string[] => ['--import', 'tsx', ...rest];
const main = join(root, 'src/cli/main.ts');

beforeAll(() => {
  spawnSync(process.execPath, node(join(root, 'scripts/generate.ts')), { cwd: root });
}, 60_000);

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a process of its own, writes the lines as fast as they are taken, and reads until `enough`. */
function runProcess(
  options: readonly string[],
  argv: readonly string[],
  lines: Iterable<string>,
  enough = Number.POSITIVE_INFINITY,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...options, ...node(main), ...argv], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out = (out + chunk.toString()).slice(-100_000);
      if (out.length > enough) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.on('close', (code) => resolve({ code, out, err }));
    // The child may end before it has read everything.
    child.stdin.on('error', () => undefined);
    const rest = lines[Symbol.iterator]();
    const feed = (): void => {
      for (let next = rest.next(); !next.done; next = rest.next()) {
        if (!child.stdin.write(next.value)) {
          child.stdin.once('drain', feed);
          return;
        }
      }
      child.stdin.end();
    };
    feed();
  });
}

function* messages(count: number, text: string): Generator<string> {
  for (let i = 0; i < count; i++)
    yield `${JSON.stringify({ to: [`person.${i}@justice.gov.uk`], subject: 'Visit', text })}\n`;
}

describe('second-look as a process', () => {
  it('gives a verdict on a mail with a compiled pack', async () => {
    const mail = [
      'From: asha.patel@justice.gov.uk\nTo: sam.hill@justice.gov.uk\nSubject: SECRET Visit plan\n\nHello\n',
    ];
    const { code, out } = await runProcess([], ['check', '--format', 'json', '-'], mail);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ source: '-', verdict: 'stop', pack: { id: 'moj' } });
  });

  it('gives the usage and 64 without a file', async () => {
    const { code, out, err } = await runProcess([], ['check'], []);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain('Usage');
  });

  it('ends quietly when the reader of its output goes', async () => {
    const { code, err } = await runProcess([], ['check', '--format=json', '-'], messages(5000, 'Hello'), 1000);
    expect(code).toBe(0);
    expect(err).not.toContain('EPIPE');
  });

  it('reads more Messages than its memory could hold', async () => {
    const text = 'A line of ordinary length, as people write them to one another.\n'.repeat(400);
    const { code, err } = await runProcess(
      ['--max-old-space-size=80'],
      ['check', '--format=json', '-'],
      messages(6000, text),
    );
    expect(err).toBe('6000 looked at: 6000 pass.\n');
    expect(code).toBe(0);
  }, 60_000);
});
