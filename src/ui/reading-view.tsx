import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { useUiStrings } from './language';
import type { Reading, ReadingState } from './reading';
import { TroubleNotice } from './trouble-notice';
import { useLate } from './use-late';

const useStyles = makeStyles({
  root: { minWidth: 0 },
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  text: { margin: 0 },
});

/** The state of a reading, followed. */
export function useReading<T>(reading: Reading<T>): ReadingState<T> {
  return useSyncExternalStore(reading.subscribe, reading.state, reading.state);
}

export interface LoadingRowsProps {
  /** What is being read: "your drafts". */
  readonly what: string;
  /** How many rows the real thing usually has. @default 3 */
  readonly rows?: number;
}

/** Nothing for 400 ms, then rows the size of the real ones, and after 5 s a sentence. */
export function LoadingRows({ what, rows = 3 }: LoadingRowsProps) {
  const styles = useStyles();
  const strings = useUiStrings();
  const late = useLate(true);
  const veryLate = useLate(true, 5000);
  return (
    <div aria-busy className={styles.rows}>
      {late ? (
        <Skeleton aria-hidden animation="pulse" className={styles.rows}>
          {Array.from({ length: rows }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move
            <SkeletonItem key={row} size={24} />
          ))}
        </Skeleton>
      ) : null}
      <p role="status" className={styles.text}>
        {veryLate ? strings.stillReading(what) : null}
      </p>
    </div>
  );
}

export interface ReadingViewProps<T> extends LoadingRowsProps {
  readonly reading: Reading<T>;
  readonly signIn: string;
  readonly permissions: readonly string[];
  readonly children: (value: T) => ReactNode;
}

/** A reading in whichever state it is. What was read before stays below the trouble of a later attempt. */
export function ReadingView<T>({ reading, what, rows = 3, signIn, permissions, children }: ReadingViewProps<T>) {
  const styles = useStyles();
  const { value, busy, trouble } = useReading(reading);
  const root = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  // The pressed button goes with its notice and takes focus with it: it stays in this place instead.
  useEffect(() => {
    if (busy || !pressed.current) return;
    pressed.current = false;
    if (document.activeElement === document.body) root.current?.focus();
  }, [busy]);
  const pressing = (act: () => void) => () => {
    pressed.current = true;
    act();
  };
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      {trouble === undefined ? null : (
        <TroubleNotice
          trouble={trouble}
          {...{ what, signIn, permissions, busy }}
          onTryAgain={pressing(reading.read)}
          onSignIn={pressing(reading.askAndRead)}
        />
      )}
      {value === undefined && trouble === undefined ? <LoadingRows what={what} rows={rows} /> : null}
      {value === undefined ? null : children(value)}
    </div>
  );
}
