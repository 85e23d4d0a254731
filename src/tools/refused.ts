import type { Question, Tool } from '../pack';
import { countryName } from '../stories';
import type { Answers } from './evaluate';
import { wordsIn } from './language';
import { questionsOf } from './run-tool';

/**
 * Why an answer cannot be taken, as people read it; undefined where it can, and where there is none.
 * @param today the day it is in the UK, `2020-09-28`
 */
export function whyRefused(
  question: Question,
  answer: readonly string[],
  today: string,
  language: string,
): string | undefined {
  const [first] = answer;
  if (first === undefined) return undefined;
  const { refused } = wordsIn(language);
  switch (question.type) {
    case 'day':
      return question.notAfter === 'today' && first > today ? refused.dayToCome : undefined;
    case 'duration':
      return /^\s*[1-9]\d{0,3}\s*$/.test(first) ? undefined : refused.noDuration;
    case 'countries': {
      const { home } = question;
      const isHome = answer.every((country) => country.split(' ')[0] === home);
      return home !== undefined && isHome ? refused.onlyHome(countryName(home, language)) : undefined;
    }
    default:
      return undefined;
  }
}

/** The answers without those that cannot be taken: nothing follows from these. */
export function withoutRefused(tool: Tool, given: Answers, today: string): Answers {
  const refused = new Set(
    questionsOf(tool).flatMap((each) =>
      whyRefused(each, given[each.id] ?? [], today, 'en') === undefined ? [] : [each.id],
    ),
  );
  return Object.fromEntries(Object.entries(given).filter(([id]) => !refused.has(id)));
}
