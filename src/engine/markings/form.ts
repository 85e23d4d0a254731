import type { MarkingPart } from '../report';
import type { Part, Scheme } from './schemes/scheme';

export interface Form {
  readonly scheme: Scheme;
  readonly canonical: string;
  readonly problems: readonly string[];
}

function openFormOf(part: MarkingPart): 'eyes-only' | 'use-only' | 'codeword' | undefined {
  if (part.kind === 'codeword') return 'codeword';
  if (/ EYES ONLY$/.test(part.value)) return 'eyes-only';
  if (/ USE ONLY$/.test(part.value)) return 'use-only';
  return undefined;
}

function findPart(scheme: Scheme, part: MarkingPart): { readonly with?: Part['with'] } | undefined {
  const known = scheme.parts.find((candidate) => candidate.kind === part.kind && candidate.value === part.value);
  if (known !== undefined) return known;
  const form = openFormOf(part);
  return form === undefined ? undefined : scheme.open.find((open) => open.form === form && open.kind === part.kind);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function write(scheme: Scheme, level: string, parts: readonly MarkingPart[]): string {
  let text = parts.some((part) => part.kind === 'prefix') ? 'UK ' : '';
  text += level;
  for (const { kind, before, after } of scheme.shape) {
    const ofKind = parts.filter((part) => part.kind === kind);
    if (kind === 'caveat') ofKind.sort((a, b) => compare(a.value, b.value));
    for (const part of ofKind) {
      const join =
        parts.length === 1 ? scheme.joins?.find((own) => own.level === level && own.value === part.value) : undefined;
      text += join === undefined ? before + part.value + after : join.before + part.value;
    }
  }
  return text;
}

function list(levels: readonly string[]): string {
  const last = levels[levels.length - 1] ?? '';
  return levels.length < 2 ? last : `${levels.slice(0, -1).join(', ')} or ${last}`;
}

function problemsOf(scheme: Scheme, level: string, parts: readonly MarkingPart[]): string[] {
  const problems: string[] = [];
  for (const part of parts) {
    const allowed = findPart(scheme, part)?.with;
    if (allowed === undefined || allowed.includes(level)) continue;
    problems.push(`${part.value} goes with ${list(allowed)}, not with ${level}.`);
  }
  return problems;
}

/**
 * Chooses the scheme that a marking is written in and gives its form there. The scheme that knows most of the parts
 * wins; then the one whose own form this is; then one that has nothing against it; then the first.
 */
export function formOf(
  schemes: readonly Scheme[],
  level: string,
  parts: readonly MarkingPart[],
  written: string,
): Form | undefined {
  let best: Form | undefined;
  let bestScore = -1;
  for (const scheme of schemes) {
    if (!scheme.levels.some((own) => own.name === level)) continue;
    const canonical = write(scheme, level, parts);
    const problems = problemsOf(scheme, level, parts);
    const known = parts.filter((part) => findPart(scheme, part) !== undefined).length;
    const score = known * 4 + (canonical === written ? 2 : 0) + (problems.length === 0 ? 1 : 0);
    if (score > bestScore) {
      best = { scheme, canonical, problems };
      bestScore = score;
    }
  }
  return best;
}
