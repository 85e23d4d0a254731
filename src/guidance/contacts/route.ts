import type { Contact, Contacts, Route, Way } from '../../pack';
import { type Chosen, chooseFrom, type Given, givenFor, holdsFor } from '../choices';

/** What the person may choose who belongs to no organisation with a network of its own. */
const SUPPLIER = 'supplier';

/** The questions of the router that are asked, in order, and what is chosen in each: the option given, else the first. */
export function askedSelects(
  contacts: Pick<Contacts, 'selects'>,
  given: Given,
): { readonly asked: Contacts['selects']; readonly chosen: Chosen } {
  return chooseFrom(contacts.selects, given);
}

/** The select that the clock answers, unless the person says otherwise. */
export const BY_CLOCK = 'hours';

/** What was chosen, for an address: of each question that is asked the option given, unless it is the first anyway. */
export function queryFor(contacts: Pick<Contacts, 'selects'>, given: Given): string {
  const { asked, chosen } = askedSelects(contacts, given);
  const said = asked.flatMap(({ id, options }): (readonly [string, string])[] => {
    const option = chosen[id];
    const isSaid = option !== undefined && option === givenFor(given, id);
    return isSaid && (id === BY_CLOCK || option !== options[0]?.id) ? [[id, option]] : [];
  });
  return new URLSearchParams(said.map(([id, option]) => [id, option])).toString();
}

/** Whom to turn to: the first route that holds for what is asked and chosen. The compiler sees to it that there is one. */
export function routeFor(contacts: Pick<Contacts, 'selects' | 'routes'>, given: Given): Route | undefined {
  const { chosen } = askedSelects(contacts, given);
  return contacts.routes.find(({ when }) => holdsFor(when, chosen));
}

/** The ways to reach a contact; a supplier is offered none that opens only on the organisation's own network. */
export function waysFor(contact: Pick<Contact, 'ways'>, given: Given): readonly Way[] {
  if (givenFor(given, 'who') !== SUPPLIER) return contact.ways;
  return contact.ways.filter((way) => way.kind !== 'web' || way.network === undefined);
}
