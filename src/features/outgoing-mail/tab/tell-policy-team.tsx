import type { Finding, Pack } from '../../../engine';
import { Reveal } from '../../../ui';
import { useMailStrings } from '../strings';
import { useListStyles } from './list-styles';
import { ReadyMailView } from './ready-mail-view';
import { useTabStrings } from './strings';

/** A mail to whoever owns the policies, with the policy and what it said, and nothing of the mail it said it about. */
export function TellPolicyTeam({ finding, pack }: { readonly finding: Finding; readonly pack: Pack }) {
  const common = useListStyles();
  const pane = useMailStrings();
  const { wrong: strings } = useTabStrings();
  const { policy, messageId, outcome } = finding;
  return (
    <Reveal label={strings.label}>
      <div className={common.column}>
        <p className={common.text}>{strings.about}</p>
        {pack.policyTeam === undefined ? <p className={common.text}>{strings.noAddress}</p> : null}
        <ReadyMailView
          mail={{
            to: pack.policyTeam,
            subject: strings.subject(policy),
            text: strings.text({
              policy,
              message: messageId,
              verdict: pane.verdict[outcome],
              pack: `${pack.id} ${pack.version}`,
            }),
          }}
        />
      </div>
    </Reveal>
  );
}
