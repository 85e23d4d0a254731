export type { Applied, MailPort, MailRead } from './mail-port';
export { OutgoingMailPane, type OutgoingMailPaneProps } from './pane';
