import { Figures } from '../../features/approvals';
import type { PageProps } from '../page';
import { useAppStrings } from '../strings';
import { deskProps } from '../use-desk-props';
import { WithDesk } from './with-desk';

export function FiguresPage({ tab }: PageProps) {
  const { requests: strings } = useAppStrings();
  return (
    <WithDesk tab={tab} title={strings.figuresTitle}>
      {(open) => <Figures {...deskProps(tab, open)} />}
    </WithDesk>
  );
}
