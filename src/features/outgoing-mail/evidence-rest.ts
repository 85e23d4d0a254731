import { COMMON_PLACEHOLDERS, type Finding, fillWords, inLanguage, type Message, type Pack } from '../../engine';

/** Facts that the quoted evidence shows already. */
const shown: readonly string[] = [
  'address',
  'first',
  'second',
  'field',
  'place',
  'line',
  'marking',
  'level',
  'word',
  ...COMMON_PLACEHOLDERS,
];

/**
 * What the pack's evidence says beyond the quoted part: "You have said that it is yours." A sentence that only names
 * the place would repeat what stands above it, so it is left out. Told by the template, which holds in any language.
 */
export function restOfEvidence(finding: Finding, pack: Pack, kind: Message['kind'], language: string): string {
  const policy = pack.policies.find(({ id }) => id === finding.policy);
  const wording = policy?.wording[finding.messageId];
  if (wording === undefined) return '';
  const sentences = inLanguage(wording, language).evidence.split(/(?<=[.?]) /);
  const rest = sentences.filter((sentence) => !repeats(sentence)).join(' ');
  const data = { organisation: inLanguage(pack.organisation, language), ...finding.data };
  return fillWords({ headline: '', evidence: rest, why: '', now: '' }, { data, kind, language }).evidence;
}

function repeats(sentence: string): boolean {
  const names = [...sentence.matchAll(/\{([A-Za-z]+)\}/g)].map((match) => match[1] ?? '');
  return names.length > 0 && names.every((name) => shown.includes(name));
}
