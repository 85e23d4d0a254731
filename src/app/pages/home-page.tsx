import { useSyncExternalStore } from 'react';
import { Home } from '../../features/home';
import { ukDay } from '../../ui';
import type { PageProps } from '../page';

export function HomePage({ tab: { pack, account, remembered, now } }: PageProps) {
  useSyncExternalStore(remembered.subscribe, remembered.version, remembered.version);
  return (
    <Home
      pack={pack}
      today={ukDay(new Date(now()))}
      account={account}
      isFirstVisit={remembered.preference('introduction') === undefined}
      onDismiss={() => remembered.prefer('introduction', 'dismissed')}
    />
  );
}
