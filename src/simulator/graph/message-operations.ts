import { deliver } from './delivery';
import { delta } from './delta';
import { expanded } from './expanding';
import { list, listOf, select, selected } from './listing';
import { newestFirst } from './mail-index';
import { partsOf, readAttachment, readMessageInput } from './mail-input';
import { addMail, etagOf, folderOf, mailById, moveMail, removeMail, touch } from './mailbox';
import { mimeOf } from './mime';
import { accessDenied, badRequest, conflict, notFound, ODataError } from './odata-error';
import type { Answer, Call, Operation } from './operation';
import { quotedBelow } from './quoting';
import { attachmentResource, mailValue, messageResource, onlyWhenSelected } from './resource';
import type { EmailAddress, Mail } from './state';
import { holdsWords, wordsOf } from './word-search';

const read = ['Mail.Read', 'Mail.ReadWrite'];
const readOther = ['Mail.Read.Shared', 'Mail.ReadWrite.Shared'];
const write = ['Mail.ReadWrite'];
const writeOther = ['Mail.ReadWrite.Shared'];
const send = ['Mail.Send'];
const sendOther = ['Mail.Send.Shared'];

const allowedBasic = ['Mail.ReadBasic', ...read];

/** A message in the shape the caller asked for. `Mail.ReadBasic` alone shows no text. */
function shown(call: Call, mail: Mail): { readonly [name: string]: unknown } {
  const names = selected(call.query);
  const all = { ...messageResource(mail, call.wishes), ...(names ? onlyWhenSelected(mail) : {}) };
  const scopes = call.claims.scp.split(' ');
  if (!scopes.some((scope) => read.includes(scope) || readOther.includes(scope))) {
    const { body: _body, bodyPreview: _preview, uniqueBody: _unique, ...basic } = all as { [name: string]: unknown };
    if (call.query.has('$expand')) throw accessDenied();
    return select(basic, names);
  }
  return { ...select(all, names), ...expanded(mail, call.query) };
}

const answer = (call: Call, mail: Mail, status = 200): Answer => ({
  status,
  items: 1,
  body: shown(call, mail),
  headers: { ETag: etagOf(mail) },
});

const mailOf = (call: Call): Mail => mailById(call.mailbox, call.params.messageId ?? '');

/** Results of one search, whatever pages they come in. */
const mostFound = 1000;

