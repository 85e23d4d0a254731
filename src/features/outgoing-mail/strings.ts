import { type Catalogue, useLanguage } from '../../ui';
import { en, type MailStrings } from './strings.en';

const catalogue: Catalogue<MailStrings> = { en };

export function useMailStrings(): MailStrings {
  return catalogue[useLanguage()];
}
