import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { PackRequests, RequestKind } from '../../pack';
import { makeStamp, type RecordBox, type RecordDesk, type SeenMail } from '../../record-mail';
import { type Claim, type Party, type Request, type Standing, showReference } from '../../records';
import { answersOf, asksOf, headingOf, isTurnOf, mailName, noticesOf } from '../../stories';
import { AnswerList, Reveal, type Trouble, useLanguage } from '../../ui';
import { AnswerArea } from './answer-area';
import { emptyNote } from './answer-form';
import { AskedBefore } from './asked-before';
import { changesBetween } from './changes';
import { makeSending } from './make-sending';
import { storyKey } from './queue-rows';
import { RecordWords } from './record-words';
import { RelationNote, TheirRelations } from './relation-note';
import { RequestChanges } from './request-changes';
import { Consequences, Notices, RuleText } from './request-facts';
import { recordableWords, standpointOf } from './standpoint';
import { useApprovalStrings } from './strings';
import { useActing } from './use-acting';
import { useRelation } from './use-relation';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0, maxWidth: '880px' },
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  subtitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
  words: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    maxWidth: '72ch',
  },
});

export interface DecisionPanelProps {
  readonly desk: RecordDesk;
  /** The mailbox that shows the story, and that the answer is sent from: one's own, or a team's. */
  readonly box: RecordBox;
  /** Where the story stands now: passed anew whenever the box changes. */
  readonly standing: Standing;
  /** Undefined where this version does not know it: then nothing can be decided. */
  readonly kind: RequestKind | undefined;
  readonly requests: PackRequests;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** `pane`: narrow, with its own heading, and answers and rule folded up. On a page the frame has heading and rule. */
  readonly form: 'page' | 'pane';
  /** What a failure of Graph or of signing in means to the person. */
  readonly explain?: (error: unknown) => Trouble;
  /** Opens a mail in place, where the host can; left out: by its web link. */
  readonly onOpenMail?: (mail: SeenMail) => void;
  /** Told after each act that was sent, besides `desk.tell`. */
  readonly onTell?: (who: Party) => void;
}

/** One request with everything needed to decide it, and the buttons that do. The tab and the pane share it. */
export function DecisionPanel(props: DecisionPanelProps) {
  return <Panel key={`${props.box.owner.id} ${storyKey(props.standing)}`} {...props} />;
}

function Panel(props: DecisionPanelProps) {
  const { desk, box, standing, kind, requests, now, form, explain, onOpenMail, onTell } = props;
  const styles = useStyles();
  const strings = useApprovalStrings();
  const language = useLanguage();
  // The edition that the person has before them: another one is not decided unseen.
  const [opened, setOpened] = useState<Claim<Request>>(standing.request);
  const [replaced, setReplaced] = useState<Claim<Request> | null>(null);
  const [note, setNote] = useState(emptyNote);

  const viewpoint = { owner: box.owner.id, me: desk.me.id };
  const standsAt = (story: Standing) =>
    standpointOf(story, viewpoint, (step) => kind === undefined || isTurnOf(story, kind, step));
  const standpoint = standsAt(standing);
  const isChanged = standpoint.is === 'open' && standing.request.hash !== opened.hash;
  const shown = isChanged ? opened : standing.request;
  const level = 2;
  const who = mailName(standing.requester);

  const turn = useRef(standpoint.is === 'open' ? standpoint.step : undefined);
  if (standpoint.is === 'open') turn.current = standpoint.step;
  const asked = !box.isTeam && standpoint.is === 'open' ? standpoint.step.relation : undefined;
  const { relation, settled } = useRelation(desk.people, standing.requester.id, asked);

  const latest = () => box.state().stories.find((story) => storyKey(story) === storyKey(standing)) ?? standing;
  const tell = () => {
    const about = { title: headingOf(standing, kind, language), ref: standing.ref, page: `/requests/${standing.ref}` };
    void desk.tell(standing.requester, about);
    onTell?.(standing.requester);
  };
  const acting = useActing({
    box,
    isCurrent: () => {
      const found = latest();
      return found.request.hash === opened.hash && standsAt(found).is === 'open';
    },
    async make(act) {
      const stamp = makeStamp(now());
      const step = turn.current?.step ?? '';
      const relationShown = await settled();
      return makeSending(
        act,
        { standing: latest(), kind, step, by: box.owner, requests, language },
        { note, relation: relationShown },
        strings.panel.note.better,
        stamp,
      );
    },
    onSent: tell,
  });

  const answers = answersOf(kind, shown.record.fields, language);
  const count = answers.reduce((sum, { rows }) => sum + rows.length, 0);
  const list = <AnswerList groups={answers} level={form === 'pane' ? 2 : 3} />;
  const flat = (claim: Claim<Request>) => answersOf(kind, claim.record.fields, language).flatMap(({ rows }) => rows);
  const showChanges = () => {
    setReplaced(opened);
    setOpened(standing.request);
    acting.forget();
  };

  return (
    <div className={styles.root}>
      {form === 'pane' ? (
        <div className={styles.head}>
          <h1 className={styles.title}>{asksOf(standing, kind, language)}</h1>
          <p className={styles.muted}>{strings.panel.reference(showReference(standing.ref))}</p>
        </div>
      ) : null}
      {kind === undefined || asked === undefined || turn.current === undefined ? null : (
        <RelationNote {...{ standing, kind, asked, relation }} owner={box.owner} step={turn.current.step} />
      )}
      {box.isTeam && kind !== undefined ? <TheirRelations {...{ standing, kind }} owner={box.owner} /> : null}
      {kind === undefined ? null : <Notices notices={noticesOf(kind, shown.record.fields, language)} level={level} />}
      {form === 'pane' ? (
        <Reveal label={strings.panel.answersCount(count)}>{list}</Reveal>
      ) : (
        <section className={styles.section}>
          <h2 className={styles.subtitle}>{strings.panel.answered(who)}</h2>
          {list}
        </section>
      )}
      {shown.record.words === '' ? null : (
        <section className={styles.section}>
          <h2 className={styles.subtitle}>{strings.panel.noted(who)}</h2>
          <blockquote className={styles.words}>
            <bdi>{shown.record.words}</bdi>
          </blockquote>
        </section>
      )}
      {form === 'pane' && kind !== undefined ? (
        <Reveal label={strings.panel.rule}>
          <RuleText kind={kind} />
        </Reveal>
      ) : null}
      {kind !== undefined && standpoint.is === 'open' && standpoint.step.does === 'decide' ? (
        <Consequences kind={kind} />
      ) : null}
      {standpoint.is === 'ownRequest' ? null : (
        <AskedBefore standing={standing} box={box} requests={requests} links={form === 'page'} />
      )}
      {replaced === null ? null : (
        <RequestChanges changes={changesBetween(flat(replaced), flat(standing.request))} level={level} />
      )}
      {recordableWords(standing, viewpoint, box.isTeam).map((recordable) => (
        <RecordWords
          key={recordable.inWords.mail}
          recordable={recordable}
          {...{ desk, box, standing, kind, requests, now, explain, onOpenMail }}
          onSent={tell}
        />
      ))}
      <AnswerArea
        {...{ box, standing, kind, requests, standpoint, acting, isChanged, explain, onOpenMail, note }}
        step={turn.current}
        onNote={setNote}
        onShowChanges={showChanges}
      />
    </div>
  );
}
