import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  caution: { borderLeft: `4px double ${tokens.colorStatusWarningForeground1}` },
});

export interface StandingNoteProps {
  /** @default 'plain' */
  readonly tone?: 'plain' | 'caution';
  readonly children: ReactNode;
}

/** Text that stands on a page for as long as it is true. Unlike Fluent's MessageBar it is never announced. */
export function StandingNote({ tone = 'plain', children }: StandingNoteProps) {
  const styles = useStyles();
  return <p className={mergeClasses(styles.root, tone === 'caution' && styles.caution)}>{children}</p>;
}
