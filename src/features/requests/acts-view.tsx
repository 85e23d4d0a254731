import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RequestKind } from '../../pack';
import { makeStamp } from '../../record-mail';
import type { Claim, Question, Standing } from '../../records';
import {
  type AboutStory,
  answerQuestion,
  mailName,
  partiesOf,
  passOn,
  remind,
  type Sending,
  withdraw,
} from '../../stories';
import { focusField, NewsLine, PendingButton, ukDay, useLanguage, weekDay } from '../../ui';
import type { DeskProps } from './desk-props';
import { InWords } from './in-words';
import { Part } from './part';
import { type Remindable, remindables } from './reminding';
import { SendingNotice } from './sending-notice';
import { type StoryActs, storyActs } from './story-acts';
import { useRequestStrings } from './strings';
import { tellAbout } from './tell';
import { UnsettledNotice, useUnsettled } from './unsettled-notice';
import { useSending } from './use-sending';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  text: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  words: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export interface ActsViewProps extends DeskProps {
  readonly standing: Standing;
  readonly kind: RequestKind | undefined;
  /** What happened before this was shown; null: nothing. */
  readonly news: string | null;
  readonly onEdit: (why: StoryActs['askAgain']) => void;
  /** Saves a copy and returns the name of the file. */
  readonly onSave: () => string;
}

/** What can be done about a request, and what came of doing it. Each press makes one record. */
export function ActsView(props: ActsViewProps) {
  const { standing, kind, desk, requests, now, explain, signIn, news, onEdit, onSave } = props;
  const styles = useStyles();
  const language = useLanguage();
  const { story: strings } = useRequestStrings();
  const [said, setSaid] = useState<string | null>(null);
  // Only once the page stands: its heading takes focus as it appears, and the news take it after that.
  useEffect(() => {
    if (news !== null) setSaid(news);
  }, [news]);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const sending = useSending(desk.own, explain);
  const unsettled = useUnsettled(desk.own, standing.ref);
  const { me } = desk;
  const acts = storyActs(standing, me, kind !== undefined);
  const parties = partiesOf(standing, requests, language);
  const nameOf = (id: string | undefined) => {
    const party = id === undefined ? undefined : parties.get(id);
    return party === undefined ? strings.somebody : mailName(party);
  };
  const actorOf = (step: string) => nameOf(standing.steps.find((one) => one.step === step)?.actor);
  const stamp = () => makeStamp(now());
  const about: AboutStory | undefined = kind === undefined ? undefined : { standing, kind, requests, language };

  const send = async (mail: Sending, words: string, tells: boolean) => {
    setSaid(null);
    await sending.send(mail, () => {
      setWithdrawing(false);
      setSaid(words);
      if (tells && kind !== undefined) tellAbout(desk, mail, kind, language);
    });
  };
  /** Puts away what was said of the act before. */
  const fresh = (act: () => void) => () => {
    sending.reset();
    setSaid(null);
    act();
  };

  const { phase } = sending.state;
  const [question] = acts.questions;
  const [toSend] = acts.toSend;
  const primary = question !== undefined ? 'answer' : toSend !== undefined ? 'passOn' : acts.askAgain;
  // While it is not known whether something went, nothing is offered that might contradict it.
  const isOpen = unsettled === 0 && phase !== 'looking' && phase !== 'unknown';
  const offered = isOpen ? about : undefined;
  return (
    <>
      {phase === 'idle' || phase === 'sent' ? <UnsettledNotice box={desk.own} ofRef={standing.ref} /> : null}
      {offered === undefined
        ? null
        : acts.questions.map((claim) => (
            <AnswerQuestion
              key={claim.record.id}
              claim={claim}
              who={nameOf(claim.record.by.id)}
              primary={primary === 'answer' && claim === question}
              onSend={(words) =>
                send(
                  answerQuestion({ ...offered, question: claim, me, words }, stamp()),
                  strings.done.answer(nameOf(claim.record.by.id)),
                  true,
                )
              }
            />
          ))}
      <Part title={strings.actsTitle}>
        {said === null ? null : <NewsLine words={said} />}
        <SendingNotice {...{ sending, signIn }} />
        {isWithdrawing && offered !== undefined ? (
          <section className={styles.section} aria-label={strings.withdraw}>
            <p className={styles.text}>{strings.withdrawAsk}</p>
            <InWords
              id="withdraw-words"
              label={strings.withdrawWords}
              hint={strings.withdrawHint}
              send={strings.withdrawYes}
              primary={false}
              takesFocus
              onSend={(words) => send(withdraw({ ...offered, me, words }, stamp()), strings.done.withdraw, false)}
              onBack={fresh(() => {
                setWithdrawing(false);
                // Once the row of buttons is back.
                requestAnimationFrame(() => focusField('withdraw'));
              })}
            />
          </section>
        ) : (
          <div className={styles.acts}>
            {offered === undefined
              ? null
              : acts.toSend.map((step) => (
                  <PendingButton
                    key={step}
                    primary={primary === 'passOn' && step === toSend}
                    label={strings.passOn(actorOf(step))}
                    onPress={() => send(passOn({ ...offered, step }), strings.done.passOn(actorOf(step)), true)}
                  />
                ))}
            {offered === undefined ? null : (
              <OtherActs
                {...{ acts }}
                isPrimary={primary === acts.askAgain}
                onEdit={(why) => fresh(() => onEdit(why))()}
                onWithdraw={fresh(() => setWithdrawing(true))}
              />
            )}
            <Button onClick={fresh(() => setSaid(strings.done.save(onSave())))}>{strings.save}</Button>
          </div>
        )}
        {isWithdrawing || offered === undefined || standing.requester.id !== me.id
          ? null
          : remindables(standing, now(), ukDay).map(({ step, who, may }) => (
              <PendingButton
                key={step}
                label={strings.remind(nameOf(who))}
                unavailable={whyNot(may, nameOf(who))}
                onPress={() => send(remind({ ...offered, me, step }, stamp()), strings.done.remind(nameOf(who)), true)}
              />
            ))}
      </Part>
    </>
  );

  function whyNot(may: Remindable['may'], who: string): string | null {
    if (may.now) return null;
    return 'from' in may ? strings.remindFrom(who, weekDay(may.from, language)) : strings.remindedToday(who);
  }
}

