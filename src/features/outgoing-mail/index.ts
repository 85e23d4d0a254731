export { PagesBesideRules, slugWords } from './beside-rule';
export type { Applied, MailPort, MailRead } from './mail-port';
export type { Wanted } from './mail-watch';
export { OutgoingMailPane, type OutgoingMailPaneProps } from './pane';
