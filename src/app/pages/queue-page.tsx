import { Queue } from '../../features/approvals';
import type { OpenDesk } from '../../session';
import type { PageProps, Tab } from '../page';
import { useAppStrings } from '../strings';
import { deskProps, useDeskCounts } from '../use-desk-props';
import { WithDesk } from './with-desk';

export function QueuePage({ tab }: PageProps) {
  const { requests: strings } = useAppStrings();
  return (
    <WithDesk tab={tab} title={strings.title}>
      {(open) => <ForMe tab={tab} open={open} />}
    </WithDesk>
  );
}

function ForMe({ tab, open }: { readonly tab: Tab; readonly open: OpenDesk }) {
  return <Queue {...deskProps(tab, open)} counts={useDeskCounts(open)} />;
}
