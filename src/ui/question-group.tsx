import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle12Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  set: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
    maxWidth: '72ch',
  },
  legend: { padding: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'anywhere' },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  icon: { marginRight: tokens.spacingHorizontalXS, verticalAlign: '-1px', color: tokens.colorPaletteRedForeground3 },
});

/** Id of the words of the question in a group of an id: they name its inputs, and can take the focus. */
export const legendId = (group: string): string => `${group}-legend`;

export interface QuestionGroupProps {
  readonly id: string;
  readonly question: string;
  /** Empty for none. */
  readonly hint: string;
  readonly error?: string | undefined;
  readonly children: ReactNode;
}

/** A question with several inputs: a group whose legend is the question. */
export function QuestionGroup({ id, question, hint, error, children }: QuestionGroupProps) {
  const styles = useStyles();
  const described = [hint === '' ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`]
    .filter((part) => part !== '')
    .join(' ');
  return (
    <fieldset id={id} className={styles.set} {...(described === '' ? {} : { 'aria-describedby': described })}>
      <legend id={legendId(id)} tabIndex={-1} className={styles.legend}>
        {question}
      </legend>
      {hint === '' ? null : (
        <p id={`${id}-hint`} className={styles.small}>
          {hint}
        </p>
      )}
      {children}
      {error === undefined ? null : (
        <p id={`${id}-error`} className={mergeClasses(styles.small, styles.error)}>
          <ErrorCircle12Filled aria-hidden className={styles.icon} />
          {error}
        </p>
      )}
    </fieldset>
  );
}
