import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft, writtenBody } from './draft';
import { emptyFolders, fileMail } from './folders';
import { isWorthKeeping, readSession, restoreSession, type Session, writeSession } from './kept-session';

const asha = { name: 'Asha Patel', address: 'asha.patel@justice.gov.uk' };
const empty = emptyDraft(asha);
const example: Draft = { ...empty, subject: 'Witness list', body: writtenBody('Sam,', '') };
const when = '2026-03-02T09:00:00.000Z';

describe('a mail that is replaced', () => {
  it.each<[string, Draft]>([
    ['its text', { ...example, body: writtenBody('Sam, once more', '') }],
    ['its subject', { ...example, subject: 'Other' }],
    ['a recipient', { ...example, to: [{ kind: 'typed', text: 'sam' }] }],
    ['a file', { ...example, attachments: [{ id: 'file-0', name: 'list.xlsx', size: 1 }] }],
  ])('is worth keeping when somebody changed %s', (_, now) => {
    expect(isWorthKeeping(now, example, false)).toBe(true);
  });

  it('is worth keeping unchanged when it came out of Drafts', () => {
    expect(isWorthKeeping(example, example, true)).toBe(true);
  });

  it.each<[string, Draft, Draft, boolean]>([
    ['nobody wrote into it', example, example, false],
    ['only add-ins kept something with it', { ...example, sessionData: { a: 'b' } }, example, false],
    ['everything was deleted', empty, example, true],
  ])('is not kept when %s', (_, now, first, wasKept) => {
    expect(isWorthKeeping(now, first, wasKept)).toBe(false);
  });
});

describe('what was kept over a reload', () => {
  const folders = { asha: fileMail(emptyFolders, 'sent', { id: 'filed 1', draft: example, when, remark: '' }) };
  const session: Session = { folders, filed: 1, open: { person: 'asha', draft: example } };

  it('is read as it was written', () => {
    expect(readSession(writeSession(session))).toEqual(session);
  });

  it('opens the mail again for whoever wrote it', () => {
    expect(restoreSession(session, 'asha', when)).toEqual(session);
  });

  it('puts the mail into the Drafts of whoever wrote it, when somebody else comes', () => {
    const restored = restoreSession(session, 'sam', when);
    expect(restored.open).toBeNull();
    expect(restored.folders.asha?.drafts.map(({ id, draft }) => [id, draft])).toEqual([['filed 2', example]]);
    expect(restored.folders.asha?.sent).toHaveLength(1);
    expect(restored.folders.sam).toBeUndefined();
  });

  it.each([null, '', '{', 'null', '[]', '{"folders":1}', '{"folders":{"asha":{}},"filed":1,"open":null}'])(
    'is nothing where it cannot be read: %j',
    (text) => {
      expect(readSession(text)).toEqual({ folders: {}, filed: 0, open: null });
    },
  );
});
