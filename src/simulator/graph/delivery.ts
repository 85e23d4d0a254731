import { addMail, moveMail, touch } from './mailbox';
import { ODataError } from './odata-error';
import type { EmailAddress, Header, Mail, Mailbox, Person } from './state';
import type { Tenant } from './tenant';

const sendsAMinute = 30;

/** Exchange Online lets 30 mails a minute leave a mailbox. */
function countSend(tenant: Tenant, mailbox: Mailbox): void {
  const now = tenant.clock.now();
  mailbox.sends = mailbox.sends.filter((at) => now - at < 60_000);
  if (mailbox.sends.length >= sendsAMinute) {
    const oldest = mailbox.sends[0] ?? now;
    const wait = Math.max(1, Math.ceil((oldest + 60_000 - now) / 1000));
    throw new ODataError(429, 'ErrorExceededMessageLimit', 'The mailbox sends too many messages.', {
      'Retry-After': String(wait),
    });
  }
  mailbox.sends.push(now);
}

/** Whom an address reaches inside: people and teams, groups opened, each once. */
function reached(tenant: Tenant, address: string, seen: Set<string>): Mailbox[] {
  const key = address.toLowerCase();
  if (seen.has(key)) return [];
  seen.add(key);
  const mailbox = tenant.mailboxAt(address);
  if (mailbox) {
    if (seen.has(mailbox.id)) return [];
    seen.add(mailbox.id);
    return [mailbox];
  }
  const { people, contacts, groups } = tenant.state.seed;
  const group = groups.find(({ mail }) => mail.toLowerCase() === key);
  if (!group) return [];
  return group.memberIds.flatMap((id) => {
    const member = [...people, ...contacts, ...groups].find((one) => one.id === id);
    return member ? reached(tenant, member.mail, seen) : [];
  });
}

function transportHeaders(mail: Mail, from: EmailAddress, sender: EmailAddress): Header[] {
  const show = ({ name, address }: EmailAddress) => `${name} <${address}>`;
  return [
    { name: 'X-MS-Exchange-Organization-AuthAs', value: 'Internal' },
    { name: 'X-MS-Exchange-Organization-AuthSource', value: 'mail.simulated.example' },
    { name: 'From', value: show(from) },
    { name: 'Sender', value: show(sender) },
    { name: 'Message-ID', value: mail.internetMessageId },
    ...(mail.inReplyTo ? [{ name: 'In-Reply-To', value: mail.inReplyTo }] : []),
    { name: 'Subject', value: mail.subject },
    { name: 'Date', value: mail.sentDateTime ?? mail.createdDateTime },
    ...mail.mimeHeaders,
  ];
}

/**
 * Sends a draft: the sender's copy moves to Sent Items (or goes), every inside mailbox that is addressed gets its own.
 * Sender's copies show no headers; received ones do.
 */
export function deliver(tenant: Tenant, mailbox: Mailbox, by: Person, mail: Mail, keep = true): void {
  const { clock, state } = tenant;
  if (mail.to.length + mail.cc.length + mail.bcc.length === 0)
    throw new ODataError(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
  countSend(tenant, mailbox);
  const now = new Date(clock.now()).toISOString();
  const owner = { name: mailbox.name, address: mailbox.address };
  const sender = { name: by.displayName, address: by.mail };
  mail.isDraft = false;
  mail.isRead = true;
  mail.from = mail.from ?? owner;
  // Send As leaves no trace in the message; Send on behalf shows both.
  mail.sender = mailbox.id === by.id ? mail.from : sender;
  mail.sentDateTime = now;
  mail.receivedDateTime = now;
  const headers = transportHeaders(mail, mail.from, mail.sender);
  const seen = new Set<string>();
  const boxes = [...mail.to, ...mail.cc, ...mail.bcc].flatMap(({ address }) => reached(tenant, address, seen));
  for (const box of boxes) {
    addMail(
      state,
      box,
      `F_${box.id}_inbox`,
      {
        subject: mail.subject,
        body: { ...mail.body },
        from: mail.from,
        sender: mail.sender,
        to: [...mail.to],
        cc: [...mail.cc],
        bcc: [],
        replyTo: [...mail.replyTo],
        sentDateTime: now,
        receivedDateTime: now,
        internetMessageId: mail.internetMessageId,
        conversationId: mail.conversationId,
        ...(mail.inReplyTo ? { inReplyTo: mail.inReplyTo } : {}),
        headers,
        mimeHeaders: headers,
        attachments: [...mail.attachments],
        importance: mail.importance,
      },
      clock,
    );
  }
  mail.mimeHeaders = headers;
  mail.headers = [];
  moveMail(mailbox, mail, `F_${mailbox.id}_${keep ? 'sentitems' : 'deleteditems'}`, clock);
  touch(mailbox, mail, clock);
}
