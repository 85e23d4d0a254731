import { inLanguage } from '../engine';
import type { RequestKind } from '../pack';
import { type Fields, holds } from '../records';
import { answersOf, questionOf } from './answers';
import { fieldsOf, heldValue, isAsked, isMany, valuesOf } from './fields';
import { wordsIn } from './language';
import { fillTemplate } from './template';

/**
 * What the one who decides is told to notice: first what no form of ours would have sent, since a request is only what
 * its sender's program wrote; then what the kind says.
 */
export function noticesOf(kind: RequestKind, fields: Fields, language: string): readonly string[] {
  const words = wordsIn(language).notices;
  const refusal = refusalOf(kind, fields, language);
  const said = kind.notice
    .filter(({ when }) => holds(when, fields))
    .map(({ text }) => fillTemplate(text, { kind, fields, language }));
  return [...(refusal === undefined ? [] : [words.refused(refusal)]), ...oddAnswers(kind, fields, language), ...said];
}

/** Why the request cannot be sent at all, as the answers stand. */
export function refusalOf(kind: RequestKind, fields: Fields, language: string): string | undefined {
  const refused = kind.refuse.find(({ when }) => holds(when, fields));
  return refused === undefined ? undefined : inLanguage(refused.text, language);
}

function oddAnswers(kind: RequestKind, fields: Fields, language: string): readonly string[] {
  const words = wordsIn(language).notices;
  const odd = fieldsOf(kind)
    .filter((field) => isAsked(field, fields))
    .flatMap((field) => {
      const question = questionOf(field, language);
      const values = valuesOf(fields, field.id);
      if (values.length === 0) return field.optional ? [] : [words.leftEmpty(question)];
      const isOffered = (value: string) =>
        field.type === 'choice'
          ? field.options.some((option) => option.value === value)
          : field.type !== 'yesNo' || ['yes', 'no', ...(field.dontKnow ? ['dontKnow'] : [])].includes(value);
      const isShaped = isMany(field) || typeof heldValue(fields, field.id) === 'string';
      return values.every(isOffered) && isShaped ? [] : [words.unknownAnswer(question)];
    });
  const hasMore = answersOf(kind, fields, language).some(({ id }) => id === 'rest');
  return hasMore ? [...odd, words.notAsked] : odd;
}
