import { htmlToText } from '../../engine';
import { createSignIn } from '../../hosts';
import { brokerFor, demoClientId } from '../local-microsoft';
import { putBridge } from '../nested-app-auth';
import type { PlayedPerson } from '../people';
import { simulatedFetch } from '../simulated-fetch';
import type { Draft, Entry, Person } from './draft';

/** A mail that arrived, as text. */
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
  readonly messageId: string;
}

/** A person's mailbox in the simulated Microsoft 365. Rejects with Graph's failures and those of signing in. */
export interface PlayedMailbox {
  /** The newest mails of the Inbox. */
  inbox(): Promise<readonly ReceivedMail[]>;
  send(draft: Draft): Promise<void>;
}

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
  const graph = import('../../graph').then(({ createGraph }) =>
    createGraph({ token: signIn.token, fetch: simulatedFetch(played.packId) }),
  );
  return {
    async inbox() {
      for await (const page of (await graph).messages('inbox', { select: read })) {
        return page.map(
          ({ id, subject, from, toRecipients, ccRecipients, receivedDateTime, body, internetMessageId }) => ({
            id,
            subject: subject ?? '',
            from: personOf(from?.emailAddress),
            to: (toRecipients ?? []).map(({ emailAddress }) => personOf(emailAddress)),
            cc: (ccRecipients ?? []).map(({ emailAddress }) => personOf(emailAddress)),
            when: receivedDateTime ?? '',
            text: textOf(body),
            messageId: internetMessageId ?? '',
          }),
        );
      }
      return [];
    },
    async send({ subject, body, to, cc, bcc }) {
      await (await graph).sendMail({
        subject,
        html: body.html,
        to: addresses(to),
        cc: addresses(cc),
        bcc: addresses(bcc),
      });
    },
  };
}

type GraphAddress = { readonly name?: string | null | undefined; readonly address?: string | null | undefined };

const personOf = (given: GraphAddress | undefined): Person => {
  const address = given?.address ?? '';
  return { name: given?.name || address, address };
};

/** A mail is shown as text, never as its HTML. */
function textOf(
  body:
    | { readonly contentType?: string | null | undefined; readonly content?: string | null | undefined }
    | null
    | undefined,
): string {
  const content = body?.content ?? '';
  return (body?.contentType?.toLowerCase() === 'html' ? htmlToText(content) : content).trim();
}

const addresses = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.kind === 'resolved' ? [{ address: entry.address, name: entry.name }] : []));
