import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import { inLanguage } from '../../engine';
import type { RequestKind } from '../../pack';
import { makeStamp } from '../../record-mail';
import { type Standing, showReference } from '../../records';
import {
  answerQuestion,
  answersOf,
  copyNoteOf,
  headingOf,
  mailName,
  nextOf,
  partiesOf,
  passOn,
  remind,
  type Sending,
  savedCopy,
  stateOf,
  storyOf,
  withdraw,
} from '../../stories';
import {
  AnswerList,
  CopyButton,
  focusField,
  NewsLine,
  PageLink,
  PendingButton,
  StateBadge,
  Story,
  ukDay,
  useLanguage,
  weekDay,
} from '../../ui';
import { BoxReading } from './box-reading';
import type { DeskProps } from './desk-props';
import { FocusedFrame } from './focused-frame';
import { InWords } from './in-words';
import { Outcome } from './outcome';
import { remindables } from './reminding';
import { download, type SavedFile } from './save-copy';
import { SendingNotice } from './sending-notice';
import { type StoryActs, storyActs } from './story-acts';
import { useRequestStrings } from './strings';
import { tellAbout } from './tell';
import { UnsettledNotice, useUnsettled } from './unsettled-notice';
import { useSending } from './use-sending';

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: '72ch', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export interface StoryViewProps extends DeskProps {
  readonly standing: Standing;
  /** Undefined where this edition does not know it. */
  readonly kind: RequestKind | undefined;
  /** What happened before the page was shown; null: nothing. */
  readonly news: string | null;
  /** Whether the heading takes focus as it appears. */
  readonly takesFocus: boolean;
  readonly onEdit: (why: StoryActs['askAgain']) => void;
  readonly onSave?: (file: SavedFile) => void;
}

