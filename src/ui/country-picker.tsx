import { Button, Combobox, makeStyles, Option, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useUiStrings } from './language';

const useStyles = makeStyles({
  // Fluent's own least width is wider than a narrow page leaves.
  box: { minWidth: 0, width: '100%' },
  list: { maxWidth: '100%', maxHeight: '320px' },
  tags: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  rows: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '40rem' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, flexBasis: '100%' },
  ways: { flexWrap: 'wrap' },
});

export interface PickedCountry {
  readonly code: string;
  readonly name: string;
}

export interface CountryPickerProps {
  /** Id of the box, for an error summary. */
  readonly id: string;
  readonly many: boolean;
  readonly chosen: readonly PickedCountry[];
  /** Those that fit what was typed; everything for nothing typed. */
  readonly find: (typed: string) => readonly PickedCountry[];
  /** Chosen, or chosen once more, which takes it out where there can be several. */
  readonly onChoose: (code: string) => void;
  readonly onEmpty: () => void;
}

/** Finds a country by typing. The label, the hint and the error come from the `Field` around it. */
export function CountryPicker({ id, many, chosen, find, onChoose, onEmpty }: CountryPickerProps) {
  const styles = useStyles();
  const { countries: strings } = useUiStrings();
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const offered = find(typed?.trim() ?? '');
  return (
    <Combobox
      id={id}
      className={styles.box}
      input={{ autoComplete: 'off', spellCheck: false }}
      listbox={{ className: styles.list }}
      freeform
      inlinePopup
      open={isOpen}
      onOpenChange={(_, { open }) => setOpen(open)}
      multiselect={many}
      value={typed ?? (many ? '' : (chosen[0]?.name ?? ''))}
      selectedOptions={chosen.map(({ code }) => code)}
      onChange={({ target }) => {
        setTyped(target.value);
        if (!many && target.value === '') onEmpty();
      }}
      onBlur={() => setTyped(null)}
      onOptionSelect={(event, { optionValue }) => {
        // Fluent takes whatever is marked when focus moves on; no country is to be chosen in passing.
        if ('key' in event && event.key === 'Tab') return;
        if (optionValue === undefined || optionValue === '') return;
        setTyped(null);
        setOpen(false);
        onChoose(optionValue);
      }}
    >
      {offered.map(({ code, name }) => (
        <Option key={code} value={code}>
          {name}
        </Option>
      ))}
      {offered.length === 0 ? (
        <Option key="none" value="" disabled>
          {strings.none}
        </Option>
      ) : null}
    </Combobox>
  );
}

export interface ChosenCountriesProps {
  readonly chosen: readonly PickedCountry[];
  readonly onRemove: (code: string) => void;
}

/** The countries that were chosen, each with a way to take it out. */
export function ChosenCountries({ chosen, onRemove }: ChosenCountriesProps) {
  const styles = useStyles();
  const { countries: strings } = useUiStrings();
  if (chosen.length === 0) return null;
  return (
    <ul aria-label={strings.chosen} className={styles.tags}>
      {chosen.map(({ code, name }) => (
        <li key={code}>
          <Button
            size="small"
            icon={<DismissRegular />}
            iconPosition="after"
            aria-label={strings.remove(name)}
            onClick={() => onRemove(code)}
          >
            {name}
          </Button>
        </li>
      ))}
    </ul>
  );
}

export interface CountriesOnTheWayProps {
  readonly chosen: readonly (PickedCountry & { readonly isTransit: boolean })[];
  readonly onTransit: (code: string, isTransit: boolean) => void;
  readonly onRemove: (code: string) => void;
}

/** The countries of a journey, each said to be visited or passed through. */
export function CountriesOnTheWay({ chosen, onTransit, onRemove }: CountriesOnTheWayProps) {
  const styles = useStyles();
  const { countries: strings } = useUiStrings();
  if (chosen.length === 0) return null;
  return (
    <ul aria-label={strings.chosen} className={styles.rows}>
      {chosen.map(({ code, name, isTransit }) => (
        <li key={code} className={styles.row}>
          <span className={styles.name}>{name}</span>
          <RadioGroup
            className={styles.ways}
            layout="horizontal"
            aria-label={name}
            value={isTransit ? 'transit' : 'visit'}
            onChange={(_, { value }) => onTransit(code, value === 'transit')}
          >
            <Radio value="visit" label={strings.visiting} />
            <Radio value="transit" label={strings.passingThrough} />
          </RadioGroup>
          <Button
            size="small"
            icon={<DismissRegular />}
            iconPosition="after"
            aria-label={strings.remove(name)}
            onClick={() => onRemove(code)}
          >
            {strings.takeOut}
          </Button>
        </li>
      ))}
    </ul>
  );
}
