import { LookupPage } from '../../features/guidance';
import { partsOf, whereNow } from '../../guidance';
import { NotFound } from '../not-found';
import type { PageProps } from '../page';
import { WithGuidance } from './with-guidance';

export function OneLookupPage({ tab, params: { list = '' }, query, row, onQuery }: PageProps) {
  return (
    <WithGuidance tab={tab}>
      {({ guidance }) => {
        const { id } = partsOf(whereNow(guidance, `lookup:${list}`));
        const lookup = guidance.lookups.find((one) => one.id === id);
        return lookup === undefined ? <NotFound /> : <LookupPage {...{ lookup, query, row, onQuery }} />;
      }}
    </WithGuidance>
  );
}
