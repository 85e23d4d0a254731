import type { z } from 'zod';
import { batch, type Part, type PartAnswer } from './batch';
import { GraphFailure, unreadable } from './failure';
import type { Changes, GraphMailbox, MailFolder, OneOptions, ReadOptions, Since } from './mail-types';
import { folderPath, messageOf, messagePath, prefer, query, quoted, selectOf } from './mailbox-paths';
import { all, pages } from './pages';
import type { Send } from './request';
import type { Scope } from './scopes';
import { changedMessage, folder as folderShape, type GraphMessage, message } from './shapes';

/** How a mailbox is reached, and what must be granted for it. */
export interface Access {
  /** `/me`, or `/users/{address}`. */
  readonly root: string;
  readonly mail: { readonly scopes: readonly Scope[] };
  readonly sending: { readonly scopes: readonly Scope[] };
  /** Whose name its drafts bear; left out, the owner's. */
  readonly from?: string;
}

export const ownMailbox: Access = {
  root: '/me',
  mail: { scopes: ['Mail.ReadWrite'] },
  sending: { scopes: ['Mail.Send'] },
};

/** A team's mailbox by its address. Graph refuses with 403 where the person may not open it. */
export const sharedMailbox = (address: string): Access => ({
  root: `/users/${encodeURIComponent(address).replace('%40', '@')}`,
  mail: { scopes: ['Mail.ReadWrite.Shared'] },
  sending: { scopes: ['Mail.Send.Shared'] },
  from: address,
});

interface Means {
  readonly send: Send;
  readonly wait: ((milliseconds: number) => Promise<void>) | undefined;
}

const searchPage = 100;
const subjectPage = 100;

