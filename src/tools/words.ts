import { inLanguage } from '../engine';
import type { Option, Question, Result, Statement, Template, Tool } from '../pack';
import { countryName, longDay } from '../stories';
import { type Answers, evaluate } from './evaluate';
import { wordsIn } from './language';
import { place } from './places';
import { questionsOf } from './run-tool';

/** What can be answered to a question, in words; nothing where it is not chosen from a list. */
export function optionsOf(
  question: Question,
  language: string,
): readonly { readonly value: string; readonly label: string }[] {
  if (question.type === 'choice') return question.options.map((option) => labelled(option, language));
  if (question.type !== 'yesNo') return [];
  const words = wordsIn(language);
  return [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
    ...(question.notSure ? [{ value: 'notSure', label: words.notSure }] : []),
  ];
}

const labelled = ({ value, label }: Option, language: string) => ({ value, label: inLanguage(label, language) });

/** An answer as people read it; empty where there is none. */
export function answerText(question: Question, answer: readonly string[] | undefined, language: string): string {
  return (answer ?? []).map((value) => valueText(question, value, language)).join(', ');
}

function valueText(question: Question, value: string, language: string): string {
  if (question.type === 'day') return longDay(value, language);
  if (question.type === 'duration') return wordsIn(language).days(Number(value));
  if (question.type !== 'countries') {
    return optionsOf(question, language).find((option) => option.value === value)?.label ?? value;
  }
  const [code = '', transit] = value.split(' ');
  const name = countryName(code, language);
  return transit === undefined ? name : wordsIn(language).passingThrough(name);
}

/** A template with its places filled from the answers, once: braces inside an answer stay. A place without one closes up. */
export function fill(template: Template, tool: Tool, known: Answers, language: string): string {
  const questions = new Map(questionsOf(tool).map((question) => [question.id, question]));
  return inLanguage(template, language)
    .replace(place, (_whole, id: string) => {
      const question = questions.get(id);
      return question === undefined ? '' : answerText(question, known[id], language);
    })
    .replace(/ {2,}/g, ' ')
    .replace(/[,;:] ?(?=[,.;:])/g, '')
    .replace(/ ([,.;:])/g, '$1')
    .trim();
}

/** What a result says, and why. Where only some of several countries decided, only those are named. */
export function said({ headline, because, when }: Result, tool: Tool, known: Answers, language: string) {
  const decided = when === undefined ? known : whatDecided(when, known);
  const filled = (template: Template) => fill(template, tool, decided, language);
  return { headline: filled(headline), because: because.map(filled) };
}

function whatDecided(statement: Statement, known: Answers): Answers {
  if (evaluate(statement, known) !== 'holds') return known;
  if ('all' in statement) return statement.all.reduce((left, part) => whatDecided(part, left), known);
  if ('any' in statement) return statement.any.reduce((left, part) => whatDecided(part, left), known);
  if (!('question' in statement)) return known;
  const { question } = statement;
  const of = (answer: string) => evaluate(statement, { [question]: [answer] }) === 'holds';
  return { ...known, [question]: known[question]?.filter(of) };
}
