import type { Condition } from '../../records';
import { closest, inWords, meant } from '../closest';
import { isCountry } from '../countries';
import type { FieldFile } from './format';

/** The answers a condition can ask about; undefined where every country is one. */
function answersOf(field: FieldFile): readonly string[] | undefined {
  const empty = field.optional && field.many !== true ? [''] : [];
  if (field.type === 'country') return undefined;
  if (field.type === 'choice') return [...(field.options ?? []).map(({ value }) => value), ...empty];
  if (field.type === 'yesNo') return ['yes', 'no', ...(field.dontKnow === true ? ['dontKnow'] : []), ...empty];
  return empty;
}

function valueProblem(value: string, field: FieldFile): string | undefined {
  const answers = answersOf(field);
  if (answers === undefined) {
    const isEmpty = value === '' && field.optional && field.many !== true;
    return isCountry(value) || isEmpty ? undefined : `\`${value}\` is not a country's two letters, such as FR`;
  }
  if (answers.includes(value)) return undefined;
  if (field.type === 'choice' || field.type === 'yesNo') {
    return `\`${value}\` is no answer to \`${field.id}\`${meant(value, answers)}`;
  }
  return field.optional
    ? `of \`${field.id}\` it can only be asked whether it is empty: isOneOf: ['']`
    : `\`${field.id}\` can be answered in any words, so no answer can be asked for`;
}

/**
 * What is wrong with one condition, without its place.
 * @param fields those it may name: all of the form, or those asked before the one that it hides
 */
export function conditionProblems(
  { field: id, isOneOf }: Condition,
  fields: readonly FieldFile[],
  which = 'which is no field of this form',
): readonly string[] {
  const field = fields.find((each) => each.id === id);
  if (field === undefined) {
    const near = closest(
      id,
      fields.map((each) => each.id),
    );
    return [`\`when\` names \`${id}\`, ${which}${near === undefined ? '' : `; did you mean \`${near}\`?`}`];
  }
  const problems = isOneOf.flatMap((value) => valueProblem(value, field) ?? []);
  const twice = isOneOf.filter((value, at) => isOneOf.indexOf(value) !== at);
  if (twice.length > 0) problems.push(`\`isOneOf\` holds ${inWords([...new Set(twice)])} twice`);
  return [...new Set(problems)].map((problem) => `\`when\`: ${problem}`);
}
