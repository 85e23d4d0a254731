import { StoryPage as Story } from '../../features/requests';
import { formStore } from '../form-store';
import type { PageProps } from '../page';
import { useAppStrings } from '../strings';
import { deskProps } from '../use-desk-props';
import { WithDesk } from './with-desk';

export function StoryPage({ tab, params: { ref = '' } }: PageProps) {
  const { requests: strings } = useAppStrings();
  return (
    <WithDesk tab={tab} title={strings.title}>
      {(open) => (
        <Story
          {...deskProps(tab, open)}
          refText={ref}
          forms={formStore(tab.remembered, open.desk.me.id, `change/${ref}`)}
        />
      )}
    </WithDesk>
  );
}
