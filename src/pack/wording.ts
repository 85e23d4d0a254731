import type { InLanguages, Outcome, Words } from '../engine/index';
import { closest, inWords } from './closest';

/** What an alert has room for; the composer's own limits (`Stop: ` and the full stop are part of line 1). */
const room = { line: 110, evidence: 160, advice: 220 } as const;

/**
 * Long but real values, so that wording that fits with them fits with nearly all mail. The composer shortens
 * what is longer still; that is for the one strange address, not for every alert of a policy.
 */
const longData: { readonly [name: string]: string } = {
  address: 'bartholomew.fotheringay-smythe@googlemail.com',
  field: 'the subject',
  first: 'bartholomew.fotheringay-smythe@googlemail.com',
  second: 'cunningham.featherstonehaugh@hotmail.co.uk',
  organisations: '128',
  count: '128',
  others: '127',
  marking: 'OFFICIAL-SENSITIVE [COMMERCIAL]',
  canonical: 'OFFICIAL-SENSITIVE [COMMERCIAL]',
  level: 'TOP SECRET',
  ceiling: 'OFFICIAL',
  place: 'Start of the subject',
  word: 'security incident',
  instead: 'dutysecurityofficer@digital.justice.gov.uk',
  line: 'OFFICIAL-SENSITIVE [COMMERCIAL] Contract award, lot 3, draft…',
  item: 'invitation',
  masked: 'Hu........',
  tool: 'Skype for Business',
  number: '+44 (0)20 7946 0000',
  problem: 'RECIPIENTS ONLY goes with OFFICIAL-SENSITIVE, SECRET or TOP SECRET, not with OFFICIAL.',
};

const placeholder = /\{([^{}]*)\}/g;

function filled(text: string, organisation: string): string {
  return text.replace(placeholder, (_, name: string) =>
    name === 'organisation' ? organisation : (longData[name] ?? 'x'.repeat(30)),
  );
}

/** What is wrong with the `{names}` in a text: such as nobody will fill. */
export function placeholderProblems(text: string, known: readonly string[]): readonly string[] {
  const problems: string[] = [];
  for (const match of text.matchAll(placeholder)) {
    const name = match[1] ?? '';
    if (known.includes(name)) continue;
    const near = closest(name, known);
    const names = known.length === 0 ? 'none' : known.map((each) => `{${each}}`).join(', ');
    const ending = near === undefined ? '' : `; did you mean {${near}}?`;
    problems.push(`{${name}} is not something this message knows; it knows ${names}${ending}`);
  }
  if (/[{}]/.test(text.replace(placeholder, ''))) problems.push('a brace is not closed, or is not opened');
  return problems;
}

function styleProblems(words: Words, organisation: string): readonly string[] {
  const problems: string[] = [];
  if (/^\p{Lu}\p{Ll}/u.test(words.headline)) {
    problems.push('the headline starts with a capital, but stands after "Stop: " or "Check: "');
  }
  if (/[.!?]$/.test(words.headline)) problems.push('the headline ends in a full stop; the alert sets one');
  for (const part of ['evidence', 'why', 'now'] as const) {
    // Filled, since a value can be the last sentence.
    if (!/[.?]$/.test(filled(words[part], organisation))) problems.push(`\`${part}\` does not end as a sentence does`);
  }
  if (/!/.test(`${words.headline}${words.evidence}${words.why}${words.now}`)) {
    problems.push('an exclamation mark; alerts do not shout');
  }
  return problems;
}

function roomProblems(words: Words, outcome: Outcome, organisation: string): readonly string[] {
  const problems: string[] = [];
  const verdict = outcome === 'stop' ? 'Stop: ' : 'Check: ';
  const lengths: readonly (readonly [string, number, number])[] = [
    ['the headline', filled(words.headline, organisation).length, room.line - verdict.length - 1],
    ['the evidence', filled(words.evidence, organisation).length, room.evidence],
    ['`why` and `now` together', filled(`${words.why} ${words.now}`, organisation).length, room.advice],
  ];
  for (const [what, length, most] of lengths) {
    if (length > most) {
      problems.push(`${what} would be ${length} characters long with long data, and an alert has room for ${most}`);
    }
  }
  return problems;
}

/**
 * Checks the wording of one policy against what its rule can report.
 * @param reported ids of the messages that can come up under the policy's options
 */
export function wordingProblems(
  wording: { readonly [messageId: string]: InLanguages<Words> },
  messages: { readonly [messageId: string]: readonly string[] },
  reported: readonly string[],
  commonPlaceholders: readonly string[],
  outcome: Outcome,
  organisation: InLanguages<string>,
): readonly string[] {
  const problems: string[] = [];
  for (const messageId of reported) {
    if (wording[messageId] === undefined) problems.push(`the wording has no text for \`${messageId}\``);
  }
  for (const [messageId, languages] of Object.entries(wording)) {
    const data = messages[messageId];
    if (data === undefined || !reported.includes(messageId)) {
      const why = data === undefined ? 'which the rule never reports' : 'which these options never let the rule report';
      problems.push(`the wording has text for \`${messageId}\`, ${why}; it reports ${inWords(reported)}`);
      continue;
    }
    const known = [...data, ...commonPlaceholders];
    for (const [language, words] of Object.entries(languages)) {
      const name = organisation[language] ?? organisation.en;
      const found = [
        ...Object.values(words).flatMap((text: string) => placeholderProblems(text, known)),
        ...styleProblems(words, name),
        ...roomProblems(words, outcome, name),
      ];
      problems.push(...found.map((problem) => `\`${messageId}\` (${language}): ${problem}`));
    }
  }
  return problems;
}
