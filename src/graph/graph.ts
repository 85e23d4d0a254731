import { all, pages } from './pages';
import { createSend, type GraphOptions } from './request';
import { type GraphMessage, type GraphOrganization, type GraphUser, message, organization, user } from './shapes';

/** The folders that Outlook names for everybody. */
export type WellKnownFolder = 'inbox' | 'drafts' | 'outbox' | 'sentitems';

export interface OutgoingAddress {
  readonly address: string;
  readonly name?: string;
}

/** A mail to send, in the program's own words. */
export interface OutgoingMail {
  readonly subject: string;
  readonly html: string;
  readonly to: readonly OutgoingAddress[];
  readonly cc?: readonly OutgoingAddress[];
  readonly bcc?: readonly OutgoingAddress[];
}

/** Microsoft 365 in the words of this program. Every method rejects with a `GraphFailure`, or the sign-in's own. */
export interface Graph {
  /** Who is signed in. */
  me(): Promise<GraphUser>;
  /** The tenant, with its verified domains. */
  organization(): Promise<GraphOrganization | undefined>;
  /** Mails of a folder, newest first, a page at a time. `select` names the properties to read. */
  messages(
    folder: WellKnownFolder,
    options?: { readonly pageSize?: number; readonly select?: readonly (keyof GraphMessage & string)[] },
  ): AsyncGenerator<readonly GraphMessage[]>;
  /** People whose name begins so, at most ten. */
  findPeople(text: string): Promise<readonly GraphUser[]>;
  /** People who report to the one who is signed in. */
  directReports(): Promise<readonly GraphUser[]>;
  /** Sends at once, and keeps a copy. Never repeated on a lost answer: look in Sent Items before trying again. */
  sendMail(mail: OutgoingMail): Promise<void>;
}

const immutableIds = { Prefer: 'IdType="ImmutableId"' };

const recipients = (addresses: readonly OutgoingAddress[] = []) =>
  addresses.map(({ address, name }) => ({ emailAddress: { address, ...(name ? { name } : {}) } }));

const listed: readonly (keyof GraphMessage & string)[] = [
  'id',
  'subject',
  'from',
  'toRecipients',
  'ccRecipients',
  'bccRecipients',
  'receivedDateTime',
  'sentDateTime',
  'lastModifiedDateTime',
  'hasAttachments',
  'isDraft',
  'webLink',
];

/** A Graph client for one signed-in person. `options.fetch` is the only way it reaches the network. */
export function createGraph(options: GraphOptions): Graph {
  const send = createSend(options);
  return {
    async me() {
      const path = '/me?$select=id,displayName,givenName,surname,mail,userPrincipalName,otherMails,jobTitle,department';
      return (await send({ path, scopes: ['User.Read'], shape: user })).value;
    },
    async organization() {
      const path = '/organization?$select=id,displayName,verifiedDomains';
      const [first] = await all(send, { path, scopes: ['User.Read'] }, organization, 1);
      return first;
    },
    messages(folder, { pageSize = 25, select = listed } = {}) {
      const path = `/me/mailFolders/${folder}/messages?$top=${pageSize}&$select=${select.join(',')}`;
      return pages(send, { path, scopes: ['Mail.Read'], headers: immutableIds }, message);
    },
    async findPeople(text) {
      const quoted = text.replaceAll('"', '').replaceAll('\\', '');
      const search = encodeURIComponent(`"displayName:${quoted}"`);
      const path = `/users?$search=${search}&$count=true&$top=10&$select=id,displayName,mail,userPrincipalName,jobTitle,department`;
      return all(send, { path, scopes: ['User.ReadBasic.All'], headers: { ConsistencyLevel: 'eventual' } }, user, 10);
    },
    directReports: () =>
      all(
        send,
        { path: '/me/directReports?$select=id,displayName,mail,userPrincipalName', scopes: ['User.Read'] },
        user,
      ),
    async sendMail({ subject, html, to, cc, bcc }) {
      await send({
        method: 'POST',
        path: '/me/sendMail',
        scopes: ['Mail.Send'],
        body: {
          message: {
            subject,
            body: { contentType: 'html', content: html },
            toRecipients: recipients(to),
            ccRecipients: recipients(cc),
            bccRecipients: recipients(bcc),
          },
          saveToSentItems: true,
        },
      });
    },
  };
}
