export { PagesBesideRules, slugWords } from './beside-rule';
export type {
  Allowed,
  Applied,
  AuditDesk,
  AuditRecord,
  FactsDesk,
  FormStore,
  MailPort,
  MailRead,
  OwnSettings,
} from './mail-port';
export type { Wanted } from './mail-watch';
export { OutgoingMailPane, type OutgoingMailPaneProps } from './pane';
