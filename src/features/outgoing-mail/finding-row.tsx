import type { Pack, Report } from '../../engine';
import { ActButtons } from './act-buttons';
import type { Act } from './acts';
import { FindingCard } from './finding-card';
import type { Row } from './rows';
import type { SeenMail } from './seen-mail';

export interface FindingRowProps {
  readonly row: Row;
  readonly pack: Pack;
  readonly report: Report;
  readonly mail: SeenMail;
  /** True for the row whose first fix is the pane's one primary button. */
  readonly leads: boolean;
  readonly takesFocus: boolean;
  readonly onPress: (act: Act) => void;
  readonly onUndo: () => void;
}

/** One row of the pane: the finding with its buttons, or, once it is gone, the line that says what was done. */
export function FindingRow({ row, pack, report, mail, leads, takesFocus, onPress, onUndo }: FindingRowProps) {
  return (
    <FindingCard finding={row.finding} {...{ pack, mail, takesFocus }} settled={!row.live}>
      <ActButtons {...{ row, report, mail, leads, onPress, onUndo }} />
    </FindingCard>
  );
}
