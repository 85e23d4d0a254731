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
