import type { Fix, Message } from '../../engine';
import { type Applied, changed, refusal } from './applied';
import { callQueue } from './call-queue';
import { type OfficeCall, officeCall } from './office-call';
import { PATIENCE } from './read-item';

type Callback<T> = Parameters<OfficeCall<T>>[0];

interface Attached {
  readonly id: string;
  readonly name: string;
  /** `file`, `item` for an attached mail, `cloud` for a link. */
  readonly attachmentType?: string;
}

/** What an item needs so that an attachment can be taken out (all of Mailbox 1.8), and put back. */
export interface AttachingItem {
  getAttachmentsAsync?(callback: Callback<Attached[]>): void;
  removeAttachmentAsync?(id: string, callback: Callback<void>): void;
  getAttachmentContentAsync?(
    id: string,
    callback: Callback<{ readonly content: string; readonly format: string }>,
  ): void;
  addFileAttachmentFromBase64Async?(content: string, name: string, callback: Callback<string>): void;
}

type RemoveAttachment = Extract<Fix, { kind: 'removeAttachment' }>;

/** UTF-16 units of base64 that Outlook takes back, by Microsoft's table of limits. */
const mostBase64 = 34_865_152;

const mustStay = 'Outlook could not give this attachment back later. Take it out by hand.';

/** Whether what is taken out can be put back. Where not, that has to be said before. */
export function bringsAttachmentsBack(item: AttachingItem): boolean {
  return item.getAttachmentContentAsync !== undefined && item.addFileAttachmentFromBase64Async !== undefined;
}

/**
 * Places of the attachments that no client can put back: an attached mail or meeting, whose content Outlook gives only
 * roughly or not at all (office-js #5047), and a link into the cloud. Empty where Outlook does not say.
 */
export async function goneForGood(item: AttachingItem, patience = PATIENCE): Promise<readonly number[]> {
  const { getAttachmentsAsync } = item;
  const answered = await callQueue(patience).ask<Attached[]>(
    getAttachmentsAsync && ((done) => getAttachmentsAsync.call(item, done)),
  );
  return answered.ok ? answered.value.flatMap((attachment, place) => (isFile(attachment) ? [] : [place])) : [];
}

const isFile = ({ attachmentType = 'file' }: Attached): boolean => attachmentType === 'file';

/**
 * Takes out the attachment that the finding saw in that place. One that this client cannot give back, although it gives
 * back others, is left there: nothing goes without a way back unless that was said before. `forGood`: of which it was.
 */
export async function removeAttachment(
  item: AttachingItem,
  fix: RemoveAttachment,
  seen: Message,
  forGood: readonly number[] = [],
): Promise<Applied> {
  if (seen.attachments?.[fix.index]?.name !== fix.name) return changed;
  const attachment = (await attachmentsOf(item))[fix.index];
  if (attachment?.name !== fix.name) return changed;
  return takeOut(item, attachment, bringsAttachmentsBack(item) && !forGood.includes(fix.index));
}

async function takeOut(item: AttachingItem, attachment: Attached, comesBack = true): Promise<Applied> {
  const { id } = attachment;
  const content = comesBack ? await contentOf(item, attachment) : undefined;
  if (content === undefined && comesBack) return { kind: 'refused', reason: mustStay };
  await officeCall<void>((done) => present(item.removeAttachmentAsync).call(item, id, done));
  if ((await attachmentsOf(item)).some((other) => other.id === id)) return { kind: 'refused', reason: null };
  if (content === undefined) return { kind: 'done' };
  return { kind: 'done', undo: () => putBack(item, attachment, content).catch(refusal) };
}

/** Undefined where it has none that could be attached again as it is. */
async function contentOf(item: AttachingItem, attachment: Attached): Promise<string | undefined> {
  if (!isFile(attachment)) return undefined;
  const { content, format } = await officeCall<{ readonly content: string; readonly format: string }>((done) =>
    present(item.getAttachmentContentAsync).call(item, attachment.id, done),
  );
  return format === 'base64' && content.length <= mostBase64 ? content : undefined;
}

/** It comes back at the end of the attachments, and with another id. */
async function putBack(item: AttachingItem, attachment: Attached, content: string): Promise<Applied> {
  const id = await officeCall<string>((done) =>
    present(item.addFileAttachmentFromBase64Async).call(item, content, attachment.name, done),
  );
  return { kind: 'done', undo: () => takeOut(item, { ...attachment, id }).catch(refusal) };
}

function attachmentsOf(item: AttachingItem): Promise<readonly Attached[]> {
  return officeCall<Attached[]>((done) => present(item.getAttachmentsAsync).call(item, done));
}

function present<T>(call: T | undefined): T {
  if (call === undefined) throw new Error('this version of Outlook does not change attachments.');
  return call;
}
