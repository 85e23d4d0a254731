import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { inLanguage } from '../../engine';
import type { Question } from '../../pack';
import { answerText, nextQuestion, whyRefused } from '../../tools';
import { AnswerList, useLanguage } from '../../ui';
import { useAround } from './around';
import { focusQuestion, QuestionInput } from './question-input';
import { ResultView } from './result-view';
import { useToolStrings } from './strings';
import type { ToolInUse } from './use-tool';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, minWidth: 0 },
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  number: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  button: { alignSelf: 'flex-start', minHeight: '32px' },
});

/** One question after another: what was answered stands above, each with a way to change it. */
export function OneByOne({ inUse }: { readonly inUse: ToolInUse }) {
  const styles = useStyles();
  const strings = useToolStrings();
  const language = useLanguage();
  const { run, given, answer } = inUse;
  const [changing, setChanging] = useState<string | null>(null);
  const result = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  const current = run.asked.find(({ id }) => id === changing) ?? nextQuestion(run, given);
  const place = current?.id ?? '';

  // Focus follows to the next question, and at last to the result; the first question leaves it where the person came in.
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    if (place === '') result.current?.focus();
    else focusQuestion(place);
  }, [place]);

  const answered = run.asked.filter(({ id }) => id !== place && Object.hasOwn(given, id));
  const rows = answered.map((question) => {
    const text = answerText(question, run.known[question.id], language);
    return {
      field: question.id,
      question: inLanguage(question.label, language),
      answer: text,
      isEmpty: text === '',
      change: () => setChanging(question.id),
    };
  });
  return (
    <div className={styles.root}>
      {rows.length === 0 ? null : <AnswerList groups={[{ title: strings.yourAnswers, rows }]} />}
      {current === undefined ? (
        run.result === undefined ? null : (
          <ResultView inUse={inUse} result={run.result} root={result} />
        )
      ) : (
        <OneQuestion
          key={current.id}
          question={current}
          number={run.asked.indexOf(current) + 1}
          first={given[current.id] ?? []}
          onContinue={(value) => {
            setChanging(null);
            answer(current.id, value);
          }}
        />
      )}
    </div>
  );
}

interface OneQuestionProps {
  readonly question: Question;
  readonly number: number;
  /** What was answered before. */
  readonly first: readonly string[];
  readonly onContinue: (value: readonly string[]) => void;
}

function OneQuestion({ question, number, first, onContinue }: OneQuestionProps) {
  const styles = useStyles();
  const strings = useToolStrings();
  const language = useLanguage();
  const { today } = useAround();
  const [value, setValue] = useState(first);
  const [error, setError] = useState<string | undefined>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const refused = whyRefused(question, value, today, language);
    if (refused === undefined && (value.length > 0 || question.optional)) return onContinue(value);
    setError(refused ?? strings.needed[question.type === 'yesNo' ? 'choice' : question.type]);
    focusQuestion(question.id);
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <h2 className={styles.number}>{strings.question(number)}</h2>
      <QuestionInput
        question={question}
        value={value}
        error={error}
        onAnswer={(next) => {
          setValue(next);
          setError(undefined);
        }}
      />
      <Button type="submit" appearance="primary" className={styles.button}>
        {strings.proceed}
      </Button>
    </form>
  );
}
