import { Select } from '@fluentui/react-components';
import { useId } from 'react';
import { useRowStyles } from './row-styles';

export interface ChoiceRowProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
}

/** A line of the mail's head with something to choose: From, the sensitivity label. */
export function ChoiceRow({ label, value, options, onChoose }: ChoiceRowProps) {
  const rows = useRowStyles();
  const id = useId();
  return (
    <div className={rows.row}>
      <label className={rows.label} htmlFor={id}>
        {label}
      </label>
      <Select
        id={id}
        className={rows.choice}
        size="small"
        appearance="filled-lighter"
        value={value}
        onChange={(_, data) => onChoose(data.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </div>
  );
}