export function openMailbox({ send, wait }: Means, { root, mail, sending, from }: Access): GraphMailbox {
  async function ask<T>(parts: readonly Part[], shape: z.ZodType<T>): Promise<readonly (T | GraphFailure)[]> {
    const answers = await batch(send, mail, parts, { wait });
    return answers.map((answer, index) => readPart(parts[index]?.method ?? 'GET', answer, shape));
  }

  const list = (folder: MailFolder | undefined, parts: Parameters<typeof query>[0], options: ReadOptions) => {
    const path = `${root}${folder === undefined ? '' : folderPath(folder)}/messages${query(parts)}`;
    return pages(send, { path, ...mail, headers: prefer(options) }, message);
  };

  async function openFolder(displayName: string): Promise<string | undefined> {
    const filter = query({ $filter: `displayName eq ${quoted(displayName)}`, $select: 'id,displayName' });
    const found = await all(send, { path: `${root}/mailFolders${filter}`, ...mail }, folderShape, 10);
    return found[0]?.id;
  }

  const readFolder = async (folder: MailFolder, select: string) =>
    (await send({ path: `${root}${folderPath(folder)}${query({ $select: select })}`, ...mail, shape: folderShape }))
      .value;

  async function remove(id: string): Promise<void> {
    try {
      await send({ method: 'DELETE', path: `${root}${messagePath(id)}`, ...mail, headers: prefer({}) });
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }

  return {
    messages: (folder, { pageSize = 25, filter, orderby, ...options } = {}) =>
      list(folder, { $top: pageSize, $filter: filter, $orderby: orderby, $select: selectOf(options) }, options),

    async withSubject(part, options = {}) {
      const found: GraphMessage[] = [];
      const parts = { $filter: `contains(subject,${quoted(part)})`, $top: subjectPage, $select: selectOf(options) };
      for await (const page of list(undefined, parts, options)) found.push(...page);
      return found;
    },

    async *search(words, { folder, most = 1000, ...options } = {}) {
      const text = words.replaceAll(/["\\]/g, ' ').trim();
      let left = most;
      const parts = { $search: `"${text}"`, $top: Math.min(searchPage, most), $select: selectOf(options) };
      for await (const page of list(folder, parts, options)) {
        yield page.slice(0, left);
        left -= page.length;
        if (left <= 0) return;
      }
    },

    changes: async (folder, since, options = {}) => {
      const path = changesPath(root, folder, since, options);
      return gather(pages(send, { path, ...mail, headers: prefer(options) }, changedMessage));
    },

    read: (ids, options = {}) =>
      ask(
        ids.map((id) => ({
          method: 'GET',
          url: `${root}${messagePath(id)}${query({ $select: selectOf(options) })}`,
          headers: prefer(options),
        })),
        message,
      ),

    async one(id, options = {}) {
      const path = `${root}${messagePath(id)}${query({ $select: selectOf(options) })}`;
      try {
        return (await send({ path, ...mail, headers: prefer(options), shape: message })).value;
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },

    folderId: async (name) => (await readFolder(name, 'id')).id,
    openFolder,

    async makeFolder(displayName) {
      const path = `${root}/mailFolders`;
      try {
        return (await send({ method: 'POST', path, ...mail, body: { displayName }, shape: folderShape })).value.id;
      } catch (error) {
        const isThere = error instanceof GraphFailure && error.facts.status === 409;
        const id = isThere ? await openFolder(displayName) : undefined;
        if (id === undefined) throw error;
        return id;
      }
    },

    count: async (folder) => (await readFolder(folder, 'id,totalItemCount')).totalItemCount ?? 0,

    move: (ids, folderId) =>
      ask(
        ids.map((id) => ({
          method: 'POST',
          url: `${root}${messagePath(id)}/move`,
          headers: { ...prefer({}), 'Content-Type': 'application/json' },
          body: { destinationId: folderId },
        })),
        message,
      ),

    async createDraft({ headers = [], ...content }) {
      const body = {
        ...messageOf(content),
        ...(from === undefined ? {} : { from: { emailAddress: { address: from } } }),
        ...(headers.length === 0 ? {} : { internetMessageHeaders: headers }),
      };
      const asked = { path: `${root}/messages`, ...mail, headers: prefer({}), body, shape: message };
      return (await send({ method: 'POST', ...asked })).value;
    },

    async createReply(id, content) {
      const made = { path: `${root}${messagePath(id)}/createReply`, ...mail, headers: prefer({}), shape: message };
      const draft = (await send({ method: 'POST', ...made })).value;
      const path = `${root}${messagePath(draft.id)}`;
      try {
        const changed = { path, ...mail, headers: prefer({}), body: messageOf(content), shape: message };
        return (await send({ method: 'PATCH', ...changed })).value;
      } catch (error) {
        await remove(draft.id).catch(() => undefined);
        throw error;
      }
    },

    async send(id) {
      await send({ method: 'POST', path: `${root}${messagePath(id)}/send`, ...sending, headers: prefer({}) });
    },
    remove,
  };
}

/** Not there: what is refused by 404 of a whole mailbox is of another family. */
const isMissing = (error: unknown): boolean =>
  error instanceof GraphFailure && error.facts.status === 404 && error.family === 'gone';

function readPart<T>(method: string, { status, body, failure }: PartAnswer, shape: z.ZodType<T>): T | GraphFailure {
  if (failure) return failure;
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  return unreadable(method, status, parsed.error.issues[0]?.message ?? 'wrong', '');
}

function changesPath(root: string, folder: MailFolder, since: Since, options: OneOptions): string {
  if (since !== 'everything' && 'link' in since) return since.link;
  const $filter = since === 'everything' ? undefined : `receivedDateTime ge ${since.from}`;
  return `${root}${folderPath(folder)}/messages/delta${query({ $select: selectOf(options), $filter })}`;
}

/** Reads a delta to its end. What comes later in it is newer. */
async function gather(look: ReturnType<typeof pages<z.infer<typeof changedMessage>>>): Promise<Changes> {
  const changed = new Map<string, GraphMessage>();
  const removed = new Set<string>();
  let step = await look.next();
  for (; !step.done; step = await look.next()) {
    for (const { '@removed': gone, ...now } of step.value) {
      const { id } = now;
      changed.delete(id);
      removed.delete(id);
      if (gone) removed.add(id);
      else changed.set(id, { ...now, id });
    }
  }
  const link = step.value;
  if (link === undefined) throw unreadable('GET', 200, 'The changes end without a link to later ones', '');
  return { changed: [...changed.values()], removed: [...removed], link };
}
