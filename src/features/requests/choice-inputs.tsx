import { Checkbox, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { inLanguage } from '../../engine';
import { legendId, useLanguage } from '../../ui';
import { fieldId, GroupQuestion, type InputOf, listOf, oneOf } from './asking';
import { useRequestStrings } from './strings';

const useStyles = makeStyles({ options: { display: 'flex', flexDirection: 'column' } });

interface ChosenOption {
  readonly value: string;
  readonly label: string;
}

/** One of several, or any number of them. */
export function ChoiceInput(props: InputOf<'choice'>) {
  const language = useLanguage();
  const options = props.field.options.map(({ value, label }) => ({ value, label: inLanguage(label, language) }));
  return props.field.many ? <ManyOf {...props} options={options} /> : <OneOf {...props} options={options} />;
}

/** Yes, no and, where the field allows it, "don't know" as an answer of its own. */
export function YesNoInput(props: InputOf<'yesNo'>) {
  const { form: strings } = useRequestStrings();
  const options = [
    { value: 'yes', label: strings.yes },
    { value: 'no', label: strings.no },
    ...(props.field.dontKnow ? [{ value: 'dontKnow', label: strings.dontKnow }] : []),
  ];
  return <OneOf {...props} options={options} />;
}

type OptionsProps = (InputOf<'choice'> | InputOf<'yesNo'>) & { readonly options: readonly ChosenOption[] };

function OneOf({ field, from, error, value, options, onAnswer }: OptionsProps) {
  return (
    <GroupQuestion {...{ field, from, error }}>
      <RadioGroup
        aria-labelledby={legendId(fieldId(field.id))}
        value={oneOf(value)}
        onChange={(_, data) => onAnswer(data.value)}
      >
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} />
        ))}
      </RadioGroup>
    </GroupQuestion>
  );
}

function ManyOf({ field, from, error, value, options, onAnswer }: OptionsProps) {
  const styles = useStyles();
  const chosen = listOf(value);
  // In the pack's order, whatever the order of the presses.
  const toggle = (one: string, isOn: boolean) =>
    onAnswer(options.map((option) => option.value).filter((each) => (each === one ? isOn : chosen.includes(each))));
  return (
    <GroupQuestion {...{ field, from, error }}>
      <div className={styles.options}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            checked={chosen.includes(option.value)}
            label={option.label}
            onChange={(_, data) => toggle(option.value, data.checked === true)}
          />
        ))}
      </div>
    </GroupQuestion>
  );
}
