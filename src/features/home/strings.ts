import { type Catalogue, useWords } from '../../ui';
import { en, type HomeStrings } from './strings.en';

const catalogue: Catalogue<HomeStrings> = { en };

export const useHomeStrings = (): HomeStrings => useWords(catalogue);
