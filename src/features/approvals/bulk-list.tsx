import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { PackRequests } from '../../pack';
import { useTroubleWords } from '../../record-box';
import { makeStamp, type RecordBox, type RecordDesk } from '../../record-mail';
import type { Standing } from '../../records';
import { decide, findKind, headingOf, isBulk, mailName, myTurn } from '../../stories';
import { ConfirmInPlace, focusField, NewsLine, type Trouble, useLanguage, WhenText } from '../../ui';
import { type BulkRow, stillTicked, toggle, whyNotTick } from './bulk';
import { type BulkFailure, type BulkResult, type KeptSendings, runBulk } from './bulk-run';
import { QueueRow, RowList, type Tick } from './queue-row';
import { type QueueItem, storyKey } from './queue-rows';
import { useApprovalStrings } from './strings';
import type { ApprovalStrings } from './strings.en';
import { tellRequester } from './tell-requester';
import { LINE_MANAGER } from './use-relation';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  bar: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  rule: { margin: 0, color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
  chosen: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  button: { minHeight: '32px' },
});

export interface BulkListProps {
  readonly desk: RecordDesk;
  readonly box: RecordBox;
  readonly requests: PackRequests;
  readonly now: () => number;
  readonly explain: (error: unknown) => Trouble;
  /** What waits for the owner of the mailbox, in order. */
  readonly items: readonly QueueItem[];
}

interface Outcome extends BulkResult {
  readonly all: number;
}

