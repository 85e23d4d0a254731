import type { Text } from '../request-kind';

/** A name without what people type differently: case, accents, hyphens, spaces, and the s of a plural. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (/[^s]s$/.test(word) ? word.slice(0, -1) : word))
    .join('');
}

interface Named {
  readonly id: string;
  readonly name: Text;
  readonly synonyms: readonly string[];
}

/** Rows that go by the same name: one question would have two answers. */
export function sameNameProblems(rows: readonly Named[]): readonly string[] {
  const problems: string[] = [];
  const owners = new Map<string, string>();
  for (const { id, name, synonyms } of rows) {
    for (const each of [...Object.values(name), ...synonyms]) {
      const owner = owners.get(foldName(each));
      if (owner === undefined) owners.set(foldName(each), id);
      else if (owner !== id) {
        problems.push(
          `the row \`${id}\`: \`${each}\` also stands for the row \`${owner}\`; one question would have two answers`,
        );
      }
    }
  }
  return [...new Set(problems)];
}
