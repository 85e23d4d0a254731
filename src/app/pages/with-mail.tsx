import type { ReactNode } from 'react';
import type { MailTabProps } from '../../features/outgoing-mail/tab';
import { changeScopes, mailScopes } from '../mail';
import type { PageProps } from '../page';
import { useAppStrings } from '../strings';
import { BesideRules } from './beside-rules';
import { Opened } from './opened';

export interface WithMailProps extends Pick<PageProps, 'tab' | 'query'> {
  readonly children: (props: MailTabProps) => ReactNode;
}

/** A page that needs one's own outgoing mail. */
export function WithMail({ tab, query, children }: WithMailProps) {
  const { mail: strings } = useAppStrings();
  const { pack, now, explain } = tab;
  const signIn = () => tab.askForToken(mailScopes);
  const agreeToChange = () => tab.askForToken(changeScopes);
  return (
    <Opened
      reading={tab.mail}
      title={strings.title}
      what={strings.what}
      signIn={strings.signIn}
      permissions={mailScopes}
    >
      {(scan) => (
        <BesideRules tab={tab}>
          {children({ scan, pack, now, explain, signIn, permissions: mailScopes, agreeToChange, query })}
        </BesideRules>
      )}
    </Opened>
  );
}