interface OtherActsProps {
  readonly acts: StoryActs;
  readonly isPrimary: boolean;
  readonly onEdit: (why: StoryActs['askAgain']) => void;
  readonly onWithdraw: () => void;
}

/** Asking again, changing and withdrawing: each opens something first. */
function OtherActs({ acts, isPrimary, onEdit, onWithdraw }: OtherActsProps) {
  const { story: strings } = useRequestStrings();
  const { askAgain, canChange, canWithdraw } = acts;
  return (
    <>
      {askAgain === undefined ? null : (
        <Button appearance={isPrimary ? 'primary' : 'secondary'} onClick={() => onEdit(askAgain)}>
          {strings.again[askAgain]}
        </Button>
      )}
      {canChange && askAgain !== 'again' && askAgain !== 'settle' ? (
        <Button onClick={() => onEdit(undefined)}>{strings.change}</Button>
      ) : null}
      {canWithdraw ? (
        <Button id="withdraw" onClick={onWithdraw}>
          {strings.withdraw}
        </Button>
      ) : null}
    </>
  );
}

interface AnswerQuestionProps {
  readonly claim: Claim<Question>;
  readonly who: string;
  readonly primary: boolean;
  readonly onSend: (words: string) => Promise<void>;
}

function AnswerQuestion({ claim, who, primary, onSend }: AnswerQuestionProps) {
  const styles = useStyles();
  const { story: strings } = useRequestStrings();
  return (
    <section className={styles.section} aria-label={strings.asked(who)}>
      <p className={styles.text}>{strings.asked(who)}</p>
      <blockquote className={styles.words}>
        <bdi>{claim.record.words}</bdi>
      </blockquote>
      <InWords
        id={`answer-${claim.record.id}`}
        label={strings.answer}
        missing={strings.answerMissing}
        send={strings.sendAnswer}
        primary={primary}
        takesFocus={false}
        onSend={onSend}
      />
    </section>
  );
}
