import { WhatIsChecked } from '../../features/home';
import { ukDay } from '../../ui';
import type { PageProps } from '../page';

export function ChecksPage({ tab: { pack, now }, row }: PageProps) {
  return <WhatIsChecked pack={pack} today={ukDay(new Date(now()))} at={row} />;
}
