import type { Desk, Overrides, Pack, Policy } from '../engine/index';
import { afterSendingProblems, compileAfterSending } from './after-sending';
import { inWords, meant } from './closest';
import type { PackTools } from './decision-data';
import { compileTools } from './decisions/compile-tools';
import { domainProblems } from './domains';
import { englishFirst } from './english-first';
import { type PackFile, packFile } from './format';
import { compileGuidance, type PackGuidance } from './guidance/compile-guidance';
import { readPolicy } from './policy';
import { readYaml } from './read-yaml';
import type { PackRequests } from './request-kind';
import { compileRequests } from './requests/compile-requests';
import { inFile, sentencesOf } from './sentences';
import type { Vocabulary } from './vocabulary';

interface Compiled extends PackGuidance {
  readonly pack: Pack;
  readonly requests: PackRequests;
  readonly tools: PackTools;
}

/** A compiled pack, or everything that keeps it from being one: each problem with its file name in front. */
export type PackResult =
  | (Compiled & { readonly problems: readonly [] })
  | ({ readonly [Name in keyof Compiled]?: undefined } & { readonly problems: readonly string[] });

/** A pack's files by their path from the pack's folder, with forward slashes; what packs share begins with `../`. */
export type PackFiles = ReadonlyMap<string, string>;

function packProblems(file: PackFile, folder: string, vocabulary: Vocabulary): readonly string[] {
  const problems = [...domainProblems(file.domains.inside, file.domains.partner)];
  if (file.id !== folder) problems.push(`\`id\` is ${file.id}, but the folder is ${folder}; they must be the same`);
  const known = Object.keys(vocabulary.schemes);
  const levels: string[] = [];
  for (const scheme of file.schemes) {
    if (!known.includes(scheme))
      problems.push(`the marking scheme \`${scheme}\` does not exist${meant(scheme, known)}`);
    levels.push(...(vocabulary.schemes[scheme] ?? []));
  }
  if (levels.length > 0 && !levels.includes(file.ceiling)) {
    const ending = meant(file.ceiling, [...new Set(levels)]);
    problems.push(`the ceiling \`${file.ceiling}\` is not a level of ${inWords(file.schemes)}${ending}`);
  }
  file.policies.forEach((id, index) => {
    if (file.policies.indexOf(id) !== index) problems.push(`\`policies\` names \`${id}\` twice`);
  });
  for (const level of Object.keys(file.labels ?? {})) {
    if (levels.length === 0 || levels.includes(level)) continue;
    const ending = meant(level, [...new Set(levels)]);
    problems.push(`\`labels\` names \`${level}\`, which is not a level of ${inWords(file.schemes)}${ending}`);
  }
  const codes = (file.overrides?.reasons ?? []).map(({ code }) => code);
  codes.forEach((code, index) => {
    if (codes.indexOf(code) !== index) problems.push(`\`overrides.reasons\` has the code \`${code}\` twice`);
  });
  if (file.afterSending !== undefined) problems.push(...afterSendingProblems(file.afterSending, file.policies));
  return problems;
}

function readPackFile(files: PackFiles, folder: string, vocabulary: Vocabulary) {
  const text = files.get('pack.yaml');
  if (text === undefined) return { file: undefined, problems: ['the file is missing'] };
  const parsed = readYaml(text);
  if (parsed.problems.length > 0) return { file: undefined, problems: parsed.problems };
  const read = packFile.safeParse(parsed.value);
  if (!read.success) return { file: undefined, problems: sentencesOf(read.error, packFile, parsed.value) };
  return { file: read.data, problems: packProblems(read.data, folder, vocabulary) };
}

/** The files of a pack that stand in no folder. */
const single = ['pack', 'teams', 'guidance', 'contacts', 'passwords', 'marking', 'search', 'coverage'].map(
  (name) => `${name}.yaml`,
);

/** A file with a slip in its name would be lost without a word. */
function strayProblems(files: PackFiles): readonly string[] {
  return [...files.keys()]
    .filter((path) => !path.includes('/') && !single.includes(path))
    .map((path) => `${path}: nothing reads a file of this name${meant(path, single)}`);
}

