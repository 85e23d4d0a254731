import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { useUiStrings } from './language';
import { useLate } from './use-late';

const useStyles = makeStyles({
  button: { maxWidth: '100%', minHeight: '32px', overflowWrap: 'anywhere', textAlign: 'start' },
  result: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  words: { margin: 0, overflowWrap: 'anywhere', minWidth: 0 },
  reason: { color: tokens.colorNeutralForeground2 },
});

/** Where a mend stands. The words say what happened, and stay until the next action. */
export type FixState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pressed' }
  | { readonly kind: 'done'; readonly words: string; readonly canUndo: boolean }
  /** `again`: whether the mend still applies, so that the button stands beside the words. */
  | { readonly kind: 'undone'; readonly words: string; readonly again: boolean }
  | { readonly kind: 'failed'; readonly words: string; readonly again: boolean };

export interface FixButtonProps {
  /** What will change: "Remove address". */
  readonly label: string;
  readonly state: FixState;
  readonly primary: boolean;
  /** Why it cannot work here; null where it can. */
  readonly unavailable: string | null;
  readonly onPress: () => void;
  readonly onUndo: () => void;
}

/** A mend as a button, and afterwards the line that says what it did. Focus follows to that line, so it is not lost. */
export function FixButton({ label, state, primary, unavailable, onPress, onUndo }: FixButtonProps) {
  const styles = useStyles();
  const strings = useUiStrings();
  const root = useRef<HTMLDivElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const before = useRef(state.kind);
  const reasonId = useId();
  const late = useLate(state.kind === 'pressed');

  useEffect(() => {
    if (before.current !== state.kind && state.kind !== 'idle' && state.kind !== 'pressed') result.current?.focus();
    // Undo was pressed and is gone: the button that takes its place keeps focus until there is a result.
    if (before.current === 'done' && state.kind === 'pressed') root.current?.querySelector('button')?.focus();
    before.current = state.kind;
  }, [state.kind]);

  const said = state.kind === 'idle' || state.kind === 'pressed' ? null : state;
  const isOffered = said === null || (said.kind !== 'done' && said.again);
  return (
    <div ref={root} className={styles.result}>
      {said === null ? null : (
        <p ref={result} tabIndex={-1} className={styles.words}>
          {said.words}
        </p>
      )}
      {said?.kind === 'done' && said.canUndo ? (
        <Button size="small" onClick={onUndo}>
          {strings.undo}
        </Button>
      ) : null}
      {isOffered ? (
        <Button
          className={styles.button}
          appearance={primary ? 'primary' : 'secondary'}
          disabledFocusable={state.kind === 'pressed' || unavailable !== null}
          aria-describedby={unavailable === null ? undefined : reasonId}
          icon={late ? <Spinner size="tiny" /> : null}
          onClick={onPress}
        >
          {label}
        </Button>
      ) : null}
      {unavailable === null ? null : (
        <span id={reasonId} className={styles.reason}>
          {unavailable}
        </span>
      )}
    </div>
  );
}
