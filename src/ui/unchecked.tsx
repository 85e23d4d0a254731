import { makeStyles, tokens } from '@fluentui/react-components';
import { useUiStrings } from './language';
import { OutcomeIcon } from './outcome-icon';
import { Reveal } from './reveal';

const useStyles = makeStyles({
  label: {
    display: 'inline-flex',
    verticalAlign: 'middle',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
  },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

export interface UncheckedProps {
  /** Why each thing could not be looked at, in plain words. */
  readonly reasons: readonly { readonly key: string; readonly text: string }[];
}

/** What could not be looked at. Nothing at all where there is nothing to say. */
export function Unchecked({ reasons }: UncheckedProps) {
  const styles = useStyles();
  const strings = useUiStrings();
  if (reasons.length === 0) return null;
  return (
    <Reveal
      label={
        <span className={styles.label}>
          <OutcomeIcon outcome="unchecked" />
          {strings.notChecked(reasons.length)}
        </span>
      }
    >
      <ul className={styles.list}>
        {reasons.map((reason) => (
          <li key={reason.key}>{reason.text}</li>
        ))}
      </ul>
    </Reveal>
  );
}
