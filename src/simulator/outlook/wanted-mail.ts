import { readLink } from '../teams/links';

/** Graph's id of the mail that an address asks for, `?mail=…`: the id itself, or the link that Graph gives of it. */
export function wantedMailIn(search: string): string | null {
  const wanted = new URLSearchParams(search).get('mail');
  const link = wanted?.startsWith('https:') ? readLink(wanted) : undefined;
  return link?.kind === 'mail' ? link.id : wanted || null;
}
