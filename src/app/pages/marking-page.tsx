import { MarkingPage } from '../../features/guidance';
import { NotFound } from '../not-found';
import type { PageProps } from '../page';
import { WithGuidance } from './with-guidance';

export function MarkMailPage({ tab }: PageProps) {
  return (
    <WithGuidance tab={tab}>
      {({ guidance: { marking } }) => (marking === undefined ? <NotFound /> : <MarkingPage help={marking} />)}
    </WithGuidance>
  );
}
