import { isWholeCatalogue, type Language } from '../ui';
import { type AppStrings, en } from './strings.en';

/** Catalogues as far as they are written. A language may stand here before it is whole. */
const written: { readonly [language in Language]: unknown } = { en };

const names: { readonly [language in Language]: string } = { en: 'English' };

/** What stands in `lang`: the English of these pages is British. */
const tags: { readonly [language in Language]: string } = { en: 'en-GB' };

export const nameOfLanguage = (language: Language): string => names[language];
export const tagOfLanguage = (language: Language): string => tags[language];

const isLanguage = (text: string): text is Language => text in written;

/** The languages a person can choose: those whose catalogue says all that the English one says. */
export function offeredLanguages(
  catalogues: { readonly [language: string]: unknown } = written,
  english: AppStrings = en,
): readonly Language[] {
  return Object.keys(catalogues)
    .filter((language) => isWholeCatalogue(english, catalogues[language]))
    .filter(isLanguage);
}

/** What the person chose before, else the host's language where it is offered, else English. */
export function chooseLanguage(
  preferred: Language | undefined,
  host: string,
  offered: readonly Language[] = offeredLanguages(),
): Language {
  const wished = [preferred, host.toLowerCase().split('-')[0]];
  return offered.find((language) => wished.includes(language)) ?? 'en';
}
