import { type Catalogue, useWords } from '../../src/ui';
import { readStrings } from './read-strings.en';

const catalogue: Catalogue<typeof readStrings> = { en: readStrings };

export const useReadStrings = (): typeof readStrings => useWords(catalogue);
