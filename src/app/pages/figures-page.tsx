import { Figures } from '../../features/approvals';
import type { PageProps } from '../page';
import { useAppStrings } from '../strings';
import { WithDesk } from './with-desk';

export function FiguresPage({ tab }: PageProps) {
  const { requests: strings } = useAppStrings();
  return (
    <WithDesk tab={tab} title={strings.figuresTitle}>
      {({ desk, requests }) => <Figures desk={desk} requests={requests} now={tab.now} />}
    </WithDesk>
  );
}
