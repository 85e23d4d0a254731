import { type Attachment, type Mailbox, type Message, readBody, type Sender, type Unread } from '../engine';
import type { GraphUser, WholeMessage } from '../graph';
import { type Head, headOf } from './head';
import { readLabel } from './label';

/** A whole mail as the engine reads it. */
export interface ReadMail {
  readonly head: Head;
  readonly etag: string | undefined;
  readonly message: Message;
  readonly text: string | undefined;
  readonly quoted: string | undefined;
  /** True where its text is longer than what is read of it. */
  readonly isTooLarge: boolean;
  readonly attachmentsRead: boolean;
}

/** UTF-16 units of a body that are read, pictures inside its HTML aside. More would hold the page up for over 100 ms. */
const MOST_BODY = 1_000_000;

/** The sender, with every address that reaches them. */
export function senderOf({ displayName, mail, userPrincipalName, proxyAddresses }: GraphUser): Sender {
  const proxies = (proxyAddresses ?? []).flatMap((one) => /^smtp:(.+)$/i.exec(one)?.[1] ?? []);
  const addresses = [mail, userPrincipalName, ...proxies].flatMap((one) => (one ? [one.toLowerCase()] : []));
  return { ...(displayName ? { name: displayName } : {}), addresses: [...new Set(addresses)] };
}

/**
 * Reads a mail of Graph. What is missing, or was not read, stands in `message.unread`. HTML comes as text: as a screen
 * would show it, never as HTML.
 */
export function readMail(mail: WholeMessage, me: Sender | undefined): ReadMail {
  const body = bodyOf(mail);
  const attachments = attachmentsOf(mail);
  const label = labelOf(mail);
  const unread: readonly Unread[] = [
    ...(body.isTooLarge
      ? [
          {
            field: 'text' as const,
            reason: 'The text is over a million characters long, so only its beginning was read.',
          },
        ]
      : []),
    ...(attachments === undefined
      ? [{ field: 'attachments' as const, reason: 'The names of attachments could not be read.' }]
      : []),
    ...(attachments?.some(({ name }) => name === '')
      ? [{ field: 'attachments' as const, reason: 'An attachment has no name, so nothing of it was looked at.' }]
      : []),
    ...(label === undefined
      ? [{ field: 'label' as const, reason: 'A sensitivity label could not be read here.' }]
      : []),
  ];
  const from = mail.from ? mailboxOf(mail.from) : undefined;
  const message: Message = {
    kind: 'mail',
    ...(from === undefined ? {} : { from }),
    ...(me === undefined ? {} : { me }),
    to: (mail.toRecipients ?? []).map(mailboxOf),
    cc: (mail.ccRecipients ?? []).map(mailboxOf),
    bcc: (mail.bccRecipients ?? []).map(mailboxOf),
    // Graph leaves an empty subject out.
    subject: mail.subject ?? '',
    ...(body.text === undefined ? {} : { text: body.text }),
    ...(body.quoted === undefined ? {} : { quoted: body.quoted }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(label === undefined ? {} : { label }),
    ...(unread.length === 0 ? {} : { unread }),
  };
  return {
    head: headOf(mail),
    etag: mail['@odata.etag'] ?? undefined,
    message,
    ...body,
    attachmentsRead: attachments !== undefined,
  };
}

type Recipient = NonNullable<WholeMessage['toRecipients']>[number];

const mailboxOf = ({ emailAddress: { address, name } }: Recipient): Mailbox => ({
  address: address ?? '',
  ...(name ? { name } : {}),
});

function bodyOf({ body }: WholeMessage): Pick<ReadMail, 'text' | 'quoted' | 'isTooLarge'> {
  const content = body?.content;
  if (content === null || content === undefined) return { text: undefined, quoted: undefined, isTooLarge: false };
  const isHtml = body?.contentType?.toLowerCase() !== 'text';
  const bare = isHtml && content.length > MOST_BODY ? withoutInlinePictures(content) : content;
  // What was written now stands before the history.
  const read = bare.slice(0, MOST_BODY);
  return { ...readBody(isHtml ? { html: read } : { text: read }), isTooLarge: read.length < bare.length };
}

/** A pasted picture can be megabytes of base64 in an attribute, and never text that anybody reads. */
function withoutInlinePictures(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = html.indexOf('"data:'); at !== -1; at = html.indexOf('"data:', from)) {
    const end = html.indexOf('"', at + 1);
    if (end === -1) break;
    kept.push(html.slice(from, at + 1));
    from = end;
  }
  return [...kept, html.slice(from)].join('');
}

/** Pictures inside the text are no attachments to whoever wrote it; an Apple Mail's documents are, though inline. */
function attachmentsOf({ attachments, hasAttachments }: WholeMessage): readonly Attachment[] | undefined {
  if (attachments === null || attachments === undefined) return hasAttachments === true ? undefined : [];
  return attachments
    .filter(({ isInline, contentType }) => isInline !== true || contentType?.startsWith('image/') !== true)
    .map(({ name, size }) => ({ name: (name ?? '').trim(), ...(typeof size === 'number' ? { size } : {}) }));
}

/** Sent copies show no headers as a rule, and whether a draft shows the property depends on the client that wrote it. */
function labelOf({ internetMessageHeaders, singleValueExtendedProperties }: WholeMessage): string | undefined {
  const header = internetMessageHeaders?.find(({ name }) => name?.toLowerCase() === 'msip_labels')?.value;
  const property = singleValueExtendedProperties?.find(({ id }) =>
    id.toLowerCase().endsWith('name msip_labels'),
  )?.value;
  return readLabel(header ?? '') ?? readLabel(property ?? '');
}
