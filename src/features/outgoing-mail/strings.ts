import { type Catalogue, useWords } from '../../ui';
import { en, type MailStrings } from './strings.en';

const catalogue: Catalogue<MailStrings> = { en };

export const useMailStrings = (): MailStrings => useWords(catalogue);
