import type { Answer } from '../../engine';
import { officeCall } from './office-call';

/** Under this name answers stand in `roamingSettings`, and in `sessionData` on their way there. */
export const answersKey = 'second-look.answers';

export interface AnswerStores {
  /** Written by the event script alone: two writers of it overwrite one another. */
  readonly roaming: { get(name: string): unknown } | undefined;
  /** Of the open item: how the pane hands answers to the event script. */
  readonly session: Pick<Office.SessionData, 'getAsync' | 'setAsync'> | undefined;
}

/**
 * Everything answered so far: what is kept, then what was answered on this item, later ones in place of earlier ones.
 * Undefined where neither store could be read, so that the report can say so.
 */
export async function readAnswers(stores: AnswerStores): Promise<readonly Answer[] | undefined> {
  const kept = stores.roaming === undefined ? undefined : parseAnswers(stores.roaming.get(answersKey));
  const session = await readSession(stores);
  return kept === undefined && session === undefined ? undefined : merged(kept ?? [], session ?? []);
}

/** Hands answers over with this item. Resolves to a way back; rejects when Outlook does not keep them. */
export async function rememberAnswers(stores: AnswerStores, answers: readonly Answer[]): Promise<() => Promise<void>> {
  const before = (await readSession(stores)) ?? [];
  await writeSession(stores, merged(before, answers));
  return async () => {
    const addresses = answers.map((answer) => answer.address);
    const now = ((await readSession(stores)) ?? []).filter((answer) => !addresses.includes(answer.address));
    await writeSession(stores, [...now, ...before.filter((answer) => addresses.includes(answer.address))]);
  };
}

async function readSession({ session }: AnswerStores): Promise<readonly Answer[] | undefined> {
  if (session === undefined) return undefined;
  // A name that was never set is a failure in some clients and empty in others: neither holds an answer.
  return officeCall<string>((done) => session.getAsync(answersKey, done)).then(parseAnswers, () => []);
}

async function writeSession({ session }: AnswerStores, answers: readonly Answer[]): Promise<void> {
  if (session === undefined) throw new Error('this Outlook cannot keep an answer.');
  await officeCall<void>((done) => session.setAsync(answersKey, JSON.stringify(answers), done));
}

function merged(earlier: readonly Answer[], later: readonly Answer[]): readonly Answer[] {
  const byAddress = new Map([...earlier, ...later].map((answer) => [answer.address, answer]));
  return [...byAddress.values()];
}

/** Answers as they were stored. Whatever is not an answer is left out: the store is shared with older versions of us. */
export function parseAnswers(stored: unknown): readonly Answer[] {
  let value = stored;
  if (typeof stored === 'string') {
    try {
      value = JSON.parse(stored);
    } catch {
      return [];
    }
  }
  return Array.isArray(value) ? value.filter(isAnswer).map(({ address, answer }) => ({ address, answer })) : [];
}

const known: readonly string[] = ['public', 'supplier', 'not-mine', 'mine'] satisfies readonly Answer['answer'][];

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false;
  const { address, answer } = value as { address?: unknown; answer?: unknown };
  return typeof address === 'string' && address !== '' && typeof answer === 'string' && known.includes(answer);
}
