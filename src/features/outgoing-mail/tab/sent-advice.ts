import type { Finding, Message } from '../../../engine';

/**
 * What a mail that has left calls for. `leak`: something may be where it should not be. `elsewhere`: it went to a team
 * that does not deal with it, so it is written again. `nothing`: there is nothing to mend any more.
 */
export type SentAdvice =
  | { readonly kind: 'leak'; readonly askToDelete: readonly string[]; readonly isOwn: boolean }
  | { readonly kind: 'elsewhere'; readonly to: readonly string[] }
  | { readonly kind: 'nothing' };

const harmless: readonly string[] = ['marking-form'];
/** The mailbox is one's own, or the mail was meant for everybody and only their addresses were not. */
const nobodyToAsk: readonly string[] = ['recipient-own-personal', 'recipient-visible'];
const misrouted: readonly string[] = ['recipient-retired', 'recipient-topic'];

/** A rule that is not known here counts as a leak: too much advice is better than none. */
export function sentAdvice({ outcome, rule, fixes, evidence }: Finding, message: Message): SentAdvice {
  if (outcome === 'inform' || harmless.includes(rule)) return { kind: 'nothing' };
  if (misrouted.includes(rule)) {
    const to = fixes.flatMap((fix) => (fix.kind === 'replaceRecipient' ? [fix.by] : []));
    return { kind: 'elsewhere', to: [...new Set(to)] };
  }
  const isOwn = rule === 'recipient-own-personal';
  const addresses = evidence.flatMap(({ field, index = 0 }) =>
    field === 'to' || field === 'cc' || field === 'bcc' ? [message[field][index]?.address.trim() ?? ''] : [],
  );
  const reached = [...new Set(addresses)].filter((address) => address.includes('@'));
  return { kind: 'leak', askToDelete: nobodyToAsk.includes(rule) ? [] : reached, isOwn };
}
