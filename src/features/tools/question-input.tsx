import {
  Checkbox,
  Field,
  Input,
  Link,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { inLanguage } from '../../engine';
import type { Question } from '../../pack';
import { countryName, offeredCountries } from '../../stories';
import { optionsOf } from '../../tools';
import {
  ChosenCountries,
  CountriesOnTheWay,
  CountryPicker,
  focusField,
  legendId,
  QuestionGroup,
  useLanguage,
} from '../../ui';
import { useToolStrings } from './strings';

const useStyles = makeStyles({
  field: { minWidth: 0, maxWidth: '40rem' },
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  options: { flexWrap: 'wrap' },
  input: { minWidth: 0, width: '100%' },
});

export interface QuestionInputProps {
  readonly question: Question;
  readonly value: readonly string[];
  readonly onAnswer: (value: readonly string[]) => void;
  readonly error?: string | undefined;
}

/** Id of the element that takes the answer, or of the group around those that do. */
const questionId = (id: string): string => `question-${id}`;

/** A group's own question takes the focus, so that it is read before its answers; of one input, the input does. */
export function focusQuestion(id: string): void {
  const legend = document.getElementById(legendId(questionId(id)));
  if (legend === null) focusField(questionId(id));
  else legend.focus();
}

/** One question of any type. */
export function QuestionInput(props: QuestionInputProps) {
  const { question } = props;
  switch (question.type) {
    case 'choice':
      return question.many ? <ManyOf {...props} /> : <OneOf {...props} />;
    case 'yesNo':
      return <OneOf {...props} />;
    case 'countries':
      return <Countries {...props} canPassThrough={question.transit} />;
    case 'text':
      return <TextInput {...props} lines={question.lines} most={question.most} />;
    case 'day':
      return <OneInput {...props} type="date" />;
    case 'duration':
      return <OneInput {...props} type="number" />;
    case 'link':
      return <LinkInput {...props} />;
  }
}

function useAsked({ question }: QuestionInputProps) {
  const language = useLanguage();
  const strings = useToolStrings();
  const label = inLanguage(question.label, language);
  return {
    asked: question.optional ? strings.optional(label) : label,
    hint: question.hint === undefined ? '' : inLanguage(question.hint, language),
  };
}

function Group(props: QuestionInputProps & { readonly children: ReactNode }) {
  const { asked, hint } = useAsked(props);
  return (
    <QuestionGroup id={questionId(props.question.id)} question={asked} hint={hint} error={props.error}>
      {props.children}
    </QuestionGroup>
  );
}

function OneOf(props: QuestionInputProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { question, value, onAnswer } = props;
  return (
    <Group {...props}>
      <RadioGroup
        className={styles.options}
        aria-labelledby={legendId(questionId(question.id))}
        layout={question.type === 'yesNo' ? 'horizontal' : 'vertical'}
        value={value[0] ?? ''}
        onChange={(_, chosen) => onAnswer([chosen.value])}
      >
        {optionsOf(question, language).map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} />
        ))}
      </RadioGroup>
    </Group>
  );
}

function ManyOf(props: QuestionInputProps) {
  const language = useLanguage();
  const { question, value, onAnswer } = props;
  const options = optionsOf(question, language);
  // In the pack's order, whatever the order of the presses.
  const toggle = (one: string, isOn: boolean) =>
    onAnswer(options.map((option) => option.value).filter((each) => (each === one ? isOn : value.includes(each))));
  return (
    <Group {...props}>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          checked={value.includes(option.value)}
          label={option.label}
          onChange={(_, { checked }) => toggle(option.value, checked === true)}
        />
      ))}
    </Group>
  );
}

function Asked(props: QuestionInputProps & { readonly more?: string; readonly children: ReactElement }) {
  const styles = useStyles();
  const { asked, hint } = useAsked(props);
  const hints = [hint, props.more ?? ''].filter((part) => part !== '').join(' ');
  return (
    <Field
      className={styles.field}
      label={{ children: asked, htmlFor: questionId(props.question.id) }}
      {...(hints === '' ? {} : { hint: hints })}
      {...(props.error === undefined ? {} : { validationMessage: { children: props.error, role: undefined } })}
    >
      {props.children}
    </Field>
  );
}

const typed = (text: string): readonly string[] => (text.trim() === '' ? [] : [text]);

function OneInput(
  props: QuestionInputProps & {
    readonly type: 'text' | 'date' | 'number' | 'url';
    readonly most?: number;
    readonly more?: string;
  },
) {
  const styles = useStyles();
  const { question, value, onAnswer, type, most } = props;
  return (
    <Asked {...props}>
      <Input
        id={questionId(question.id)}
        className={styles.input}
        type={type}
        autoComplete="off"
        {...(most === undefined ? {} : { maxLength: most })}
        value={value[0] ?? ''}
        onChange={(_, data) => onAnswer(typed(data.value))}
      />
    </Asked>
  );
}

function TextInput(props: QuestionInputProps & { readonly lines: 'one' | 'several'; readonly most: number }) {
  const styles = useStyles();
  const { question, value, onAnswer, lines, most } = props;
  if (lines === 'one') return <OneInput {...props} type="text" most={most} />;
  return (
    <Asked {...props}>
      <Textarea
        id={questionId(question.id)}
        className={styles.input}
        resize="vertical"
        maxLength={most}
        value={value[0] ?? ''}
        onChange={(_, data) => onAnswer(typed(data.value))}
      />
    </Asked>
  );
}

function LinkInput(props: QuestionInputProps) {
  const styles = useStyles();
  const strings = useToolStrings();
  const { asked } = useAsked(props);
  const [link = ''] = props.value;
  return (
    <div className={styles.column}>
      <OneInput {...props} type="url" more={strings.linkHint} />
      {/^https?:\/\/\S+$/.test(link) ? (
        <Link href={link} target="_blank" rel="noopener noreferrer" aria-label={`${strings.openLink}: ${asked}`}>
          {strings.openLink}
        </Link>
      ) : null}
    </div>
  );
}

function Countries(props: QuestionInputProps & { readonly canPassThrough: boolean }) {
  const styles = useStyles();
  const language = useLanguage();
  const strings = useToolStrings();
  const { question, value, onAnswer, canPassThrough } = props;
  const id = questionId(question.id);
  const chosen = value.map((one) => {
    const [code = '', transit] = one.split(' ');
    return { code, name: countryName(code, language), isTransit: transit !== undefined };
  });
  const say = (list: typeof chosen) =>
    onAnswer(list.map(({ code, isTransit }) => (isTransit ? `${code} transit` : code)));
  const without = (code: string) => chosen.filter((one) => one.code !== code);
  const choose = (code: string) =>
    say(
      chosen.some((one) => one.code === code)
        ? without(code)
        : [...chosen, { code, name: countryName(code, language), isTransit: false }],
    );
  const remove = (code: string) => {
    say(without(code));
    // The pressed button goes away: focus goes to where another is chosen.
    focusField(id);
  };
  return (
    <div className={styles.column}>
      <Asked {...props} more={strings.countryHint}>
        <CountryPicker
          {...{ id, chosen }}
          many
          find={(text) => offeredCountries(text, language)}
          onChoose={choose}
          onEmpty={() => undefined}
        />
      </Asked>
      {canPassThrough ? (
        <CountriesOnTheWay
          chosen={chosen}
          onTransit={(code, isTransit) => say(chosen.map((one) => (one.code === code ? { ...one, isTransit } : one)))}
          onRemove={remove}
        />
      ) : (
        <ChosenCountries chosen={chosen} onRemove={remove} />
      )}
    </div>
  );
}
