import { Field, makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { inLanguage } from '../../engine';
import type { RequestField } from '../../pack';
import type { People } from '../../record-mail';
import { QuestionGroup, useLanguage } from '../../ui';
import type { Origin } from './prefill';
import { useRequestStrings } from './strings';

export interface FieldInputProps {
  readonly field: RequestField;
  readonly value: string | readonly string[] | undefined;
  /** Said where the answer was there before the person was. */
  readonly from?: Origin | undefined;
  readonly error?: string | undefined;
  readonly people: People;
  readonly onAnswer: (value: string | readonly string[]) => void;
}

/** Those of one type of field. */
export type InputOf<Type extends RequestField['type']> = Omit<FieldInputProps, 'field'> & {
  readonly field: Extract<RequestField, { readonly type: Type }>;
};

type About = Pick<FieldInputProps, 'field' | 'from' | 'error'>;

/** Id of the element that takes the answer, or of the group around it: a link of the error summary leads there. */
export const fieldId = (field: string): string => `field-${field}`;

export const oneOf = (value: string | readonly string[] | undefined): string =>
  typeof value === 'string' ? value : (value?.[0] ?? '');

export const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  typeof value === 'string' ? (value === '' ? [] : [value]) : (value ?? []);

const useStyles = makeStyles({
  field: { minWidth: 0, maxWidth: '40rem' },
});

function useAsking({ field, from }: About): { readonly question: string; readonly hint: string } {
  const language = useLanguage();
  const { form: strings } = useRequestStrings();
  const label = inLanguage(field.label, language);
  const hints = [
    field.hint === undefined ? '' : inLanguage(field.hint, language),
    from === undefined ? '' : from === 'account' ? strings.fromAccount : strings.fromTool,
  ];
  return {
    question: field.optional ? strings.optional(label) : label,
    hint: hints.filter((hint) => hint !== '').join(' '),
  };
}

/** A question with one input, tied to its label, hint and error. */
export function OneQuestion(props: About & { readonly more?: string; readonly children: ReactElement }) {
  const styles = useStyles();
  const { question, hint } = useAsking(props);
  const hints = [hint, props.more ?? ''].filter((part) => part !== '').join(' ');
  return (
    <Field
      className={styles.field}
      label={{ children: question, htmlFor: fieldId(props.field.id) }}
      {...(hints === '' ? {} : { hint: hints })}
      // The summary speaks and takes focus: were each error an alert, all would speak at once.
      {...(props.error === undefined ? {} : { validationMessage: { children: props.error, role: undefined } })}
    >
      {props.children}
    </Field>
  );
}

/** A question with several inputs: a group whose legend is the question. */
export function GroupQuestion(props: About & { readonly children: ReactNode }) {
  const { question, hint } = useAsking(props);
  return (
    <QuestionGroup id={fieldId(props.field.id)} question={question} hint={hint} error={props.error}>
      {props.children}
    </QuestionGroup>
  );
}
