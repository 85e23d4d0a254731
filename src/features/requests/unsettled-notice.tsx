import { useState } from 'react';
import { useBox } from '../../record-box';
import type { RecordBox } from '../../record-mail';
import { NewsLine, PendingButton } from '../../ui';
import { useRequestStrings } from './strings';

/** Sendings of which no answer ever came; of one reference, or all of them. */
export function useUnsettled(box: RecordBox, ref?: string): number {
  useBox(box);
  return box.unsettled().filter((one) => ref === undefined || one.ref === ref).length;
}

export interface UnsettledNoticeProps {
  readonly box: RecordBox;
  /** Left out: of every request. */
  readonly ofRef?: string;
}

/** That something may have been sent, and a way to find out. What came of looking stays said. */
export function UnsettledNotice({ box, ofRef }: UnsettledNoticeProps) {
  const { mine: strings } = useRequestStrings();
  const count = useUnsettled(box, ofRef);
  const [looked, setLooked] = useState(false);
  if (count === 0) return looked ? <NewsLine words={strings.settled} /> : null;
  const look = async () => {
    try {
      await box.settle();
    } catch {
      // Still unknown: the line below says so.
    }
    setLooked(true);
  };
  return (
    <NewsLine
      tone="failed"
      takesFocus={looked}
      words={looked ? `${strings.unsettled(count)} ${strings.stillOpen}` : strings.unsettled(count)}
    >
      <PendingButton label={strings.lookNow} pendingLabel={strings.looking} onPress={look} />
    </NewsLine>
  );
}
