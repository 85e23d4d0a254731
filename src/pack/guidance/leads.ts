import type { Place } from '../guidance-data';

/** What a compiled file leads to: places, and addresses to write to. Found wherever it stands. */
export interface Leads {
  readonly places: readonly { readonly where: string; readonly place: Place }[];
  readonly mails: readonly { readonly where: string; readonly address: string }[];
}

/**
 * Walks what a file holds, for the names under which a pack says where to go: `place`, `write`, and the address of a
 * way to reach somebody.
 */
export function leadsOf(value: unknown): Leads {
  const places: { where: string; place: Place }[] = [];
  const mails: { where: string; address: string }[] = [];
  const walk = (at: unknown, where: string): void => {
    if (Array.isArray(at)) {
      at.forEach((each: unknown, index) => {
        const id: unknown = typeof each === 'object' && each !== null && 'id' in each ? each.id : undefined;
        walk(each, `${where}[${typeof id === 'string' ? id : index + 1}]`);
      });
      return;
    }
    if (typeof at !== 'object' || at === null) return;
    for (const [name, each] of Object.entries(at) as readonly (readonly [string, unknown])[]) {
      const inside = where === '' ? name : `${where}.${name}`;
      if (typeof each !== 'string') walk(each, inside);
      else if (name === 'place') places.push({ where: `\`${where}\``, place: each });
      else if (name === 'write') mails.push({ where: `\`${where}\``, address: each });
      else if (name === 'address' && 'kind' in at && at.kind === 'mail')
        mails.push({ where: `\`${where}\``, address: each });
    }
  };
  walk(value, '');
  return { places, mails };
}
