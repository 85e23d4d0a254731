import { createContext, type ReactNode, useContext } from 'react';
import { asHeading } from './heading';

/** What stands beside a rule about the guidance page it leans on, by the page's slug: words of one line. */
export type PageBesideRule = (slug: string) => ReactNode;

/** Where no page is known, its name as words: `marking-mail` is "Marking mail". */
export const slugWords = (slug: string): string => asHeading(slug.replaceAll('-', ' '));

const Context = createContext<PageBesideRule>(slugWords);

/** Whoever composes the screens knows the pages: the mail check itself knows their slugs only. */
export const PagesBesideRules = Context.Provider;

export const usePageBesideRule = (): PageBesideRule => useContext(Context);
