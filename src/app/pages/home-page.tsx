import { lazy, Suspense, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { AskBox } from '../../features/guidance';
import { Home } from '../../features/home';
import { ukDay } from '../../ui';
import type { PageProps } from '../page';
import { whenIdle } from '../when-idle';
import { askedIn, queryOf } from './asked';

const HomeAnswers = lazy(async () => ({ default: (await import('./home-guidance')).HomeAnswers }));
const HomeDeviceSteps = lazy(async () => ({ default: (await import('./home-guidance')).HomeDeviceSteps }));
const HomeOften = lazy(async () => ({ default: (await import('./home-guidance')).HomeOften }));

export function HomePage({ tab, query, onQuery }: PageProps) {
  const { pack, account, remembered, now } = tab;
  useSyncExternalStore(remembered.subscribe, remembered.version, remembered.version);
  // The guidance is fetched only once Home is there: the number to call must not wait for it.
  const [isThere, setThere] = useState(false);
  useEffect(() => whenIdle(() => setThere(true)), []);
  const onAsked = useCallback((asked: string) => onQuery(queryOf(asked)), [onQuery]);
  return (
    <Home
      pack={pack}
      today={ukDay(new Date(now()))}
      account={account}
      isFirstVisit={remembered.preference('introduction') === undefined}
      onDismiss={() => remembered.prefer('introduction', 'dismissed')}
      ask={
        <AskBox query={askedIn(query)} onQuery={onAsked} results={(asked) => <HomeAnswers tab={tab} asked={asked} />} />
      }
      deviceSteps={
        isThere ? (
          <Suspense fallback={null}>
            <HomeDeviceSteps tab={tab} />
          </Suspense>
        ) : null
      }
      often={
        isThere ? (
          <Suspense fallback={null}>
            <HomeOften tab={tab} />
          </Suspense>
        ) : null
      }
    />
  );
}
