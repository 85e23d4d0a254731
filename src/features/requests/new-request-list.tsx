import { inLanguage } from '../../engine';
import type { PackRequests } from '../../pack';
import { PageFrame, PageLink, useLanguage } from '../../ui';
import { useRequestStrings } from './strings';

export interface NewRequestListProps {
  readonly requests: PackRequests;
}

/** What can be asked for. */
export function NewRequestList({ requests }: NewRequestListProps) {
  const strings = useRequestStrings();
  const language = useLanguage();
  return (
    <PageFrame title={strings.newTitle} back={{ to: '/requests', title: strings.title }}>
      <ul>
        {requests.kinds
          .filter(({ offered }) => offered)
          .map(({ kind, title }) => (
            <li key={kind.id}>
              <PageLink to={`/requests/new/${kind.id}`}>{inLanguage(title, language)}</PageLink>
            </li>
          ))}
      </ul>
    </PageFrame>
  );
}
