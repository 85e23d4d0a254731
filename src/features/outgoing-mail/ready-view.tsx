import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { answersThatHold } from '../../engine';
import { Reveal, StandingNote, Unchecked, VerdictBadge } from '../../ui';
import { AllowanceNews, Notes } from './allowance-news';
import { FactsLine } from './facts-line';
import { FindingRow } from './finding-row';
import { GoodToKnow } from './good-to-know';
import { standingOf, thingsWords } from './heading';
import { ItemLines } from './item-lines';
import { later } from './later';
import { lookedAtSentence } from './looked-at';
import { LookedAtList } from './looked-at-list';
import { isCallNote, openCall } from './open-call';
import { OverrideOffer } from './override-offer';
import type { PaneViewProps } from './pane';
import { passingStore } from './pane-desks';
import { PaneFoot } from './pane-foot';
import type { RememberedProps } from './remembered';
import type { Row } from './rows';
import { shownCards } from './shown-cards';
import { useMailStrings } from './strings';
import { uncheckedReasons, withFactsReason } from './unchecked-reasons';
import { useAllowing } from './use-allowing';
import type { UsefulHereProps } from './useful-here';

const UsefulHere = later<UsefulHereProps>(async () => (await import('./useful-here')).UsefulHere);
const Remembered = later<RememberedProps>(async () => (await import('./remembered')).Remembered);

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  paragraph: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL, overflowWrap: 'anywhere' },
  quiet: { display: 'flex', flexDirection: 'column' },
});

/** How many findings are open at first. */
const openAtFirst = 3;

type ReadyState = Extract<PaneViewProps['state'], { phase: 'ready' }>;

export interface ReadyViewProps extends PaneViewProps {
  readonly state: ReadyState;
}

/** The pane beside a mail that was read and checked. */
export function ReadyView({ state, pack, wanted, watch, port, desks }: ReadyViewProps) {
  const styles = useStyles();
  const strings = useMailStrings();
  const [store] = useState(() => desks.form ?? passingStore());
  const { allow, isFresh } = useAllowing(watch, desks.audit?.box, pack, state);
  const { checked, beside, rows } = state;
  const { report, mail, at } = checked;
  const isAllowed = standingOf(report, beside.allowance).is === 'allowed';
  const things = isAllowed ? null : thingsWords(report, strings);
  const leader = rows.find((row) => row.live);
  const offers = port.allow !== undefined && !isAllowed;
  const isWanted = (row: Row, index: number): boolean => index === 0 && row.finding.policy === wanted?.policy;
  const show = (row: Row, index: number) => (
    <FindingRow
      key={isWanted(row, index) ? `${row.key} ${wanted?.time}` : row.key}
      row={row}
      pack={pack}
      report={report}
      mail={mail}
      leads={row === leader && !isAllowed}
      takesFocus={isWanted(row, index)}
      offers={port.forget === undefined ? 'fixes' : 'all'}
      bringsAttachmentsBack={port.bringsAttachmentsBack ?? true}
      after={
        offers && row.live ? (
          <OverrideOffer finding={row.finding} {...{ report, pack, store }} audit={desks.audit?.desk} onAllow={allow} />
        ) : null
      }
      onPress={(act) => void watch.press(row.key, act)}
      onUndo={() => void watch.undo(row.key)}
    />
  );
  const rest = rows.slice(openAtFirst);
  const besideMeeting = mail.message.kind === 'meeting' ? desks.call : undefined;
  const asCards =
    besideMeeting === undefined ? beside.cards : beside.cards.filter(({ finding }) => !isCallNote(finding));
  const cards = shownCards(asCards, report, pack, beside.settings);
  const answers = answersThatHold(mail.known ?? {});
  const { lacks = [] } = desks;
  const lesser = lacks.filter((lack) => lack !== 'sendEvent');
  return (
    <>
      {lacks.includes('sendEvent') ? <StandingNote>{strings.lack.sendEvent}</StandingNote> : null}
      <h1 className={styles.heading}>
        {isAllowed ? (
          <VerdictBadge outcome="inform" words={strings.override.allowedTitle} />
        ) : (
          <VerdictBadge outcome={report.verdict} words={strings.verdict[report.verdict]} />
        )}
        {things === null ? null : <span className={styles.count}>{things}</span>}
      </h1>
      <ItemLines {...{ report, mail, pack }} />
      <AllowanceNews
        allowance={beside.allowance}
        pack={pack}
        isFresh={isFresh}
        onTakeBack={() => void watch.disallow()}
      />
      {desks.audit === undefined ? null : <Notes box={desks.audit.box} to={pack.overrides?.audit ?? ''} />}
      {report.verdict === 'pass' ? <p className={styles.paragraph}>{lookedAtSentence(mail, strings)}</p> : null}
      <div className={styles.rows}>{rows.slice(0, openAtFirst).map(show)}</div>
      {rest.length === 0 ? null : (
        <Reveal label={strings.more(rest.length)}>
          <div className={styles.rows}>{rest.map((row, index) => show(row, index + openAtFirst))}</div>
        </Reveal>
      )}
      <GoodToKnow {...{ report, mail, pack }} />
      {desks.facts === undefined ? null : <FactsLine facts={desks.facts} />}
      {besideMeeting?.(openCall(report, mail, beside.settings?.hiddenCards ?? []))}
      {cards.length === 0 ? null : (
        <UsefulHere
          {...{ cards, report, mail }}
          canHide={port.choose !== undefined}
          onPress={(key, act) => void watch.press(key, act)}
          onUndo={(key) => void watch.undo(key)}
        />
      )}
      <div className={styles.quiet}>
        <Unchecked
          reasons={uncheckedReasons(report, mail, strings, withFactsReason(desks.facts?.missing() ?? {}, strings))}
        />
        <LookedAtList {...{ report, mail, pack }} />
        {lesser.length === 0 ? null : (
          <Reveal label={strings.lacking(lesser.length)}>
            <ul className={styles.list}>
              {lesser.map((lack) => (
                <li key={lack}>{strings.lack[lack]}</li>
              ))}
            </ul>
          </Reveal>
        )}
        {port.forget === undefined ? null : (
          <Reveal label={strings.remembered.title(answers.length)}>
            <Remembered
              {...{ pack, answers }}
              settings={beside.settings}
              isWaiting={beside.isWaiting}
              onForget={watch.forget}
              onChoose={watch.choose}
            />
          </Reveal>
        )}
      </div>
      <PaneFoot pack={pack} at={at} onCheckAgain={watch.checkNow} />
    </>
  );
}
