import type { DraftAttachment } from './draft';
import { type Calls, done, refused, tooLong, value, wrongParameter } from './office-answers';

const MOST_BASE64 = 34_865_152;
const MOST_ATTACHMENTS = 499;
const LONGEST_NAME = 255;

export const attachmentCalls: Calls = {
  getAttachmentsAsync: (_, store) =>
    value(
      store.get().attachments.map(({ id, name, size }) => ({
        id,
        name,
        size,
        attachmentType: 'file',
        isInline: false,
      })),
    ),
  getAttachmentContentAsync: ([id], store) => {
    const found = store.get().attachments.find((one) => one.id === id);
    if (found === undefined) return refused(9018, 'ItemNotFound', 'No such attachment.');
    return found.content === undefined
      ? refused(9037, 'AttachmentTypeNotSupported', 'The attachment’s content is not given.')
      : value({ content: found.content, format: 'base64' });
  },
  addFileAttachmentFromBase64Async: ([content, name], store) => {
    if (typeof content !== 'string' || typeof name !== 'string' || name === '')
      return wrongParameter('An attachment needs its content and a name.');
    if (content.length > MOST_BASE64) return tooLong('The attachment is larger than 25 MB.');
    if (name.length > LONGEST_NAME) return tooLong('The name is longer than 255 characters.');
    const { attachments } = store.get();
    if (attachments.length >= MOST_ATTACHMENTS) return refused(9003, 'TooManyAttachments', '499 are the most.');
    const attachment = withContent(newId(attachments), name, content);
    store.update((draft) => ({ ...draft, attachments: [...draft.attachments, attachment] }));
    return value(attachment.id);
  },
  removeAttachmentAsync: ([id], store) => {
    if (!store.get().attachments.some((one) => one.id === id))
      return refused(9018, 'ItemNotFound', 'No such attachment.');
    store.update((draft) => ({ ...draft, attachments: draft.attachments.filter((one) => one.id !== id) }));
    return done;
  },
};

/** An attachment whose content is known. `content` is base64. */
function withContent(id: string, name: string, content: string): DraftAttachment {
  const padding = content.endsWith('==') ? 2 : content.endsWith('=') ? 1 : 0;
  return { id, name, size: (content.length / 4) * 3 - padding, content };
}

/** An id that no attachment has. Outlook, too, gives another one to a file that is attached again. */
export function newId(attachments: readonly DraftAttachment[]): string {
  const taken = new Set(attachments.map(({ id }) => id));
  let number = taken.size;
  while (taken.has(`file-${number}`)) number += 1;
  return `file-${number}`;
}
