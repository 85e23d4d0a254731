import { type Catalogue, useWords } from '../../ui';
import { en, type ToolStrings } from './strings.en';

const catalogue: Catalogue<ToolStrings> = { en };

export const useToolStrings = (): ToolStrings => useWords(catalogue);
