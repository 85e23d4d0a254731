import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ScanState } from '../../../mail-scan';
import { clockTime, isOutsideUkTime, useLanguage, useUiStrings } from '../../../ui';
import { useListStyles } from './list-styles';
import { useTabStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0, maxWidth: '480px' },
  bar: {
    height: '8px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface ScanProgressProps {
  readonly state: ScanState;
  /** True where a trouble stopped it: what can be done about that stands with the trouble. */
  readonly isHeldUp: boolean;
  readonly onGoOn: () => void;
  readonly onStop: () => void;
  readonly onReadAgain: () => void;
}

/** How far the check is, in words and as a bar, and the one button that belongs to it: always the same element. */
export function ScanProgress({ state, isHeldUp, onGoOn, onStop, onReadAgain }: ScanProgressProps) {
  const styles = useStyles();
  const common = useListStyles();
  const strings = useTabStrings();
  const ui = useUiStrings();
  const language = useLanguage();
  const { done, left, readAt } = state;
  const counted = left === undefined ? strings.done(done) : `${strings.done(done)} ${strings.left(left)}`;
  const button = {
    never: { words: ui.readAgain, press: onReadAgain },
    reading: { words: strings.stop, press: onStop },
    stopped: { words: strings.goOn, press: onGoOn },
    done: { words: ui.readAgain, press: onReadAgain },
  }[state.state];
  const lastRead = (at: number) => {
    const instant = new Date(at);
    const words = clockTime(instant, language);
    return ui.lastRead(isOutsideUkTime(instant) ? `${words} ${ui.ukTime}` : words);
  };
  return (
    <div className={styles.root}>
      {state.state === 'reading' && left !== undefined ? (
        <ProgressBar
          className={styles.bar}
          aria-label={strings.progress}
          aria-valuetext={counted}
          value={done}
          max={Math.max(1, done + left)}
        />
      ) : null}
      <div className={common.line}>
        <span>
          {state.state === 'reading' ? counted : null}
          {state.state === 'stopped' && (done > 0 || !isHeldUp) ? `${strings.stoppedHere} ${counted}` : null}
          {state.state === 'never' ? strings.neverRead : null}
          {state.state === 'done' && readAt !== undefined ? lastRead(readAt) : null}
        </span>
        {isHeldUp ? null : (
          <Button className={common.button} onClick={button.press}>
            {button.words}
          </Button>
        )}
      </div>
    </div>
  );
}
