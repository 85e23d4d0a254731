export { browserHost } from './browser/browser-host';
export { type Host, type ThemeName, type Watched, watched } from './host';
export { type AlertContext, type AlertPlace, readAlertContext, writeAlertContext } from './outlook/alert-context';
export { type Answered, type CallQueue, callQueue, type Turns, takingTurns } from './outlook/call-queue';
export { type Capabilities, type ClientName, capabilitiesOf, isSupported, type Lack } from './outlook/capabilities';
export { actionIds, commandIds, type LaunchEvent, launchEvents } from './outlook/entry-points';
export {
  type Allowed,
  addChange,
  type Change,
  type Changes,
  clearAllowed,
  noChanges,
  type Opened,
  type OwnSettings,
  type Session,
  type SessionItem,
  sessionEntry,
  sessionKeys,
  speakingPolicies,
  writeSession,
} from './outlook/handed-over';
export { hash64 } from './outlook/hash64';
export { type Kept, keep, keptText, type Remembered, type Settings } from './outlook/kept-answers';
export { browserPage, createMailPort, type FollowedItem, type OutlookMail, type PanePage } from './outlook/mail-port';
export { type Bar, type BarItem, LONGEST_BAR, removeBar, showBar } from './outlook/notification';
export { officeCall } from './outlook/office-call';
export { themeOf } from './outlook/outlook-theme';
export { readBegins, type TimedItem } from './outlook/read-begins';
export { type ReadableItem, type ReadableMailbox, type ReadMore, readItem, withText } from './outlook/read-item';
export { type AskedMail, askMail, type HandedMail, type ReadMail, readMail } from './outlook/read-mail';
export { readMore } from './outlook/read-more';
export { noteParticipants } from './outlook/read-origin';
export {
  isReceived,
  type ReceivedItem,
  type ReceivedMail,
  type ReceivingMailbox,
  readReceived,
} from './outlook/read-received';
export { type LabelledItem, labelId } from './outlook/sensitivity-label';
export { type SessionKnown, writeSessionKnown } from './outlook/session-known';
export { type PageFacts, readPageFacts } from './page-facts';
export { createSignIn, type SignedIn, type SignIn } from './sign-in';
export { SignInFailure, type SignInFamily } from './sign-in-failure';
export { teamsHost } from './teams/teams-host';
export { type TeamsPlace, teamsLink } from './teams/teams-link';
