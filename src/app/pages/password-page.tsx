import { PasswordPage } from '../../features/guidance';
import { NotFound } from '../not-found';
import type { PageProps } from '../page';
import { WithGuidance } from './with-guidance';

export function TryPasswordPage({ tab, row }: PageProps) {
  return (
    <WithGuidance tab={tab}>
      {({ guidance: { passwords } }) =>
        passwords === undefined ? <NotFound /> : <PasswordPage rules={passwords} at={row} />
      }
    </WithGuidance>
  );
}
