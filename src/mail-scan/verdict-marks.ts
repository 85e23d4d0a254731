import { type KeptMarks, sha256, type Verdict } from '../engine';
import type { Head } from './head';

/** What is remembered of a checked mail. `tooLarge`: its text was not read, and nothing else was found. */
export type Remembered = Verdict | 'tooLarge';

/** Verdicts of an account's mails, kept as codes: of each mail a hash of its id and one of its version, no word, no address. */
export interface VerdictMarks {
  /** Undefined where it was never checked, has changed since, or was checked by other rules. */
  get(head: Head): Remembered | undefined;
  put(head: Head, verdict: Remembered): void;
  forget(id: string): void;
  /** Writes what changed. */
  save(): void;
}

const codes: { readonly [code: string]: Remembered } = { p: 'pass', i: 'inform', a: 'ask', s: 'stop', t: 'tooLarge' };
const codeOf = new Map(Object.entries(codes).map(([code, verdict]) => [verdict, code]));

const idUnits = 16;
const versionUnits = 8;
const unit = idUnits + versionUnits + 1;
/** About 25 characters each. */
const most = 4000;
const format = /^([0-9a-f]{24}[piast])*$/;

/** `edition` stands for everything that a verdict rests on besides the mail: of another one nothing is taken up. */
export function createVerdictMarks(marks: KeptMarks, name: string, edition: string): VerdictMarks {
  const kept = new Map<string, string>();
  const hashed = new Map<string, string>();
  let isChanged = false;

  const [madeBy, text = ''] = (marks.get(name) ?? '').split('\n');
  if (madeBy === edition && format.test(text)) {
    for (let at = 0; at + unit <= text.length; at += unit)
      kept.set(text.slice(at, at + idUnits), text.slice(at + idUnits, at + unit));
  }

  function keyOf(id: string): string {
    const known = hashed.get(id) ?? sha256(id).slice(0, idUnits);
    hashed.set(id, known);
    return known;
  }
  const versionOf = ({ version }: Head): string => sha256(version).slice(0, versionUnits);

  return {
    get(head) {
      const entry = kept.get(keyOf(head.id));
      if (entry === undefined || entry.slice(0, versionUnits) !== versionOf(head)) return undefined;
      return codes[entry.slice(versionUnits)];
    },
    put(head, verdict) {
      const key = keyOf(head.id);
      // Put again at the end: the oldest go first where there are too many.
      kept.delete(key);
      kept.set(key, versionOf(head) + (codeOf.get(verdict) ?? ''));
      isChanged = true;
    },
    forget(id) {
      isChanged = kept.delete(keyOf(id)) || isChanged;
    },
    save() {
      if (!isChanged) return;
      isChanged = false;
      const entries = [...kept].slice(-most);
      if (entries.length === 0) marks.remove(name);
      else marks.set(name, `${edition}\n${entries.map((entry) => entry.join('')).join('')}`);
    },
  };
}
