import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRequestStrings } from './strings';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    color: tokens.colorNeutralForeground2,
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textUnderlineOffset: '4px',
  },
});

export interface FormStepsProps {
  readonly steps: readonly { readonly id: string; readonly title: string }[];
  readonly current: string;
}

/** The parts of a form in their order. Words, not links: each part asks for what the next one rests on. */
export function FormSteps({ steps, current }: FormStepsProps) {
  const styles = useStyles();
  const { form: strings } = useRequestStrings();
  return (
    <ol aria-label={strings.sections} className={styles.list}>
      {steps.map(({ id, title }) => (
        <li
          key={id}
          aria-current={id === current ? 'step' : undefined}
          className={mergeClasses(id === current && styles.current)}
        >
          {title}
        </li>
      ))}
    </ol>
  );
}
