export { readAlertContext } from './alert-context';
export { type Applied, applyFix } from './apply-fix';
export { readKeptAnswers } from './kept-answers';
export { browserPage, createMailPort, type FollowedItem, type OutlookMail, type PanePage } from './mail-port';
export { officeCall } from './office-call';
export { themeOf } from './outlook-theme';
export { readMail } from './read-mail';
