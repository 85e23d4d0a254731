export { type FailureFamily, GraphFailure } from './failure';
export { createGraph, type Graph } from './graph';
export type {
  ActivityNotice,
  AutomaticReply,
  Changes,
  GraphMailbox,
  MailFolder,
  MessageField,
  OutgoingAddress,
  OutgoingMail,
  OwnHeader,
  Since,
  WellKnownFolder,
} from './mail-types';
export type { Scope } from './scopes';
export type { GraphMessage, GraphUser } from './shapes';
