import type { GraphFailure } from './failure';
import { findLists, type MailList, type Members, type Reach, readMembers, readReach } from './lists';
import type { ActivityNotice, AutomaticReply, GraphMailbox, ListOptions, MailFolder, OutgoingMail } from './mail-types';
import { openMailbox, ownMailbox, sharedMailbox } from './mailbox';
import { folderPath, messageOf, prefer, query, selectOf } from './mailbox-paths';
import { notifyPerson } from './notices';
import { type OwnMail, openOwnMail } from './own-mail';
import { all, pages } from './pages';
import { findByAddress, findPeople, readAutomaticReplies, readManager, readMe, readReports } from './people';
import { createSend, type GraphOptions, type Send } from './request';
import { type GraphMessage, type GraphOrganization, type GraphUser, message, organization } from './shapes';

/** Microsoft 365 in the words of this program. Every method rejects with a `GraphFailure`, or the sign-in's own. */
export interface Graph {
  /** Who is signed in, with every address that reaches them. */
  me(): Promise<GraphUser>;
  /** The tenant, with its verified domains. */
  organization(): Promise<GraphOrganization | undefined>;
  /** One's line manager by the directory, where it names one. Needs an administrator's consent. */
  manager(): Promise<GraphUser | undefined>;
  /** People who report to the one who is signed in. */
  directReports(): Promise<readonly GraphUser[]>;
  /**
   * People and mailboxes where a word of the name, or the address, begins so: at most ten. Their department and job come
   * only where the tenant lets people read them of one another.
   */
  findPeople(text: string): Promise<readonly GraphUser[]>;
  /** Who has these addresses as their own first address; in no order. One request for up to 300. */
  findByAddress(addresses: readonly string[]): Promise<readonly GraphUser[]>;
  /** Automatic replies that are on now, of those who have one on. */
  automaticReplies(addresses: readonly string[]): Promise<readonly AutomaticReply[]>;
  /** Puts a line into somebody's activity feed in Teams. Refused (403) where they have not got the app. */
  notify(userId: string, notice: ActivityNotice): Promise<void>;
  /** A mailbox to work in: one's own, or a team's by its address. Asks nothing yet. */
  mailbox(name: 'me' | { readonly address: string }): GraphMailbox;
  /** Mails of one's own folder, newest first, a page at a time; only to read. */
  messages(
    folder: MailFolder,
    options?: Pick<ListOptions, 'pageSize' | 'select'>,
  ): AsyncGenerator<readonly GraphMessage[]>;
  /** One's own mail to be checked. Asks nothing yet, and nothing more once `signal` is aborted. */
  ownMail(signal?: AbortSignal): OwnMail;
  /** How many people stand behind addresses of one's own organisation, as Exchange counts them. */
  reach(addresses: readonly string[]): Promise<readonly Reach[]>;
  /** Which addresses are lists of the directory. Needs an administrator's consent. */
  findLists(addresses: readonly string[]): Promise<readonly MailList[]>;
  /** Who is in these lists, in their order, lists inside them opened. Needs an administrator's consent. */
  members(listIds: readonly string[]): Promise<readonly (Members | GraphFailure)[]>;
  /** The server's clock, in milliseconds since 1970, as far as its answers told; this machine's until then. */
  serverNow(): number;
  /** Sends at once, and keeps a copy. Never repeated on a lost answer: look in Sent Items before trying again. */
  sendMail(mail: OutgoingMail): Promise<void>;
}

/** A Graph client for one signed-in person. `options.fetch` is the only way it reaches the network. */
export function createGraph(options: GraphOptions): Graph {
  const clock = options.now ?? Date.now;
  let ahead = 0;
  const ask = createSend(options);
  const send: Send = async (wish) => {
    const answer = await ask(wish);
    // To the second. Browsers do not show this header of every server: then the machine's own clock stands.
    if (answer.date !== undefined) ahead = answer.date - clock();
    return answer;
  };
  const means = { send, wait: options.wait };
  return {
    me: () => readMe(send),
    async organization() {
      const path = '/organization?$select=id,displayName,verifiedDomains';
      const [first] = await all(send, { path, scopes: ['User.Read'] }, organization, 1);
      return first;
    },
    manager: () => readManager(send),
    directReports: () => readReports(send),
    findPeople: (text) => findPeople(send, text),
    findByAddress: (addresses) => findByAddress(send, addresses, options.wait),
    automaticReplies: (addresses) => readAutomaticReplies(send, addresses),
    notify: (userId, notice) => notifyPerson(send, userId, notice),
    mailbox: (name) => openMailbox(means, name === 'me' ? ownMailbox : sharedMailbox(name.address)),
    messages(folder, { pageSize = 25, ...options } = {}) {
      const path = `/me${folderPath(folder)}/messages${query({ $top: pageSize, $select: selectOf(options) })}`;
      return pages(send, { path, scopes: ['Mail.Read'], headers: prefer({}) }, message);
    },
    ownMail: (signal) => openOwnMail(signal === undefined ? send : until(send, signal), options.wait),
    reach: (addresses) => readReach(send, addresses),
    findLists: (addresses) => findLists(send, addresses, options.wait),
    members: (listIds) => readMembers(send, listIds, options.wait),
    serverNow: () => clock() + (Math.abs(ahead) < 2000 ? 0 : ahead),
    async sendMail(mail) {
      const body = { message: messageOf(mail), saveToSentItems: true };
      await send({ method: 'POST', path: '/me/sendMail', scopes: ['Mail.Send'], body });
    },
  };
}

/** Sends nothing more once a signal is aborted, and waits for no answer. */
const until =
  (send: Send, signal: AbortSignal): Send =>
  async (wish) => {
    signal.throwIfAborted();
    return send({ ...wish, signal });
  };
