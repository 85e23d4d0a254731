import type {
  ListOptions,
  MailFolder,
  MessageField,
  OneOptions,
  OutgoingAddress,
  OutgoingMail,
  ReadOptions,
} from './mail-types';

// How a mailbox is asked: paths, query names and preferences of Graph, and nothing of what is done with the answers.

/** What a list reads where nothing is said. */
const listed: readonly MessageField[] = [
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

/** `/mailFolders/inbox`: well-known names stand where an id would. */
export const folderPath = (folder: MailFolder): string =>
  `/mailFolders/${typeof folder === 'string' ? folder : encodeURIComponent(folder.id)}`;

export const messagePath = (id: string): string => `/messages/${encodeURIComponent(id)}`;

/** `?$select=…`, values encoded, what is undefined left out. */
export function query(values: { readonly [name: string]: string | number | undefined }): string {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`],
  );
  return given.length === 0 ? '' : `?${given.join('&')}`;
}

/** The properties to ask for, the body and the headers with them where they are wanted. */
export function selectOf({ select = listed, body, headers = false }: OneOptions): string {
  const more = [...(body === undefined ? [] : ['body']), ...(headers ? ['internetMessageHeaders'] : [])];
  return [...new Set([...select, ...more])].join(',');
}

/** Immutable ids always; the body's kind and the size of a delta's pages where they are asked for. */
export function prefer({ body, pageSize }: ReadOptions & Pick<ListOptions, 'pageSize'>): { readonly Prefer: string } {
  const wishes = [
    'IdType="ImmutableId"',
    ...(body === undefined ? [] : [`outlook.body-content-type="${body}"`]),
    ...(pageSize === undefined ? [] : [`odata.maxpagesize=${pageSize}`]),
  ];
  return { Prefer: wishes.join(', ') };
}

/** A text as a filter holds it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const recipients = (addresses: readonly OutgoingAddress[] = []) =>
  addresses.map(({ address, name }) => ({ emailAddress: { address, ...(name ? { name } : {}) } }));

/** A mail as Graph's message. */
export const messageOf = ({ subject, html, to, cc, bcc }: OutgoingMail) => ({
  subject,
  body: { contentType: 'html', content: html },
  toRecipients: recipients(to),
  ccRecipients: recipients(cc),
  bccRecipients: recipients(bcc),
});