/** Policies in the order of `pack.yaml`; a file that is not listed, or listed and not there, is a problem. */
function orderPolicies({ policies: order, overrides }: PackFile, found: ReadonlyMap<string, Policy | undefined>) {
  const hasOverrides = overrides !== undefined;
  const problems: string[] = [];
  const policies: Policy[] = [];
  for (const id of new Set(order)) {
    const policy = found.get(id);
    if (policy !== undefined) policies.push(policy);
    if (!found.has(id)) problems.push(`pack.yaml: \`policies\` names \`${id}\`, but there is no policies/${id}.yaml`);
  }
  for (const [id, policy] of found) {
    for (const covered of policy?.covers ?? []) {
      if (covered === id) problems.push(`policies/${id}.yaml: the policy cannot cover itself`);
      else if (!found.has(covered)) {
        const ending = meant(covered, [...found.keys()]);
        problems.push(`policies/${id}.yaml: \`covers\` names \`${covered}\`, which does not exist${ending}`);
      }
    }
    if (policy?.override !== undefined && !hasOverrides) {
      problems.push(
        `policies/${id}.yaml: \`override\` needs the reasons that pack.yaml gives under \`overrides\`; it has none`,
      );
    }
    if (!order.includes(id)) problems.push(`policies/${id}.yaml: pack.yaml does not list it under \`policies\``);
  }
  return { policies, problems };
}

const desk = ({ who, call, write }: NonNullable<PackFile['deviceTrouble']>[number]): Desk => ({
  who,
  ...(call === undefined ? {} : { call }),
  ...(write === undefined ? {} : { write }),
});

function compileOverrides({ header, reasons, audit }: NonNullable<PackFile['overrides']>): Overrides {
  return {
    header,
    reasons: reasons.map(({ code, label }) => ({ code, label: englishFirst(label) })),
    ...(audit === undefined ? {} : { audit }),
  };
}

/**
 * Checks and compiles one pack. All problems come at once, in the order a person would read the folder.
 * Pure: the same files give the same pack, with the same order of keys.
 * @param folder name of the pack's folder, which is its id
 */
export function compilePack(folder: string, files: PackFiles, vocabulary: Vocabulary): PackResult {
  const { file, problems: own } = readPackFile(files, folder, vocabulary);
  const problems = [...inFile('pack.yaml', own), ...strayProblems(files)];
  const report = (path: string, found: readonly string[]) => {
    problems.push(...inFile(path, found));
  };

  const policies = new Map<string, Policy | undefined>();
  for (const path of [...files.keys()].sort()) {
    const text = files.get(path) ?? '';
    const policyName = /^policies\/(.+)\.ya?ml$/.exec(path)?.[1];
    if (policyName !== undefined) {
      if (policies.has(policyName)) {
        report(path, [`there is already a policy \`${policyName}\`, from a file with the other ending`]);
        continue;
      }
      const read = readPolicy(policyName, text, file, vocabulary);
      policies.set(policyName, read.policy);
      report(path, read.problems);
    }
  }

  const ordered = file === undefined ? { policies: [], problems: [] } : orderPolicies(file, policies);
  const asked = compileRequests(files, file);
  const decided = compileTools(files, file, asked.requests.kinds);
  const { problems: ofGuidance, ...guided } = compileGuidance(files, {
    pack: file,
    policies,
    requests: asked.ids,
    tools: decided.found,
    cited: asked.requests.kinds.map(({ kind, rule }) => ({
      path: `requests/${kind.id}.yaml`,
      facts: rule.source.facts,
    })),
    levels: (file?.schemes ?? []).flatMap((scheme) => vocabulary.schemes[scheme] ?? []),
  });
  problems.push(...ordered.problems, ...asked.problems, ...decided.problems, ...ofGuidance);
  if (file === undefined || problems.length > 0) return { problems };
  const { date, validUntil, live } = file.edition;
  const pack: Pack = {
    id: file.id,
    version: file.version,
    organisation: file.organisation,
    edition: { date, ...(validUntil === undefined ? {} : { validUntil }), ...(live === undefined ? {} : { live }) },
    domains: { inside: file.domains.inside, partner: file.domains.partner },
    schemes: file.schemes,
    informOnly: file.informOnly,
    onFailure: { verdict: file.onFailure.verdict, wording: file.onFailure.wording },
    policies: ordered.policies,
    ...(file.overrides === undefined ? {} : { overrides: compileOverrides(file.overrides) }),
    settings: file.settings,
    ...(file.labels === undefined ? {} : { labels: file.labels }),
    ...(file.deviceTrouble === undefined ? {} : { deviceTrouble: file.deviceTrouble.map(desk) }),
    ...(file.afterSending === undefined ? {} : { afterSending: compileAfterSending(file.afterSending) }),
    ...(file.policyTeam === undefined ? {} : { policyTeam: file.policyTeam }),
  };
  return { pack, requests: asked.requests, tools: { tools: decided.tools }, ...guided, problems: [] };
}
