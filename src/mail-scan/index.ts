export { createMailScan, type MailScanOptions } from './create-scan';
export { createRecipientFacts, type LearnedFacts, type RecipientFacts } from './recipient-facts';
export type {
  Applied,
  CheckedMail,
  DraftPort,
  MailRow,
  MailScan,
  NotChecked,
  NotRead,
  Refusal,
  ScanState,
  Span,
} from './scan';
