import { type Catalogue, useWords } from '../../ui';
import { type ApprovalStrings, en } from './strings.en';

const catalogue: Catalogue<ApprovalStrings> = { en };

export const useApprovalStrings = (): ApprovalStrings => useWords(catalogue);
