type Format = 'text' | 'json';

export interface CheckArguments {
  readonly kind: 'check';
  readonly pack: string;
  readonly format: Format;
  /** In the order given; `-` is standard input. */
  readonly files: readonly string[];
}

export type Arguments =
  | CheckArguments
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  /** A sentence that says what is wrong and what would be right. */
  | { readonly kind: 'wrong'; readonly problem: string };

const defaultPack = 'moj';

/** Reads the command line. The last of a repeated option counts; behind `--` everything is a file. */
export function readArguments(argv: readonly string[]): Arguments {
  const [command, ...rest] = argv;
  if (command === undefined) return wrong('Say what to do: second-look check FILE…');
  if (command === '--help' || command === '-h' || command === 'help') return { kind: 'help' };
  if (command === '--version') return { kind: 'version' };
  if (command !== 'check') return wrong(`There is no command ${JSON.stringify(command)}. The only one is check.`);
  let pack = defaultPack;
  let format: Format = 'text';
  const files: string[] = [];
  for (let i = 0; i < rest.length; i++) {
    const argument = rest[i] ?? '';
    if (argument === '--') {
      files.push(...rest.slice(i + 1));
      break;
    }
    if (argument === '-' || !argument.startsWith('-')) {
      files.push(argument);
      continue;
    }
    if (argument === '--help' || argument === '-h') return { kind: 'help' };
    if (argument === '--version') return { kind: 'version' };
    const equals = argument.indexOf('=');
    const name = equals < 0 ? argument : argument.slice(0, equals);
    if (name !== '--pack' && name !== '--format')
      return wrong(`There is no option ${name}. There are --pack and --format.`);
    const value = equals < 0 ? rest[++i] : argument.slice(equals + 1);
    if (value === undefined || value === '') return wrong(`${name} needs a value.`);
    if (name === '--pack') pack = value;
    else if (value === 'text' || value === 'json') format = value;
    else return wrong(`--format is text or json, not ${JSON.stringify(value)}.`);
  }
  if (files.length === 0) return wrong('Name at least one FILE, or - for standard input.');
  if (files.indexOf('-') !== files.lastIndexOf('-')) return wrong('Standard input (-) can be read only once.');
  return { kind: 'check', pack, format, files };
}

function wrong(problem: string): Arguments {
  return { kind: 'wrong', problem };
}
