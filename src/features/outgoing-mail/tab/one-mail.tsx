import type { Pack } from '../../../engine';
import type { CheckedMail } from '../../../mail-scan';
import { StandingNote, Unchecked } from '../../../ui';
import { lookedAtSentence } from '../looked-at';
import { LookedAtList } from '../looked-at-list';
import type { Checked } from '../mail-watch';
import type { Row } from '../rows';
import { useMailStrings } from '../strings';
import { uncheckedReasons } from '../unchecked-reasons';
import { AlsoHere } from './also-here';
import { CanDo, MailLine, Noticed } from './finding-parts';
import { useListStyles } from './list-styles';
import { MailText } from './mail-text';
import { partReason } from './not-checked-reasons';
import { Reach } from './reach';
import { SentSteps } from './sent-steps';
import { useTabStrings } from './strings';
import { TellPolicyTeam } from './tell-policy-team';
import type { FollowedMail } from './use-draft';

export interface OneMailProps {
  readonly id: string;
  readonly pack: Pack;
  readonly agree: (() => Promise<unknown>) | undefined;
  readonly followed: FollowedMail;
  readonly mail: CheckedMail;
  readonly checked: Checked;
  readonly row: Row | undefined;
  readonly isSent: boolean;
}

/** One mail that was read: what was noticed, what can be done about it, and what was looked at. */
export function OneMail({ id, pack, agree, followed, mail: read, checked, row, isSent }: OneMailProps) {
  const common = useListStyles();
  const strings = useTabStrings();
  const pane = useMailStrings();
  const { report, mail } = checked;
  return (
    <>
      <MailLine mail={read} />
      {followed.wasDraft && isSent ? <StandingNote>{strings.finding.sentMeanwhile}</StandingNote> : null}
      <Reach {...{ report, mail, pack }} />
      {row === undefined ? <p className={common.text}>{lookedAtSentence(mail, pane)}</p> : null}
      {row?.live === true ? <Noticed {...{ row, mail, pack }} /> : null}
      {row === undefined || isSent ? null : <CanDo {...{ row, followed, checked, agree }} mail={read} />}
      {row === undefined || !isSent ? null : <SentSteps finding={row.finding} mail={read} {...{ report, pack }} />}
      <AlsoHere id={id} rows={followed.state.rows} shown={row} />
      {row === undefined ? null : <TellPolicyTeam finding={row.finding} pack={pack} />}
      <div>
        <MailText mail={mail} findings={report.findings} />
        <LookedAtList {...{ report, mail, pack }} />
        <Unchecked reasons={uncheckedReasons(report, mail, pane, partReason(report, read, strings))} />
      </div>
    </>
  );
}
