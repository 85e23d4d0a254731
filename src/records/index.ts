export { ARMOUR_SENTENCE, aboveArmour } from './armour';
export type { Authorship, NotAuthored, Unchecked } from './authorship';
export { authorOf } from './authorship';
export type { CheckpointFacts } from './checkpoint';
export { makeCheckpoint, needsCheckpoint } from './checkpoint';
export type { FoundMail } from './collect';
export type { Account, Directory } from './directory';
export { makeDirectory } from './directory';
export type { Envelope, HumanPart, MailText, Reading, Unreadable, Written } from './envelope';
export { readEnvelope, writeEnvelope } from './envelope';
export type { FoldContext } from './fold';
export { foldMailbox } from './fold';
export { createFolding, type Folding } from './folding';
export type { Actor, Condition, Deed, Kind, Step } from './kind';
export { actorOf, holds, laterActors, relationOf, stepsOf } from './kind';
export type { FolderKind, MailAddress, MailFacts, MailHeader, ViewedMailbox } from './mail-facts';
export type { Hashed, Sealed } from './read-record';
export { sealRecord } from './read-record';
export type {
  Acknowledgement,
  Answer,
  Checkpoint,
  Completion,
  Decision,
  Entry,
  Fields,
  HandBack,
  Kept,
  KindRef,
  Outcome,
  Party,
  PlainWords,
  Question,
  RecordRef,
  RecordType,
  Reminder,
  Request,
  StoryRecord,
  Withdrawal,
} from './record';
export { makeRecordId } from './record-id';
export { findReferences, makeReference, readReference, showReference } from './reference';
export type {
  Claim,
  Contradiction,
  InWords,
  MailboxStanding,
  NotCounted,
  NotCountedWhy,
  Standing,
  StepStanding,
  StepStatus,
  StoryState,
  Voided,
  Waiting,
} from './standing';
