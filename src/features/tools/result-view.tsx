import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { inLanguage } from '../../engine';
import type { Question, Result } from '../../pack';
import { answerText, decidingAnswers, fill, followUps, said } from '../../tools';
import { AnswerCard, useLanguage } from '../../ui';
import { useAround } from './around';
import { NextSteps } from './next-steps';
import { useToolStrings } from './strings';
import type { ToolInUse } from './use-tool';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    outlineStyle: 'none',
  },
  block: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0, maxWidth: '100%' },
  tasks: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'flex', flexDirection: 'column' },
  title: { padding: 0, margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingLeft: '1.4em', maxWidth: '72ch' },
  text: { margin: 0, maxWidth: '72ch' },
});

export interface ResultViewProps {
  readonly inUse: ToolInUse;
  readonly result: Result;
  /** Whether the answers that decided are named: they do not stand in plain sight above. @default false */
  readonly namesAnswers?: boolean;
  readonly root?: Ref<HTMLDivElement>;
}

/** What came of the answers: the verdict, why, what is left to do, and where to go next. */
export function ResultView({ inUse, result, namesAnswers = false, root }: ResultViewProps) {
  const styles = useStyles();
  const strings = useToolStrings();
  const language = useLanguage();
  const { now, level = 2 } = useAround();
  const { tool, run, ticked, tick } = inUse;
  const { headline, because } = said(result, tool, run.known, language);
  const { tasks, next } = followUps(result, run.known);
  // Under several headings the same number stands more than once.
  const inSection = (question: Question) => {
    const { title } = run.sections.find(({ questions }) => questions.includes(question)) ?? {};
    const label = inLanguage(question.label, language);
    return title === undefined ? label : strings.inSection(inLanguage(title, language), label);
  };
  const deciding = namesAnswers ? decidingAnswers(result, run) : [];
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      <AnswerCard
        tone={result.verdict}
        level={level}
        headline={headline}
        explain={because}
        source={strings.from(result.source.document, result.source.section)}
        actions={
          <>
            {deciding.length === 0 ? null : (
              <div className={styles.block}>
                <h3 className={styles.title}>{strings.decided}</h3>
                <ul className={styles.list}>
                  {deciding.map((question) => (
                    <li key={question.id}>
                      {inSection(question)} <strong>{answerText(question, run.known[question.id], language)}</strong>
                    </li>
                  ))}
                </ul>
              </div>
            )}
            {tasks.length === 0 ? null : (
              <fieldset className={styles.tasks}>
                <legend className={styles.title}>{strings.toDo}</legend>
                {tasks.map(({ id, text }) => (
                  <Checkbox
                    key={id}
                    label={fill(text, tool, run.known, language)}
                    checked={ticked[id] !== undefined}
                    onChange={(_, { checked }) => tick(id, checked === true ? now() : undefined)}
                  />
                ))}
              </fieldset>
            )}
            <NextSteps inUse={inUse} steps={next} />
          </>
        }
      />
      {tool.always.map((line) => (
        <p key={inLanguage(line, 'en')} className={styles.text}>
          {inLanguage(line, language)}
        </p>
      ))}
    </div>
  );
}
