import { Button, Combobox, makeStyles, Option, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { countriesIn, countryName, findCountries } from '../../stories';
import { focusField, useLanguage } from '../../ui';
import { fieldId, type InputOf, listOf, OneQuestion, oneOf } from './asking';
import { useRequestStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  // Fluent's own least width is wider than a narrow page leaves.
  box: { minWidth: 0, width: '100%' },
  tags: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

/** One country or several, found by typing. Those that were chosen stand below, each with a way to take it out. */
export function CountryInput({ field, from, error, value, onAnswer }: InputOf<'country'>) {
  const styles = useStyles();
  const language = useLanguage();
  const { form: strings } = useRequestStrings();
  const [typed, setTyped] = useState<string | null>(null);
  const id = fieldId(field.id);
  const chosen = listOf(value);
  const shown = typed ?? (field.many || chosen.length === 0 ? '' : countryName(oneOf(value), language));
  const offered = typed === null || typed.trim() === '' ? countriesIn(language) : findCountries(typed, language);
  const choose = (code: string) => {
    setTyped(null);
    if (!field.many) onAnswer(code);
    else onAnswer(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
  };
  const remove = (code: string) => {
    onAnswer(chosen.filter((one) => one !== code));
    // The pressed button goes away: focus goes to where another is chosen.
    focusField(id);
  };
  return (
    <div className={styles.root}>
      <OneQuestion {...{ field, from, error }} more={strings.countryHint}>
        <Combobox
          id={id}
          className={styles.box}
          input={{ autoComplete: 'off', spellCheck: false }}
          freeform
          multiselect={field.many}
          value={shown}
          selectedOptions={[...chosen]}
          onChange={({ target }) => {
            setTyped(target.value);
            if (!field.many && target.value === '') onAnswer('');
          }}
          onBlur={() => setTyped(null)}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue !== undefined && optionValue !== '') choose(optionValue);
          }}
        >
          {offered.map(({ code, name }) => (
            <Option key={code} value={code}>
              {name}
            </Option>
          ))}
          {offered.length === 0 ? (
            <Option key="none" value="" disabled>
              {strings.noCountry}
            </Option>
          ) : null}
        </Combobox>
      </OneQuestion>
      {field.many && chosen.length > 0 ? (
        <ul aria-label={strings.chosen} className={styles.tags}>
          {chosen.map((code) => (
            <li key={code}>
              <Button
                size="small"
                icon={<DismissRegular />}
                iconPosition="after"
                aria-label={strings.remove(countryName(code, language))}
                onClick={() => remove(code)}
              >
                {countryName(code, language)}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
