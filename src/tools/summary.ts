import { inLanguage } from '../engine';
import type { Tool } from '../pack';
import { longMoment } from '../stories';
import { wordsIn } from './language';
import { deedsOf, type Run } from './run-tool';
import { answerText, said } from './words';

export interface Done {
  /** When each deed was ticked, by its id: milliseconds since 1970. */
  readonly at: Readonly<Record<string, number | undefined>>;
  /** What was written down with it: a reference of the police. */
  readonly kept: Readonly<Record<string, string | undefined>>;
}

/** What was done and when, as plain text: for a mail, or a file. */
export function summaryText(tool: Tool, run: Run, { at, kept }: Done, now: number, language: string): string {
  const words = wordsIn(language);
  const deeds = deedsOf(tool, run.known).flatMap(({ id, text, keeps }, index) => {
    const moment = at[id];
    const standing = moment === undefined ? words.summary.notDone : words.summary.done(longMoment(moment, language));
    const note = kept[id]?.trim() ?? '';
    return [
      `${index + 1}. ${inLanguage(text, language)}: ${standing}`,
      ...(keeps === undefined || note === '' ? [] : [`   ${inLanguage(keeps, language)}: ${note}`]),
    ];
  });
  const answers = run.asked.flatMap((question) => {
    const answer = answerText(question, run.known[question.id], language);
    return answer === '' ? [] : [`${inLanguage(question.label, language)} ${answer}`];
  });
  const result = run.result === undefined ? [] : [said(run.result, tool, run.known, language).headline];
  return [
    inLanguage(tool.title, language),
    deeds.join('\n'),
    ...(answers.length === 0 ? [] : [[words.summary.answers, ...answers].join('\n')]),
    ...result,
    words.file.saved(longMoment(now, language)),
  ].join('\n\n');
}
