export { createMailScan, type MailScanOptions } from './create-scan';
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
