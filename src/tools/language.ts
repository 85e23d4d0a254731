import { type InLanguages, inLanguage } from '../engine';
import { en, type ToolWords } from './strings.en';

const catalogue: InLanguages<ToolWords> = { en };

/** The words of tools in a language; English where they are not written in it. */
export function wordsIn(language: string): ToolWords {
  return inLanguage(catalogue, language);
}
