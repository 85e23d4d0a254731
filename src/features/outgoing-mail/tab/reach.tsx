import { inLanguage, type Pack, type Report } from '../../../engine';
import { useLanguage } from '../../../ui';
import { isFirstMail } from '../first-mail';
import { recipientWords } from '../recipient-words';
import type { SeenMail } from '../seen-mail';
import { useMailStrings } from '../strings';
import { useListStyles } from './list-styles';
import { useTabStrings } from './strings';

export interface ReachProps {
  readonly report: Report;
  readonly mail: SeenMail;
  readonly pack: Pack;
}

/** So many addresses are named; all of them stand below what was looked at. */
const named = 3;

/** Whom the mail reaches though nobody may have meant it: members of lists outside, and people never written to. */
export function Reach({ report, mail, pack }: ReachProps) {
  const common = useListStyles();
  const { finding: strings } = useTabStrings();
  const pane = useMailStrings();
  const organisation = inLanguage(pack.organisation, useLanguage());
  const { lists = {} } = mail.known ?? {};
  const leaking = report.seen.recipients.filter(({ address }) => (lists[address]?.outside ?? 0) > 0);
  const first = [...new Set(report.seen.recipients.map(({ address }) => address))].filter((address) =>
    isFirstMail(address, mail.known),
  );
  return (
    <>
      {leaking.map((seen) => (
        <p key={`${seen.field} ${seen.index}`} className={common.text}>
          {strings.reach(seen.address, recipientWords(seen, mail, organisation, pane))}
        </p>
      ))}
      {first.length === 0 ? null : (
        <p className={common.text}>{strings.firstMail(pane.examples(first.slice(0, named), first.length - named))}</p>
      )}
    </>
  );
}
