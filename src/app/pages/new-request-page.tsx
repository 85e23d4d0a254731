import { use } from 'react';
import { NewRequestList } from '../../features/requests';
import { useReading } from '../../ui';
import { useFormOf } from '../form-store';
import type { PageProps } from '../page';

/** What can be asked for: readable without signing in, and without a connection once it was read. */
export function NewRequestPage({ tab }: PageProps) {
  const { value: account } = useReading(tab.account);
  const formOf = useFormOf(tab.remembered, account?.id ?? '');
  return <NewRequestList requests={use(tab.requests())} formOf={account === undefined ? undefined : formOf} />;
}
