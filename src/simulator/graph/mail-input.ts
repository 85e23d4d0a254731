import { z } from 'zod';
import { badRequest } from './odata-error';
import type { Attachment, EmailAddress, Mail } from './state';

const recipient = z.object({ emailAddress: z.object({ name: z.string().nullish(), address: z.string() }) });
const attachment = z.looseObject({
  '@odata.type': z.string(),
  name: z.string(),
  contentType: z.string().nullish(),
  contentBytes: z.string(),
  isInline: z.boolean().nullish(),
});

/** What Graph takes of a message on create and update. Names it does not know are refused. */
const messageInput = z.strictObject({
  '@odata.type': z.string().optional(),
  subject: z.string().nullish(),
  body: z
    .object({ contentType: z.string(), content: z.string() })
    .transform(({ contentType, content }) => ({
      contentType: contentType.toLowerCase() === 'html' ? ('html' as const) : ('text' as const),
      content,
    }))
    .optional(),
  from: recipient.nullish(),
  sender: recipient.nullish(),
  toRecipients: z.array(recipient).optional(),
  ccRecipients: z.array(recipient).optional(),
  bccRecipients: z.array(recipient).optional(),
  replyTo: z.array(recipient).optional(),
  importance: z.enum(['low', 'normal', 'high', 'Low', 'Normal', 'High']).optional(),
  categories: z.array(z.string()).optional(),
  isRead: z.boolean().optional(),
  flag: z.object({ flagStatus: z.enum(['notFlagged', 'complete', 'flagged']) }).optional(),
  internetMessageId: z.string().optional(),
  internetMessageHeaders: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
  attachments: z.array(attachment).optional(),
});

export type MessageInput = z.infer<typeof messageInput>;

export function readMessageInput(body: unknown): MessageInput {
  const parsed = messageInput.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw badRequest(
    `The property '${issue?.path.join('.') ?? ''}' could not be read: ${issue?.message ?? 'unknown'}`,
    'RequestBodyRead',
  );
}

const address = ({ emailAddress: { name, address: at } }: z.infer<typeof recipient>): EmailAddress => ({
  name: name ?? at,
  address: at,
});

export function readAttachment(given: unknown, id: string): Attachment {
  const parsed = attachment.safeParse(given);
  if (!parsed.success) throw badRequest('The attachment could not be read.', 'RequestBodyRead');
  const { name, contentType, contentBytes, isInline } = parsed.data;
  return {
    id,
    name,
    contentType: contentType ?? 'application/octet-stream',
    contentBytes,
    size: Math.floor((contentBytes.length * 3) / 4),
    isInline: isInline ?? false,
  };
}

/** Custom headers: at most five, each beginning with `x-`. */
function customHeaders(given: MessageInput['internetMessageHeaders']): Mail['mimeHeaders'] {
  const headers = given ?? [];
  if (headers.length > 5)
    throw badRequest(
      'Maximum number of headers in one message should be less than or equal to 5.',
      'InvalidInternetMessageHeaderCollection',
    );
  const wrong = headers.find(({ name }) => !/^x-/i.test(name));
  if (wrong)
    throw badRequest(
      `The internet message header name '${wrong.name}' should start with 'x-' or 'X-'.`,
      'InvalidInternetMessageHeader',
    );
  return headers;
}

/** The stored parts that an input sets; what it does not name stays as it is. */
export function partsOf(input: MessageInput): Partial<Mail> {
  return {
    ...(input.subject == null ? {} : { subject: input.subject }),
    ...(input.body ? { body: input.body } : {}),
    ...(input.from ? { from: address(input.from) } : {}),
    ...(input.toRecipients ? { to: input.toRecipients.map(address) } : {}),
    ...(input.ccRecipients ? { cc: input.ccRecipients.map(address) } : {}),
    ...(input.bccRecipients ? { bcc: input.bccRecipients.map(address) } : {}),
    ...(input.replyTo ? { replyTo: input.replyTo.map(address) } : {}),
    ...(input.importance ? { importance: input.importance.toLowerCase() as Mail['importance'] } : {}),
    ...(input.categories ? { categories: input.categories } : {}),
    ...(input.isRead === undefined ? {} : { isRead: input.isRead }),
    ...(input.flag ? { flag: input.flag } : {}),
    ...(input.internetMessageId ? { internetMessageId: input.internetMessageId } : {}),
    ...(input.internetMessageHeaders ? { mimeHeaders: customHeaders(input.internetMessageHeaders) } : {}),
    ...(input.attachments
      ? { attachments: input.attachments.map((one, index) => readAttachment(one, `AT_${index}_${one.name.length}`)) }
      : {}),
  };
}
