export type {
  Away,
  BoxState,
  LookingBack,
  OrdinaryDraft,
  OrdinaryMail,
  People,
  Person,
  RecordBox,
  RecordDesk,
  SeenMail,
  SendResult,
  Unsettled,
} from './desk';
export { type DeskOptions, openDesk } from './open-desk';
export { makeStamp, newReference, type Stamp } from './stamp';
