import { Combobox, makeStyles, Option, tokens } from '@fluentui/react-components';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { useUiStrings } from './language';
import { aboutPerson, type PickedPerson, typedPerson } from './picked-person';
import { useLate } from './use-late';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    position: 'relative',
  },
  // Fluent's own least width is wider than a pane leaves.
  box: { minWidth: 0, width: '100%' },
  list: { maxWidth: '100%' },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  status: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Milliseconds that the typing rests before anybody is looked for. */
const rest = 300;
/** Letters that are too few to look for. */
const least = 2;

type Found =
  | { readonly kind: 'nothing' | 'looking' }
  | { readonly kind: 'found'; readonly people: readonly PickedPerson[] }
  | { readonly kind: 'failed'; readonly why: string };

export interface PersonPickerProps {
  /** Id of the box, for an error summary. */
  readonly id?: string;
  readonly value: PickedPerson | undefined;
  readonly onChange: (value: PickedPerson | undefined) => void;
  /** People whose name or address begins so. May reject: then an address may be typed. */
  readonly search: (text: string) => Promise<readonly PickedPerson[]>;
  /** Why nobody can be looked up here, and what to do. @default that the whole address is to be typed */
  readonly explainFailure?: (error: unknown) => string;
}

/** Finds one person by name or address. The label, the hint and the error come from the `Field` around it. */
export function PersonPicker({ id, value, onChange, search, explainFailure }: PersonPickerProps) {
  const styles = useStyles();
  const { people: strings } = useUiStrings();
  const [text, setText] = useState(value?.name ?? '');
  const [found, setFound] = useState<Found>({ kind: 'nothing' });
  const [isOpen, setOpen] = useState(false);
  const late = useLate(found.kind === 'looking');
  const latest = useRef({ search, onChange, explainFailure, failed: strings.failed });
  latest.current = { search, onChange, explainFailure, failed: strings.failed };
  const sought = value === undefined ? text.trim() : '';

  // Somebody may be put in from outside, such as the line manager once the directory has answered.
  useEffect(() => {
    if (value !== undefined) setText((now) => (now.trim() === value.name ? now : value.name));
  }, [value]);

  useEffect(() => {
    if (sought.length < least) {
      // That nobody can be looked up stays said.
      setFound((last) => (last.kind === 'failed' ? last : { kind: 'nothing' }));
      return;
    }
    let isOver = false;
    const timer = setTimeout(async () => {
      setFound((last) => (last.kind === 'found' ? last : { kind: 'looking' }));
      try {
        const people = await latest.current.search(sought);
        if (!isOver) setFound({ kind: 'found', people });
      } catch (error) {
        if (isOver) return;
        const { explainFailure: explain, failed } = latest.current;
        setFound({ kind: 'failed', why: explain?.(error) ?? failed });
        const typed = typedPerson(sought);
        if (typed !== undefined) latest.current.onChange(typed);
      }
    }, rest);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [sought]);

  const type = ({ target }: ChangeEvent<HTMLInputElement>) => {
    setText(target.value);
    setOpen(true);
    // Where nobody can be looked up, an address that stays one while it is typed on is taken at once.
    const typed = found.kind === 'failed' ? typedPerson(target.value) : undefined;
    if (typed !== undefined || value !== undefined) onChange(typed);
  };
  const people = found.kind === 'found' ? found.people : [];
  const says = () => {
    if (found.kind === 'failed') return found.why;
    if (value !== undefined) return aboutPerson(value);
    if (found.kind === 'found') return people.length === 0 ? strings.nobody : strings.found(people.length);
    return late ? strings.looking : '';
  };
  return (
    <div className={styles.root}>
      <Combobox
        {...(id === undefined ? {} : { id })}
        className={styles.box}
        listbox={{ className: styles.list }}
        input={{ autoComplete: 'off', spellCheck: false }}
        freeform
        inlinePopup
        expandIcon={null}
        open={isOpen && people.length > 0}
        onOpenChange={(_, { open }) => setOpen(open)}
        value={text}
        selectedOptions={value === undefined ? [] : [value.id]}
        onChange={type}
        onOptionSelect={(event, { optionValue }) => {
          // Fluent takes whoever is marked when focus moves on; nobody is to be chosen in passing.
          if ('key' in event && event.key === 'Tab') return;
          const person = people.find((one) => one.id === optionValue);
          if (person === undefined) return;
          setText(person.name);
          onChange(person);
        }}
      >
        {people.map((person) => (
          <Option key={person.id} value={person.id} text={person.name} checkIcon={null}>
            <span className={styles.option}>
              <span className={styles.name}>{person.name}</span>
              <span>{aboutPerson(person)}</span>
            </span>
          </Option>
        ))}
      </Combobox>
      <p role="status" className={styles.status}>
        {says()}
      </p>
    </div>
  );
}
