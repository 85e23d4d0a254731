import { describe, expect, it } from 'vitest';
import type { Message } from '../../engine';
import type { Applied } from './applied';
import { type AttachingItem, bringsAttachmentsBack, goneForGood, removeAttachment } from './remove-attachment';

type Done<T> = (result: Office.AsyncResult<T>) => void;

const answer = <T>(done: Done<T>, value: T) => done({ status: 'succeeded', value } as unknown as Office.AsyncResult<T>);

interface File {
  readonly id: string;
  readonly name: string;
  readonly attachmentType?: string;
  readonly content?: string;
}

/** Attachments as Outlook keeps them: what is added gets an id of its own and stands at the end. */
function attached(...names: readonly (string | Omit<File, 'id'>)[]) {
  const files: File[] = names.map((name, at) => ({
    id: `id-${at}`,
    attachmentType: 'file',
    content: `content of ${typeof name === 'string' ? name : name.name}`,
    ...(typeof name === 'string' ? { name } : name),
  }));
  let count = files.length;
  const calls: string[] = [];
  const item: AttachingItem = {
    getAttachmentsAsync: (done) => answer(done, [...files]),
    removeAttachmentAsync: (id, done) => {
      calls.push('remove');
      files.splice(
        files.findIndex((file) => file.id === id),
        1,
      );
      answer(done, undefined);
    },
    getAttachmentContentAsync: (id, done) => {
      calls.push('content');
      const file = files.find((one) => one.id === id);
      answer(done, { content: file?.content ?? '', format: file?.attachmentType === 'item' ? 'eml' : 'base64' });
    },
    addFileAttachmentFromBase64Async: (content, name, done) => {
      count += 1;
      files.push({ id: `id-${count}`, name, content, attachmentType: 'file' });
      answer(done, `id-${count}`);
    },
  };
  const seen: Message = { kind: 'mail', to: [], cc: [], bcc: [], attachments: files.map(({ name }) => ({ name })) };
  return { item, files, calls, seen, names: () => files.map(({ name }) => name) };
}

const at = (index: number, name: string) => ({ kind: 'removeAttachment', index, name }) as const;

async function undo(applied: Applied): Promise<Applied> {
  if (applied.kind !== 'done' || applied.undo === undefined) throw new Error(`no way back: ${JSON.stringify(applied)}`);
  return applied.undo();
}

describe('an attachment is taken out', () => {
  it('and put back with what was in it, as often as one likes', async () => {
    const open = attached('SECRET plan.docx', 'map.png');
    const first = await removeAttachment(open.item, at(0, 'SECRET plan.docx'), open.seen);
    expect(open.names()).toEqual(['map.png']);
    const back = await undo(first);
    expect(open.files.at(-1)).toMatchObject({ name: 'SECRET plan.docx', content: 'content of SECRET plan.docx' });
    await undo(back);
    expect(open.names()).toEqual(['map.png']);
  });

  it('of two with one name, the one that was meant', async () => {
    const open = attached({ name: 'plan.docx', content: 'the first' }, { name: 'plan.docx', content: 'the second' });
    await removeAttachment(open.item, at(1, 'plan.docx'), open.seen);
    expect(open.files.map(({ content }) => content)).toEqual(['the first']);
  });

  it('for good, where this client gives no attachment back, which is known before', async () => {
    const { item, seen, names } = attached('plan.docx');
    const { getAttachmentContentAsync: _, ...older } = item;
    expect([bringsAttachmentsBack(item), bringsAttachmentsBack(older)]).toEqual([true, false]);
    expect(await removeAttachment(older, at(0, 'plan.docx'), seen)).toEqual({ kind: 'done' });
    expect(names()).toEqual([]);
  });
});

describe('an attached mail, or a link into the cloud', () => {
  const attachments = [
    'map.png',
    { name: 'Re: Visit', attachmentType: 'item' },
    { name: 'a', attachmentType: 'cloud' },
  ];

  it('is known before to go for good', async () => {
    const { item } = attached(...attachments);
    expect(await goneForGood(item)).toEqual([1, 2]);
    const { getAttachmentsAsync: _, ...older } = item;
    expect(await goneForGood(older)).toEqual([]);
    expect(await goneForGood({ ...item, getAttachmentsAsync: () => undefined }, 10)).toEqual([]);
  });

  it('is taken out, without a way back, where that was said', async () => {
    const open = attached(...attachments);
    expect(await removeAttachment(open.item, at(1, 'Re: Visit'), open.seen, [1, 2])).toEqual({ kind: 'done' });
    expect(open.names()).toEqual(['map.png', 'a']);
    expect(open.calls).toEqual(['remove']);
  });
});

describe('an attachment stays', () => {
  it('when another stands in its place by now', async () => {
    const open = attached('plan.docx', 'map.png');
    open.files.reverse();
    expect(await removeAttachment(open.item, at(0, 'plan.docx'), open.seen)).toEqual({ kind: 'changed' });
    expect(open.calls).toEqual([]);
  });

  it.each([
    ['is a mail', { name: 'Re: Visit', attachmentType: 'item' }],
    ['is a link into the cloud', { name: 'plan.docx', attachmentType: 'cloud' }],
    ['is more than Outlook takes back', { name: 'film.mp4', content: 'x'.repeat(34_865_153) }],
  ])('when it %s, since it could not be put back', async (_, file) => {
    const open = attached(file);
    expect(await removeAttachment(open.item, at(0, file.name), open.seen)).toEqual({
      kind: 'refused',
      reason: 'Outlook could not give this attachment back later. Take it out by hand.',
    });
    expect(open.names()).toEqual([file.name]);
  });

  it('when Outlook reports success and keeps it', async () => {
    const open = attached('plan.docx');
    const item = { ...open.item, removeAttachmentAsync: (_: string, done: Done<void>) => answer(done, undefined) };
    expect((await removeAttachment(item, at(0, 'plan.docx'), open.seen)).kind).toBe('refused');
  });
});
