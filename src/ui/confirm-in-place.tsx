import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useUiStrings } from './language';
import { PendingButton } from './pending-button';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  gone: { display: 'none' },
  group: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  question: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

export interface Asking {
  /** "Approve Asha's request to use Miro? It cannot be taken back." */
  readonly question: string;
  /** "Yes, approve". */
  readonly yes: string;
  /** Must not reject. Whoever asked takes the question away, and says what came of it. */
  readonly onYes: () => Promise<unknown>;
}

export interface ConfirmInPlaceProps {
  /** The question that stands in place of the buttons; null: the buttons stand. */
  readonly asking: Asking | null;
  /** Back, or Esc. */
  readonly onBack: () => void;
  /** The row of buttons. */
  readonly children: ReactNode;
}

/**
 * Asks once more where the buttons were. Focus goes to Yes, and on Back to the button that was pressed. A key that is
 * held down, or the second half of a double click, does not answer.
 */
export function ConfirmInPlace({ asking, onBack, children }: ConfirmInPlaceProps) {
  const styles = useStyles();
  const strings = useUiStrings();
  const questionId = useId();
  const group = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const isUnderWay = useRef(false);
  const goesBack = useRef(false);
  const isAsking = asking !== null;

  useEffect(() => {
    if (isAsking) {
      group.current?.querySelector('button')?.focus();
    } else if (goesBack.current) {
      goesBack.current = false;
      opener.current?.focus();
    }
  }, [isAsking]);

  const back = () => {
    if (isUnderWay.current) return;
    goesBack.current = true;
    onBack();
  };
  const remember = ({ target }: MouseEvent) => {
    if (target instanceof Element) opener.current = target.closest<HTMLElement>('button, a');
  };
  const press = async () => {
    if (asking === null) return;
    isUnderWay.current = true;
    try {
      await asking.onYes();
    } finally {
      isUnderWay.current = false;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    back();
  };
  const onClickCapture = (event: MouseEvent) => {
    if (event.detail > 1) event.stopPropagation();
  };

  return (
    <>
      <div className={isAsking ? styles.gone : styles.row} onClickCapture={remember}>
        {children}
      </div>
      {asking === null ? null : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
        <div
          ref={group}
          tabIndex={-1}
          role="group"
          aria-labelledby={questionId}
          className={styles.group}
          onKeyDownCapture={onKeyDown}
          onClickCapture={onClickCapture}
        >
          <p id={questionId} className={styles.question}>
            {asking.question}
          </p>
          <div className={styles.row}>
            <PendingButton primary label={asking.yes} onPress={press} />
            <Button onClick={back}>{strings.goBack}</Button>
          </div>
        </div>
      )}
    </>
  );
}
