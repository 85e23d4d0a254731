import { useCallback } from 'react';
import { GuidanceHome } from '../../features/guidance';
import { useLanguage } from '../../ui';
import type { PageProps } from '../page';
import { askedIn, queryOf } from './asked';
import { WithGuidance } from './with-guidance';

export function GuidanceHomePage({ tab, query, onQuery }: PageProps) {
  const language = useLanguage();
  const onAsked = useCallback((asked: string) => onQuery(queryOf(asked)), [onQuery]);
  return (
    <WithGuidance tab={tab}>
      {({ searchIn }) => <GuidanceHome search={searchIn(language)} query={askedIn(query)} onQuery={onAsked} />}
    </WithGuidance>
  );
}
