import { z } from 'zod';
import { batch } from './batch';
import { type GraphFailure, unreadable } from './failure';
import { query, quoted } from './mailbox-paths';
import type { Send } from './request';
import { mailTips, pageOf } from './shapes';

// Distribution lists: which addresses are lists, how many people they reach, and who those are.

/** How many people stand behind an address, as Exchange counts them. */
export interface Reach {
  readonly address: string;
  /** 1 for a person; undefined where Exchange does not say. */
  readonly members: number | undefined;
  /** Of those, people outside the organisation. */
  readonly outside: number | undefined;
}

/** A group of the directory that has an address. */
export interface MailList {
  readonly id: string;
  readonly address: string;
  /** Nobody but its owners may see who is in it. */
  readonly isHidden: boolean;
}

/** Who is in a list, lists inside it opened. */
export interface Members {
  /** Addresses of people and of contacts outside. */
  readonly addresses: readonly string[];
  /** Why not everybody could be seen: there are too many, or a list inside is hidden. Undefined where everybody was. */
  readonly missing: 'tooMany' | 'hidden' | undefined;
}

const tips = mailTips.extend({
  totalMemberCount: z.number().nullish(),
  externalMemberCount: z.number().nullish(),
});

const group = z.looseObject({ id: z.string(), mail: z.string().nullish(), visibility: z.string().nullish() });

const member = z.looseObject({
  '@odata.type': z.string().nullish(),
  mail: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  visibility: z.string().nullish(),
});

/** Exchange takes 100 addresses in one question. */
const mostTips = 100;
/** Graph takes at most fifteen values in one `in`. */
const mostValues = 15;
/** What the directory gives on one page. A list with more is not opened. */
const mostMembers = 999;

const inPieces = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** What Exchange says of addresses of one's own organisation, lists that the directory does not know among them. */
export async function readReach(send: Send, addresses: readonly string[]): Promise<readonly Reach[]> {
  const found: Reach[] = [];
  for (const some of inPieces(addresses, mostTips)) {
    const body = { EmailAddresses: some, MailTipsOptions: 'totalMemberCount, externalMemberCount' };
    const asked = { path: '/me/getMailTips', scopes: ['Mail.Read'] as const, body, shape: pageOf(tips) };
    const { value } = await send({ method: 'POST', isReading: true, ...asked });
    for (const { emailAddress, totalMemberCount, externalMemberCount } of value.value) {
      const address = emailAddress?.address;
      if (address)
        found.push({ address, members: totalMemberCount ?? undefined, outside: externalMemberCount ?? undefined });
    }
  }
  return found;
}

const directory = { scopes: ['GroupMember.Read.All'] } as const;

type Wait = ((milliseconds: number) => Promise<void>) | undefined;

/** Which of these addresses are lists of the directory. One request for up to 300. Needs an administrator's consent. */
export async function findLists(send: Send, addresses: readonly string[], wait: Wait): Promise<readonly MailList[]> {
  if (addresses.length === 0) return [];
  const parts = inPieces(addresses, mostValues).map((some) => {
    const $filter = some.length === 1 ? `mail eq ${quoted(some[0] ?? '')}` : `mail in (${some.map(quoted).join(',')})`;
    return { method: 'GET' as const, url: `/groups${query({ $filter, $select: 'id,mail,visibility' })}` };
  });
  const answers = await batch(send, directory, parts, { wait });
  const page = pageOf(group);
  return answers.flatMap(({ status, body, failure }) => {
    if (failure) throw failure;
    const parsed = page.safeParse(body);
    if (!parsed.success) throw unreadable('GET', status, 'The list of groups cannot be read', '');
    return parsed.data.value.map(({ id, mail, visibility }) => ({
      id,
      address: mail ?? '',
      isHidden: visibility === 'HiddenMembership',
    }));
  });
}

/** Who is in these lists, in their order; a list that could not be opened is a failure in its place. */
export async function readMembers(
  send: Send,
  ids: readonly string[],
  wait: Wait,
): Promise<readonly (Members | GraphFailure)[]> {
  if (ids.length === 0) return [];
  const select = query({ $select: 'id,mail,userPrincipalName,visibility', $top: mostMembers });
  const parts = ids.map((id) => ({
    method: 'GET' as const,
    url: `/groups/${encodeURIComponent(id)}/transitiveMembers${select}`,
  }));
  const answers = await batch(send, directory, parts, { wait });
  const page = pageOf(member);
  return answers.map(({ status, body, failure }) => {
    if (failure) return failure;
    const parsed = page.safeParse(body);
    if (!parsed.success) return unreadable('GET', status, 'The members of a list cannot be read', '');
    const { value, '@odata.nextLink': more } = parsed.data;
    const isGroup = (one: z.infer<typeof member>) => one['@odata.type'] === '#microsoft.graph.group';
    const people = value.filter((one) => !isGroup(one));
    const isHidden = value.some((one) => isGroup(one) && one.visibility === 'HiddenMembership');
    return {
      addresses: people.map(({ mail, userPrincipalName }) => mail ?? userPrincipalName ?? '').filter(Boolean),
      missing: more !== undefined ? 'tooMany' : isHidden ? 'hidden' : undefined,
    };
  });
}
