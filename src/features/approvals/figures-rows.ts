import type { MailboxFigures } from '../../stories';
import type { ApprovalStrings } from './strings.en';

/** What the columns of the figures are called, in their order. */
export const figureColumns = ['kind', 'waiting', 'upTo2Days', 'upTo7Days', 'older', 'decided', 'medianDays'] as const;

type FiguresOfOne = MailboxFigures['byKind'][number];

/** One kind's figures as the table and the file show them. */
export function figureCells(figures: FiguresOfOne, noMedian: string): readonly string[] {
  const { title, waiting, upTo2Days, upTo7Days, older, decided, medianDays } = figures;
  const counts = [waiting, upTo2Days, upTo7Days, older, decided].map(String);
  return [title, ...counts, medianDays === undefined ? noMedian : String(medianDays)];
}

/** The file: the same rows as on the screen, each with the mailbox it is about. */
export function figureRows(
  mailboxes: readonly { readonly whose: string; readonly figures: MailboxFigures }[],
  words: ApprovalStrings['figures'],
): readonly (readonly string[])[] {
  const head = [words.csvWhose, ...figureColumns.map((column) => words.column[column])];
  const rows = mailboxes.flatMap(({ whose, figures }) =>
    figures.byKind.map((figure) => [whose, ...figureCells(figure, '')]),
  );
  return [head, ...rows];
}
