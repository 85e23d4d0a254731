import { Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { PersonPicker, type PickedPerson } from '../../ui';
import { type FieldInputProps, fieldId, type InputOf, OneQuestion, oneOf } from './asking';
import { ChoiceInput, YesNoInput } from './choice-inputs';
import { CountryInput } from './country-input';
import { readPerson, writePerson } from './person-text';
import { useRequestStrings } from './strings';

const useStyles = makeStyles({
  // Fluent's own least width is wider than a narrow page leaves.
  box: { minWidth: 0, width: '100%' },
  date: { minWidth: 0, width: '12rem', maxWidth: '100%' },
});

/** One question of a form with its answer, whatever type it has. */
export function FieldInput(props: FieldInputProps) {
  const { field } = props;
  switch (field.type) {
    case 'text':
      return <TextInput {...props} field={field} />;
    case 'date':
      return <DateInput {...props} field={field} />;
    case 'choice':
      return <ChoiceInput {...props} field={field} />;
    case 'yesNo':
      return <YesNoInput {...props} field={field} />;
    case 'country':
      return <CountryInput {...props} field={field} />;
    case 'person':
      return <PersonInput {...props} field={field} />;
  }
}

/** How many characters are left is said all the time where one writes much, and near the end where one writes little. */
function TextInput({ field, from, error, value, onAnswer }: InputOf<'text'>) {
  const styles = useStyles();
  const { form: strings } = useRequestStrings();
  const text = oneOf(value);
  const left = field.most - text.trim().length;
  const isLong = field.lines === 'several';
  const common = {
    id: fieldId(field.id),
    value: text,
    onChange: (_: unknown, data: { readonly value: string }) => onAnswer(data.value),
  };
  return (
    <OneQuestion {...{ field, from, error }} more={isLong || left < 20 ? strings.remaining(left) : ''}>
      {isLong ? (
        <Textarea {...common} className={styles.box} resize="vertical" textarea={{ rows: 4 }} />
      ) : (
        <Input {...common} className={styles.box} />
      )}
    </OneQuestion>
  );
}

function DateInput({ field, from, error, value, onAnswer }: InputOf<'date'>) {
  const styles = useStyles();
  return (
    <OneQuestion {...{ field, from, error }}>
      <Input
        id={fieldId(field.id)}
        type="date"
        className={styles.date}
        value={oneOf(value)}
        onChange={(_, data) => onAnswer(data.value)}
      />
    </OneQuestion>
  );
}

function PersonInput({ field, from, error, value, people, onAnswer }: InputOf<'person'>) {
  // The record keeps name and address; what else is known of them lasts as long as the page.
  const [picked, setPicked] = useState<PickedPerson | undefined>(() => readPerson(oneOf(value)));
  const choose = (person: PickedPerson | undefined) => {
    setPicked(person);
    onAnswer(person === undefined ? '' : writePerson(person));
  };
  return (
    <OneQuestion {...{ field, from, error }}>
      <PersonPicker id={fieldId(field.id)} value={picked} onChange={choose} search={(text) => people.search(text)} />
    </OneQuestion>
  );
}
