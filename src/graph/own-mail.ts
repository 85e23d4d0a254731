import { z } from 'zod';
import { batch, type Part } from './batch';
import { type GraphFailure, unreadable } from './failure';
import type { Changes, MessageField, OutgoingAddress, Since, WellKnownFolder } from './mail-types';
import { openMailbox } from './mailbox';
import { folderPath, messagePath, prefer, query, quoted } from './mailbox-paths';
import { pages } from './pages';
import type { Send } from './request';
import { type GraphMessage, message, pageOf } from './shapes';

// One's own mail as a check reads it: with Mail.Read alone, and changed only where it is a draft.

/** The header that Purview writes, kept beside drafts as a named property of the internet headers' set. */
const labelProperty = 'String {00020386-0000-0000-C000-000000000046} Name msip_labels';

const wholeMessage = message.extend({
  attachments: z
    .array(
      z.looseObject({
        name: z.string().nullish(),
        size: z.number().nullish(),
        contentType: z.string().nullish(),
        isInline: z.boolean().nullish(),
      }),
    )
    .nullish(),
  singleValueExtendedProperties: z.array(z.looseObject({ id: z.string(), value: z.string().nullish() })).nullish(),
});

/** A mail with everything a check looks at; its attachments by name and size alone. */
export type WholeMessage = z.infer<typeof wholeMessage>;

/** Parts of a draft that may be changed. What is left out stays. */
export interface DraftChange {
  readonly subject?: string;
  readonly to?: readonly OutgoingAddress[];
  readonly cc?: readonly OutgoingAddress[];
  readonly bcc?: readonly OutgoingAddress[];
}

/** From one instant to another, both included; by when a mail came into its folder. ISO 8601. */
export interface Window {
  readonly from?: string;
  readonly to?: string;
}

/**
 * One's own mail for a check. All ids are immutable. Every method rejects with a `GraphFailure`, or the sign-in's own
 * failure; reading asks for Mail.Read and nothing else.
 */
export interface OwnMail {
  /** What changed in a folder: subjects, people, times and versions, no text. As `GraphMailbox.changes`. */
  changes(folder: WellKnownFolder, since: Since): Promise<Changes>;
  /** Whole mails of a folder, newest first, a page at a time. */
  whole(folder: WellKnownFolder, window: Window): AsyncGenerator<readonly WholeMessage[]>;
  /** Whole mails in the order of the ids; one that is not there is a failure in its place. */
  read(ids: readonly string[]): Promise<readonly (WholeMessage | GraphFailure)[]>;
  /** One whole mail. The family is `gone` where it is not there. */
  one(id: string): Promise<WholeMessage>;
  /**
   * For each address, up to five sent mails that the search index finds by it, newest first: people and times alone. The
   * index lags, and finds by parts of words: look at the recipients.
   */
  sentTo(addresses: readonly string[]): Promise<readonly (readonly GraphMessage[] | GraphFailure)[]>;
  folderId(name: WellKnownFolder): Promise<string>;
  /**
   * Changes a draft. With an etag only if it is still that version; Graph refuses with 412 where it is not, and where
   * Outlook has the draft open. Needs Mail.ReadWrite. Never repeated on a lost answer.
   */
  change(id: string, change: DraftChange, etag: string | undefined): Promise<GraphMessage>;
}

/** With bodies of fifty kilobytes each a page is two megabytes. */
const wholeAPage = 50;
const headsAPage = 500;

const head: readonly MessageField[] = [
  'id',
  'subject',
  'toRecipients',
  'ccRecipients',
  'bccRecipients',
  'receivedDateTime',
  'sentDateTime',
  'lastModifiedDateTime',
  'changeKey',
  'isDraft',
  'parentFolderId',
  'webLink',
];

const wholeSelect = [...head, 'from', 'body', 'hasAttachments', 'internetMessageHeaders'];

const whole = {
  $select: wholeSelect.join(','),
  $expand: `attachments($select=id,name,size,contentType,isInline),singleValueExtendedProperties($filter=id eq ${quoted(labelProperty)})`,
};

const peopleSelect = 'id,toRecipients,ccRecipients,bccRecipients,sentDateTime';

const reading = { scopes: ['Mail.Read'] } as const;
const writing = { scopes: ['Mail.ReadWrite'] } as const;

export function openOwnMail(send: Send, wait: ((milliseconds: number) => Promise<void>) | undefined): OwnMail {
  const mailbox = openMailbox({ send, wait }, { root: '/me', mail: reading, sending: { scopes: ['Mail.Send'] } });
  const headers = prefer({});

  async function ask<T>(parts: readonly Part[], shape: z.ZodType<T>): Promise<readonly (T | GraphFailure)[]> {
    const answers = await batch(send, reading, parts, { wait });
    return answers.map(({ status, body, failure }) => {
      if (failure) return failure;
      const parsed = shape.safeParse(body);
      return parsed.success ? parsed.data : unreadable('GET', status, parsed.error.issues[0]?.message ?? 'wrong', '');
    });
  }

  async function lists(urls: readonly string[]): Promise<readonly (readonly GraphMessage[] | GraphFailure)[]> {
    if (urls.length === 0) return [];
    const parts = urls.map((url) => ({ method: 'GET' as const, url, headers }));
    const found = await ask(parts, pageOf(message));
    return found.map((one) => ('value' in one ? one.value : one));
  }

  return {
    changes: (folder, since) => mailbox.changes(folder, since, { select: head, pageSize: headsAPage }),

    whole(folder, { from, to }) {
      const bounds = [
        ...(from === undefined ? [] : [`receivedDateTime ge ${from}`]),
        ...(to === undefined ? [] : [`receivedDateTime le ${to}`]),
      ];
      const parts = {
        $filter: bounds.length === 0 ? undefined : bounds.join(' and '),
        $orderby: 'receivedDateTime desc',
        $top: wholeAPage,
        ...whole,
      };
      return pages(
        send,
        { path: `/me${folderPath(folder)}/messages${query(parts)}`, ...reading, headers },
        wholeMessage,
      );
    },

    folderId: (name) => mailbox.folderId(name),

    read: async (ids) =>
      ids.length === 0
        ? []
        : ask(
            ids.map((id) => ({ method: 'GET', url: `/me${messagePath(id)}${query(whole)}`, headers })),
            wholeMessage,
          ),

    one: async (id) =>
      (await send({ path: `/me${messagePath(id)}${query(whole)}`, ...reading, headers, shape: wholeMessage })).value,

    sentTo: (addresses) =>
      lists(
        addresses.map((address) => {
          const $search = `"recipients:${address.replaceAll(/["\\]/g, ' ')}"`;
          return `/me${folderPath('sentitems')}/messages${query({ $search, $top: 5, $select: peopleSelect })}`;
        }),
      ),

    async change(id, { subject, to, cc, bcc }, etag) {
      const recipients = (given: readonly OutgoingAddress[]) =>
        given.map(({ address, name }) => ({ emailAddress: { address, ...(name ? { name } : {}) } }));
      const body = {
        ...(subject === undefined ? {} : { subject }),
        ...(to === undefined ? {} : { toRecipients: recipients(to) }),
        ...(cc === undefined ? {} : { ccRecipients: recipients(cc) }),
        ...(bcc === undefined ? {} : { bccRecipients: recipients(bcc) }),
      };
      const ask = { path: `/me${messagePath(id)}`, ...writing, body, shape: message };
      const match: { readonly [name: string]: string } = etag === undefined ? {} : { 'If-Match': etag };
      return (await send({ method: 'PATCH', ...ask, headers: { ...headers, ...match } })).value;
    },
  };
}
