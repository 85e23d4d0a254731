import type { ReactNode } from 'react';
import { deskScopes, type OpenDesk } from '../../session';
import { PageLink } from '../../ui';
import type { Tab } from '../page';
import { useAppStrings } from '../strings';
import { Opened } from './opened';

export interface WithDeskProps {
  readonly tab: Tab;
  /** Heading of the page while there is no desk. */
  readonly title: string;
  readonly children: (open: OpenDesk) => ReactNode;
}

/** A page that needs requests and decisions. */
export function WithDesk({ tab, title, children }: WithDeskProps) {
  const { requests: strings } = useAppStrings();
  return (
    <Opened
      reading={tab.desk}
      title={title}
      what={strings.what}
      signIn={strings.signIn}
      permissions={deskScopes}
      instead={<PageLink to="/requests/new">{strings.offered}</PageLink>}
    >
      {children}
    </Opened>
  );
}
