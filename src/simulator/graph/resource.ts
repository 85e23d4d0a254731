import { newestFirst } from './mail-index';
import { changeKeyOf, etagOf, idOf } from './mailbox';
import type { Attachment, EmailAddress, Folder, Group, Mail, Mailbox, Person, TenantSeed } from './state';

/** Graph tells instants to the second. */
const toSecond = (instant: string): string => `${instant.slice(0, 19)}Z`;

const recipients = (addresses: readonly EmailAddress[]) => addresses.map((emailAddress) => ({ emailAddress }));

/** Text of an HTML body the way Exchange's own conversion leaves it: rough, and good enough for a preview. */
export const roughText = (html: string): string =>
  html
    .replace(/<(style|script)[\s\S]*?<\/\1>/gi, '')
    .replace(/<(br|\/p|\/div|\/tr)[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** As much of an HTML body as a preview is made from. */
const beginning = 20_000;

export interface Wishes {
  readonly immutableIds: boolean;
  readonly textBodies: boolean;
}

/** A mail as Graph's message. `$select` is applied later. */
export function messageResource(
  mail: Mail,
  { immutableIds, textBodies }: Wishes,
): { readonly [name: string]: unknown } {
  const isHtml = mail.body.contentType === 'html';
  const text = isHtml && textBodies ? roughText(mail.body.content) : mail.body.content;
  // A preview is the beginning: turning megabytes into text for it would be slow.
  const preview = isHtml && !textBodies ? roughText(text.slice(0, beginning)) : text;
  return {
    '@odata.etag': etagOf(mail),
    id: idOf(mail, immutableIds),
    createdDateTime: toSecond(mail.createdDateTime),
    lastModifiedDateTime: toSecond(mail.lastModifiedDateTime),
    changeKey: changeKeyOf(mail),
    categories: mail.categories,
    receivedDateTime: toSecond(mail.receivedDateTime),
    sentDateTime: toSecond(mail.sentDateTime ?? mail.createdDateTime),
    hasAttachments: mail.attachments.some(({ isInline }) => !isInline),
    internetMessageId: mail.internetMessageId,
    subject: mail.subject,
    bodyPreview: preview.slice(0, 255),
    importance: mail.importance,
    parentFolderId: mail.folderId,
    conversationId: mail.conversationId,
    isDeliveryReceiptRequested: false,
    isReadReceiptRequested: false,
    isRead: mail.isRead,
    isDraft: mail.isDraft,
    webLink: `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(idOf(mail, immutableIds))}&exvsurl=1&viewmodel=ReadMessageItem`,
    inferenceClassification: 'focused',
    body: textBodies ? { contentType: 'text', content: text } : mail.body,
    ...(mail.sender ? { sender: { emailAddress: mail.sender } } : {}),
    ...(mail.from ? { from: { emailAddress: mail.from } } : {}),
    toRecipients: recipients(mail.to),
    ccRecipients: recipients(mail.cc),
    bccRecipients: recipients(mail.bcc),
    replyTo: recipients(mail.replyTo),
    flag: mail.flag,
  };
}

/** A property of a mail, for comparing: without making the whole resource. */
export function mailValue(mail: Mail, path: string): unknown {
  switch (path) {
    case 'receivedDateTime':
    case 'createdDateTime':
    case 'lastModifiedDateTime':
    case 'isRead':
    case 'isDraft':
    case 'importance':
    case 'subject':
    case 'conversationId':
    case 'internetMessageId':
      return mail[path];
    case 'sentDateTime':
      return mail.sentDateTime ?? mail.createdDateTime;
    case 'hasAttachments':
      return mail.attachments.some(({ isInline }) => !isInline);
    case 'parentFolderId':
      return mail.folderId;
    case 'from/emailAddress/address':
      return mail.from?.address;
    case 'sender/emailAddress/address':
      return mail.sender?.address;
    default:
      return undefined;
  }
}

/** Left out unless `$select` names them, as Graph does. */
export const onlyWhenSelected = (mail: Mail): { readonly [name: string]: unknown } => ({
  internetMessageHeaders: mail.headers,
  uniqueBody: mail.body,
});

export function attachmentResource(attachment: Attachment): { readonly [name: string]: unknown } {
  return {
    '@odata.type': '#microsoft.graph.fileAttachment',
    '@odata.mediaContentType': attachment.contentType,
    id: attachment.id,
    name: attachment.name,
    contentType: attachment.contentType,
    size: attachment.size,
    isInline: attachment.isInline,
    contentBytes: attachment.contentBytes,
  };
}

export function folderResource(mailbox: Mailbox, folder: Folder): { readonly [name: string]: unknown } {
  const mails = newestFirst(mailbox, folder.id);
  return {
    id: folder.id,
    displayName: folder.displayName,
    parentFolderId: folder.parentId,
    childFolderCount: mailbox.folders.filter(({ parentId }) => parentId === folder.id).length,
    unreadItemCount: mails.filter(({ isRead }) => !isRead).length,
    totalItemCount: mails.length,
    isHidden: false,
  };
}

/** Graph gives these of a user when `$select` is absent. */
export const userDefaults: readonly string[] = [
  'businessPhones',
  'displayName',
  'givenName',
  'id',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
];

export function userResource(person: Person): { readonly [name: string]: unknown } {
  return {
    id: person.id,
    businessPhones: [],
    displayName: person.displayName,
    givenName: person.givenName,
    jobTitle: person.jobTitle,
    mail: person.mail,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: 'en-GB',
    surname: person.surname,
    userPrincipalName: person.userPrincipalName,
    otherMails: person.otherMails,
    proxyAddresses: person.proxyAddresses,
    department: person.department,
    userType: 'Member',
    accountEnabled: true,
  };
}

/** A team's mailbox stands in the directory as an account that nobody signs in with. */
export const sharedMailboxResource = ({
  id,
  name,
  address,
}: TenantSeed['sharedMailboxes'][number]): { readonly [name: string]: unknown } => ({
  id,
  businessPhones: [],
  displayName: name,
  givenName: null,
  jobTitle: null,
  mail: address,
  mobilePhone: null,
  officeLocation: null,
  preferredLanguage: null,
  surname: null,
  userPrincipalName: address,
  otherMails: [],
  proxyAddresses: [`SMTP:${address}`],
  department: null,
  userType: 'Member',
  accountEnabled: false,
});

export function groupResource(group: Group): { readonly [name: string]: unknown } {
  return {
    id: group.id,
    displayName: group.displayName,
    mail: group.mail,
    mailEnabled: true,
    securityEnabled: false,
    groupTypes: [],
    visibility: group.hidden ? 'HiddenMembership' : null,
    proxyAddresses: [`SMTP:${group.mail}`],
  };
}
