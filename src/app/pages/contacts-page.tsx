import { use } from 'react';
import { ContactsPage } from '../../features/guidance';
import type { PageProps } from '../page';
import { WithGuidance } from './with-guidance';

export function WhoToContactPage({ tab, query, row, onQuery }: PageProps) {
  const { holidays } = use(tab.requests());
  return (
    <WithGuidance tab={tab}>
      {() => <ContactsPage now={tab.now()} {...{ holidays, query, row, onQuery }} />}
    </WithGuidance>
  );
}
