export type {
  Away,
  BoxState,
  KeptMarks,
  LookingBack,
  People,
  Person,
  RecordBox,
  RecordDesk,
  SeenMail,
  SendResult,
  Unsettled,
} from './desk';
