import type { Outcome, Pack, Report, Verdict } from '../../../engine';
import { thingsWords } from '../heading';
import type { Row } from '../rows';
import type { MailStrings } from '../strings.en';
import { pastHeadline } from './headline';
import type { TabStrings } from './strings.en';

export interface FindingTitle {
  readonly title: string;
  readonly outcome: Verdict;
}

/**
 * The heading of one mail: the finding's verdict and headline, in the past where the mail has left; once it is mended,
 * what is found now; and where nothing was found, that.
 */
export function findingTitle(
  row: Row | undefined,
  report: Report,
  isSent: boolean,
  pack: Pack,
  language: string,
  pane: MailStrings,
  tab: TabStrings,
): FindingTitle {
  const words = (outcome: Verdict) =>
    isSent && (outcome === 'stop' || outcome === 'ask') ? tab.group.action : pane.verdict[outcome];
  if (row === undefined) return { title: words(report.verdict), outcome: report.verdict };
  if (!row.live) return { title: pane.now(words(report.verdict), thingsWords(report, pane)), outcome: report.verdict };
  const { finding } = row;
  const past = isSent ? pastHeadline(pack, finding.policy, language) : undefined;
  const outcome: Outcome = finding.outcome;
  return { title: tab.finding.verdict(words(outcome), past ?? finding.words.headline), outcome };
}
