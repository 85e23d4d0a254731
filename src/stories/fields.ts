import type { RequestField, RequestKind } from '../pack';
import { type Fields, holds } from '../records';
import { soundText } from './sound-text';

/** What a field holds: an entry of the table itself, never what every object has. */
export function heldValue(fields: Fields, id: string): string | readonly string[] | undefined {
  return Object.hasOwn(fields, id) ? fields[id] : undefined;
}

/** The values of a field as a list; an empty text is no value. */
export function valuesOf(fields: Fields, id: string): readonly string[] {
  const value = heldValue(fields, id);
  if (value === undefined) return [];
  return (typeof value === 'string' ? [value] : value).filter((item) => item.trim() !== '');
}

/** Every question of a kind, in its order. */
export function fieldsOf(kind: RequestKind): readonly RequestField[] {
  return kind.sections.flatMap((section) => section.fields);
}

export function isMany(field: RequestField): boolean {
  return (field.type === 'choice' || field.type === 'country') && field.many;
}

/** Whether the question is asked, as the other answers stand. */
export function isAsked(field: RequestField, fields: Fields): boolean {
  return field.when === undefined || holds(field.when, fields);
}

/**
 * What a record keeps of a filled form: questions that the kind has and that are asked, each in its own shape. An answer
 * to a question that was asked once and is no more says nothing, and nothing may rest on it.
 */
export function keptFields(kind: RequestKind, fields: Fields): Fields {
  const all = fieldsOf(kind);
  let asked = all.filter((field) => isAsked(field, fields));
  // Leaving one out may leave out another that depends on it: each round takes at least one more.
  for (let round = 0; round <= all.length; round += 1) {
    const kept = tableOf(asked, fields);
    const still = asked.filter((field) => isAsked(field, kept));
    if (still.length === asked.length) return kept;
    asked = still;
  }
  return tableOf(asked, fields);
}

function tableOf(asked: readonly RequestField[], fields: Fields): Fields {
  return Object.fromEntries(
    asked.map((field) => {
      const values = valuesOf(fields, field.id).map(soundText);
      return [field.id, isMany(field) ? values : (values[0] ?? '')];
    }),
  );
}
