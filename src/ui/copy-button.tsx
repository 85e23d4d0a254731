import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useUiStrings } from './language';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  text: { userSelect: 'all', overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace, minWidth: 0 },
});

export interface CopyButtonProps {
  readonly label: string;
  /** A function where making it takes a while. */
  readonly text: string | (() => string);
  /** @default false: copying is beside the matter of the screen */
  readonly isPrimary?: boolean;
}

/** Copies a text, and says so beside itself. Hosts can forbid copying: then the text is there to be selected. */
export function CopyButton({ label, text, isPrimary = false }: CopyButtonProps) {
  const styles = useStyles();
  const strings = useUiStrings();
  const [copied, setCopied] = useState<'not-yet' | 'yes' | 'refused'>('not-yet');
  const whole = () => (typeof text === 'string' ? text : text());
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(whole());
      setCopied('yes');
    } catch {
      setCopied('refused');
    }
  };
  return (
    <span className={styles.root} data-print="no">
      <Button {...(isPrimary ? { appearance: 'primary' } : { size: 'small' })} onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status">
        {copied === 'yes' ? strings.copied : null}
        {copied === 'refused' ? strings.copyByHand : null}
      </span>
      {copied === 'refused' ? <span className={styles.text}>{whole()}</span> : null}
    </span>
  );
}
