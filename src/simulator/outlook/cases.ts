import { readEml } from '../../eml';
import type { Known, Sender, Verdict } from '../../engine';
import type { SessionKnown } from '../../hosts';
import type { Draft } from './draft';
import { draftFromMail, sessionKnown } from './draft-from-mail';
import type { Persona } from './personas';

/** A ready draft: one of the mails that the packs are tested with. */
export interface ReadyDraft {
  readonly id: string;
  readonly packId: string;
  readonly verdict: ReadyGroup;
  readonly title: string;
}

/** What Second Look says of a ready draft; `card`: nothing to mend, and something useful beside it. */
export type ReadyGroup = Verdict | 'card';

interface Beside {
  readonly me?: Sender;
  readonly known?: Known;
}

const verdicts: readonly ReadyGroup[] = ['stop', 'ask', 'inform', 'card', 'pass'];

// As files of their own: a mail is bytes in an encoding it names itself, and must not pass through a text reader.
const mails = import.meta.glob<string>('../../../packs/*/cases/*.eml', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});
const besides = import.meta.glob<Beside>('../../../packs/*/cases/*.known.json', { import: 'default', eager: true });

export const readyDrafts: readonly ReadyDraft[] = Object.keys(mails).flatMap((id) => readyDraft(id) ?? []);

function readyDraft(id: string): ReadyDraft | null {
  const [, packId = '', name = ''] = /packs\/([^/]+)\/cases\/([^/]+)\.eml$/.exec(id) ?? [];
  return readCaseName(id, packId, name);
}

function besideOf(id: string): Beside | undefined {
  return besides[id.replace(/\.eml$/, '.known.json')];
}

/** `<verdict>.<policies>.<what>`, where the middle part may be missing. */
function readCaseName(id: string, packId: string, name: string): ReadyDraft | null {
  const parts = name.split('.');
  const verdict = verdicts.find((one) => one === parts[0]);
  const what = parts[parts.length - 1];
  if (verdict === undefined || what === undefined || parts.length < 2) return null;
  const words = what.replace(/-/g, ' ');
  return { id, packId, verdict, title: words.charAt(0).toUpperCase() + words.slice(1) };
}

/** Fetches and reads a ready draft. Rejects where the server does not give it. */
export async function openReadyDraft(
  { id }: ReadyDraft,
  { book, person }: Persona,
): Promise<{ draft: Draft; known: SessionKnown }> {
  const address = mails[id];
  if (address === undefined) throw new Error('There is no such draft.');
  const answer = await fetch(address);
  if (!answer.ok) throw new Error('The draft could not be read.');
  const { message, known } = await readEml(new Uint8Array(await answer.arrayBuffer()));
  const beside = besideOf(id);
  const all = { ...known, ...beside?.known };
  return { draft: draftFromMail(message, all, book, person), known: sessionKnown(beside?.me, all) };
}
