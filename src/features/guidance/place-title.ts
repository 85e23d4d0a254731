import { inLanguage } from '../../engine';
import { partsOf, type ToolLink } from '../../guidance';
import type { Guidance, Place } from '../../pack';
import { useLanguage } from '../../ui';
import { useGuidance } from './guidance-root';
import { useGuidanceStrings } from './strings';

/** What can be found out without reading, in the order it is offered: only what the pack brings. */
export function toolsOf(guidance: Guidance): readonly Place[] {
  return [
    ...guidance.lookups.map(({ id }) => `lookup:${id}`),
    ...(guidance.contacts.routes.length > 0 ? ['tool:contacts'] : []),
    ...(guidance.passwords === undefined ? [] : ['tool:password']),
    ...(guidance.marking === undefined ? [] : ['tool:marking']),
  ];
}

/** The tools and lookups that lean on a page. */
export function toolsOfPage(
  { lookups, passwords, marking }: Guidance,
  tools: readonly ToolLink[],
  slug: string,
): readonly Place[] {
  return [
    ...tools.filter(({ page }) => page === slug).map(({ place }) => place),
    ...lookups.filter(({ page }) => page === slug).map(({ id }) => `lookup:${id}`),
    ...(passwords?.page === slug ? ['tool:password', 'tool:passphrase', 'tool:change-password'] : []),
    ...(marking?.page === slug ? ['tool:marking'] : []),
  ];
}

/** What a link to a place is called. */
export function usePlaceTitle(): (place: Place) => string {
  const language = useLanguage();
  const strings = useGuidanceStrings();
  const { guidance, tools: deciding } = useGuidance();
  const tools: Readonly<Record<string, string>> = {
    contacts: strings.contacts.title,
    password: strings.password.title,
    passphrase: strings.password.phraseTitle,
    'change-password': strings.password.changeTitle,
    marking: strings.marking.title,
  };
  return (place) => {
    const { kind, id, inside } = partsOf(place);
    if (kind === 'tool') {
      const one = deciding.find((tool) => tool.place === `tool:${id}`);
      return one === undefined ? (tools[id] ?? id) : inLanguage(one.title, language);
    }
    if (kind === 'page') return guidance.pages.find(({ slug }) => slug === id)?.title ?? id;
    if (kind === 'contact') {
      const contact = guidance.contacts.contacts.find((one) => one.id === id);
      return contact === undefined ? id : inLanguage(contact.name, language);
    }
    const lookup = guidance.lookups.find((one) => one.id === id);
    if (lookup === undefined) return id;
    const row = lookup.rows.find((one) => one.id === inside);
    return inLanguage(row?.name ?? lookup.title, language);
  };
}
