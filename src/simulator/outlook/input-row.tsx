import { useId } from 'react';
import { useRowStyles } from './row-styles';

export interface InputRowProps {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'datetime-local';
  readonly maxLength?: number;
  readonly onInput: (value: string) => void;
}

/** A line of the mail's head with something to type: the subject, a meeting's place and times. */
export function InputRow({ label, value, type = 'text', maxLength, onInput }: InputRowProps) {
  const rows = useRowStyles();
  const id = useId();
  return (
    <div className={rows.row}>
      <label className={rows.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={rows.input}
        type={type}
        autoComplete="off"
        value={value}
        maxLength={maxLength}
        onChange={({ target }) => onInput(target.value)}
      />
    </div>
  );
}
