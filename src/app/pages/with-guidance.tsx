import { type ReactNode, use } from 'react';
import { type GuidanceData, GuidanceRoot } from '../../features/guidance';
import { ukDay } from '../../ui';
import type { OpenGuidance } from '../guidance';
import type { Tab } from '../page';

export interface WithGuidanceProps {
  readonly tab: Tab;
  readonly children: (open: OpenGuidance) => ReactNode;
}

/** A page that shows guidance: readable without signing in, and without a connection once it was read. */
export function WithGuidance({ tab, children }: WithGuidanceProps) {
  const open = use(tab.guidance());
  const value: GuidanceData = {
    guidance: open.guidance,
    tools: open.tools,
    pack: tab.pack,
    today: ukDay(new Date(tab.now())),
    linkTo: tab.host.linkTo,
  };
  return <GuidanceRoot value={value}>{children(open)}</GuidanceRoot>;
}
