import type { Policy } from '../engine/index';
import { closest } from './closest';
import { englishFirst } from './english-first';
import { type PackFile, type PolicyFile, policyFile } from './format';
import { readYaml } from './read-yaml';
import { namesAt, sentencesOf } from './sentences';
import type { RuleVocabulary, Vocabulary } from './vocabulary';
import { wordingProblems } from './wording';

export interface PolicyResult {
  readonly policy: Policy | undefined;
  readonly problems: readonly string[];
}

function optionsOf(
  file: PolicyFile,
  rule: RuleVocabulary,
  pack: PackFile | undefined,
): { options: unknown; problems: readonly string[] } {
  const given: { [name: string]: unknown } = { ...(file.options ?? {}) };
  if (namesAt(rule.options, []).includes('ceiling')) {
    if (given.ceiling !== undefined) {
      return { options: undefined, problems: ['the ceiling is stated once, in pack.yaml; leave it out here'] };
    }
    // A pack.yaml that could not be read has its own problem; it is not this file's.
    given.ceiling = pack?.ceiling ?? '';
  }
  const read = rule.options.safeParse(given);
  if (read.success) return { options: read.data, problems: [] };
  const of = `an option of ${file.rule}`;
  return { options: undefined, problems: sentencesOf(read.error, rule.options, given, ['options'], of) };
}

/** What a policy says of itself that its outcome or its rule does not bear. */
function fittingProblems(file: PolicyFile, rule: RuleVocabulary, reported: readonly string[]): readonly string[] {
  const { outcome, override, place, covers } = file;
  const problems: string[] = [];
  if (override !== undefined && outcome !== 'stop') {
    problems.push(`\`override\` is for a policy that stops a mail, and this one does not; leave it out`);
  }
  if (place === undefined) return problems;
  if (outcome !== 'inform')
    problems.push('a policy with a `place` is a card, which only informs; say `outcome: inform`');
  if (covers !== undefined)
    problems.push('a policy with a `place` is a card, which covers nothing; leave `covers` out');
  const names = (place.match(/\{[^{}]*\}/g) ?? []).filter((name) => name !== '{row}');
  if (names.length > 0) problems.push(`\`place\` holds ${names[0]}; only {row} is filled in`);
  const without = reported.find((messageId) => rule.messages[messageId]?.includes('row') !== true);
  if (place.includes('{row}') && without !== undefined) {
    problems.push(`\`place\` holds {row}, and the message \`${without}\` of ${file.rule} gives none`);
  }
  return problems;
}

/** Reads and compiles one `policies/<id>.yaml`; its problems without the file name. */
export function readPolicy(id: string, text: string, pack: PackFile | undefined, vocabulary: Vocabulary): PolicyResult {
  const parsed = readYaml(text);
  if (parsed.problems.length > 0) return { policy: undefined, problems: parsed.problems };
  const read = policyFile.safeParse(parsed.value);
  if (!read.success) return { policy: undefined, problems: sentencesOf(read.error, policyFile, parsed.value) };
  const file = read.data;
  const rule = Object.hasOwn(vocabulary.rules, file.rule) ? vocabulary.rules[file.rule] : undefined;
  if (rule === undefined) {
    const near = closest(file.rule, Object.keys(vocabulary.rules));
    const ending = near === undefined ? '' : `; did you mean \`${near}\`?`;
    return { policy: undefined, problems: [`the rule \`${file.rule}\` does not exist${ending}`] };
  }
  const options = optionsOf(file, rule, pack);
  const all = Object.keys(rule.messages);
  const reported = options.problems.length > 0 || rule.reports === undefined ? all : rule.reports(options.options);
  const problems = [
    ...options.problems,
    ...fittingProblems(file, rule, reported),
    ...wordingProblems(
      file.wording,
      rule.messages,
      reported,
      vocabulary.commonPlaceholders,
      file.outcome,
      pack?.organisation ?? { en: '' },
    ),
  ];
  if (problems.length > 0) return { policy: undefined, problems };
  const wording = reported.flatMap((messageId) => {
    const words = file.wording[messageId];
    return words === undefined ? [] : [[messageId, englishFirst(words)] as const];
  });
  return {
    policy: {
      id,
      rule: file.rule,
      options: options.options,
      outcome: file.outcome,
      ...(file.covers === undefined ? {} : { covers: file.covers }),
      wording: Object.fromEntries(wording),
      source: file.source,
      guidance: file.guidance,
      trial: file.trial,
      ...(file.override === undefined ? {} : { override: file.override }),
      ...(file.place === undefined ? {} : { place: file.place }),
    },
    problems: [],
  };
}
