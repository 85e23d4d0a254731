import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEml } from '../../src/eml/index';
import type { Known, Message, Sender, Verdict } from '../../src/engine/index';

export const packsFolder = fileURLToPath(new URL('../../packs', import.meta.url));

export interface Case {
  /** File name without `.eml`. */
  readonly name: string;
  readonly verdict: Verdict;
  /** Exactly the policies that must speak, sorted. */
  readonly policies: readonly string[];
  /** Exactly the policies that must show a card, sorted; undefined where nothing is said of cards. */
  readonly cards: readonly string[] | undefined;
  /** The policy that a passing mail comes near. */
  readonly near: string | undefined;
}

const verdicts: readonly Verdict[] = ['pass', 'inform', 'ask', 'stop'];

/** What a case's file name says; undefined where it says nothing. The form is in packs/README.md. */
export function readCaseName(name: string): Case | undefined {
  const parts = name.split('.');
  const isCard = parts[0] === 'card';
  const verdict = verdicts.find((each) => each === (isCard ? 'pass' : parts[0]));
  if (verdict === undefined || parts.length > 3 || parts.some((part) => !/^[a-z0-9+-]+$/.test(part))) return undefined;
  if (verdict === 'pass' && !isCard) {
    if (parts.length < 2) return undefined;
    return { name, verdict, policies: [], cards: undefined, near: parts.length === 3 ? parts[1] : undefined };
  }
  if (parts.length !== 3) return undefined;
  const named = (parts[1] ?? '').split('+').sort();
  if (isCard) return { name, verdict, policies: [], cards: named, near: undefined };
  return { name, verdict, policies: named, cards: undefined, near: undefined };
}

/** Names of the mails in a pack's cases, without their ending. */
export function caseNames(pack: string): readonly string[] {
  return readdirSync(join(packsFolder, pack, 'cases'))
    .filter((file) => file.endsWith('.eml'))
    .map((file) => file.slice(0, -'.eml'.length))
    .sort();
}

interface Beside {
  readonly me?: Sender;
  readonly known?: Known;
}

/** Reads a case's mail, and lays what its `.known.json` says over what the mail says itself. */
export async function readCase(pack: string, name: string): Promise<{ message: Message; known: Known }> {
  const file = join(packsFolder, pack, 'cases', name);
  const mail = await readEml(readFileSync(`${file}.eml`));
  if (mail.problems.length > 0) throw new Error(`${name}.eml: ${mail.problems.join(' ')}`);
  const beside: Beside = existsSync(`${file}.known.json`)
    ? (JSON.parse(readFileSync(`${file}.known.json`, 'utf8')) as Beside)
    : {};
  return {
    message: beside.me === undefined ? mail.message : { ...mail.message, me: { ...mail.message.me, ...beside.me } },
    known: { ...mail.known, ...beside.known },
  };
}
