import { createContext, type ReactNode, useContext } from 'react';
import { en, type UiStrings } from './strings.en';

/** Languages the interface is written in. A catalogue missing one of them does not compile. */
export type Language = 'en';

/** A text in every language of the interface. */
export type Catalogue<T> = { readonly [language in Language]: T };

const uiStrings: Catalogue<UiStrings> = { en };

const Chosen = createContext<Language>('en');

/** Sets the language for everything inside. */
export function LanguageRoot(props: { readonly language: Language; readonly children: ReactNode }) {
  return <Chosen.Provider value={props.language}>{props.children}</Chosen.Provider>;
}

export function useLanguage(): Language {
  return useContext(Chosen);
}

export function useUiStrings(): UiStrings {
  return uiStrings[useLanguage()];
}
