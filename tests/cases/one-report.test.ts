import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alertingPart } from '../../addin/events/build';
import { check, type Known, type Mailbox, type Message, type Pack, type Report, readMessage } from '../../src/engine';
import { type ReadableItem, type ReadableMailbox, readItem } from '../../src/hosts';
import { readPack } from '../../src/pack';
import { caseNames, packsFolder, readCase } from './cases';

// One mail, whichever way it comes, gives one Report: what is seen and said may not depend on the reader.

interface Read {
  readonly message: Message;
  readonly known: Known;
}

function byJson({ message, known }: Read): Read {
  const read = readMessage(JSON.parse(JSON.stringify({ ...message, known })));
  if (!read.ok) throw new Error(read.problems.join(' '));
  return { message: read.message, known: read.known };
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r?\n/g, '<br>\r\n');

/** Outlook hands over every body as a page; a plain one as its lines. */
const outlookBody = ({ html, text = '' }: Message): string =>
  html ?? `<html><head><meta charset="utf-8"></head><body><div>${escaped(text)}</div></body></html>`;

const gives = (value: unknown) => ({
  getAsync: (...args: unknown[]) => (args.at(-1) as (result: object) => void)({ status: 'succeeded', value }),
});

const person = ({ address, name = '', kind }: Mailbox) => ({
  emailAddress: address,
  displayName: name,
  recipientType: kind === 'list' ? 'distributionList' : 'user',
});

async function byOutlook({ message, known }: Read): Promise<Read> {
  const { from, me, to, cc, bcc, subject, attachments = [] } = message;
  const item = {
    itemType: 'message',
    from: gives(from ? person(from) : undefined),
    to: gives(to.map(person)),
    cc: gives(cc.map(person)),
    bcc: gives(bcc.map(person)),
    subject: gives(subject ?? ''),
    body: gives(outlookBody(message)),
    getAttachmentsAsync: gives(attachments).getAsync,
  };
  const profile = {
    displayName: me?.name ?? from?.name ?? '',
    emailAddress: me?.addresses?.[0] ?? from?.address ?? '',
  };
  const read = await readItem(item as unknown as ReadableItem, { userProfile: profile } as unknown as ReadableMailbox, {
    supports: () => true,
  });
  return { message: { ...read, ...(me ? { me } : {}) }, known };
}

/** What a person is told and shown of a Report, without what only one reader can fail to read. */
const told = ({ verdict, findings, seen }: Report) => ({
  verdict,
  findings: findings.map(({ policy, messageId, text, evidence }) => ({
    policy,
    messageId,
    text,
    evidence: evidence.map((one) => [one.field, one.text]),
  })),
  recipients: seen.recipients.map(({ address, standing }) => [address, standing]),
  markings: seen.markings.map(({ level, use, field, text }) => [level, use, field, text]),
});

describe.each(['moj', 'welsh-government'])('a mail of %s', (folder) => {
  const { pack } = readPack(join(packsFolder, folder));
  if (!pack) throw new Error('The pack does not compile.');
  const judge = ({ message, known }: Read, by: Pack = pack) => check(message, by, known);

  it.each(caseNames(folder))('%s gives one Report by file, by JSON and by Outlook', async (name) => {
    const read = await readCase(folder, name);
    const expected = told(judge(read));
    expect(told(judge(byJson(read)))).toEqual(expected);
    expect(told(judge(await byOutlook(read)))).toEqual(expected);
  });

  it.each(caseNames(folder))('%s asks and stops by the smaller pack of the event script as well', async (name) => {
    const read = await readCase(folder, name);
    const loud = (verdict: string) => (verdict === 'ask' || verdict === 'stop' ? verdict : 'sent');
    expect(loud(judge(read, alertingPart(pack)).verdict)).toBe(loud(judge(read).verdict));
  });
});
