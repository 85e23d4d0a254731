import { MyRequests } from '../../features/requests';
import type { OpenDesk } from '../../session';
import { useFormOf } from '../form-store';
import type { PageProps, Tab } from '../page';
import { useAppStrings } from '../strings';
import { deskProps, useDeskCounts } from '../use-desk-props';
import { WithDesk } from './with-desk';

export function MyRequestsPage({ tab }: PageProps) {
  const { requests: strings } = useAppStrings();
  return (
    <WithDesk tab={tab} title={strings.title}>
      {(open) => <Mine tab={tab} open={open} />}
    </WithDesk>
  );
}

function Mine({ tab, open }: { readonly tab: Tab; readonly open: OpenDesk }) {
  return (
    <MyRequests
      {...deskProps(tab, open)}
      counts={useDeskCounts(open)}
      formOf={useFormOf(tab.remembered, open.desk.me.id)}
    />
  );
}
