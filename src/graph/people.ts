import { htmlToText } from '../engine';
import { batch } from './batch';
import { GraphFailure, unreadable } from './failure';
import type { AutomaticReply } from './mail-types';
import { query, quoted } from './mailbox-paths';
import { all } from './pages';
import type { Send } from './request';
import { type GraphUser, mailTips, pageOf, user } from './shapes';

const known = 'id,displayName,mail,userPrincipalName';
const described = `${known},jobTitle,department`;

/** Graph takes at most fifteen values in one `in`. */
const mostValues = 15;

const inPieces = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

export async function readMe(send: Send): Promise<GraphUser> {
  const $select = `${described},givenName,surname,otherMails,proxyAddresses`;
  return (await send({ path: `/me${query({ $select })}`, scopes: ['User.Read'], shape: user })).value;
}

export async function readManager(send: Send): Promise<GraphUser | undefined> {
  const path = `/me/manager${query({ $select: described })}`;
  try {
    return (await send({ path, scopes: ['User.Read.All'], shape: user })).value;
  } catch (error) {
    if (error instanceof GraphFailure && error.facts.status === 404) return undefined;
    throw error;
  }
}

export const readReports = (send: Send): Promise<readonly GraphUser[]> =>
  all(send, { path: `/me/directReports${query({ $select: known })}`, scopes: ['User.Read'] }, user);

/** Beginning of any word of the name, or of the address. */
export async function findPeople(send: Send, text: string): Promise<readonly GraphUser[]> {
  const words = text.replaceAll(/["\\]/g, ' ').trim();
  if (words === '') return [];
  const $search = `"displayName:${words}" OR "mail:${words}"`;
  const path = `/users${query({ $search, $count: 'true', $top: 10, $select: described })}`;
  return all(send, { path, scopes: ['User.ReadBasic.All'], headers: { ConsistencyLevel: 'eventual' } }, user, 10);
}

export async function findByAddress(
  send: Send,
  addresses: readonly string[],
  wait: ((milliseconds: number) => Promise<void>) | undefined,
): Promise<readonly GraphUser[]> {
  const wanted = [...new Set(addresses.map((address) => address.trim().toLowerCase()))].filter(Boolean);
  if (wanted.length === 0) return [];
  const parts = inPieces(wanted, mostValues).map((some) => {
    const $filter = some.length === 1 ? `mail eq ${quoted(some[0] ?? '')}` : `mail in (${some.map(quoted).join(',')})`;
    return { method: 'GET' as const, url: `/users${query({ $filter, $select: described })}` };
  });
  const answers = await batch(send, { scopes: ['User.ReadBasic.All'] }, parts, { wait });
  const page = pageOf(user);
  return answers.flatMap(({ status, body, failure }) => {
    if (failure) throw failure;
    const parsed = page.safeParse(body);
    if (!parsed.success) throw unreadable('GET', status, 'The list of people cannot be read', '');
    return parsed.data.value;
  });
}

/** Exchange takes 100 addresses in one question. */
const mostTips = 100;

export async function readAutomaticReplies(
  send: Send,
  addresses: readonly string[],
): Promise<readonly AutomaticReply[]> {
  const replies: AutomaticReply[] = [];
  for (const some of inPieces(addresses, mostTips)) {
    const body = { EmailAddresses: some, MailTipsOptions: 'automaticReplies' };
    const asked = { path: '/me/getMailTips', scopes: ['Mail.Read'] as const, body, shape: pageOf(mailTips) };
    const { value } = await send({ method: 'POST', isReading: true, ...asked });
    for (const { emailAddress, automaticReplies } of value.value) {
      const message = htmlToText(automaticReplies?.message ?? '').trim();
      if (message !== '' && emailAddress?.address) replies.push({ address: emailAddress.address, message });
    }
  }
  return replies;
}
