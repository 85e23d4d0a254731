import { createContext, type ReactNode, useContext } from 'react';
import type { Pack } from '../../engine';
import type { Guidance } from '../../pack';
import type { Answers } from '../../tools';

/** What a tool is shown in, given by whoever composes the page. */
export interface AroundTool {
  readonly guidance: Guidance;
  readonly edition: Pack['edition'];
  /** The day it is in the UK, `2020-09-28`. */
  readonly today: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Of its headings. @default 2 */
  readonly level?: 2 | 3;
  /** A contact by its id, with every way to reach it. */
  readonly contactCard: (id: string) => ReactNode;
  /** The answers are taken along to a request, by the tool; `given` is everything that was answered. */
  readonly onCarry: (tool: string, answers: Readonly<Record<string, readonly string[]>>, given: Answers) => void;
}

const AroundContext = createContext<AroundTool | null>(null);

export function AroundToolRoot({ value, children }: { readonly value: AroundTool; readonly children: ReactNode }) {
  return <AroundContext.Provider value={value}>{children}</AroundContext.Provider>;
}

export function useAround(): AroundTool {
  const around = useContext(AroundContext);
  if (around === null) throw new Error('A tool stands outside AroundToolRoot');
  return around;
}
