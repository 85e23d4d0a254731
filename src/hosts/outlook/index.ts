export { readAlertContext } from './alert-context';
export { type Applied, applyFix } from './apply-fix';
export { browserPage, createMailPort, type FollowedItem, type OutlookMail, type PanePage } from './mail-port';
export { officeCall } from './office-call';
export { themeOf } from './outlook-theme';
export { readItem } from './read-item';
export { answersKey, parseAnswers, readAnswers, rememberAnswers } from './remembered-answers';
