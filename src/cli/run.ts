import { check, type Pack, type Report, type Verdict } from '../engine/index';
import { type CheckArguments, readArguments } from './arguments';
import { type Input, readInput } from './read-input';
import { OutputClosed, ReportOutput } from './report-output';
import { reportAsText } from './report-text';
import { show } from './terminal-text';
import { usage } from './usage';

/** All that the command line takes from the world around it. */
export interface CliIo {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** The compiled packs by id. Throws where they cannot be read. */
  readonly packs: () => ReadonlyMap<string, Pack>;
  /** The instant of the check, ISO 8601. */
  readonly now: () => string;
  readonly version: string;
  readonly colour: boolean;
  /** Whether somebody watches standard error, so that a count is worth showing. */
  readonly progress: boolean;
}

const exitCodes = { pass: 0, inform: 0, ask: 1, stop: 2, unreadable: 3, usage: 64, fault: 70 } as const;

const progressEvery = 1000;

/**
 * The whole command line: returns the exit code and writes nothing but Reports, the help that was asked for and the
 * version to standard output. Never rejects.
 */
export async function run(argv: readonly string[], io: CliIo): Promise<number> {
  const say = (text: string): void => {
    io.stderr.write(`${text}\n`);
  };
  // Nobody may be left to read the errors either; that is no reason to stop.
  io.stderr.on('error', () => undefined);
  const asked = readArguments(argv);
  if (asked.kind === 'wrong') {
    say(`${asked.problem}\n\n${usage}`);
    return exitCodes.usage;
  }
  const output = new ReportOutput(io.stdout);
  try {
    if (asked.kind === 'help') await output.write(usage);
    else if (asked.kind === 'version') await output.write(`${io.version}\n`);
    else return await checkAll(asked, io, output, say);
    return exitCodes.pass;
  } catch (error) {
    if (error instanceof OutputClosed) return exitCodes.pass;
    say(`second-look: ${reason(error)}`);
    return exitCodes.fault;
  }
}

async function checkAll(
  { pack: packId, format, files }: CheckArguments,
  io: CliIo,
  output: ReportOutput,
  say: (text: string) => void,
): Promise<number> {
  const packs = io.packs();
  const pack = packs.get(packId);
  if (!pack) {
    say(`There is no pack ${JSON.stringify(packId)}. There are: ${[...packs.keys()].join(', ')}.\n\n${usage}`);
    return exitCodes.usage;
  }
  const counts = new Map<Verdict | 'unreadable', number>();
  let code: number = exitCodes.pass;
  let seen = 0;
  const raise = (to: number): void => {
    code = Math.max(code, to);
  };
  const one = async (input: Input): Promise<void> => {
    for (const problem of input.problems) say(show(`${input.name}: ${problem}`));
    if (input.problems.length > 0) raise(exitCodes.unreadable);
    const report = input.item ? checked(input.item, pack, io, input.name, say) : undefined;
    if (input.item && !report) raise(exitCodes.fault);
    const outcome = report?.verdict ?? 'unreadable';
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    seen++;
    if (io.progress && seen % progressEvery === 0) io.stderr.write(`\r${seen} checked`);
    if (!report) return;
    raise(exitCodes[report.verdict]);
    await output.write(
      format === 'json'
        ? `${JSON.stringify({ source: input.source, ...report })}\n`
        : reportAsText(input.name, report, io.colour),
    );
  };
  try {
    for (const file of files) for await (const input of readInput(file, io.stdin)) await one(input);
  } catch (error) {
    if (error instanceof OutputClosed) return code;
    say(`second-look: ${reason(error)}`);
    return exitCodes.fault;
  }
  if (seen !== 1) say(`${io.progress && seen >= progressEvery ? '\r' : ''}${summary(seen, counts)}`);
  return code;
}

function checked(
  { message, known }: NonNullable<Input['item']>,
  pack: Pack,
  io: CliIo,
  name: string,
  say: (text: string) => void,
): Report | undefined {
  try {
    return check(message, pack, { now: io.now(), ...known });
  } catch (error) {
    say(show(`${name}: the check itself failed, so nothing is known of this one (${reason(error)}).`));
    return undefined;
  }
}

function summary(seen: number, counts: ReadonlyMap<Verdict | 'unreadable', number>): string {
  const parts = (['stop', 'ask', 'inform', 'pass', 'unreadable'] as const)
    .filter((outcome) => counts.has(outcome))
    .map((outcome) => `${counts.get(outcome)} ${outcome}`);
  return seen === 0 ? 'There was no Message to check.' : `${seen} looked at: ${parts.join(', ')}.`;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
