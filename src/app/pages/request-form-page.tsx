import { useEffect } from 'react';
import { RequestForm } from '../../features/requests';
import { formStore } from '../form-store';
import { NotFound } from '../not-found';
import type { PageProps } from '../page';
import { useAppStrings } from '../strings';
import { deskProps } from '../use-desk-props';
import { WithDesk } from './with-desk';

export function RequestFormPage({ tab, params: { kind: id = '' } }: PageProps) {
  const { requests: strings } = useAppStrings();
  const { carried } = tab;
  useEffect(() => carried.clear, [carried]);
  return (
    <WithDesk tab={tab} title={strings.newTitle}>
      {(open) => {
        const kind = open.requests.kinds.find(
          ({ kind: { id: offered }, offered: isOffered }) => isOffered && offered === id,
        );
        if (kind === undefined) return <NotFound />;
        return (
          <RequestForm
            {...deskProps(tab, open)}
            kind={kind}
            carried={carried.get()}
            forms={formStore(tab.remembered, open.desk.me.id, `new/${id}`, kind)}
          />
        );
      }}
    </WithDesk>
  );
}
