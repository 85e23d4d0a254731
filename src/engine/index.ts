export { isConsumerDomain, isWithin, parseAddress } from './addresses/index';
export { check, type Judgement, judge } from './check';
export type { KeptMarks } from './kept-marks';
export {
  type Answer,
  type Away,
  answersThatHold,
  type Known,
  type ListFacts,
  type Origin,
  type OwnAddress,
} from './known';
export { isLabelCalled } from './label-name';
export { mailHash } from './mail-hash';
export { isAbove, readMarkings, type WrittenMarking, writeMarking } from './markings/index';
export type {
  AddressField,
  Attachment,
  Field,
  Mailbox,
  Message,
  RecipientField,
  Sender,
  Unread,
} from './message';
export type { AfterSending, Desk, InLanguages, Overrides, Pack, Policy, ReadyMail, Setting } from './pack';
export { type ReadMessage, readMessage } from './read-message';
export type {
  Evidence,
  Finding,
  Fix,
  MarkingPart,
  Mend,
  Outcome,
  OwnBy,
  RecipientAt,
  Report,
  SeenMarking,
  SeenRecipient,
  Source,
  Standing,
  Unchecked,
  Verdict,
  Words,
} from './report';
export type { Notice, Reading, Rule } from './rule';
export { findRule, rules } from './rules/index';
export { sha256 } from './sha256';
export { htmlToText, readBody, splitHistory } from './text/index';
export { COMMON_PLACEHOLDERS, fillWords, inLanguage } from './wording';
