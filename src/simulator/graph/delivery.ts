import { addMail, moveMail, touch } from './mailbox';
import { ODataError } from './odata-error';
import type { EmailAddress, Header, Mail, Mailbox, NewMail, Person } from './state';
import type { Tenant } from './tenant';
import { insideHeaders, outsideHeaders, writtenHeaders } from './transport';

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

const boxesOf = (tenant: Tenant, addresses: readonly EmailAddress[]): readonly Mailbox[] => {
  const seen = new Set<string>();
  return addresses.flatMap(({ address }) => reached(tenant, address, seen));
};

/** Puts a mail that has arrived into a folder; it counts as received now. */
function arrive(tenant: Tenant, boxId: string, folder: string, given: NewMail): void {
  const box = tenant.state.mailboxes.find(({ id }) => id === boxId);
  if (!box) return;
  const receivedDateTime = new Date(tenant.clock.now()).toISOString();
  addMail(tenant.state, box, `F_${box.id}_${folder}`, { ...given, receivedDateTime }, tenant.clock);
}

/** Hands a mail over, as the faults have it: at once or later, once or twice. */
function handOver(tenant: Tenant, box: Mailbox, given: NewMail): void {
  const { faults, chance, clock, state } = tenant;
  const happens = (likelihood: number) => likelihood > 0 && chance() < likelihood;
  const times = happens(faults.duplicateChance) ? 2 : 1;
  for (let time = 0; time < times; time += 1) {
    if (happens(faults.delayChance))
      state.onTheWay.push({ boxId: box.id, at: clock.now() + Math.ceil(chance() * faults.longestDelay), given });
    else arrive(tenant, box.id, 'inbox', given);
  }
}

/** Lets those mails arrive whose time has come, each at its own place in the order of arrival. */
export function letArrive(tenant: Tenant): void {
  const { state, clock } = tenant;
  if (state.onTheWay.length === 0) return;
  const now = clock.now();
  const due = state.onTheWay.filter(({ at }) => at <= now).sort((one, other) => one.at - other.at);
  if (due.length === 0) return;
  state.onTheWay = state.onTheWay.filter(({ at }) => at > now);
  for (const { boxId, given } of due) arrive(tenant, boxId, 'inbox', given);
}

interface Names {
  readonly from: EmailAddress;
  readonly sender: EmailAddress;
}

/**
 * In whose name a mail leaves. Send As leaves no trace in the message: Sender is the same as From. Send on behalf shows
 * both. In a team's mailbox a member sends on behalf unless the seed gives Send As; in another person's name, that
 * person's delegates.
 */
function namesOf(tenant: Tenant, mailbox: Mailbox, by: Person, wanted: EmailAddress | undefined): Names {
  const named = wanted ? tenant.mailboxAt(wanted.address) : mailbox;
  const from = named ? { name: named.name, address: named.address } : undefined;
  if (from && named?.id === by.id) return { from, sender: from };
  const { sharedMailboxes, delegates = {} } = tenant.state.seed;
  const team = sharedMailboxes.find(({ id }) => id === named?.id);
  const allowed = team?.openTo ?? delegates[named?.id ?? ''];
  if (!from || !allowed?.includes(by.id))
    throw new ODataError(
      403,
      'ErrorSendAsDenied',
      'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.',
    );
  return { from, sender: team?.sendAs?.includes(by.id) ? from : { name: by.displayName, address: by.mail } };
}

/** What every copy of a mail holds. */
const contentOf = (mail: Mail): NewMail => ({
  subject: mail.subject,
  body: { ...mail.body },
  ...(mail.from ? { from: mail.from } : {}),
  ...(mail.sender ? { sender: mail.sender } : {}),
  to: [...mail.to],
  cc: [...mail.cc],
  bcc: [],
  replyTo: [...mail.replyTo],
  ...(mail.sentDateTime ? { sentDateTime: mail.sentDateTime } : {}),
  internetMessageId: mail.internetMessageId,
  conversationId: mail.conversationId,
  ...(mail.inReplyTo ? { inReplyTo: mail.inReplyTo } : {}),
  attachments: [...mail.attachments],
  importance: mail.importance,
});

/**
 * Sends a draft: the sender's copy moves to Sent Items (or goes), every inside mailbox that is addressed gets its own.
 * Sender's copies show no headers; received ones do.
 */
export function deliver(tenant: Tenant, mailbox: Mailbox, by: Person, mail: Mail, keep = true): void {
  const { clock } = tenant;
  if (mail.to.length + mail.cc.length + mail.bcc.length === 0)
    throw new ODataError(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
  const { from, sender } = namesOf(tenant, mailbox, by, mail.from);
  countSend(tenant, mailbox);
  const now = new Date(clock.now()).toISOString();
  mail.isDraft = false;
  mail.isRead = true;
  mail.from = from;
  mail.sender = sender;
  mail.sentDateTime = now;
  mail.receivedDateTime = now;
  const written = writtenHeaders({ ...mail, sentDateTime: now }, from, sender);
  for (const box of boxesOf(tenant, [...mail.to, ...mail.cc, ...mail.bcc])) {
    const headers = [...insideHeaders(mailbox.id, box.id, now), ...written];
    handOver(tenant, box, { ...contentOf(mail), headers, mimeHeaders: headers });
  }
  mail.mimeHeaders = [...written];
  mail.headers = [];
  moveMail(mailbox, mail, `F_${mailbox.id}_${keep ? 'sentitems' : 'deleteditems'}`, clock);
  touch(mailbox, mail, clock);
}

/** A mail from outside the organisation, whatever it says of itself. */
export interface OutsideMail {
  /** Anybody may write anything here: an address of the organisation too. */
  readonly from: EmailAddress;
  /** @default as `from` */
  readonly sender?: EmailAddress | undefined;
  readonly to: readonly EmailAddress[];
  readonly cc?: readonly EmailAddress[] | undefined;
  readonly subject: string;
  readonly body: { readonly contentType: 'text' | 'html'; readonly content: string };
  /** Server that handed it to Exchange Online. @default mail. and the domain of `from` */
  readonly host?: string | undefined;
  readonly inReplyTo?: string | undefined;
  /** What its author typed among the headers. Exchange takes out what only its own servers may say. */
  readonly headers?: readonly Header[] | undefined;
  readonly folder?: 'inbox' | 'junkemail' | undefined;
}

/** Delivers a mail from outside to every mailbox of the tenant that it is addressed to. Gives how many those were. */
export function deliverFromOutside(tenant: Tenant, given: OutsideMail): number {
  const { from, sender = from, to, cc = [], subject, inReplyTo, folder = 'inbox' } = given;
  const { host = `mail.${from.address.split('@').at(-1)}`, headers: typed = [] } = given;
  const now = new Date(tenant.clock.now()).toISOString();
  tenant.state.nextKey += 1;
  const internetMessageId = `<${tenant.state.nextKey.toString(36)}@${host}>`;
  const boxes = boxesOf(tenant, [...to, ...cc]);
  for (const box of boxes) {
    const content = {
      subject,
      body: { ...given.body },
      from,
      sender,
      to: [...to],
      cc: [...cc],
      sentDateTime: now,
      internetMessageId,
      ...(inReplyTo ? { inReplyTo } : {}),
      mimeHeaders: typed.filter(({ name }) => !/^x-ms-exchange-organization-/i.test(name)),
    };
    const written = writtenHeaders(content, from, sender);
    const headers = [...outsideHeaders(host, box.id, now), ...written];
    arrive(tenant, box.id, folder, { ...content, headers, mimeHeaders: headers });
  }
  tenant.save();
  return boxes.length;
}
