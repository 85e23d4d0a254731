import type { Directory } from './directory';
import { wayOf } from './hops';
import type { MailAddress, MailFacts, ViewedMailbox } from './mail-facts';

/** Why a mail's author is not taken as proven. */
export type NotAuthored =
  | 'anotherMailbox'
  | 'nested'
  | 'draft'
  | 'junk'
  | 'outside'
  | 'severalVerdicts'
  | 'outsideHop'
  | 'onBehalf'
  | 'notOwnSent'
  | 'notAddressedHere';

/** What is missing to tell. */
export type Unchecked = 'noHeaders' | 'noReceived' | 'noSender' | 'noRecipients' | 'notInDirectory';

export type Authorship =
  | {
      readonly verdict: 'counted';
      /** Id of the account that wrote it. */
      readonly author: string;
      readonly isTeam: boolean;
      /** Found in the viewed mailbox's own Sent Items. */
      readonly isOwn: boolean;
      /** Id of the person who sent it on behalf of a team's mailbox. */
      readonly sentBy?: string;
    }
  | { readonly verdict: 'notCounted'; readonly why: NotAuthored }
  | { readonly verdict: 'couldNotBeChecked'; readonly why: Unchecked };

export interface AuthorshipContext {
  readonly viewer: ViewedMailbox;
  readonly directory: Directory;
  /** Host names of the organisation's own gateways, from the pack. */
  readonly trustedHosts: readonly string[];
}

const AUTH_AS = 'x-ms-exchange-organization-authas';

const not = (why: NotAuthored): Authorship => ({ verdict: 'notCounted', why });
const unchecked = (why: Unchecked): Authorship => ({ verdict: 'couldNotBeChecked', why });

/**
 * Who wrote a mail, as far as the platform shows it. In the viewer's own Sent Items: the viewer. Received: the account
 * of From, where Sender is the same account, the server stamped it as submitted from inside, no hop was outside, and
 * this mailbox was addressed. A team's mailbox may be written for by a person on its behalf, because only the tenant
 * grants that right; a person may not. What this cannot see is in the README beside this file.
 */
export function authorOf(mail: MailFacts, context: AuthorshipContext): Authorship {
  if (mail.mailbox !== context.viewer.owner) return not('anotherMailbox');
  if (mail.isNested) return not('nested');
  if (mail.isDraft || mail.folder === 'drafts' || mail.folder === 'outbox') return not('draft');
  if (mail.folder === 'junk') return not('junk');
  if (mail.folder === 'received') {
    const doubt = doubtAboutTheWay(mail, context);
    if (doubt !== undefined) return doubt;
  }
  return authorByFields(mail, context);
}

function doubtAboutTheWay(mail: MailFacts, context: AuthorshipContext): Authorship | undefined {
  const headers = mail.headers;
  if (headers === undefined || headers.length === 0) return unchecked('noHeaders');
  const stamps = headers.filter(({ name }) => name.length === AUTH_AS.length && name.toLowerCase() === AUTH_AS);
  const [stamp, another] = stamps;
  if (stamp === undefined) return unchecked('noHeaders');
  // The server leaves one stamp. A second was typed by somebody.
  if (another !== undefined) return not('severalVerdicts');
  if (stamp.value.trim().toLowerCase() !== 'internal') return not('outside');
  const way = wayOf(headers, context.trustedHosts);
  if (way !== 'inside') return way === 'outside' ? not('outsideHop') : unchecked('noReceived');
  if (mail.to === undefined || mail.cc === undefined) return unchecked('noRecipients');
  const isViewer = ({ address }: MailAddress) => context.directory.find(address)?.id === context.viewer.owner;
  return mail.to.some(isViewer) || mail.cc.some(isViewer) ? undefined : not('notAddressedHere');
}

function authorByFields(mail: MailFacts, { directory, viewer }: AuthorshipContext): Authorship {
  if (mail.from === undefined || mail.sender === undefined) return unchecked('noSender');
  const from = directory.find(mail.from.address);
  const sender = directory.find(mail.sender.address);
  if (from === undefined || sender === undefined) return unchecked('notInDirectory');
  const isOwn = mail.folder === 'sent';
  if (from.id === sender.id) {
    if (isOwn && from.id !== viewer.owner) return not('notOwnSent');
    return { verdict: 'counted', author: from.id, isTeam: from.isTeam, isOwn };
  }
  if (!from.isTeam || sender.isTeam) return not('onBehalf');
  // A member's own Sent Items hold what they sent for the team; it is the team's act, seen from there.
  if (isOwn && from.id !== viewer.owner && sender.id !== viewer.owner) return not('notOwnSent');
  return { verdict: 'counted', author: from.id, isTeam: true, isOwn, sentBy: sender.id };
}
