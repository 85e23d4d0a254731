export type { Act } from './acts';
export { PagesBesideRules, slugWords } from './beside-rule';
export { type CardContent, CardContents, type OpenCard } from './card-content';
export { asHeading } from './heading';
export { later } from './later';
export type {
  Allowed,
  Applied,
  AuditDesk,
  AuditRecord,
  FactsDesk,
  FormStore,
  Lack,
  MailPort,
  MailRead,
  MissingFacts,
  OwnSettings,
} from './mail-port';
export type { Wanted } from './mail-watch';
export { createNoteBox } from './note-box';
export type { CallNote, OpenCall } from './open-call';
export { OutgoingMailPane, type OutgoingMailPaneProps } from './pane';
export type { PaneDesks } from './pane-desks';
