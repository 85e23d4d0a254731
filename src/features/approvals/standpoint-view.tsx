import { makeStyles, tokens } from '@fluentui/react-components';
import type { PackRequests, RequestKind } from '../../pack';
import type { RecordBox, SeenMail } from '../../record-mail';
import type { Claim, Standing } from '../../records';
import { mailName, partiesOf } from '../../stories';
import { longMoment, NewsLine, StandingNote, useLanguage } from '../../ui';
import type { Act } from './acting';
import { MailLink } from './mail-link';
import type { Standpoint } from './standpoint';
import { useApprovalStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
});

export interface StandpointViewProps {
  readonly box: RecordBox;
  readonly standing: Standing;
  readonly kind: RequestKind | undefined;
  readonly requests: PackRequests;
  readonly standpoint: Standpoint;
  readonly onOpenMail: ((mail: SeenMail) => void) | undefined;
  /** An answer was stopped because of this: then it takes focus. */
  readonly wasStopped: boolean;
}

/** Why there is nothing to press. */
export function StandpointView(props: StandpointViewProps) {
  const { box, standing, kind, requests, standpoint, onOpenMail, wasStopped } = props;
  const styles = useStyles();
  const { panel: words } = useApprovalStrings();
  const language = useLanguage();
  const parties = partiesOf(standing, requests, language);
  const name = (id: string | undefined) => {
    const party = id === undefined ? undefined : parties.get(id);
    return party === undefined ? undefined : mailName(party);
  };
  const when = (at: string) => longMoment(new Date(at), language);
  const who = mailName(standing.requester);
  const team = mailName(box.owner);

  if (standpoint.is === 'settled') {
    const { claim, isEarly } = standpoint;
    const by = claim.record.by.id === box.owner.id && !box.isTeam ? words.you : mailName(claim.record.by);
    const act = actOf(claim);
    const did =
      act === 'notForUs' && !box.isTeam ? words.notForYou(when(claim.at)) : words.did[act](by, when(claim.at));
    return (
      <div className={styles.root}>
        <NewsLine
          tone={wasStopped ? 'failed' : 'done'}
          takesFocus={wasStopped}
          words={[wasStopped ? words.answeredAlready : '', did, words.told(who)].join(' ').trim()}
        >
          <MailLink box={box} mail={claim.mail} label={words.seeMail} onOpenMail={onOpenMail} />
        </NewsLine>
        {claim.record.words === '' ? null : <StandingNote>{words.wrote(claim.record.words)}</StandingNote>}
        {isEarly ? <StandingNote>{words.early}</StandingNote> : null}
      </div>
    );
  }
  const text = (): string => {
    switch (standpoint.is) {
      case 'ownRequest':
        return box.isTeam ? words.ownRequestTeam(team) : words.ownRequest;
      case 'unclear':
        return standpoint.why === 'twoEditions' ? words.unclear.twoEditions(who) : words.unclear.kindNotKnown;
      case 'withdrawn':
        return words.withdrawn(who, when(standpoint.at));
      case 'notAsked': {
        const asked = standpoint.asked.map((id) => name(id)).filter((one): one is string => one !== undefined);
        if (asked.length === 0) return words.nobodyAsked;
        return box.isTeam ? words.notAskedTeam(asked.join(words.or), team) : words.notAsked(asked.join(words.or));
      }
      case 'ended':
        return words.ended(mailName(standpoint.claim.record.by), when(standpoint.claim.at));
      case 'notYet': {
        const before = standing.steps.find(({ status }) => status === 'waiting' || status === 'questioned');
        const first = before ?? standing.steps.find(({ status }) => status === 'answeredInWords');
        const waitsFor = name(first?.actor);
        return waitsFor === undefined ? words.notYetUnknown : words.notYet(waitsFor);
      }
      // Open, and the kind is not known: nothing is decided about what cannot be read.
      case 'open':
        return words.unclear.kindNotKnown;
    }
  };
  const said = kind === undefined ? words.unclear.kindNotKnown : text();
  const mail = standpoint.is === 'ended' ? standpoint.claim.mail : undefined;
  if (wasStopped) return <NewsLine tone="failed" words={`${words.stopped} ${said}`} />;
  return (
    <div className={styles.root}>
      <StandingNote>
        {said} <MailLink box={box} mail={mail} label={words.seeTheirMail} onOpenMail={onOpenMail} />
      </StandingNote>
      {standpoint.is === 'ended' && standpoint.claim.record.words !== '' ? (
        <StandingNote>{words.wrote(standpoint.claim.record.words)}</StandingNote>
      ) : null}
    </div>
  );
}

/** What a record that settles a step says was done. */
function actOf({ record }: Claim): Act {
  if (record.type === 'decision') return record.outcome === 'approved' ? 'approve' : 'decline';
  if (record.type === 'completion') return record.outcome === 'done' ? 'done' : 'notForUs';
  return record.type === 'plainWords' ? 'readWords' : 'receipt';
}
