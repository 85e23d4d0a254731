import { z } from 'zod';

// What we read of Graph's answers. Unknown fields pass; a known field of another kind is ours to mend.

// Otherwise zod tries whether it may compile its checks, and the page's policy reports each try as a violation.
z.config({ jitless: true });

const text = z.string().nullish();

const emailAddress = z.looseObject({ name: text, address: text });
const recipient = z.looseObject({ emailAddress });
const recipients = z.array(recipient).nullish();

export const user = z.looseObject({
  id: z.string(),
  displayName: text,
  givenName: text,
  surname: text,
  mail: text,
  userPrincipalName: text,
  otherMails: z.array(z.string()).nullish(),
  proxyAddresses: z.array(z.string()).nullish(),
  jobTitle: text,
  department: text,
});

export const message = z.looseObject({
  id: z.string(),
  subject: text,
  isDraft: z.boolean().nullish(),
  body: z.looseObject({ contentType: text, content: text }).nullish(),
  bodyPreview: text,
  from: recipient.nullish(),
  sender: recipient.nullish(),
  toRecipients: recipients,
  ccRecipients: recipients,
  bccRecipients: recipients,
  createdDateTime: text,
  lastModifiedDateTime: text,
  receivedDateTime: text,
  sentDateTime: text,
  hasAttachments: z.boolean().nullish(),
  internetMessageId: text,
  conversationId: text,
  parentFolderId: text,
  changeKey: text,
  webLink: text,
  internetMessageHeaders: z.array(z.looseObject({ name: text, value: text })).nullish(),
  '@odata.etag': text,
});

export const folder = z.looseObject({
  id: z.string(),
  displayName: text,
  totalItemCount: z.number().nullish(),
});

/** One mail of a delta: as it is now, or only that it left. */
export const changedMessage = message.extend({ '@removed': z.looseObject({ reason: text }).nullish() });

export const mailTips = z.looseObject({
  emailAddress: emailAddress.nullish(),
  automaticReplies: z.looseObject({ message: text }).nullish(),
});

export const organization = z.looseObject({
  id: z.string(),
  displayName: text,
  verifiedDomains: z.array(z.looseObject({ name: text })).nullish(),
});

/** One page of a list, with the link to the next. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.looseObject({
    value: z.array(item),
    '@odata.nextLink': z.string().optional(),
    '@odata.deltaLink': z.string().optional(),
  });

export type GraphUser = z.infer<typeof user>;
export type GraphMessage = z.infer<typeof message>;
export type GraphOrganization = z.infer<typeof organization>;
