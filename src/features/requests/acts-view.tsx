import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RequestKind } from '../../pack';
import { isFixed, SendingNotice, useActing } from '../../record-box';
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
import { type StoryActs, storyActs } from './story-acts';
import { useRequestStrings } from './strings';
import { tellAbout } from './tell';
import { UnsettledNotice, useUnsettled } from './unsettled-notice';

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

/** One press: one record. */
interface StoryAct {
  readonly make: (about: AboutStory) => Sending;
  /** Whether it may still be done, as the story stands now. */
  readonly may: (acts: StoryActs, standing: Standing) => boolean;
  /** What is said once it went. */
  readonly words: string;
  /** Whether those it goes to are told in Teams. */
  readonly tells: boolean;
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
  const unsettled = useUnsettled(desk.own, standing.ref);
  const { me } = desk;
  const acts = storyActs(standing, me, kind);
  const parties = partiesOf(standing, requests, language);
  const nameOf = (id: string | undefined) => {
    const party = id === undefined ? undefined : parties.get(id);
    return party === undefined ? strings.somebody : mailName(party);
  };
  const actorOf = (step: string) => nameOf(standing.steps.find((one) => one.step === step)?.actor);
  const stamp = () => makeStamp(now());
  const about: AboutStory | undefined = kind === undefined ? undefined : { standing, kind, requests, language };

  const latest = () =>
    desk.own.state().stories.find(({ story, requester }) => story === standing.story && requester.id === me.id) ??
    standing;
  const acting = useActing<StoryAct>({
    box: desk.own,
    ref: standing.ref,
    isCurrent: ({ may }) => may(storyActs(latest(), me, kind), latest()),
    make: async ({ make }) => (about === undefined ? undefined : make({ ...about, standing: latest() })),
    onSent({ words, tells }, mail) {
      setWithdrawing(false);
      setSaid(words);
      if (tells && kind !== undefined) tellAbout(desk, mail, kind, language);
    },
  });
  const send = (act: StoryAct) => {
    setSaid(null);
    return acting.send(act);
  };
  /** Puts away what was said of the act before. */
  const fresh = (act: () => void) => () => {
    acting.back();
    setSaid(null);
    act();
  };

  const { phase } = acting.state;
  const [question] = acts.questions;
  const [toSend] = acts.toSend;
  const primary = question !== undefined ? 'answer' : toSend !== undefined ? 'passOn' : acts.askAgain;
  // While it is not known whether something went, nothing is offered that might contradict it.
  const isOpen = unsettled === 0 && (phase === 'sending' || !isFixed(acting.state));
  const offered = isOpen ? about : undefined;
  return (
    <>
      {phase === 'choosing' || phase === 'sent' ? <UnsettledNotice box={desk.own} ofRef={standing.ref} /> : null}
      {offered === undefined
        ? null
        : acts.questions.map((claim) => (
            <AnswerQuestion
              key={claim.record.id}
              claim={claim}
              who={nameOf(claim.record.by.id)}
              primary={primary === 'answer' && claim === question}
              onSend={(words) =>
                send({
                  make: (one) => answerQuestion({ ...one, question: claim, me, words }, stamp()),
                  may: ({ questions }) => questions.some(({ hash }) => hash === claim.hash),
                  words: strings.done.answer(nameOf(claim.record.by.id)),
                  tells: true,
                })
              }
            />
          ))}
      <Part title={strings.actsTitle}>
        {said === null ? null : <NewsLine words={said} />}
        <SendingNotice {...{ acting, explain, signIn }} kept={strings.kept} />
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
              onSend={(words) =>
                send({
                  make: (one) => withdraw({ ...one, me, words }, stamp()),
                  may: ({ canWithdraw }) => canWithdraw,
                  words: strings.done.withdraw,
                  tells: false,
                })
              }
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
                    onPress={() =>
                      send({
                        make: (one) => passOn({ ...one, step }),
                        may: (now) => now.toSend.includes(step),
                        words: strings.done.passOn(actorOf(step)),
                        tells: true,
                      })
                    }
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
                onPress={() =>
                  send({
                    make: (one) => remind({ ...one, me, step }, stamp()),
                    may: (_, story) => remindables(story, now(), ukDay).some((one) => one.step === step && one.may.now),
                    words: strings.done.remind(nameOf(who)),
                    tells: true,
                  })
                }
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
