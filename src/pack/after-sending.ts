import type { AfterSending, InLanguages } from '../engine/index';
import { meant } from './closest';
import { englishFirst } from './english-first';
import type { PackFile } from './format';
import { placeholderProblems } from './wording';

type AfterSendingFile = NonNullable<PackFile['afterSending']>;

/**
 * Outlook on the web opens a draft from a link, and longer links than about 2,000 characters do not arrive whole
 * everywhere. The rest is for addresses.
 */
const roomInLink = 1500;

const ownPlaceholders = ['when', 'organisation'];

/** What each mail may be filled with: whoever is asked to delete one is not told which rule it broke. */
const placeholders = { tell: ['rule', 'count', ...ownPlaceholders], askToDelete: ownPlaceholders } as const;

function mailProblems(mail: 'tell' | 'askToDelete', file: AfterSendingFile): readonly string[] {
  const { subject, text } = file[mail];
  const problems: string[] = [];
  const report = (language: string, found: readonly string[]) => {
    problems.push(...found.map((problem) => `\`afterSending.${mail}\` (${language}): ${problem}`));
  };
  for (const [language, words] of Object.entries(subject)) report(language, placeholderProblems(words, []));
  for (const [language, paragraphs] of Object.entries(text)) {
    const whole = [subject[language] ?? subject.en, ...paragraphs].join('\n\n');
    const length = encodeURIComponent(whole).length;
    report(language, [
      ...paragraphs.flatMap((paragraph) => placeholderProblems(paragraph, placeholders[mail])),
      ...(length > roomInLink
        ? [`a link to this mail has ${length} characters, and there is room for ${roomInLink}`]
        : []),
    ]);
  }
  return problems;
}

function headlineProblems(headlines: AfterSendingFile['headlines'], policies: readonly string[]): readonly string[] {
  const problems: string[] = [];
  for (const [policy, languages] of Object.entries(headlines ?? {})) {
    const name = `\`afterSending.headlines.${policy}\``;
    if (!policies.includes(policy)) problems.push(`${name}: there is no such policy${meant(policy, policies)}`);
    for (const [language, words] of Object.entries(languages)) {
      const found = [...placeholderProblems(words, ['organisation'])];
      if (/^\p{Lu}\p{Ll}/u.test(words)) found.push('it starts with a capital, but stands after a verdict');
      if (/[.!?]$/.test(words)) found.push('it ends as a sentence does, but stands as a heading');
      problems.push(...found.map((problem) => `${name} (${language}): ${problem}`));
    }
  }
  return problems;
}

function spokenLoudly(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('!');
  return typeof value === 'object' && value !== null && Object.values(value).some(spokenLoudly);
}

/** What is wrong with the words for a mail that has left. `policies` are those that the pack lists. */
export function afterSendingProblems(file: AfterSendingFile, policies: readonly string[]): readonly string[] {
  return [
    ...mailProblems('tell', file),
    ...mailProblems('askToDelete', file),
    ...headlineProblems(file.headlines, policies),
    ...(spokenLoudly(file) ? ['`afterSending` has an exclamation mark; nobody is shouted at'] : []),
  ];
}

const ready = ({ subject, text }: AfterSendingFile['askToDelete']) => ({
  subject: englishFirst(subject),
  text: englishFirst(text),
});

/** As plain data, with the same order of keys each time. */
export function compileAfterSending({ recall, tell, askToDelete, headlines }: AfterSendingFile): AfterSending {
  const past = Object.entries(headlines ?? {}).map(([policy, words]): readonly [string, InLanguages<string>] => [
    policy,
    englishFirst(words),
  ]);
  return {
    recall: englishFirst(recall),
    tell: {
      who: englishFirst(tell.who),
      advice: englishFirst(tell.advice),
      ...(tell.write === undefined ? {} : { write: tell.write }),
      ...ready(tell),
    },
    askToDelete: ready(askToDelete),
    ...(past.length === 0 ? {} : { headlines: Object.fromEntries(past) }),
  };
}
