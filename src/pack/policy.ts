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
