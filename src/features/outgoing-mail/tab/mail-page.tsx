import { makeStyles } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore } from 'react';
import type { MailScan, ScanState, Span } from '../../../mail-scan';
import { Halves, PageFrame, StandingNote, ukDay, useLanguage } from '../../../ui';
import { rulesLine } from '../rules-line';
import { useMailStrings } from '../strings';
import { CheckFile } from './check-file';
import { useListStyles } from './list-styles';
import type { MailTabProps, ReadEml } from './mail-tab-props';
import { nowAndThen } from './now-and-then';
import { pathOfSpan, readSpan, sentSpans } from './span';
import { SpanList } from './span-list';
import { useTabStrings } from './strings';
import { between } from './use-scan';

const useStyles = makeStyles({
  // Phones and small tablets: there nothing is between a mail and its sending.
  phone: {
    display: 'none',
    '@media (hover: none) and (pointer: coarse) and (max-width: 767px)': { display: 'block' },
  },
});

export interface MailPageProps extends MailTabProps {
  /** Reads a mail file; left out, none can be checked here. */
  readonly readEml?: ReadEml;
}

/** Outgoing mail, each with its verdict: what waits in Drafts and the Outbox, and what was sent. */
export function MailPage(props: MailPageProps) {
  const { pack, now, query, scan, readEml } = props;
  const styles = useStyles();
  const common = useListStyles();
  const strings = useTabStrings();
  const pane = useMailStrings();
  const language = useLanguage();
  const span = readSpan(query);
  const rules = rulesLine(pack, ukDay(new Date(now())), pane, language);
  return (
    <PageFrame title={strings.title}>
      <div className={styles.phone}>
        <StandingNote>{strings.phone}</StandingNote>
      </div>
      <BothHalves scan={scan} span={span} />
      {span === 'waiting' ? null : (
        <Halves
          label={strings.spans}
          shown={pathOfSpan(span)}
          halves={sentSpans.map((days) => ({ to: pathOfSpan(days), words: strings.days(days) }))}
        />
      )}
      <p className={common.text}>
        {span === 'waiting' ? strings.about.waiting : strings.about.sent(span)} {rules}
      </p>
      <SpanList key={span} {...props} span={span} />
      {readEml === undefined ? null : <CheckFile readEml={readEml} pack={pack} now={now} />}
    </PageFrame>
  );
}

/** Apart from the page, which need not be drawn again for each mail that is counted. */
function BothHalves({ scan, span }: { readonly scan: MailScan; readonly span: Span }) {
  const strings = useTabStrings();
  const subscribe = useMemo(() => nowAndThen(scan.subscribe, between), [scan]);
  const read = (one: Span) => () => scan.state(one);
  const waiting = useSyncExternalStore(subscribe, read('waiting'), read('waiting'));
  const sent = useSyncExternalStore(subscribe, read(sentSpans[0]), read(sentSpans[0]));
  return (
    <Halves
      label={strings.halves}
      shown={span === 'waiting' ? pathOfSpan(span) : pathOfSpan(sentSpans[0])}
      halves={[
        { to: pathOfSpan('waiting'), words: strings.waiting, ...counted(waiting, strings.waitingWords) },
        { to: pathOfSpan(sentSpans[0]), words: strings.sent, ...counted(sent, strings.sentWords) },
      ]}
    />
  );
}

/** A count that is still growing would be taken for the whole. */
const counted = ({ state, rows }: ScanState, words: (count: number) => string) =>
  state === 'done' ? { count: rows.length, countWords: words(rows.length) } : {};
