import { type Catalogue, useWords } from '../ui';
import { type AppStrings, en } from './strings.en';

const catalogue: Catalogue<AppStrings> = { en };

export const useAppStrings = (): AppStrings => useWords(catalogue);
