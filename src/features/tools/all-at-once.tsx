import { makeStyles, tokens } from '@fluentui/react-components';
import { inLanguage } from '../../engine';
import { type Counts, countsOf, whyRefused } from '../../tools';
import { SimpleTable, useLanguage } from '../../ui';
import { useAround } from './around';
import { QuestionInput } from './question-input';
import { ResultView } from './result-view';
import { useToolStrings } from './strings';
import type { ToolInUse } from './use-tool';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, minWidth: 0 },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: {
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  result: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0, maxWidth: '72ch' },
});

/** Questions under their headings, all at once. */
export function Questions({ inUse, level = 2 }: { readonly inUse: ToolInUse; readonly level?: 2 | 3 | undefined }) {
  const styles = useStyles();
  const language = useLanguage();
  const { today } = useAround();
  const { run, given, answer } = inUse;
  const Heading = level === 2 ? 'h2' : 'h3';
  return run.sections.map(({ id, title, questions }) => (
    <section key={id} className={styles.section}>
      {title === undefined ? null : (
        <Heading className={level === 2 ? styles.title : styles.subtitle}>{inLanguage(title, language)}</Heading>
      )}
      {questions.map((question) => (
        <div key={question.id} className={styles.line}>
          <QuestionInput
            question={question}
            value={given[question.id] ?? []}
            error={whyRefused(question, given[question.id] ?? [], today, language)}
            onAnswer={(value) => answer(question.id, value)}
          />
        </div>
      ))}
    </section>
  ));
}

/** A question that bears a number is called by it. */
const nameOf = (label: string): string => /^(\d+)\. /.exec(label)?.[1] ?? label.replace(/\?$/, '');

/** More than these are not few: how many there are is said above. */
const mostNamed = 5;

/** A checklist: every question, and below them how far one is and what it comes to. */
export function AllAtOnce({ inUse }: { readonly inUse: ToolInUse }) {
  const styles = useStyles();
  const strings = useToolStrings();
  const language = useLanguage();
  const { level = 2 } = useAround();
  const Heading = level === 2 ? 'h2' : 'h3';
  const { tool, run } = inUse;
  const needed = run.asked.filter(({ optional }) => !optional);
  const yes = run.asked.filter(({ id, type }) => type === 'yesNo' && run.known[id]?.[0] === 'yes').length;
  const asksYesNo = run.asked.some(({ type }) => type === 'yesNo');
  const open = run.sections.flatMap(({ title, questions }) =>
    questions
      .filter((question) => run.open.includes(question))
      .map(({ label }) => {
        const name = nameOf(inLanguage(label, language));
        // Under several headings the same number stands more than once.
        return title === undefined || !/^\d+$/.test(name) ? name : `${inLanguage(title, language)} ${name}`;
      }),
  );
  const counts = countsOf(tool, run, language);
  return (
    <div className={styles.root}>
      <Questions inUse={inUse} level={level} />
      <section aria-label={strings.result} className={`${styles.result} ${styles.line}`}>
        <p role="status" className={styles.text}>
          {[
            strings.soFar(needed.length - run.open.length, needed.length),
            ...(asksYesNo ? [strings.saidYes(yes)] : []),
          ].join(' · ')}
        </p>
        {open.length === 0 || open.length > mostNamed ? null : (
          <p className={styles.text}>{strings.stillOpen(open.join(', '))}</p>
        )}
        {run.result === undefined ? (
          <>
            <Heading className={level === 2 ? styles.title : styles.subtitle}>{strings.undecided}</Heading>
            <p className={styles.text}>{strings.undecidedText}</p>
          </>
        ) : (
          <ResultView inUse={inUse} result={run.result} namesAnswers />
        )}
        {counts === undefined ? null : (
          <CountsTable counts={counts} title={inLanguage(tool.counts?.title ?? tool.title, language)} />
        )}
      </section>
    </div>
  );
}

function CountsTable({ counts, title }: { readonly counts: Counts; readonly title: string }) {
  const strings = useToolStrings();
  return (
    <SimpleTable
      caption={title}
      columns={[
        { key: 'section', label: strings.section },
        ...counts.labels.map((label) => ({ key: label, label, isNumber: true })),
      ]}
      rows={[...counts.sections, counts.total].map((each) => ({
        key: each.id,
        cells: [each.title, ...each.counts.map(String)],
      }))}
    />
  );
}
