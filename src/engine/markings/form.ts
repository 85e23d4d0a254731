import type { MarkingPart } from '../report';
import type { PartKind, Scheme } from './schemes/scheme';

/** Paragraph 28 of the policy of 2024, and no other policy says otherwise. */
const ORDER: readonly PartKind[] = ['prefix', 'handling', 'descriptor', 'codeword', 'caveat'];

export interface Form {
  /** The scheme's id. */
  readonly scheme: string;
  readonly canonical: string;
  readonly problems: readonly string[];
}

/** The rule that a scheme has for a part, if it has the part at all. */
function ruleOf(scheme: Scheme, { kind, value }: MarkingPart): { readonly with?: readonly string[] } | undefined {
  const form = kind === 'codeword' ? kind : / EYES ONLY$/.test(value) ? 'eyes-only' : 'use-only';
  return (
    scheme.parts.find((group) => group.kind === kind && group.values.includes(value)) ??
    (kind === 'codeword' || / (EYES|USE) ONLY$/.test(value)
      ? scheme.open.find((open) => open.form === form)
      : undefined)
  );
}

function write({ descriptor, joined }: Scheme, level: string, parts: readonly MarkingPart[]): string {
  const only = parts.length === 1 ? parts[0]?.value : undefined;
  if (only !== undefined && joined?.value === only && joined.with.includes(level)) return `${level} AND ${only}`;
  let written = level;
  for (const kind of ORDER) {
    const values = parts.filter((part) => part.kind === kind).map((part) => part.value);
    // The policy lists several caveats in alphabetical order.
    if (kind === 'caveat') values.sort();
    for (const value of values) {
      if (kind === 'prefix') written = `${value} ${written}`;
      else written += kind === 'descriptor' ? descriptor[0] + value + descriptor[1] : ` - ${value}`;
    }
  }
  return written;
}

function list(levels: readonly string[]): string {
  const last = levels[levels.length - 1] ?? '';
  return levels.length < 2 ? last : `${levels.slice(0, -1).join(', ')} or ${last}`;
}

function problemsOf(scheme: Scheme, level: string, parts: readonly MarkingPart[]): string[] {
  const problems: string[] = [];
  for (const part of parts) {
    const allowed = ruleOf(scheme, part)?.with;
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
    const form = write(scheme, level, parts);
    // The policy's own picture of 2024 sets this caveat on a line below: so written, it has its form.
    const canonical = written.replace(/\r?\nREL-EU$/, ' - REL EU') === form ? written : form;
    const problems = problemsOf(scheme, level, parts);
    const known = parts.filter((part) => ruleOf(scheme, part) !== undefined).length;
    const score = known * 4 + (canonical === written ? 2 : 0) + (problems.length === 0 ? 1 : 0);
    if (score > bestScore) {
      best = { scheme: scheme.id, canonical, problems };
      bestScore = score;
    }
    // Without parts every scheme writes a level alike.
    if (parts.length === 0) break;
  }
  return best;
}
