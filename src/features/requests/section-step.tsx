import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import type { RequestKind } from '../../pack';
import type { People } from '../../record-mail';
import { fieldProblems, keptFields, refusalOf } from '../../stories';
import { ErrorSummary, StandingNote, useLanguage } from '../../ui';
import { fieldId } from './asking';
import { FieldInput } from './field-input';
import type { SectionAt } from './form-state';
import type { Values } from './form-values';
import type { Origin } from './prefill';
import { useRequestStrings } from './strings';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, minWidth: 0 },
  end: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Problem = { readonly field: string; readonly text: string };

export interface SectionStepProps {
  readonly kind: RequestKind;
  readonly at: SectionAt;
  readonly values: Values;
  readonly from: { readonly [field: string]: Origin };
  readonly people: People;
  readonly now: () => number;
  /** What stands between the problems and the first question. */
  readonly lead: ReactNode;
  /** Says at once what is wrong here: somebody was sent back. */
  readonly checkFirst: boolean;
  readonly onAnswer: (field: string, value: string | readonly string[]) => void;
  /** The fields of the whole form that keep it from being sent, none of them in this section. */
  readonly onContinue: (wrong: ReadonlySet<string>) => void;
  /** Undefined where there is nothing before. */
  readonly onBack: (() => void) | undefined;
}

/** One section of a form. Its button is always live and answers with what is wrong; nothing is cleared. */
export function SectionStep(props: SectionStepProps) {
  const { kind, at, values, from, people, now, lead, checkFirst, onAnswer, onContinue, onBack } = props;
  const styles = useStyles();
  const language = useLanguage();
  const { form: strings } = useRequestStrings();
  const [said, setSaid] = useState<{ readonly attempt: number; readonly problems: readonly Problem[] }>({
    attempt: 0,
    problems: [],
  });
  const answers = keptFields(kind, values);
  const ids = new Set(at.section.fields.map(({ id }) => id));
  const here = () => fieldProblems(kind, answers, now(), language).filter(({ field }) => ids.has(field));

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as one comes here
  useEffect(() => {
    if (checkFirst) setSaid({ attempt: 1, problems: here() });
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const all = fieldProblems(kind, answers, now(), language);
    const problems = all.filter(({ field }) => ids.has(field));
    setSaid(({ attempt }) => ({ attempt: attempt + 1, problems }));
    if (problems.length === 0) onContinue(new Set(all.map(({ field }) => field)));
  };

  const refusal = refusalOf(kind, answers, language);
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <ErrorSummary
        attempt={said.attempt}
        problems={said.problems.map(({ field, text }) => ({ field: fieldId(field), text }))}
      />
      {lead}
      {at.section.fields.map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          value={values[field.id]}
          from={from[field.id]}
          error={said.problems.find((problem) => problem.field === field.id)?.text}
          people={people}
          onAnswer={(value) => onAnswer(field.id, value)}
        />
      ))}
      <div className={styles.end}>
        <div role="status">
          {refusal === undefined ? null : (
            <StandingNote tone="caution">
              {strings.cannotSend}: {refusal}
            </StandingNote>
          )}
        </div>
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary">
            {strings.proceed}
          </Button>
          {onBack === undefined ? null : <Button onClick={onBack}>{strings.back}</Button>}
        </div>
      </div>
    </form>
  );
}
