import { type ReactNode, useEffect } from 'react';
import { PageFrame, ReadingView, useReading } from '../../ui';
import { deskScopes, type OpenDesk } from '../desk';
import type { Tab } from '../page';
import { useAppStrings } from '../strings';

export interface WithDeskProps {
  readonly tab: Tab;
  /** Heading of the page while there is no desk. */
  readonly title: string;
  readonly children: (open: OpenDesk) => ReactNode;
}

/** A page that needs requests and decisions: opens the desk, and says what keeps it from opening. */
export function WithDesk({ tab, title, children }: WithDeskProps) {
  const { desk } = tab;
  const { requests: strings } = useAppStrings();
  const open = useReading(desk).value;
  useEffect(() => {
    if (desk.state().value === undefined) desk.read();
  }, [desk]);
  if (open !== undefined) return children(open);
  return (
    <PageFrame title={title}>
      <ReadingView reading={desk} what={strings.what} signIn={strings.signIn} permissions={deskScopes}>
        {() => null}
      </ReadingView>
    </PageFrame>
  );
}
