import type { Pack, Report } from '../../engine';
import { Finding, FixButton, type FixState, useLanguage } from '../../ui';
import { type Act, type ActState, actLabel, actResult, actsFor, sameAct } from './acts';
import { clauseOf } from './clause';
import { restOfEvidence } from './evidence-rest';
import { asHeading } from './heading';
import type { Row } from './rows';
import type { SeenMail } from './seen-mail';
import { shownEvidence } from './shown-evidence';
import { useMailStrings } from './strings';
import type { MailStrings } from './strings.en';

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
  const strings = useMailStrings();
  const { finding, result } = row;
  const known = restOfEvidence(finding, pack, mail.message.kind, useLanguage());
  const acts = row.live ? actsFor(finding, report) : [];
  const shown = result === null || acts.some((act) => sameAct(act, result.act)) ? acts : [result.act, ...acts];
  const buttons = shown.map((act, index) => {
    const mine = result !== null && sameAct(act, result.act) ? result.state : null;
    return (
      <FixButton
        key={JSON.stringify(act)}
        label={actLabel(act, shown, strings)}
        state={fixState(act, mine, acts.includes(act), mail.message.kind, strings)}
        primary={leads && index === 0 && act.kind === 'fix' && finding.outcome !== 'inform'}
        unavailable={null}
        onPress={() => onPress(act)}
        onUndo={onUndo}
      />
    );
  });
  return (
    <Finding
      outcome={finding.outcome}
      headline={asHeading(finding.words.headline)}
      level={2}
      evidence={shownEvidence(finding, mail, strings)}
      paragraphs={[known, finding.words.why, finding.words.now].filter((text) => text !== '')}
      clause={clauseOf(finding, strings)}
      trial={finding.trial}
      settled={!row.live}
      takesFocus={takesFocus}
    >
      {buttons}
    </Finding>
  );
}

function fixState(
  act: Act,
  state: ActState | null,
  again: boolean,
  kind: 'mail' | 'meeting',
  strings: MailStrings,
): FixState {
  if (state === null) return { kind: 'idle' };
  const words = actResult(act, state, kind, strings);
  if (words === undefined) return { kind: 'pressed' };
  if (state.kind === 'done') return { kind: 'done', words, canUndo: true };
  return { kind: state.kind === 'undone' ? 'undone' : 'failed', words, again };
}
