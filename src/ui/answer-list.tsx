import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useUiStrings } from './language';
import { useScreenReaderOnly } from './screen-reader-only';

const roomy = '@container answers (min-width: 480px)';

const useStyles = makeStyles({
  root: {
    containerType: 'inline-size',
    containerName: 'answers',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    minWidth: 0,
  },
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    [roomy]: { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) auto' },
  },
  // Every row has the columns of its list: an answer that cannot be changed stands in line with the others.
  row: {
    gridColumn: '1 / -1',
    display: 'grid',
    gridTemplateColumns: 'subgrid',
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  question: {
    gridColumn: '1 / -1',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    [roomy]: { gridColumn: 'auto' },
  },
  answer: { margin: 0, minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  empty: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  change: { margin: 0 },
  // 24 pixels high at least, without moving the text off its line.
  link: { display: 'inline-block', minHeight: '24px', minWidth: '24px' },
});

export interface AnswerRow {
  /** What tells it from the others of its group; the question where it is left out. */
  readonly field?: string;
  readonly question: string;
  readonly answer: string;
  readonly isEmpty: boolean;
  /** Left out: it cannot be changed here. */
  readonly change?: (() => void) | undefined;
}

export interface AnswerGroupView {
  readonly id?: string;
  readonly title: string;
  readonly rows: readonly AnswerRow[];
}

export interface AnswerListProps {
  readonly groups: readonly AnswerGroupView[];
  /** Heading level of the groups' titles. @default 2 */
  readonly level?: 2 | 3;
}

/** Questions and their answers, the empty ones said: for a review, a story and a decision. */
export function AnswerList({ groups, level = 2 }: AnswerListProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {groups.map((group) => (
        <Group key={group.id ?? group.title} group={group} level={level} />
      ))}
    </div>
  );
}

function Group({ group, level }: { readonly group: AnswerGroupView; readonly level: 2 | 3 }) {
  const styles = useStyles();
  const hidden = useScreenReaderOnly();
  const strings = useUiStrings();
  const titleId = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={styles.group} aria-labelledby={titleId}>
      <Heading id={titleId} className={styles.title}>
        {group.title}
      </Heading>
      <dl className={styles.list}>
        {group.rows.map(({ field, question, answer, isEmpty, change }) => (
          <div key={field ?? question} className={styles.row}>
            <dt className={styles.question}>{question}</dt>
            <dd className={mergeClasses(styles.answer, isEmpty && styles.empty)}>
              <bdi>{answer === '' ? strings.notAnswered : answer}</bdi>
            </dd>
            {change === undefined ? null : (
              <dd className={styles.change}>
                <Link as="button" inline className={styles.link} onClick={change}>
                  {strings.change}
                  <span className={hidden.root}>: {question}</span>
                </Link>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}