/** One request, its state first, then what can be done, what happened, and what was answered. */
export function StoryView(props: StoryViewProps) {
  const { standing, kind, desk, requests, now, explain, signIn, news, takesFocus, onEdit, onSave = download } = props;
  const styles = useStyles();
  const language = useLanguage();
  const { yourRequests, story: strings } = useRequestStrings();
  const [said, setSaid] = useState<string | null>(news);
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
  const view = { standing, kind, viewer: me, requests, language, mail: (key: string) => desk.own.mail(key) };
  const isMine = standing.requester.id === me.id;
  const copyNote = copyNoteOf(standing, language);

  /** Sends what an act made, and says what it did where it was done. Each press makes one record. */
  const send = async (mail: Sending, words: string, tells: boolean) => {
    setSaid(null);
    await sending.send(mail, () => {
      setWithdrawing(false);
      setSaid(words);
      if (tells && kind !== undefined) tellAbout(desk, mail, kind, language);
    });
  };
  const stamp = () => makeStamp(now());
  const save = async () => {
    const name = `${showReference(standing.ref)}.html`;
    onSave({ name, html: savedCopy({ ...view, by: me, now: now() }) });
    sending.reset();
    setSaid(strings.done.save(name));
  };
  const edit = (why: StoryActs['askAgain']) => {
    sending.reset();
    onEdit(why);
  };

  const { phase } = sending.state;
  // While it is not known whether something went, nothing else is offered that might contradict it.
  const isOpen = unsettled === 0 && phase !== 'looking' && phase !== 'unknown';
  const about = kind === undefined ? undefined : { standing, kind, requests, language };
  const [question] = acts.questions;
  const [toSend] = acts.toSend;
  const primary = question !== undefined ? 'answer' : toSend !== undefined ? 'passOn' : acts.askAgain;
  const waiting = isMine && about !== undefined ? remindables(standing, now(), ukDay) : [];
  const heading = headingOf(standing, kind, language);
  return (
    <FocusedFrame
      title={heading}
      back={{ to: '/requests', title: yourRequests }}
      view="story"
      {...(takesFocus && said === null ? { first: null } : {})}
    >
      <div className={styles.state}>
        <StateBadge {...stateOf(standing, kind, me, requests, language)} />
        <span>{showReference(standing.ref)}</span>
        <CopyButton label={strings.copyReference} text={showReference(standing.ref)} />
      </div>
      <p className={styles.text}>{nextOf(standing, kind, me, requests, language)}</p>
      {isMine ? null : (
        <p className={styles.text}>
          {strings.notYours(mailName(standing.requester))}{' '}
          <PageLink to={`/decide/${standing.ref}`}>{strings.decide}</PageLink>
        </p>
      )}
      <Outcome {...{ standing, kind, requests }} />
      {phase === 'idle' || phase === 'sent' ? <UnsettledNotice box={desk.own} ofRef={standing.ref} /> : null}

      {about === undefined || !isOpen
        ? null
        : acts.questions.map((claim) => (
            <section
              key={claim.record.id}
              className={styles.section}
              aria-label={strings.asked(nameOf(claim.record.by.id))}
            >
              <p className={styles.text}>{strings.asked(nameOf(claim.record.by.id))}</p>
              <blockquote className={styles.words}>
                <bdi>{claim.record.words}</bdi>
              </blockquote>
              <InWords
                id={`answer-${claim.record.id}`}
                label={strings.answer}
                missing={strings.answerMissing}
                send={strings.sendAnswer}
                primary={primary === 'answer' && claim === question}
                takesFocus={false}
                onSend={(words) =>
                  send(
                    answerQuestion({ ...about, question: claim, me, words }, stamp()),
                    strings.done.answer(nameOf(claim.record.by.id)),
                    true,
                  )
                }
              />
            </section>
          ))}

      <Part title={strings.actsTitle}>
        {said === null ? null : <NewsLine words={said} />}
        <SendingNotice {...{ sending, signIn }} />
        {isWithdrawing && about !== undefined && isOpen ? (
          <section className={styles.section} aria-label={strings.withdrawAsk}>
            <p className={styles.text}>{strings.withdrawAsk}</p>
            <InWords
              id="withdraw-words"
              label={strings.withdrawWords}
              hint={strings.withdrawHint}
              send={strings.withdrawYes}
              primary={false}
              takesFocus
              onSend={(words) => send(withdraw({ ...about, me, words }, stamp()), strings.done.withdraw, false)}
              onBack={() => {
                sending.reset();
                setWithdrawing(false);
                // Once the row of buttons is back.
                requestAnimationFrame(() => focusField('withdraw'));
              }}
            />
          </section>
        ) : (
          <div className={styles.acts}>
            {about === undefined || !isOpen ? null : (
              <>
                {acts.toSend.map((step) => (
                  <PendingButton
                    key={step}
                    primary={primary === 'passOn' && step === toSend}
                    label={strings.passOn(actorOf(step))}
                    onPress={() => send(passOn({ ...about, step }), strings.done.passOn(actorOf(step)), true)}
                  />
                ))}
                {acts.askAgain === undefined ? null : (
                  <Button
                    appearance={primary === acts.askAgain ? 'primary' : 'secondary'}
                    onClick={() => edit(acts.askAgain)}
                  >
                    {strings.again[acts.askAgain]}
                  </Button>
                )}
                {waiting.map(({ step, who, may }) => (
                  <PendingButton
                    key={step}
                    label={strings.remind(nameOf(who))}
                    unavailable={
                      may.now
                        ? null
                        : 'from' in may
                          ? strings.remindFrom(nameOf(who), weekDay(may.from, language))
                          : strings.remindedToday(nameOf(who))
                    }
                    onPress={() =>
                      send(remind({ ...about, me, step }, stamp()), strings.done.remind(nameOf(who)), true)
                    }
                  />
                ))}
                {acts.canChange && acts.askAgain !== 'again' && acts.askAgain !== 'settle' ? (
                  <Button onClick={() => edit(undefined)}>{strings.change}</Button>
                ) : null}
                {acts.canWithdraw ? (
                  <Button
                    id="withdraw"
                    onClick={() => {
                      setSaid(null);
                      sending.reset();
                      setWithdrawing(true);
                    }}
                  >
                    {strings.withdraw}
                  </Button>
                ) : null}
              </>
            )}
            <Button onClick={() => void save()}>{strings.save}</Button>
          </div>
        )}
      </Part>

      <Part title={strings.happened}>
        <Story
          label={strings.happened}
          lines={storyOf(view).map((line) =>
            // The reason stands in plain sight: a mail that was not counted is never a matter of unfolding.
            line.tone === 'notCounted' && line.why !== undefined
              ? { ...line, text: `${line.text}. ${line.why}`, why: undefined }
              : line,
          )}
        />
        {copyNote === undefined ? null : <p className={mergeClasses(styles.text, styles.quiet)}>{copyNote}</p>}
      </Part>

      <Part title={strings.answers}>
        <AnswerList level={3} groups={answersOf(kind, standing.request.record.fields, language)} />
        {kind === undefined ? null : (
          <p className={mergeClasses(styles.text, styles.quiet)}>{inLanguage(kind.retention, language)}</p>
        )}
      </Part>
      <BoxReading {...{ desk, now, explain, signIn }} what={strings.reading} why={strings.signIn} />
    </FocusedFrame>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
