import { type Catalogue, useWords } from '../ui';
import { type BoxStrings, en } from './strings.en';

const catalogue: Catalogue<BoxStrings> = { en };

export const useBoxStrings = (): BoxStrings => useWords(catalogue);

/** What each trouble is, in one sentence. */
export const useTroubleWords = (): BoxStrings['trouble'] => useBoxStrings().trouble;
