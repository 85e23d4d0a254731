import { type Catalogue, useWords } from '../../../ui';
import { en, type TabStrings } from './strings.en';

const catalogue: Catalogue<TabStrings> = { en };

export const useTabStrings = (): TabStrings => useWords(catalogue);
