import { createContext, type ReactNode, useContext } from 'react';
import type { Finding, Message } from '../../engine';
import type { Act } from './acts';

/** A guidance card that a person opened. */
export interface OpenCard {
  /** Somewhere in the pack: `lookup:bluetooth/trackpad`. */
  readonly place: string;
  readonly finding: Finding;
  readonly message: Message;
  /** The sensitivity labels that can be set, by name. */
  readonly labels: readonly string[];
  /** Buttons for what can be done about it, with what became of them. */
  readonly buttons: (acts: readonly Act[]) => ReactNode;
}

export type CardContent = (card: OpenCard) => ReactNode;

const Context = createContext<CardContent>(() => null);

/** Whoever composes the pane knows the guidance: the mail check itself knows its places only. */
export const CardContents = Context.Provider;

export const useCardContent = (): CardContent => useContext(Context);
