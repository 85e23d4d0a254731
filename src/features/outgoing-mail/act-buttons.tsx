import { Button } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Report } from '../../engine';
import { FixButton, type FixState } from '../../ui';
import { type Act, type ActState, actLabel, actResult, actsFor, isSingle, MOST_SINGLE, sameAct, undoOf } from './acts';
import type { Row } from './rows';
import type { SeenMail } from './seen-mail';
import { useMailStrings } from './strings';
import type { MailStrings } from './strings.en';

export interface ActButtonsProps {
  readonly row: Row;
  readonly report: Report;
  readonly mail: SeenMail;
  /** True where the first fix is the screen's one primary button. */
  readonly leads: boolean;
  /** `fixes` where answers cannot be kept. @default 'all' */
  readonly offers?: 'all' | 'fixes';
  /** How many acts are offered. @default all of them */
  readonly most?: number;
  /** What is offered. @default what `actsFor` says of the finding */
  readonly acts?: readonly Act[];
  /** False where an attachment that was taken off cannot be put back. @default true */
  readonly bringsAttachmentsBack?: boolean;
  readonly onPress: (act: Act) => void;
  readonly onUndo: () => void;
}

/** What can be done about a finding, and what was done: the line stays where its button was. */
export function ActButtons(props: ActButtonsProps) {
  const { row, report, mail, leads, offers = 'all', most, bringsAttachmentsBack = true, onPress, onUndo } = props;
  const strings = useMailStrings();
  const [isOpen, setOpen] = useState(false);
  const { finding, result } = row;
  const setting = { ...mail, bringsAttachmentsBack };
  const possible = props.acts ?? (row.live ? actsFor(finding, report) : []);
  const all = offers === 'all' ? possible : possible.filter(({ kind }) => kind === 'fix');
  const acts = all.filter((act, index) => most === undefined || index < most || isOf(act, result));
  const shown = result === null || acts.some((act) => sameAct(act, result.act)) ? acts : [result.act, ...acts];
  const isMany = shown.filter(isSingle).length > MOST_SINGLE;
  const first = shown.findIndex(isSingle);
  // All on one level: none is made anew, and loses focus, when the fold comes or goes.
  return shown.flatMap((act, index) => {
    const mine = isOf(act, result) ? (result?.state ?? null) : null;
    const isShown = !isMany || isOpen || mine !== null || !isSingle(act);
    return [
      isMany && index === first ? (
        <Button
          key="fold"
          appearance="subtle"
          aria-expanded={isOpen}
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          iconPosition="after"
          onClick={() => setOpen(!isOpen)}
        >
          {strings.fix.removeSome}
        </Button>
      ) : null,
      isShown ? (
        <FixButton
          key={JSON.stringify(act)}
          label={actLabel(act, shown, strings, setting)}
          state={fixState(act, mine, acts.includes(act), mail.message.kind, strings)}
          primary={leads && index === 0 && act.kind === 'fix' && finding.outcome !== 'inform'}
          unavailable={null}
          onPress={() => onPress(act)}
          onUndo={onUndo}
        />
      ) : null,
    ];
  });
}

const isOf = (act: Act, result: Row['result']) => result !== null && sameAct(act, result.act);

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
  const canUndo = undoOf(state) !== undefined;
  if (state.kind === 'done' || (canUndo && !again)) return { kind: 'done', words, canUndo };
  return { kind: state.kind === 'undone' ? 'undone' : 'failed', words, again };
}
