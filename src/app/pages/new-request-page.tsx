import { use } from 'react';
import { NewRequestList } from '../../features/requests';
import type { PageProps } from '../page';

/** What can be asked for: readable without signing in, and without a connection once it was read. */
export function NewRequestPage({ tab }: PageProps) {
  return <NewRequestList requests={use(tab.requests())} />;
}
