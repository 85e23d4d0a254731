import { HYPHEN, NOISE, SPACE } from './normalise';
import { allSchemes } from './schemes/all';
import type { Evidence, OpenPart, Part, Scheme } from './schemes/scheme';

/** One spelling of a level. */
export interface Name {
  readonly spelling: string;
  readonly level: string;
  readonly needs: Evidence;
  readonly everyday: readonly string[];
  /** True for a spelling that counts only with a part beside it. */
  readonly needsPart: boolean;
  /** True for initials, which are read in capitals only. */
  readonly initials: boolean;
}

/** One spelling of a part. */
export interface Phrase {
  readonly spelling: string;
  readonly part: Part;
}

/** What the reader looks for, put together from the schemes asked for. */
export interface Vocabulary {
  readonly schemes: readonly Scheme[];
  /** Names by the first letter, A is 0; longest spelling first. */
  readonly names: readonly (readonly Name[])[];
  /** 1 at `first letter * 128 + second folded byte` where a name may go on in that way; 32 letters by 128. */
  readonly openings: Uint8Array;
  /** 1 for a folded byte that may begin a name. */
  readonly initials: Uint8Array;
  readonly phrases: readonly Phrase[];
  readonly open: readonly OpenPart[];
}

const byLength = (a: { spelling: string }, b: { spelling: string }) => b.spelling.length - a.spelling.length;

function nameOf(form: string, level: { name: string; needs: Evidence; everyday?: readonly string[] }): Name {
  const needsPart = form.charAt(form.length - 1) === '+';
  const spelling = needsPart ? form.slice(0, -1) : form;
  return {
    spelling,
    level: level.name,
    needs: level.needs,
    everyday: level.everyday ?? [],
    needsPart,
    initials: spelling.length <= 3,
  };
}

function compile(schemes: readonly Scheme[]): Vocabulary {
  const names: Name[][] = Array.from({ length: 26 }, () => []);
  const phrases: Phrase[] = [];
  const open: OpenPart[] = [];
  const openings = new Uint8Array(32 * 128);
  const initials = new Uint8Array(128);
  const seen = new Set<string>();
  for (const scheme of schemes) {
    for (const level of scheme.levels) {
      for (const form of level.forms) {
        if (seen.has(form)) continue;
        seen.add(form);
        const name = nameOf(form, level);
        const first = name.spelling.charCodeAt(0);
        const second = name.spelling.charCodeAt(1);
        names[first - 65]?.push(name);
        const row = (first & 31) * 128;
        for (const byte of [second, second | 32, SPACE, NOISE]) openings[row + byte] = 1;
        if (second === HYPHEN) openings[row + HYPHEN] = 1;
        initials[first] = 1;
        initials[first | 32] = 1;
      }
    }
    for (const part of scheme.parts) {
      for (const form of [part.value.replace('/', ' '), ...(part.forms ?? [])]) {
        if (seen.has(form)) continue;
        seen.add(form);
        phrases.push({ spelling: form, part });
      }
    }
    for (const part of scheme.open) if (!open.some((other) => other.form === part.form)) open.push(part);
  }
  for (const list of names) list.sort(byLength);
  phrases.sort(byLength);
  return { schemes, names, openings, initials, phrases, open };
}

const compiled = new Map<string, Vocabulary>();

/** The vocabulary of some schemes, in their order. Ids that name no scheme are passed over. */
export function vocabularyOf(ids: readonly string[]): Vocabulary {
  const schemes: Scheme[] = [];
  for (const id of ids) {
    const scheme = allSchemes.find((candidate) => candidate.id === id);
    if (scheme !== undefined && !schemes.includes(scheme)) schemes.push(scheme);
  }
  const key = schemes.map((scheme) => scheme.id).join(' ');
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const vocabulary = compile(schemes);
  compiled.set(key, vocabulary);
  return vocabulary;
}
