import { inLanguage } from '../engine';
import type { RequestKind } from '../pack';
import type { Standing } from '../records';
import { wordsIn } from './language';
import { askSentence } from './mail-words';
import { mailName } from './parties';
import { approverOf, fillTemplate } from './template';

/** "Open internet tool, Miro". */
export function headingOf(standing: Standing, kind: RequestKind | undefined, language: string): string {
  if (kind === undefined) return wordsIn(language).unknownKind;
  const { record: request } = standing.request;
  const filling = {
    kind,
    fields: request.fields,
    requester: request.by,
    approver: approverOf(kind, request),
    language,
  };
  const summary = fillTemplate(kind.summary, filling);
  const title = inLanguage(kind.title, language);
  return summary === '' ? title : `${title}, ${summary}`;
}

/** "Asha Patel asks to use Miro". */
export function asksOf(standing: Standing, kind: RequestKind | undefined, language: string): string {
  const { record: request } = standing.request;
  if (kind === undefined) return wordsIn(language).asksUnknown(mailName(request.by));
  return askSentence({ kind, request, language });
}
