import { inLanguage, type Pack } from '../../engine';
import { type Language, longDay, monthOf } from '../../ui';
import type { MailStrings } from './strings.en';

/** Whose rules they are and of which edition, and where that has ended, until when. `today`: an ISO date, if it is known. */
export function rulesLine(
  { organisation, edition }: Pack,
  today: string | undefined,
  strings: MailStrings,
  language: Language,
): string {
  const { date, validUntil } = edition;
  const isOver = validUntil !== undefined && today !== undefined && today > validUntil;
  const ended = isOver ? longDay(validUntil, language) : null;
  return strings.rules(inLanguage(organisation, language), monthOf(date, language), ended);
}
