import type { StoryLine } from '../../src/stories';

/** How much of a story stands beside a mail. The whole is in Teams. */
const most = 3;

/** The last lines of what happened, and what comes next. */
export function lastLines(lines: readonly StoryLine[]): readonly StoryLine[] {
  const happened = lines.filter(({ tone }) => tone !== 'coming');
  const next = lines.filter(({ isNext }) => isNext);
  return [...happened.slice(-most), ...next];
}
