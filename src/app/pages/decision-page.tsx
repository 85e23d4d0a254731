import { DecisionPage as Decision } from '../../features/approvals';
import type { PageProps } from '../page';
import { useAppStrings } from '../strings';
import { deskProps } from '../use-desk-props';
import { WithDesk } from './with-desk';

export function DecisionPage({ tab, params: { ref = '' } }: PageProps) {
  const { requests: strings } = useAppStrings();
  return (
    <WithDesk tab={tab} title={strings.title}>
      {(open) => <Decision {...deskProps(tab, open)} refText={ref} />}
    </WithDesk>
  );
}
