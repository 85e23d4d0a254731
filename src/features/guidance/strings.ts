import { type Catalogue, useWords } from '../../ui';
import { en, type GuidanceStrings } from './strings.en';

const catalogue: Catalogue<GuidanceStrings> = { en };

export const useGuidanceStrings = (): GuidanceStrings => useWords(catalogue);
