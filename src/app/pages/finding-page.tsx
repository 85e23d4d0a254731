import { FindingPage as OneMail } from '../../features/outgoing-mail/tab';
import type { PageProps } from '../page';
import { WithMail } from './with-mail';

export function FindingPage({ tab, params: { id = '' }, query }: PageProps) {
  return (
    <WithMail tab={tab} query={query}>
      {(props) => <OneMail {...props} id={id} />}
    </WithMail>
  );
}
