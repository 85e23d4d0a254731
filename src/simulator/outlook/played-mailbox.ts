import { htmlToText } from '../../engine';
import type { GraphMessage, OutgoingMail } from '../../graph';
import { createSignIn } from '../../hosts';
import { brokerFor, demoClientId } from '../local-microsoft';
import { putBridge } from '../nested-app-auth';
import type { PlayedPerson } from '../people';
import { simulatedFetch } from '../simulated-fetch';
import { type Draft, type Entry, escapeHtml, type Person } from './draft';
import { accountsOf } from './personas';
import type { OpenedMail } from './read-host';

/** A mail that arrived. It is shown as text; its HTML is for add-ins, which ask for it. */
export interface ReceivedMail {
  /** Graph's immutable id. */
  readonly id: string;
  readonly subject: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** ISO 8601. */
  readonly when: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
}

/** What a person has received. */
export interface Received {
  /** The newest mails of the Inbox. */
  readonly inbox: readonly ReceivedMail[];
  /** Those of the folder into which Second Look puts what it has read; undefined where there is no such folder. */
  readonly records: readonly ReceivedMail[] | undefined;
}

/** A person's mailbox in the simulated Microsoft 365. Rejects with Graph's failures and those of signing in. */
export interface PlayedMailbox {
  received(): Promise<Received>;
  /** A mail by its id, wherever in the mailbox it is; undefined where it is not there. */
  one(id: string): Promise<ReceivedMail | undefined>;
  /** A mail as Office shows it to an add-in. */
  open(mail: ReceivedMail): Promise<OpenedMail>;
  /** An answer joins the thread of the mail it answers. */
  send(draft: Draft): Promise<void>;
}

/** Made and named by Second Look. */
const recordsFolder = 'Second Look';

const read = [
  'id',
  'subject',
  'from',
  'toRecipients',
  'ccRecipients',
  'receivedDateTime',
  'body',
  'internetMessageId',
] as const;

/** Opens the mailbox as the person: signed in through the host's bridge, read and written through Graph. */
export function openMailbox(played: PlayedPerson): PlayedMailbox {
  const broker = brokerFor(played);
  putBridge(window, broker);
  const signIn = createSignIn({ clientId: demoClientId, nested: true });
  const ask = simulatedFetch(played.packId);
  const mailbox = import('../../graph').then(({ createGraph }) =>
    createGraph({ token: signIn.token, fetch: ask }).mailbox('me'),
  );
  const graph = import('../../graph').then(({ createGraph }) => createGraph({ token: signIn.token, fetch: ask }));
  const others = new Set(
    accountsOf(played)
      .slice(1)
      .map(({ address }) => address),
  );
  let recordsId: string | undefined;

  async function newest(folder: 'inbox' | { readonly id: string }): Promise<readonly ReceivedMail[]> {
    for await (const page of (await mailbox).messages(folder, { select: read })) return page.map(receivedOf);
    return [];
  }

  async function records(): Promise<readonly ReceivedMail[] | undefined> {
    recordsId ??= await (await mailbox).openFolder(recordsFolder);
    return recordsId === undefined ? undefined : newest({ id: recordsId });
  }

  /** In another's name, which our own client never sends in. */
  async function sendFrom(from: Person, { subject, html, to, cc, bcc }: OutgoingMail): Promise<void> {
    const token = await signIn.token(['Mail.Send']);
    const recipients = (list: readonly { readonly address: string; readonly name?: string }[] = []) =>
      list.map((emailAddress) => ({ emailAddress }));
    const message = {
      subject,
      body: { contentType: 'html', content: html },
      from: { emailAddress: from },
      toRecipients: recipients(to),
      ccRecipients: recipients(cc),
      bccRecipients: recipients(bcc),
    };
    const answer = await ask('https://graph.microsoft.com/v1.0/me/sendMail', {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ message, saveToSentItems: true }),
    });
    if (!answer.ok) throw new Error('Microsoft 365 did not take the mail.');
  }

  return {
    async received() {
      const [inbox, ours] = await Promise.all([newest('inbox'), records()]);
      return { inbox, records: ours };
    },
    async one(id) {
      const found = await (await mailbox).one(id, { select: read });
      return found && receivedOf(found);
    },
    async open(mail) {
      // The id that changes when the mail moves: Office knows no other. Graph gives it where none is preferred.
      const token = await signIn.token(['Mail.ReadWrite']);
      const answer = await ask(
        `https://graph.microsoft.com/v1.0/me/messages/${encodeURIComponent(mail.id)}?$select=id`,
        { headers: { Authorization: `Bearer ${token}` } },
      );
      const { id = mail.id } = (await answer.json()) as { readonly id?: string };
      const { subject, from, to, cc, when, html, text, messageId } = mail;
      const itemId = id.replace(/-/g, '/').replace(/_/g, '+');
      return { seed: { itemId, subject, from, to, cc, when, internetMessageId: messageId }, html, text };
    },
    async send(leaving) {
      const { from, subject, to, cc, bcc, answers } = leaving;
      const mail = { subject, html: leavingHtml(leaving), to: addresses(to), cc: addresses(cc), bcc: addresses(bcc) };
      if (others.has(from.address)) return sendFrom(from, mail);
      if (answers === null) return (await graph).sendMail(mail);
      const draft = await (await mailbox).createReply(answers, mail);
      return (await mailbox).send(draft.id);
    },
  };
}

type GraphAddress = { readonly name?: string | null | undefined; readonly address?: string | null | undefined };

const personOf = (given: GraphAddress | undefined): Person => {
  const address = given?.address ?? '';
  return { name: given?.name || address, address };
};

function receivedOf(message: GraphMessage): ReceivedMail {
  const { id, subject, from, toRecipients, ccRecipients, receivedDateTime, body, internetMessageId } = message;
  const content = body?.content ?? '';
  const isHtml = body?.contentType?.toLowerCase() === 'html';
  return {
    id,
    subject: subject ?? '',
    from: personOf(from?.emailAddress),
    to: (toRecipients ?? []).map(({ emailAddress }) => personOf(emailAddress)),
    cc: (ccRecipients ?? []).map(({ emailAddress }) => personOf(emailAddress)),
    when: receivedDateTime ?? '',
    // A mail is shown as text, never as its HTML.
    text: (isHtml ? htmlToText(content) : content).trim(),
    html: isHtml ? content : `<html><body><pre>${escapeHtml(content)}</pre></body></html>`,
    messageId: internetMessageId ?? '',
  };
}

/** An invitation reaches whoever is invited as a mail that says when and where. */
function leavingHtml({ kind, body, start, end, location }: Draft): string {
  if (kind === 'mail') return body.html;
  const time = (instant: string) =>
    new Date(instant).toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'short' });
  const facts = [`When: ${time(start)} to ${time(end)}`, ...(location === '' ? [] : [`Where: ${location}`])];
  return body.html.replace(/<body>/, `<body>${facts.map((fact) => `<p>${escapeHtml(fact)}</p>`).join('')}`);
}

const addresses = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.kind === 'resolved' ? [{ address: entry.address, name: entry.name }] : []));
