import { makeStyles, tokens } from '@fluentui/react-components';
import { countryName, offeredCountries } from '../../stories';
import { ChosenCountries, CountryPicker, focusField, useLanguage } from '../../ui';
import { fieldId, type InputOf, listOf, OneQuestion } from './asking';
import { useRequestStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** One country or several, found by typing. Those that were chosen stand below. */
export function CountryInput({ field, from, error, value, onAnswer }: InputOf<'country'>) {
  const styles = useStyles();
  const language = useLanguage();
  const { form: strings } = useRequestStrings();
  const id = fieldId(field.id);
  const codes = listOf(value);
  const chosen = codes.map((code) => ({ code, name: countryName(code, language) }));
  const choose = (code: string) => {
    if (!field.many) onAnswer(code);
    else onAnswer(codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code]);
  };
  const remove = (code: string) => {
    onAnswer(codes.filter((one) => one !== code));
    // The pressed button goes away: focus goes to where another is chosen.
    focusField(id);
  };
  return (
    <div className={styles.root}>
      <OneQuestion {...{ field, from, error }} more={strings.countryHint}>
        <CountryPicker
          {...{ id, chosen }}
          many={field.many}
          find={(typed) => offeredCountries(typed, language)}
          onChoose={choose}
          onEmpty={() => onAnswer('')}
        />
      </OneQuestion>
      {field.many ? <ChosenCountries chosen={chosen} onRemove={remove} /> : null}
    </div>
  );
}
