export { type FailureFamily, GraphFailure } from './failure';
export { createGraph, type Graph } from './graph';
export type { MailList, Members, Reach } from './lists';
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
export type { DraftChange, OwnMail, WholeMessage, Window } from './own-mail';
export type { Scope } from './scopes';
export type { GraphMessage, GraphUser } from './shapes';
