import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { en, type UiStrings } from './strings.en';

/** Languages the interface is written in. A catalogue missing one of them does not compile. */
export type Language = 'en';

/** A text in every language of the interface. */
export type Catalogue<T> = { readonly [language in Language]: T };

/** Changes every text of a catalogue and keeps its shape: how tests show words of another length. */
export type Rewrite = <T>(words: T) => T;

const uiStrings: Catalogue<UiStrings> = { en };

interface Chosen {
  readonly language: Language;
  readonly rewrite: Rewrite | null;
}

const ChosenContext = createContext<Chosen>({ language: 'en', rewrite: null });

export interface LanguageRootProps {
  readonly language: Language;
  /** @default null */
  readonly rewrite?: Rewrite | null;
  readonly children: ReactNode;
}

/** Sets the language for everything inside. */
export function LanguageRoot({ language, rewrite = null, children }: LanguageRootProps) {
  const chosen = useMemo(() => ({ language, rewrite }), [language, rewrite]);
  return <ChosenContext.Provider value={chosen}>{children}</ChosenContext.Provider>;
}

export function useLanguage(): Language {
  return useContext(ChosenContext).language;
}

/** The words of a catalogue in the chosen language. */
export function useWords<T>(catalogue: Catalogue<T>): T {
  const { language, rewrite } = useContext(ChosenContext);
  const words = catalogue[language];
  return rewrite === null ? words : rewrite(words);
}

export function useUiStrings(): UiStrings {
  return useWords(uiStrings);
}
