import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { type ReactNode, useId, useState } from 'react';

const useStyles = makeStyles({
  button: {
    justifyContent: 'flex-start',
    textAlign: 'start',
    minWidth: 0,
    maxWidth: '100%',
    minHeight: '32px',
    // The text stands in line with what is around it; the padding shows only where the button has a border.
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
  preview: { paddingLeft: tokens.spacingHorizontalS },
  panel: { paddingBottom: tokens.spacingVerticalS },
});

export interface RevealProps {
  readonly label: ReactNode;
  /**
   * A few words of what is inside, shown while it is shut.
   * @default null
   */
  readonly preview?: string | null;
  /** @default false */
  readonly openAtFirst?: boolean;
  readonly children: ReactNode;
}

/**
 * Opens in place. A plain button rather than Fluent's Accordion, which brings a heading and a full-width row with it:
 * here it also stands at the foot of a card.
 */
export function Reveal({ label, preview = null, openAtFirst = false, children }: RevealProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  return (
    <div>
      <Button
        className={styles.button}
        appearance="subtle"
        aria-expanded={open}
        aria-controls={id}
        icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
        iconPosition="after"
        onClick={() => setOpen(!open)}
      >
        <span>
          {label}
          {preview === null || open ? null : <span className={styles.preview}> {preview}</span>}
        </span>
      </Button>
      <div id={id} hidden={!open} className={styles.panel}>
        {open ? children : null}
      </div>
    </div>
  );
}
