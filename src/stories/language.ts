import { type InLanguages, inLanguage } from '../engine';
import { en, type StoryWords } from './strings.en';

const catalogue: InLanguages<StoryWords> = { en };

/** Every language that mails are written in. */
export const languages: readonly string[] = Object.keys(catalogue);

/** The words of stories in a language; English where they are not written in it. */
export function wordsIn(language: string): StoryWords {
  return inLanguage(catalogue, language);
}
