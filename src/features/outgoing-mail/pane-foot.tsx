import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Pack } from '../../engine';
import { clockTime, isOutsideUkTime, useLanguage, useUiStrings } from '../../ui';
import { rulesLine } from './rules-line';
import { useMailStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  line: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface PaneFootProps {
  readonly pack: Pack;
  /** Instant of the check, ISO 8601. */
  readonly at: string | undefined;
  readonly onCheckAgain: () => void;
}

/** When it was checked, by whose rules and of which edition. */
export function PaneFoot({ pack, at, onCheckAgain }: PaneFootProps) {
  const styles = useStyles();
  const strings = useMailStrings();
  const ui = useUiStrings();
  const language = useLanguage();
  const instant = at === undefined ? null : new Date(at);
  return (
    <footer className={styles.root}>
      <p className={styles.line}>
        {instant === null || Number.isNaN(instant.getTime()) ? null : (
          <>
            <time dateTime={at}>{strings.checked(clockTime(instant, language))}</time>
            {isOutsideUkTime(instant) ? ` ${ui.ukTime}` : ''}
            {' · '}
          </>
        )}
        {rulesLine(pack, at?.slice(0, 10), strings, language)}
      </p>
      <Button size="small" onClick={onCheckAgain}>
        {strings.checkAgain}
      </Button>
    </footer>
  );
}
