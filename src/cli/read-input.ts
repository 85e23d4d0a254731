import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { readEml } from '../eml/index';
import { type Known, type Message, readMessage } from '../engine/index';
import { linesOf } from './lines-of';

/** One Message of the input, or the sentence that says why there is none. */
export interface Input {
  /** As in the Report: the path of a mail, the line number of a Message. */
  readonly source: string | number;
  /** As people read it: "mails.jsonl line 3". */
  readonly name: string;
  readonly item: { readonly message: Message; readonly known: Known } | undefined;
  readonly problems: readonly string[];
}

type Chunks = AsyncIterable<Uint8Array>;

/** A Message with the largest body that Outlook takes, escaped, is far shorter. */
const longestLine = 64 * 1024 * 1024;
const openingBrace = 0x7b;
const lineMend = 'Each line must be one Message as JSON, such as {"to":["sam.hill@dept.example"],"subject":"Visit"}.';

/** Every Message of a file, one at a time. Never throws for what is wrong with the file. */
export async function* readInput(file: string, stdin: Chunks): AsyncGenerator<Input> {
  try {
    yield* file === '-' ? readStandardInput(stdin) : readFileOf(file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield unreadable(file, sentenceOf(error));
  }
}

async function* readFileOf(file: string): AsyncGenerator<Input> {
  if ((await stat(file)).isDirectory()) {
    yield unreadable(file, 'This is a directory. Name the files in it, for example with *.eml behind the path.');
    return;
  }
  const ending = extname(file).toLowerCase();
  if (ending === '.eml') yield await readMail(file, createReadStream(file));
  else if (ending === '.jsonl') yield* readMessages(file, createReadStream(file));
  else yield unreadable(file, 'Only .eml and .jsonl are read. Rename the file if it holds one of these.');
}

/** What comes without a name is told apart by its first character: a mail cannot begin with a brace. */
async function* readStandardInput(stdin: Chunks): AsyncGenerator<Input> {
  const chunks = stdin[Symbol.asyncIterator]();
  const ahead: Uint8Array[] = [];
  let first: number | undefined;
  while (first === undefined) {
    const next = await chunks.next();
    if (next.done) break;
    ahead.push(next.value);
    first = next.value.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield* ahead;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    } finally {
      await chunks.return?.();
    }
  }
  if (first === openingBrace) yield* readMessages('-', whole());
  else yield await readMail('-', whole());
}

async function readMail(file: string, chunks: Chunks): Promise<Input> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  const { isMail, message, known, problems } = await readEml(new Uint8Array(Buffer.concat(pieces)));
  return { source: file, name: nameOf(file), item: isMail ? { message, known } : undefined, problems };
}

async function* readMessages(file: string, chunks: Chunks): AsyncGenerator<Input> {
  for await (const { number, text } of linesOf(chunks, longestLine)) {
    const name = `${nameOf(file)} line ${number}`;
    if (text === undefined) {
      const problem = `The line is longer than ${longestLine / 1024 / 1024} MB, and was passed over.`;
      yield { source: number, name, item: undefined, problems: [problem] };
    } else if (text.trim() !== '') {
      yield { source: number, name, ...readLine(text) };
    }
  }
}

function readLine(line: string): Pick<Input, 'item' | 'problems'> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { item: undefined, problems: [`This is not JSON (${reason}). ${lineMend}`] };
  }
  const read = readMessage(value);
  return read.ok
    ? { item: { message: read.message, known: read.known }, problems: [] }
    : { item: undefined, problems: read.problems };
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

function unreadable(file: string, problem: string): Input {
  return { source: file, name: nameOf(file), item: undefined, problems: [problem] };
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error;
}

function sentenceOf(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOENT':
      return 'There is no such file.';
    case 'EACCES':
    case 'EPERM':
      return 'There is no permission to read it.';
    case 'EISDIR':
      return 'This is a directory.';
    default:
      return `It could not be read (${error.message}).`;
  }
}
