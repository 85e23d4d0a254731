import type { Draft } from './draft';
import { InputRow } from './input-row';
import { localTime, timeOf } from './local-time';

export interface MeetingRowsProps {
  readonly draft: Draft;
  readonly onChange: (change: (draft: Draft) => Draft) => void;
}

/** What an invitation has that a mail has not: when and where. */
export function MeetingRows({ draft, onChange }: MeetingRowsProps) {
  const setTime = (name: 'start' | 'end') => (text: string) => {
    const time = timeOf(text);
    // A field that is being cleared or half typed leaves the meeting when it is.
    if (time !== null) onChange((now) => ({ ...now, [name]: time }));
  };
  return (
    <>
      <InputRow label="Starts" type="datetime-local" value={localTime(draft.start)} onInput={setTime('start')} />
      <InputRow label="Ends" type="datetime-local" value={localTime(draft.end)} onInput={setTime('end')} />
      <InputRow
        label="Location"
        value={draft.location}
        maxLength={255}
        onInput={(location) => onChange((now) => ({ ...now, location }))}
      />
    </>
  );
}
