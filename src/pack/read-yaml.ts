import { LineCounter, parseDocument, type YAMLError } from 'yaml';

export interface Parsed {
  readonly value: unknown;
  /** What is wrong with the text, each with its line; without the file name. */
  readonly problems: readonly string[];
}

/** The library's words where they say enough; ours where only a programmer would follow them. */
const plainWords: { readonly [code: string]: string } = {
  TAB_AS_INDENT: 'the line is indented with a tab; YAML wants spaces',
  BAD_INDENT: 'the line is indented differently from the lines it belongs to',
  DUPLICATE_KEY: 'this name stands twice; one of the two would be lost',
  MULTIPLE_DOCS: 'there is a second `---`; one file holds one document',
  BLOCK_AS_IMPLICIT_KEY: 'text that holds a colon and a space needs quotes around it',
  MISSING_CHAR: 'a quote, bracket or colon is missing on this line or above it',
};

function sentence(error: YAMLError, firstLine: number, lines: LineCounter): string {
  const line = lines.linePos(error.pos[0]).line + firstLine - 1;
  const words = plainWords[error.code] ?? error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? error.code;
  return `line ${line}: ${words}`;
}

/**
 * Reads one YAML document as plain data (YAML 1.2: dates stay text, `yes` stays text).
 * @param firstLine the line of the file at which the text starts, for front matter
 */
export function readYaml(text: string, firstLine = 1): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings];
  const [first] = faults;
  if (first !== undefined) {
    // After the first slip YAML misreads what follows; only names that stand twice are slips of their own.
    const told = faults.filter((fault) => fault === first || fault.code === 'DUPLICATE_KEY');
    return { value: undefined, problems: told.map((fault) => sentence(fault, firstLine, lines)) };
  }
  try {
    return { value: document.toJS() as unknown, problems: [] };
  } catch {
    // toJS throws only for aliases: one that points at nothing, or a bomb of them.
    return { value: undefined, problems: ['text that starts with `*` needs quotes around it'] };
  }
}
