export { type AlertContext, type AlertPlace, readAlertContext, writeAlertContext } from './outlook/alert-context';
export { type Answered, type CallQueue, callQueue } from './outlook/call-queue';
export { actionIds, commandIds } from './outlook/entry-points';
export { type ReadableItem, type ReadableMailbox, readItem } from './outlook/read-item';
export { type ReadMail, readMail } from './outlook/read-mail';
export { type SessionKnown, writeSessionKnown } from './outlook/session-known';
