import type { Policy } from '../../engine/index';
import type { Page } from '../guidance-data';

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