/** What waits, with boxes to tick where several may be approved at once. */
export function BulkList({ desk, box, requests, now, explain, items }: BulkListProps) {
  const styles = useStyles();
  const strings = useApprovalStrings();
  const words = strings.queue;
  const trouble = useTroubleWords();
  const language = useLanguage();
  const listId = useId();
  const [chosenKeys, setChosenKeys] = useState<readonly string[]>([]);
  const [isAsking, setIsAsking] = useState(false);
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const kept = useRef<KeptSendings>(new Map());

  const owner = { id: box.owner.id };
  const rows: readonly BulkRow[] = items.map(({ key, standing }) => ({
    key,
    kind: `${standing.kind.id} ${standing.kind.version}`,
    isBulk: mayBeBulk(standing),
  }));
  const ticked = stillTicked(chosenKeys, rows);
  const isUnderWay = progress !== null;
  const hasBulk = rows.some((row) => row.isBulk);
  const tickId = (key: string) => `${listId}-${items.findIndex((item) => item.key === key)}`;

  // What failed keeps its tick, and takes focus: nothing has to be looked for.
  const firstFailed = outcome === null ? undefined : [...outcome.failed.keys()].find((key) => ticked.includes(key));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each outcome
  useEffect(() => {
    if (firstFailed !== undefined) focusField(tickId(firstFailed));
  }, [outcome]);

  function mayBeBulk(standing: Standing): boolean {
    // One whose answer may have gone is looked for first: only the one that was made here is known to be the same.
    const made = kept.current.get(storyKey(standing))?.sending.record.id;
    const isOpen = box.unsettled().some(({ ref, recordId }) => ref === standing.ref && recordId !== made);
    if (isOpen || standing.requester.id === desk.me.id) return false;
    return isBulk(standing, findKind(requests, standing.kind), owner);
  }

  const send = async () => {
    const chosen = items.filter(({ key }) => ticked.includes(key)).map(({ standing }) => standing);
    setProgress({ done: 0, all: chosen.length });
    setOutcome(null);
    const result = await runBulk({
      ...{ box, chosen, kept: kept.current, mayStill: mayBeBulk },
      async make(standing) {
        const kind = findKind(requests, standing.kind);
        const turn = myTurn(standing, kind, owner);
        if (kind === undefined || !('step' in turn)) throw new RangeError('It was not to be decided.');
        const relation =
          turn.step.relation === LINE_MANAGER && !box.isTeam
            ? await desk.people.reportsToMe(standing.requester.id)
            : 'notChecked';
        return decide(
          {
            ...{ standing, kind, requests, language, relation },
            step: turn.step.step,
            by: box.owner,
            outcome: 'approved',
          },
          makeStamp(now()),
        );
      },
      onSent(standing) {
        tellRequester(desk, standing, findKind(requests, standing.kind), language);
      },
      onProgress: (done) => setProgress({ done, all: chosen.length }),
    });
    setProgress(null);
    setIsAsking(false);
    setChosenKeys([...result.failed.keys()]);
    setOutcome({ ...result, all: chosen.length });
  };
  const headingTitle = (standing: Standing) => headingOf(standing, findKind(requests, standing.kind), language);

  const tickOf = (row: BulkRow | undefined): Tick | null => {
    if (row === undefined || !row.isBulk) return null;
    const why = whyNotTick(row, ticked, rows);
    const failure = outcome?.failed.get(row.key);
    return {
      id: tickId(row.key),
      isOn: ticked.includes(row.key),
      unavailable: why === undefined || why === 'notBulk' ? undefined : words[why],
      failed: failure === undefined ? undefined : failureWords(failure, words, (error) => trouble[explain(error).kind]),
      onToggle() {
        if (isAsking || isUnderWay) return;
        setChosenKeys(toggle(row, ticked, rows));
      },
    };
  };
  const news = outcome === null ? null : newsOf(outcome, words);
  return (
    <div className={styles.root}>
      {news === null ? null : (
        <NewsLine
          tone={firstFailed === undefined ? 'done' : 'failed'}
          takesFocus={firstFailed === undefined}
          words={news}
        />
      )}
      {items.length === 0 ? null : (
        <RowList>
          {items.map((item, at) => (
            <QueueRow
              key={item.key}
              {...{ item, requests }}
              owner={owner.id}
              now={now()}
              {...(hasBulk ? { tick: tickOf(rows[at]) } : {})}
            />
          ))}
        </RowList>
      )}
      {hasBulk ? (
        <div className={styles.bar}>
          {isAsking ? (
            <ol className={styles.chosen}>
              {items
                .filter(({ key }) => ticked.includes(key))
                .map(({ key, standing }) => (
                  <li key={key}>
                    {`${mailName(standing.requester)}, ${headingTitle(standing)}, ${words.sent} `}
                    <WhenText instant={standing.request.at} form="day" />
                  </li>
                ))}
            </ol>
          ) : null}
          <ConfirmInPlace
            asking={
              isAsking && ticked.length > 0
                ? {
                    question: `${words.confirmTitle(ticked.length)} ${words.confirmLead}`,
                    yes: words.confirmYes(ticked.length),
                    onYes: send,
                  }
                : null
            }
            onBack={() => setIsAsking(false)}
          >
            <Button
              className={styles.button}
              disabledFocusable={ticked.length === 0}
              onClick={() => {
                setOutcome(null);
                setIsAsking(true);
              }}
            >
              {words.approveSelected(ticked.length)}
            </Button>
          </ConfirmInPlace>
          <p className={styles.text} role="status">
            {progress === null ? null : words.progress(progress.done, progress.all)}
          </p>
          <p className={styles.rule}>{words.bulkRule}</p>
        </div>
      ) : null}
    </div>
  );
}

function newsOf({ sent, failed, all }: Outcome, words: ApprovalStrings['queue']): string {
  const isUnknown = [...failed.values()].some(({ why }) => why === 'unknown');
  return [
    words.bulkSent(sent.length, all),
    failed.size === 0 ? '' : words.bulkFailed,
    isUnknown ? words.bulkUnknown : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function failureWords(
  failure: BulkFailure,
  words: ApprovalStrings['queue'],
  troubleOf: (error: unknown) => string,
): string {
  switch (failure.why) {
    case 'changed':
      return words.notSent(words.changedMeanwhile);
    case 'unknown':
      return words.unknown;
    case 'failure':
      return words.notSent(troubleOf(failure.failure));
    case 'check':
    case 'record':
      return words.notSent(words.openIt);
  }
}
