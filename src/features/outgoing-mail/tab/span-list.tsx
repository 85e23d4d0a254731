import { Field, Input, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { MailRow, ScanState, Span } from '../../../mail-scan';
import { CopyButton, shortMoment, Unchecked, useLanguage } from '../../../ui';
import { DraftRow } from './draft-row';
import { pastHeadline } from './headline';
import { useListStyles } from './list-styles';
import { MailGroupList } from './mail-group-list';
import {
  countMails,
  findMails,
  type GroupName,
  generallyUnchecked,
  groupMails,
  holdRow,
  type ListedMail,
  nothingHeld,
} from './mail-groups';
import { MailRowView } from './mail-row-view';
import type { MailTabProps } from './mail-tab-props';
import { notCheckedReasons } from './not-checked-reasons';
import { resultText } from './result-text';
import { ScanProgress } from './scan-progress';
import { SpanNotices } from './span-notices';
import { useTabStrings } from './strings';
import { useLostFocus } from './use-lost-focus';
import { useRetry, useScan, useTrouble } from './use-scan';

const useStyles = makeStyles({
  find: { maxWidth: '360px' },
  groups: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  status: { margin: 0, minHeight: tokens.lineHeightBase300 },
});

export interface SpanListProps extends MailTabProps {
  readonly span: Span;
}

/** The mails of one span by what came of them, how far their check is, and what it could not look at. */
export function SpanList(props: SpanListProps) {
  const { scan, pack, now, explain, signIn, permissions, agreeToChange, span } = props;
  const styles = useStyles();
  const common = useListStyles();
  const strings = useTabStrings();
  const language = useLanguage();
  const isSent = span !== 'waiting';
  const state = useScan(scan, span);
  const trouble = useTrouble(state.state === 'stopped' ? state.failure : undefined, explain);
  const [held, setHeld] = useState(nothingHeld);
  const [round, setRound] = useState(0);
  const [typed, setTyped] = useState('');
  const goOn = useCallback(() => scan.start(span), [scan, span]);
  useRetry(trouble, goOn, now);
  const groups = useMemo(() => groupMails(state, held, isSent), [state, held, isSent]);
  useAnnounceEnd(state, isSent, groups);

  const root = useRef<HTMLDivElement>(null);
  const lostLine = useRef<HTMLParagraphElement>(null);
  const { isLost, found: foundAgain, watched } = useLostFocus();
  useEffect(() => {
    if (isLost) lostLine.current?.focus();
  }, [isLost]);

  // The button that was pressed goes where a trouble takes its place.
  const pressed = useRef(false);
  useEffect(() => {
    if (trouble === undefined || !pressed.current) return;
    pressed.current = false;
    if (document.activeElement === document.body) root.current?.focus();
  }, [trouble]);

  const readAgain = () => {
    pressed.current = true;
    setHeld(nothingHeld);
    setRound(round + 1);
    foundAgain();
    scan.start(span);
  };
  const pressGoOn = () => {
    pressed.current = true;
    goOn();
  };
  const latest = useRef(state.rows);
  latest.current = state.rows;
  const hold = useCallback((row: MailRow) => setHeld((last) => holdRow(last, row, latest.current)), []);
  const headlineOf = ({ row }: ListedMail) =>
    (isSent ? pastHeadline(pack, row?.policies[0], language) : undefined) ?? row?.headline;
  const mendable = groups
    .filter(({ name }) => name === 'stop' || name === 'ask')
    .flatMap(({ mails }) => mails)
    .filter(({ row }) => row?.isDraft === true && !row.inOutbox);
  // Those that the scan has at hand have their buttons here; the others have theirs on their own page.
  const before = useRef<ReadonlySet<string>>(new Set());
  const opened = new Set(
    mendable.map(({ id }) => id).filter((id) => before.current.has(id) || scan.recall(id) !== undefined),
  );
  before.current = opened;
  const reasons = notCheckedReasons(state.notChecked, strings);
  const general = generallyUnchecked(state);
  const moment = (when: string | number) => shortMoment(new Date(when), language);
  const copied = () =>
    resultText(
      strings.resultOf(strings.title, moment(now())),
      groups,
      reasons.map(({ text }) => text),
      headlineOf,
      strings,
      moment,
    );
  const isSought = typed.trim() !== '';
  const found = findMails(groups, typed);
  const isEmpty = groups.length === 0;

  const rowOf = (mail: ListedMail, group: GroupName) =>
    opened.has(mail.id) || held.rows.has(mail.id) ? (
      <DraftRow
        key={`${mail.id} ${round}`}
        {...{ mail, group, general, scan, pack }}
        agree={agreeToChange}
        onAct={hold}
      />
    ) : (
      <MailRowView
        key={mail.id}
        id={mail.id}
        row={mail.row}
        subject={mail.subject}
        notRead={mail.notRead}
        {...{ group, isSent, general }}
        verdict={mail.row?.verdict ?? 'unchecked'}
        headline={headlineOf(mail)}
      />
    );

  return (
    <div ref={root} tabIndex={-1} className={common.column}>
      <ScanProgress
        state={state}
        isHeldUp={trouble !== undefined}
        onGoOn={goOn}
        onStop={() => scan.stop(span)}
        onReadAgain={readAgain}
      />
      <SpanNotices
        {...{ span, state, isEmpty, trouble, permissions, signIn }}
        onReadAgain={readAgain}
        onGoOn={() => {
          root.current?.focus();
          pressGoOn();
        }}
      />
      {isLost ? (
        <p ref={lostLine} tabIndex={-1} className={common.text}>
          {strings.changedPlace}
        </p>
      ) : null}
      {isEmpty ? null : (
        <div>
          <Field className={styles.find} label={strings.find}>
            <Input type="search" value={typed} onChange={(_, { value }) => setTyped(value)} />
          </Field>
          <p role="status" className={styles.status}>
            {isSought ? strings.found(countMails(found)) : null}
          </p>
        </div>
      )}
      <div className={styles.groups} {...watched}>
        {found.map((group) => (
          <MailGroupList key={group.name} group={group} isSought={isSought}>
            {rowOf}
          </MailGroupList>
        ))}
      </div>
      <Unchecked reasons={reasons} />
      {isEmpty ? null : <CopyButton label={strings.copyResult} text={copied} />}
    </div>
  );
}

/** Says once what a reading came to: nothing while it goes on. */
function useAnnounceEnd(state: ScanState, isSent: boolean, groups: ReturnType<typeof groupMails>): void {
  const strings = useTabStrings();
  const { announce } = useAnnounce();
  const before = useRef(state.state);
  useEffect(() => {
    const ended = before.current === 'reading' && state.state === 'done';
    before.current = state.state;
    if (!ended) return;
    const count = (name: GroupName) => groups.find((group) => group.name === name)?.mails.length ?? 0;
    const words = isSent
      ? strings.finishedSent(state.done, count('action'))
      : strings.finished(state.done, count('stop'), count('ask'));
    announce(words, { polite: true });
  }, [state, isSent, groups, strings, announce]);
}
