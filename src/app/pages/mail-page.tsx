import { readEml } from '../../eml';
import { MailPage as OutgoingMail } from '../../features/outgoing-mail/tab';
import type { PageProps } from '../page';
import { WithMail } from './with-mail';

export function MailPage({ tab, query }: PageProps) {
  return (
    <WithMail tab={tab} query={query}>
      {(props) => <OutgoingMail {...props} readEml={readEml} />}
    </WithMail>
  );
}
