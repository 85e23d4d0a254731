import type { ShownDialog } from './send-session';

/** Outlook's own sentences around an add-in, in plain words of ours. */
export function outlookSays({ about, sendAnyway, completion }: ShownDialog): string {
  switch (about) {
    case 'notMet':
      return completion?.message ?? '';
    case 'unavailable':
      return sendAnyway === null
        ? 'Second Look is not available just now. This mail cannot be sent until it is.'
        : 'Second Look is not available just now, so it has not looked at this mail.';
    case 'takingLonger':
      return sendAnyway === null
        ? 'Second Look is taking longer than expected. The mail waits for it.'
        : 'Second Look is taking longer than expected.';
    case 'timedOut':
      return sendAnyway === null
        ? 'Second Look did not answer in time, so this mail was not sent. To have it looked at once more, press Send again.'
        : 'Second Look did not answer in time.';
    case 'connectionLost':
      return sendAnyway === null
        ? 'The connection was lost while Second Look looked at this mail. It is kept in Drafts. Connect again, then send it.'
        : 'The connection was lost while Second Look looked at this mail. Sent anyway, it waits in the Outbox; otherwise it is kept in Drafts.';
    case 'workOffline':
      return 'You are working offline, and Second Look has to look at this mail before it goes. Turn off Work Offline, then send.';
  }
}

/** The label of the button that does not send. */
export function cancelLabel({ about, cancel, completion }: ShownDialog): string {
  if (about !== 'notMet' || completion === null) return cancel;
  return completion.cancelLabel ?? (completion.opensPane ? 'Take Action' : cancel);
}
