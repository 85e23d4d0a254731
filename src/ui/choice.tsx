import { Field, makeStyles, mergeClasses, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  // Fluent's own least width is that of the longest option, which is wider than a narrow page.
  root: { minWidth: 0, maxWidth: '440px' },
  box: { minWidth: 0, width: '100%', '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

export interface ChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onChoose: (id: string) => void;
  readonly className?: string;
}

/** One of a few, in a list that opens. */
export function Choice({ label, hint, value, options, onChoose, className }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Field className={mergeClasses(styles.root, className)} label={label} {...(hint === undefined ? {} : { hint })}>
      <Select className={styles.box} value={value} onChange={(_, data) => onChoose(data.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