/** Words of a `$search`, matched as Exchange's index does: beginnings of words of subject, text and people, split at hyphens. */
function search(call: Call, folderId: string | undefined): readonly Mail[] {
  const text = (call.query.get('$search') ?? '').replace(/^"|"$/g, '').replace(/\\"/g, '"');
  if (call.query.get('$filter') !== null || call.query.get('$orderby') !== null)
    throw badRequest(
      'The query parameter $search is not supported together with $filter or $orderby.',
      'SearchWithFilter',
    );
  const wanted = wordsOf(text.replace(/^(subject|from|to|recipients|body|participants):/i, ''));
  const known = call.tenant.clock.now() - call.tenant.searchLag;
  const found: Mail[] = [];
  for (const mail of newestFirst(call.mailbox, folderId)) {
    if (found.length >= mostFound) break;
    if (mail.addedAt <= known && holdsWords(mail, wanted)) found.push(mail);
  }
  return found;
}

/** Mails of a folder or of the whole mailbox, newest first. */
function listMails(call: Call, folderId?: string): Answer {
  const isSearch = call.query.get('$search') !== null;
  const mails = isSearch ? search(call, folderId) : newestFirst(call.mailbox, folderId);
  const show = (mail: Mail) => shown(call, mail);
  return listOf(
    call,
    mails,
    { readValue: mailValue, show, hasSelected: true },
    { pageSize: 10, most: 1000, exchange: true },
  );
}

function create(call: Call, folderId: string): Answer {
  const parts = partsOf(readMessageInput(call.body));
  const owner = { name: call.mailbox.name, address: call.mailbox.address };
  const mail = addMail(
    call.tenant.state,
    call.mailbox,
    folderId,
    { isDraft: true, isRead: true, from: owner, sender: owner, ...parts },
    call.tenant.clock,
  );
  return answer(call, mail, 201);
}

function update(call: Call): Answer {
  const mail = mailOf(call);
  const match = call.headers.get('If-Match');
  if (mail.openElsewhere || (match && match !== '*' && match !== etagOf(mail))) throw conflict();
  const input = readMessageInput(call.body);
  const draftOnly = ['subject', 'body', 'replyTo', 'internetMessageId', 'from', 'sender'] as const;
  const refused = mail.isDraft ? undefined : draftOnly.find((name) => input[name] !== undefined);
  if (refused)
    throw new ODataError(400, 'ErrorInvalidPropertySet', `The property ${refused} can be set on drafts only.`);
  Object.assign(mail, partsOf(input));
  touch(call.mailbox, mail, call.tenant.clock);
  return answer(call, mail);
}

function answerTo(call: Call, kind: 'reply' | 'replyAll' | 'forward'): Answer {
  const mail = mailOf(call);
  const given = (call.body ?? {}) as { comment?: string; message?: unknown };
  const parts = given.message ? partsOf(readMessageInput(given.message)) : {};
  const owner: EmailAddress = { name: call.mailbox.name, address: call.mailbox.address };
  const others = [...mail.to, ...mail.cc].filter(
    ({ address }) => address.toLowerCase() !== owner.address.toLowerCase(),
  );
  const back = mail.replyTo.length > 0 ? mail.replyTo : mail.from ? [mail.from] : [];
  const prefix = kind === 'forward' ? 'FW: ' : 'RE: ';
  const draft = addMail(
    call.tenant.state,
    call.mailbox,
    folderOf(call.mailbox, 'drafts').id,
    {
      isDraft: true,
      isRead: true,
      from: owner,
      sender: owner,
      subject: /^(re|fw):/i.test(mail.subject) ? mail.subject : `${prefix}${mail.subject}`,
      body: { contentType: 'html', content: quotedBelow(given.comment ?? '', mail) },
      to: kind === 'forward' ? [] : [...back],
      cc: kind === 'replyAll' ? others : [],
      conversationId: mail.conversationId,
      inReplyTo: mail.internetMessageId,
      attachments: kind === 'forward' ? [...mail.attachments] : [],
      ...parts,
    },
    call.tenant.clock,
  );
  return answer(call, draft, 201);
}

function sendDraft(call: Call): Answer {
  const mail = mailOf(call);
  if (!mail.isDraft) throw new ODataError(400, 'ErrorInvalidOperation', 'Only a draft can be sent.');
  deliver(call.tenant, call.mailbox, call.me, mail);
  return { status: 202 };
}

function sendNew(call: Call): Answer {
  const { message, saveToSentItems = true } = (call.body ?? {}) as { message?: unknown; saveToSentItems?: unknown };
  if (message === undefined || typeof saveToSentItems !== 'boolean')
    throw badRequest('The message could not be read.', 'RequestBodyRead');
  const owner = { name: call.mailbox.name, address: call.mailbox.address };
  const parts = partsOf(readMessageInput(message));
  const mail = addMail(
    call.tenant.state,
    call.mailbox,
    folderOf(call.mailbox, 'drafts').id,
    { isDraft: true, from: owner, ...parts },
    call.tenant.clock,
  );
  try {
    deliver(call.tenant, call.mailbox, call.me, mail, saveToSentItems);
  } catch (error) {
    removeMail(call.mailbox, mail);
    throw error;
  }
  return { status: 202 };
}

const attachmentOf = (call: Call) => {
  const attachment = mailOf(call).attachments.find(({ id }) => id === call.params.attachmentId);
  if (!attachment) throw notFound();
  return attachment;
};

const own = { scopes: read, otherMailbox: readOther };
const basic = { scopes: allowedBasic, otherMailbox: readOther };
const own2 = { scopes: write, otherMailbox: writeOther };
const out = { scopes: send, otherMailbox: sendOther };

export const messageOperations: readonly Operation[] = [
  { method: 'GET', path: '/:mailbox/messages', ...basic, handle: (call) => listMails(call) },
  {
    method: 'POST',
    path: '/:mailbox/messages',
    ...own2,
    handle: (call) => create(call, folderOf(call.mailbox, 'drafts').id),
  },
  { method: 'GET', path: '/:mailbox/messages/:messageId', ...basic, handle: (call) => answer(call, mailOf(call)) },
  { method: 'PATCH', path: '/:mailbox/messages/:messageId', ...own2, handle: update },
  {
    method: 'DELETE',
    path: '/:mailbox/messages/:messageId',
    ...own2,
    handle(call) {
      const mail = mailOf(call);
      const bin = folderOf(call.mailbox, 'deleteditems').id;
      if (mail.folderId === bin) removeMail(call.mailbox, mail);
      else moveMail(call.mailbox, mail, bin, call.tenant.clock);
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    path: '/:mailbox/messages/:messageId/$value',
    ...own,
    handle: (call) => ({
      status: 200,
      items: 1,
      body: mimeOf(mailOf(call)),
      headers: { 'Content-Type': 'text/plain' },
    }),
  },
  { method: 'POST', path: '/:mailbox/messages/:messageId/send', ...out, handle: sendDraft },
  {
    method: 'POST',
    path: '/:mailbox/messages/:messageId/createReply',
    ...own2,
    handle: (call) => answerTo(call, 'reply'),
  },
  {
    method: 'POST',
    path: '/:mailbox/messages/:messageId/createReplyAll',
    ...own2,
    handle: (call) => answerTo(call, 'replyAll'),
  },
  {
    method: 'POST',
    path: '/:mailbox/messages/:messageId/createForward',
    ...own2,
    handle: (call) => answerTo(call, 'forward'),
  },
  {
    method: 'POST',
    path: '/:mailbox/messages/:messageId/move',
    ...own2,
    handle(call) {
      const mail = mailOf(call);
      const { destinationId } = (call.body ?? {}) as { destinationId?: string };
      moveMail(call.mailbox, mail, folderOf(call.mailbox, destinationId ?? '').id, call.tenant.clock);
      return answer(call, mail, 201);
    },
  },
  {
    method: 'GET',
    path: '/:mailbox/messages/:messageId/attachments',
    ...own,
    handle: (call) => list(call, mailOf(call).attachments.map(attachmentResource), { pageSize: 10, most: 1000 }),
  },
  {
    method: 'POST',
    path: '/:mailbox/messages/:messageId/attachments',
    ...own2,
    handle(call) {
      const mail = mailOf(call);
      const attachment = readAttachment(call.body, `AT_${mail.attachments.length}_${mail.version}`);
      mail.attachments = [...mail.attachments, attachment];
      touch(call.mailbox, mail, call.tenant.clock);
      return { status: 201, items: 1, body: attachmentResource(attachment) };
    },
  },
  {
    method: 'GET',
    path: '/:mailbox/messages/:messageId/attachments/:attachmentId',
    ...own,
    handle: (call) => ({ status: 200, items: 1, body: attachmentResource(attachmentOf(call)) }),
  },
  { method: 'POST', path: '/:mailbox/sendMail', ...out, handle: sendNew },
  {
    method: 'GET',
    path: '/:mailbox/mailFolders/:folderId/messages',
    ...basic,
    handle: (call) => listMails(call, folderOf(call.mailbox, call.params.folderId ?? '').id),
  },
  {
    method: 'POST',
    path: '/:mailbox/mailFolders/:folderId/messages',
    ...own2,
    handle: (call) => create(call, folderOf(call.mailbox, call.params.folderId ?? '').id),
  },
  { method: 'GET', path: '/:mailbox/mailFolders/:folderId/messages/delta', ...basic, handle: delta },
  {
    method: 'GET',
    path: '/:mailbox/mailFolders/:folderId/messages/:messageId',
    ...basic,
    handle: (call) => answer(call, mailOf(call)),
  },
];
