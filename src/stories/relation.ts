import type { RequestKind } from '../pack';
import { type Party, type Request, relationOf, stepsOf } from '../records';
import { wordsIn } from './language';
import { mailName } from './parties';

export interface Related {
  readonly kind: RequestKind;
  readonly request: Pick<Request, 'by' | 'fields'>;
  readonly step: string;
  readonly who: Party;
  readonly shown: 'checked' | 'notChecked' | undefined;
  /** Who reads it: named "you". */
  readonly viewer?: { readonly id: string } | undefined;
}

/** "Rob Lewis's line manager", seen from whoever reads; for an id that has no words of its own, the id's words. */
export function relationWord(id: string, owner: string, language: string): string {
  const words = wordsIn(language).relation;
  if (id === 'lineManager') return words.lineManager(owner);
  if (id === 'seniorCivilServant') return words.seniorCivilServant();
  if (id === 'governor') return words.governor();
  const spaced = id.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/-/g, ' ');
  return words.other(spaced.toLowerCase(), owner);
}

/** The same as the requester reads it: "your line manager", "a Governor". */
export const relationToYou = (id: string, language: string): string =>
  relationWord(id, wordsIn(language).your, language);

/** Where it is known from: an answer says it of itself, or the reader's own program asked. */
type Source = 'said' | 'asked';

/**
 * "Second Look could not check that Rob Lewis is Asha Patel's line manager." Undefined where the step asks for no
 * relation, or nothing was said about it.
 */
export function relationSentence(
  { kind, request, step, who, shown, viewer }: Related,
  language: string,
  source: Source = 'said',
): string | undefined {
  const found = stepsOf(kind.kind, request.fields).find(({ id }) => id === step);
  const relation = found === undefined ? undefined : relationOf(found, request.fields);
  if (relation === undefined || shown === undefined) return undefined;
  const words = wordsIn(language);
  const owner = request.by.id === viewer?.id ? words.your : words.owner(mailName(request.by));
  const isYou = who.id === viewer?.id;
  const name = isYou ? words.youInside : mailName(who);
  const what = relationWord(relation, owner, language);
  const is = isYou ? words.relation.are : words.relation.is;
  return shown === 'notChecked'
    ? words.relation.notChecked(name, is, what)
    : words.relation[source === 'said' ? 'saidChecked' : 'checked'](name, is, what);
}

/**
 * The same of a step before anybody has answered: what the reader's own program could show. Undefined where the step asks
 * for no relation, or nothing was asked yet.
 */
export function relationNote(related: Related, language: string): string | undefined {
  return relationSentence(related, language, 'asked');
}
