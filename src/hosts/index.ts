export { browserHost } from './browser/browser-host';
export { type Host, type ThemeName, type Watched, watched } from './host';
export { type AlertContext, type AlertPlace, readAlertContext, writeAlertContext } from './outlook/alert-context';
export { type Answered, type CallQueue, callQueue } from './outlook/call-queue';
export { type Capabilities, type ClientName, capabilitiesOf, isSupported, type Lack } from './outlook/capabilities';
export { actionIds, commandIds, type LaunchEvent, launchEvents } from './outlook/entry-points';
export { browserPage, createMailPort, type FollowedItem, type OutlookMail, type PanePage } from './outlook/mail-port';
export { officeCall } from './outlook/office-call';
export { themeOf } from './outlook/outlook-theme';
export { type ReadableItem, type ReadableMailbox, type ReadMore, readItem } from './outlook/read-item';
export { type ReadMail, readMail } from './outlook/read-mail';
export {
  isReceived,
  type ReceivedItem,
  type ReceivedMail,
  type ReceivingMailbox,
  readReceived,
} from './outlook/read-received';
export { type SessionKnown, writeSessionKnown } from './outlook/session-known';
export { type PageFacts, readPageFacts } from './page-facts';
export { createSignIn, type SignedIn, type SignIn } from './sign-in';
export { SignInFailure, type SignInFamily } from './sign-in-failure';
export { teamsHost } from './teams/teams-host';
export { type TeamsPlace, teamsLink } from './teams/teams-link';
