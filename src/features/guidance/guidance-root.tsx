import { createContext, type ReactNode, useContext } from 'react';
import type { Pack } from '../../engine';
import type { ToolLink } from '../../guidance';
import type { Guidance } from '../../pack';

/** What every piece of guidance is read from and shown by. */
export interface GuidanceData {
  readonly guidance: Guidance;
  /** The tools that decide, in the order they are offered: of each what its link says. */
  readonly tools: readonly ToolLink[];
  readonly pack: Pack;
  /** The day it is in the UK, `2020-09-28`. */
  readonly today: string;
  /** A link to a page of ours that opens in the host the person uses. */
  readonly linkTo: (path: string) => string;
}

const GuidanceContext = createContext<GuidanceData | null>(null);

export interface GuidanceRootProps {
  readonly value: GuidanceData;
  readonly children: ReactNode;
}

export function GuidanceRoot({ value, children }: GuidanceRootProps) {
  return <GuidanceContext.Provider value={value}>{children}</GuidanceContext.Provider>;
}

export function useGuidance(): GuidanceData {
  const data = useContext(GuidanceContext);
  if (data === null) throw new Error('A piece of guidance stands outside GuidanceRoot');
  return data;
}
