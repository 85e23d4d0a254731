import { type Catalogue, useWords } from '../../ui';
import { en, type RequestStrings } from './strings.en';

const catalogue: Catalogue<RequestStrings> = { en };

export const useRequestStrings = (): RequestStrings => useWords(catalogue);
