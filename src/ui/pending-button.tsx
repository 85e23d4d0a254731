import { Button, makeStyles, Spinner, tokens, useAnnounce } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { useUiStrings } from './language';
import { useLate } from './use-late';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    maxWidth: '100%',
  },
  button: { maxWidth: '100%', minHeight: '32px', overflowWrap: 'anywhere' },
  reason: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', minWidth: 0 },
});

export interface PendingButtonProps {
  readonly label: string;
  /** What stands on it meanwhile. @default "Sending…" */
  readonly pendingLabel?: string;
  /** @default false */
  readonly primary?: boolean;
  /** Why it cannot work now; null where it can. @default null */
  readonly unavailable?: string | null;
  /** Begins in the press itself. What fails is for it to say: it must not reject. */
  readonly onPress: () => Promise<unknown>;
}

/** A button that does one thing at a time: while what it began goes on it says so, keeps focus, and cannot fire again. */
export function PendingButton(props: PendingButtonProps) {
  const { label, pendingLabel, primary = false, unavailable = null, onPress } = props;
  const styles = useStyles();
  const strings = useUiStrings();
  const { announce } = useAnnounce();
  const [pending, setPending] = useState(false);
  // Two presses can come before the first is drawn.
  const isUnderWay = useRef(false);
  const reasonId = useId();
  const late = useLate(pending);
  const meanwhile = pendingLabel ?? strings.sending;
  useEffect(() => {
    if (late) announce(meanwhile, { polite: true });
  }, [late, meanwhile, announce]);

  const press = async () => {
    if (isUnderWay.current || unavailable !== null) return;
    isUnderWay.current = true;
    setPending(true);
    try {
      await onPress();
    } finally {
      isUnderWay.current = false;
      setPending(false);
    }
  };

  return (
    <span className={styles.root}>
      <Button
        className={styles.button}
        appearance={primary ? 'primary' : 'secondary'}
        disabledFocusable={pending || unavailable !== null}
        aria-describedby={unavailable === null ? undefined : reasonId}
        icon={late ? <Spinner aria-hidden size="tiny" /> : null}
        onClick={() => void press()}
      >
        {pending ? meanwhile : label}
      </Button>
      {unavailable === null ? null : (
        <span id={reasonId} className={styles.reason}>
          {unavailable}
        </span>
      )}
    </span>
  );
}
