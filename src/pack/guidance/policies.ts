import type { Policy } from '../../engine/index';
import type { Page } from '../guidance-data';
import type { Mention } from './places';

/** Where a policy's cards lead; one with `{row}` to a place for each row that its options name. */
export function cardMentions(policies: ReadonlyMap<string, Policy | undefined>): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const [id, policy] of policies) {
    if (policy?.place === undefined) continue;
    const { place } = policy;
    const rows = place.includes('{row}') ? rowsIn(policy.options) : [''];
    for (const row of rows) {
      mentions.push({ path: `policies/${id}.yaml`, where: '`place`', place: place.replace('{row}', row) });
    }
  }
  return mentions;
}

function rowsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === 'row' && typeof part === 'string' ? part : rowsIn(part),
  );
}

/** A policy sends people to a page, and the page names the policies that lean on it: both say the same. */
export function policyProblems(
  policies: ReadonlyMap<string, Policy | undefined>,
  pages: readonly Page[],
  files: ReadonlyMap<string, string>,
): readonly string[] {
  const problems: string[] = [];
  for (const [id, policy] of policies) {
    if (policy === undefined) continue;
    const page = `guidance/${policy.guidance}.en.md`;
    if (!files.has(page)) problems.push(`policies/${id}.yaml: there is no guidance page ${page}`);
  }
  for (const page of pages) {
    const path = `guidance/${page.slug}.${page.language}.md`;
    for (const id of page.policies) {
      if (!policies.has(id)) problems.push(`${path}: the policy \`${id}\` does not exist`);
      else if (policies.get(id)?.guidance !== undefined && policies.get(id)?.guidance !== page.slug) {
        problems.push(`${path}: names the policy \`${id}\`, which sends people to ${policies.get(id)?.guidance}`);
      }
    }
    for (const [id, policy] of policies) {
      if (policy?.guidance === page.slug && !page.policies.includes(id)) {
        problems.push(`${path}: \`policies\` lacks \`${id}\`, which sends people here`);
      }
    }
  }
  return problems;
}
