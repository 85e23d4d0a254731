import type { PackRequests, RequestKind } from '../../pack';
import type { RecordBox, RecordDesk, SeenMail } from '../../record-mail';
import type { Party, Standing } from '../../records';

export interface DecisionPanelProps {
  readonly desk: RecordDesk;
  /** The mailbox that shows the story, and that the answer is sent from: one's own, or a team's. */
  readonly box: RecordBox;
  /** Where the story stands now: passed anew whenever the box changes. */
  readonly standing: Standing;
  readonly kind: RequestKind;
  readonly requests: PackRequests;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** `pane`: narrow, with answers and rule folded up. */
  readonly form: 'page' | 'pane';
  /** Opens a mail in place, where the host can; left out: by its web link. */
  readonly onOpenMail?: (mail: SeenMail) => void;
  /** Told after each act that was sent, besides `desk.tell`. */
  readonly onTell?: (who: Party) => void;
}

/** One request with everything needed to decide it, and the buttons that do. The tab and the pane share it. */
export function DecisionPanel({ standing }: DecisionPanelProps) {
  return <p>{standing.ref}</p>;
}
