import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PackRequests } from '../../pack';
import { useAllBoxes, useTroubleWords } from '../../record-box';
import type { RecordBox, RecordDesk } from '../../record-mail';
import { csvOf, figuresOf, type MailboxFigures, mailName } from '../../stories';
import { LoadingRows, PageFrame, SimpleTable, saveFile, type Trouble, ukDay, useLanguage } from '../../ui';
import { figureCells, figureColumns, figureRows } from './figures-rows';
import { useApprovalStrings } from './strings';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, maxWidth: '72ch', overflowWrap: 'anywhere' },
  muted: { margin: 0, maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  button: { alignSelf: 'flex-start', minHeight: '32px' },
});

export interface FiguresProps {
  readonly desk: RecordDesk;
  readonly requests: PackRequests;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What a failure of Graph or of signing in means to the person. */
  readonly explain: (error: unknown) => Trouble;
}

/** How many requests wait, for how long, and how long deciding takes: in words, as a table and as a file. */
export function Figures({ desk, requests, now, explain }: FiguresProps) {
  const styles = useStyles();
  const strings = useApprovalStrings();
  const words = strings.figures;
  const language = useLanguage();
  const trouble = useTroubleWords();
  const boxes = useAllBoxes(desk);
  const mailboxes = boxes.map(({ box, state }) => ({
    box,
    state,
    whose: box.isTeam ? mailName(box.owner) : words.own,
    figures: figuresOf(state.stories, { id: box.owner.id }, now(), requests, language),
  }));
  const save = () => {
    const day = ukDay(new Date(now()));
    saveFile({ name: words.fileName(day), type: 'text/csv;charset=utf-8', text: csvOf(figureRows(mailboxes, words)) });
  };
  const hasFigures = mailboxes.some(({ figures }) => figures.byKind.length > 0);
  return (
    <PageFrame title={words.title} back={{ to: '/decide', title: words.back }}>
      {mailboxes.map(({ box, state, whose, figures }) => (
        <section key={box.owner.id} className={styles.section}>
          <h2 className={styles.title}>{whose}</h2>
          {state.failure === undefined ? null : (
            <p className={styles.text}>{`${words.failed} ${trouble[explain(state.failure).kind]}`}</p>
          )}
          {state.readAt === undefined && state.failure === undefined ? (
            <LoadingRows what={box.isTeam ? strings.whatTeam(whose) : strings.what} />
          ) : (
            <OfMailbox whose={whose} figures={figures} box={box} />
          )}
        </section>
      ))}
      {hasFigures ? (
        <Button className={styles.button} onClick={save}>
          {words.exportCsv}
        </Button>
      ) : null}
    </PageFrame>
  );
}

interface OfMailboxProps {
  readonly whose: string;
  readonly figures: MailboxFigures;
  readonly box: RecordBox;
}

function OfMailbox({ whose, figures, box }: OfMailboxProps) {
  const styles = useStyles();
  const { figures: words } = useApprovalStrings();
  const { byKind, all } = figures;
  const { lookingBack } = box.state();
  const partial = lookingBack.state === 'done' ? null : <p className={styles.muted}>{words.partial}</p>;
  if (byKind.length === 0) {
    return (
      <>
        <p className={styles.text}>{words.none}</p>
        {partial}
      </>
    );
  }
  return (
    <>
      <ul className={styles.list}>
        {byKind.map(({ kind, title, waiting, older, decided, medianDays }) => (
          <li key={kind}>
            {words.sentence(
              title,
              waiting,
              older,
              decided,
              medianDays === undefined ? undefined : words.days(medianDays),
            )}
          </li>
        ))}
      </ul>
      <SimpleTable
        caption={words.caption(whose)}
        columns={figureColumns.map((key) => ({ key, label: words.column[key], isNumber: key !== 'kind' }))}
        rows={byKind.map((one) => ({ key: one.kind, cells: figureCells(one, words.noMedian) }))}
      />
      <p className={styles.muted}>{words.scope(all.waiting, all.decided)}</p>
      {partial}
    </>
  );
}
