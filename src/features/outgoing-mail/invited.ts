import type { Message, Report } from '../../engine';
import type { SeenMail } from './seen-mail';

/** How many people a meeting is for, the members of opened lists one by one, and how many of them are not inside. */
export function invited({ seen }: Report, { known }: SeenMail): { readonly people: number; readonly outside: number } {
  const once = new Map(seen.recipients.map((one, index) => [one.address || `${index}`, one]));
  let people = 0;
  let outside = 0;
  for (const { address, standing } of once.values()) {
    const list = known?.lists?.[address];
    people += list?.members ?? 1;
    outside += list?.outside ?? (standing === 'inside' || standing === 'unknown' ? 0 : 1);
  }
  return { people, outside };
}

/** The account that an item is sent from, where it is not the one that Outlook is open for. */
export function otherAccount({ from, me }: Message): string | undefined {
  const own = (me?.addresses ?? []).map((address) => address.trim().toLowerCase());
  const sender = from?.address.trim() ?? '';
  return own.length === 0 || sender === '' || own.includes(sender.toLowerCase()) ? undefined : sender;
}
