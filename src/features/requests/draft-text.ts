import type { AnswerGroup } from '../../stories';

/** A form as the text of an ordinary mail: one answer a line, empty ones said. */
export function draftText(groups: readonly AnswerGroup[]): string {
  return groups
    .map(({ title, rows }) => [title, ...rows.map(({ question, answer }) => `${question}: ${answer}`)].join('\n'))
    .join('\n\n');
}
