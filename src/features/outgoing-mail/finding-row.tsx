import type { ReactNode } from 'react';
import type { Pack, Report } from '../../engine';
import { ActButtons } from './act-buttons';
import { type Act, actsFor } from './acts';
import { FindingCard } from './finding-card';
import type { Row } from './rows';
import type { SeenMail } from './seen-mail';
import { useMailStrings } from './strings';

export interface FindingRowProps {
  readonly row: Row;
  readonly pack: Pack;
  readonly report: Report;
  readonly mail: SeenMail;
  /** True for the row whose first fix is the pane's one primary button. */
  readonly leads: boolean;
  readonly takesFocus: boolean;
  /** `fixes` where answers cannot be kept. */
  readonly offers: 'all' | 'fixes';
  /** False where an attachment that was taken off cannot be put back. */
  readonly bringsAttachmentsBack: boolean;
  /** What stands at the foot of the card. */
  readonly after: ReactNode;
  readonly onPress: (act: Act) => void;
  readonly onUndo: () => void;
}

/** One row of the pane: the finding with its buttons, or, once it is gone, the line that says what was done. */
export function FindingRow({ pack, takesFocus, after, ...acts }: FindingRowProps) {
  const { row, mail, report, offers } = acts;
  const strings = useMailStrings();
  const { finding, live } = row;
  const { words } = finding;
  const answers = offers === 'all' && live && actsFor(finding, report).some(({ kind }) => kind === 'answer');
  const shown = answers ? { ...finding, words: { ...words, now: strings.besideButtons(words.now) } } : finding;
  return (
    <FindingCard finding={shown} {...{ pack, mail, takesFocus, after }} settled={!live}>
      <ActButtons {...acts} />
    </FindingCard>
  );
}
