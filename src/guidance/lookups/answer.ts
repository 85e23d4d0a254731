import type { Answer, Lookup, LookupCase, LookupRow, NextStep, Text } from '../../pack';
import { type Chosen, chooseFrom, type Given, holdsFor } from '../choices';
import { askedWords } from '../words/words';

/** What is chosen in a lookup's questions; an option that it does not have falls to the first. */
export function choicesFrom(lookup: Pick<Lookup, 'selects'>, given: Given): Chosen {
  return chooseFrom(lookup.selects, given).chosen;
}

/**
 * What a question says of the choices: an option after the first, where the question has every word of its label that
 * matters, so that "headphones in prison" is not answered for everywhere else.
 */
export function choicesIn({ selects }: Pick<Lookup, 'selects'>, query: string): Chosen {
  const asked = new Set(askedWords(query));
  const isSaid = (label: Text) =>
    Object.values(label).some((words) => askedWords(words).every((word) => asked.has(word)));
  return Object.fromEntries(
    selects.flatMap(({ id, options }) => {
      const said = options.slice(1).find(({ label }) => isSaid(label));
      return said === undefined ? [] : [[id, said.id]];
    }),
  );
}

/**
 * The answer for a row under these choices. The row's cases are asked before the lookup's: the first that holds and has
 * an answer replaces the row's own, and every line that a case adds is appended, in the same order.
 */
export function answerRow(lookup: Pick<Lookup, 'cases'>, row: LookupRow, chosen: Chosen): Answer {
  const holding = [...row.cases, ...lookup.cases].filter((given) => applies(given, row, chosen));
  const answer = holding.find((given) => given.answer !== undefined)?.answer ?? row.answer;
  const added = holding.flatMap(({ adds }) => adds ?? []);
  return named({ ...answer, explain: [...answer.explain, ...added] }, row.name);
}

/** What is said of something that the lookup does not list, under the name the person gave it; undefined where it says nothing. */
export function answerNotListed(lookup: Pick<Lookup, 'notListed'>, name: string): Answer | undefined {
  return lookup.notListed && named(lookup.notListed, { en: name.trim() });
}

function applies({ when, verdicts }: LookupCase, row: LookupRow, chosen: Chosen): boolean {
  return (verdicts === undefined || verdicts.includes(row.answer.verdict)) && holdsFor(when, chosen);
}

/** The answer with `{name}` filled in; a name that itself holds `{name}` is not filled again. */
function named(answer: Answer, name: Text): Answer {
  const fill = (text: Text): Text => fillName(text, name);
  return {
    ...answer,
    headline: fill(answer.headline),
    explain: answer.explain.map(fill),
    next: answer.next.map((step): NextStep => {
      if ('place' in step) return { ...step, label: fill(step.label) };
      return { ...step, label: fill(step.label), subject: fill(step.subject), lines: step.lines.map(fill) };
    }),
  };
}

function fillName(text: Text, name: Text): Text {
  const filled = Object.entries(text).map(([language, words]): [string, string] => [
    language,
    words.split('{name}').join(name[language] ?? name.en),
  ]);
  return { ...text, ...Object.fromEntries(filled) };
}
