import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef } from 'react';
import type { Pack } from '../../../engine';
import type { MailRow, MailScan } from '../../../mail-scan';
import { ActButtons } from '../act-buttons';
import type { Row } from '../rows';
import { AgreeButton } from './agree-button';
import { isGone } from './failed-family';
import { useListStyles } from './list-styles';
import type { GroupName, ListedMail } from './mail-groups';
import { MailRowView } from './mail-row-view';
import { useTabStrings } from './strings';
import { useDraft } from './use-draft';

const useStyles = makeStyles({
  // Where the buttons will be: what stands beside them does not move when they come.
  waiting: { width: '120px', height: '32px' },
  // What was done stands on a line of its own: the buttons after it belong to what is found now.
  done: { flexBasis: '100%' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, minWidth: 0 },
});

/** A mend that needs a choice between many is made on the mail's own page. */
const mostFixes = 2;

export interface DraftRowProps {
  readonly mail: ListedMail;
  readonly group: GroupName;
  /** How much no mail of the list could be checked for: said once, below the list. */
  readonly general: number;
  readonly scan: MailScan;
  readonly pack: Pack;
  /** Opens the host's window, so that the person may agree that drafts are changed. */
  readonly agree: (() => Promise<unknown>) | undefined;
  /** Called before the draft is changed: from now on its row stays where it is. */
  readonly onAct: (row: MailRow) => void;
}

/** A draft that something was found in, with the mend of its first finding in place. */
export const DraftRow = memo(function DraftRow(props: DraftRowProps) {
  const { mail, group, general, scan, pack, agree, onAct } = props;
  const styles = useStyles();
  const strings = useTabStrings();
  const { watch, state, refusal, failure, mail: read } = useDraft(scan, mail.id, pack, true);
  const { row } = mail;
  const rows = state.rows;
  const first = rows.find(({ live }) => live);
  const shown = rows.filter((one) => one.result !== null || (one === first && one.finding.fixes.length > 0));
  const now = state.phase === 'ready' ? state.checked.report.verdict : row?.verdict;
  const headline = state.phase === 'ready' ? first?.finding.words.headline : row?.headline;
  const press =
    (one: Row): Parameters<typeof ActButtons>[0]['onPress'] =>
    (act) => {
      if (row !== undefined) onAct(row);
      void watch.press(one.key, act);
    };
  return (
    <MailRowView
      {...mail}
      {...(read === undefined
        ? {}
        : { subject: read.row.subject, row: { ...read.row, when: row?.when ?? read.row.when } })}
      verdict={now ?? 'unchecked'}
      group={group}
      general={general}
      isSent={false}
      headline={headline}
    >
      {state.phase === 'reading' ? <span className={styles.waiting} /> : null}
      {state.phase === 'failed' ? (
        <NotOpened failure={failure} takesFocus={refusal !== undefined} onTryAgain={watch.checkNow} />
      ) : null}
      {read !== undefined && !read.row.isDraft ? <span>{strings.finding.sentMeanwhile}</span> : null}
      {state.phase === 'ready' && read?.row.isDraft === true
        ? shown.map((one) => (
            <span key={one.key} className={mergeClasses(styles.acts, one.live ? undefined : styles.done)}>
              <ActButtons
                row={one}
                report={state.checked.report}
                mail={state.checked.mail}
                leads={false}
                offers="fixes"
                most={mostFixes}
                onPress={press(one)}
                onUndo={() => void watch.undo(one.key)}
              />
            </span>
          ))
        : null}
      <AgreeButton refusal={refusal} agree={agree} />
    </MailRowView>
  );
});

interface NotOpenedProps {
  readonly failure: unknown;
  /** True where a mend was pressed here, and its button is gone. */
  readonly takesFocus: boolean;
  readonly onTryAgain: () => void;
}

/** Why a draft has no buttons. */
function NotOpened({ failure, takesFocus, onTryAgain }: NotOpenedProps) {
  const common = useListStyles();
  const strings = useTabStrings();
  const line = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) line.current?.focus();
  }, [takesFocus]);
  return (
    <span className={common.line}>
      <span ref={line} tabIndex={-1}>
        {isGone(failure) ? strings.notRead.gone : strings.fixesFailed}
      </span>
      {isGone(failure) ? null : (
        <Button size="small" className={common.button} onClick={onTryAgain}>
          {strings.tryAgain}
        </Button>
      )}
    </span>
  );
}
