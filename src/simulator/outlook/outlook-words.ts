import type { EventAnswer } from './event-runtime';
import type { FolderName } from './folders';

/** What the played Outlook says of itself, in plain words of ours. */
export const words = {
  keptInDrafts: 'The mail you were writing is in Drafts.',
  notTaken: 'Not sent: Microsoft 365 did not take the mail. It waits in the Outbox.',
  perhapsTaken:
    'It may have been sent: the answer of Microsoft 365 was lost. It is kept in the Outbox. Ask whoever it was for before you send it again.',
  sending: 'Sending.',
  waitForSending: 'Wait until the mail has been sent.',
  notSent: 'Not sent. The mail is as you left it.',
  answering: 'Answering. Their mail is below yours.',
  forwarding: 'Forwarding. Their mail is below yours: say to whom.',
  noConnection: 'There is no connection: the mail waits in the Outbox.',
};

export const afterwards: { readonly [place in Exclude<FolderName, 'sent'>]: string } = {
  outbox: 'You are working offline: the mail waits in the Outbox, and nobody looked at it.',
  drafts: 'Not sent. The mail is kept in Drafts.',
};

/** How the script answered the send event, for those who want to look behind the scenes. */
export function told(answer: EventAnswer): string {
  switch (answer.kind) {
    case 'unavailable':
      return `The event script did not load: ${answer.reason}`;
    case 'noHandler':
      return 'The event script associates no function with the send event.';
    case 'late':
      return 'The event script did not answer in time.';
    case 'completed':
      return `The event script answered after ${answer.milliseconds} ms, its loading included, with ${answer.calls} Office calls.`;
  }
}
