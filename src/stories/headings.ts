import { inLanguage } from '../engine';
import type { RequestKind } from '../pack';
import type { Fields, Standing } from '../records';
import { wordsIn } from './language';
import { askSentence } from './mail-words';
import { mailName } from './parties';
import { approverOf, type Filling, fillTemplate } from './template';

/** "Open internet tool, Miro". */
export function headingOf(standing: Standing, kind: RequestKind | undefined, language: string): string {
  if (kind === undefined) return wordsIn(language).unknownKind;
  const { record: request } = standing.request;
  const { fields, by: requester } = request;
  return headed({ kind, fields, requester, approver: approverOf(kind, request), language });
}

/** The same of a form that is not sent yet. */
export function formHeading(kind: RequestKind, fields: Fields, language: string): string {
  return headed({ kind, fields, language });
}

function headed(filling: Filling): string {
  const { kind, language } = filling;
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
