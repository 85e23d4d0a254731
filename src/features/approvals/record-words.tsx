import { Button, Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { PackRequests, RequestKind } from '../../pack';
import { SendingNotice, useActing } from '../../record-box';
import { makeStamp, type RecordBox, type RecordDesk, type SeenMail } from '../../record-mail';
import type { Outcome, Standing } from '../../records';
import { mailName, partiesOf, recordWords } from '../../stories';
import { ConfirmInPlace, focusField, longMoment, NewsLine, type Trouble, useLanguage, WhenText } from '../../ui';
import { MailLink } from './mail-link';
import { storyKey } from './queue-rows';
import { type Recordable, recordableWords } from './standpoint';
import { useApprovalStrings } from './strings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  words: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    maxWidth: '72ch',
  },
  button: { minHeight: '32px' },
  note: { maxWidth: '72ch' },
});

export interface RecordWordsProps {
  readonly recordable: Recordable;
  readonly desk: RecordDesk;
  readonly box: RecordBox;
  readonly standing: Standing;
  readonly kind: RequestKind | undefined;
  readonly requests: PackRequests;
  readonly now: () => number;
  readonly explain: (error: unknown) => Trouble;
  readonly signIn: (() => Promise<unknown>) | undefined;
  readonly onOpenMail: ((mail: SeenMail) => void) | undefined;
  readonly onSent: () => void;
}

/** What somebody answered in words, and the team's reading of it: chosen by a person, never by the program. */
export function RecordWords(props: RecordWordsProps) {
  const { recordable, desk, box, standing, kind, requests, now, explain, signIn, onOpenMail, onSent } = props;
  const { inWords, step } = recordable;
  const styles = useStyles();
  const strings = useApprovalStrings();
  const language = useLanguage();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const [note, setNote] = useState('');
  const groupId = useId();
  const words = strings.panel.words;
  const party = partiesOf(standing, requests, language).get(inWords.by);
  const who = party === undefined ? '' : mailName(party);
  const mail = box.mail(inWords.mail);
  const latest = () => box.state().stories.find((story) => storyKey(story) === storyKey(standing)) ?? standing;

  const acting = useActing<'readWords'>({
    box,
    ref: standing.ref,
    isCurrent: () =>
      latest().request.hash === standing.request.hash &&
      recordableWords(latest(), { owner: box.owner.id, me: desk.me.id }, box.isTeam).some(
        (one) => one.inWords.mail === inWords.mail,
      ),
    async make() {
      if (kind === undefined || outcome === null) throw new RangeError('Nothing was chosen.');
      return recordWords(
        {
          ...{ standing: latest(), kind, requests, language, inWords, outcome },
          step: step.step,
          by: box.owner,
          words: note.trim(),
        },
        makeStamp(now()),
      );
    },
    onSent,
  });
  const { state } = acting;

  if (state.phase === 'sent') {
    const did = strings.panel.did.readWords(mailName(box.owner), longMoment(new Date(state.at), language));
    return (
      <NewsLine words={`${did} ${strings.panel.told(mailName(standing.requester))}`}>
        <MailLink box={box} mail={state.mail} label={strings.panel.seeMail} onOpenMail={onOpenMail} />
      </NewsLine>
    );
  }
  const press = () => {
    setIsMissing(outcome === null);
    if (outcome === null) focusField(groupId);
    else acting.press('readWords', false);
  };
  const isAsking = state.phase === 'confirming' || state.phase === 'sending';
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{words.title(who)}</h2>
      <p className={styles.text}>
        <WhenText instant={inWords.at} />{' '}
        <MailLink box={box} mail={inWords.mail} label={strings.panel.seeTheirMail} onOpenMail={onOpenMail} />
      </p>
      {mail === undefined || mail.text === '' ? (
        <p className={styles.text}>{words.cannotShow}</p>
      ) : (
        <blockquote className={styles.words}>
          <bdi>{mail.text}</bdi>
        </blockquote>
      )}
      <p className={styles.text}>{words.lead}</p>
      <Field
        label={words.legend}
        validationMessage={isMissing ? words.missing : null}
        validationState={isMissing ? 'error' : 'none'}
      >
        <RadioGroup
          id={groupId}
          value={outcome ?? ''}
          disabled={isAsking}
          onChange={(_, { value }) => {
            setOutcome(value === 'approved' ? 'approved' : 'declined');
            setIsMissing(false);
          }}
        >
          <Radio value="approved" label={words.approved} />
          <Radio value="declined" label={words.declined} />
        </RadioGroup>
      </Field>
      <Field className={styles.note} label={words.note}>
        <Textarea value={note} readOnly={isAsking} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <SendingNotice {...{ acting, explain, signIn }} kept={strings.panel.kept} back={strings.panel.changeNote} />
      {state.phase === 'notSent' || state.phase === 'looking' ? null : (
        <ConfirmInPlace
          asking={
            isAsking
              ? {
                  question: strings.panel.confirm.readWords(who),
                  yes: strings.panel.yes.readWords,
                  onYes: () => acting.send('readWords'),
                }
              : null
          }
          onBack={acting.back}
        >
          <Button className={styles.button} onClick={press}>
            {strings.panel.act.readWords}
          </Button>
        </ConfirmInPlace>
      )}
    </section>
  );
}
