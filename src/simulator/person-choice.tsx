import { Field, Select } from '@fluentui/react-components';
import { organisations, type PlayedPerson } from './people';

export interface PersonChoiceProps {
  readonly person: PlayedPerson;
  readonly onChoose: (person: PlayedPerson) => void;
}

/** Who one is in the demo, by organisation. */
export function PersonChoice({ person, onChoose }: PersonChoiceProps) {
  return (
    <Field label="You are">
      <Select
        value={person.id}
        onChange={(_, { value }) => {
          const found = organisations.flatMap(({ people }) => people).find(({ id }) => id === value);
          if (found) onChoose(found);
        }}
      >
        {organisations.map(({ packId, name, people }) => (
          <optgroup key={packId} label={name}>
            {people.map(({ id, name: who, role }) => (
              <option key={id} value={id}>
                {who}, {role}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
