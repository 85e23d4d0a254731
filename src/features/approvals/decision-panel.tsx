import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { PackRequests, RequestKind } from '../../pack';
import { useActing } from '../../record-box';
import { makeStamp, type RecordBox, type RecordDesk, type SeenMail } from '../../record-mail';
import { type Claim, type Party, type Request, type Standing, showReference } from '../../records';
import { answersOf, asksOf, mailName, noticesOf } from '../../stories';
import { AnswerList, Reveal, type Trouble, useLanguage } from '../../ui';
import { type Act, actsAt } from './acting';
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
import { recordableWords } from './standpoint';
import { useApprovalStrings } from './strings';
import { tellRequester } from './tell-requester';
import { type Edition, useEdition } from './use-edition';
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
  readonly explain: (error: unknown) => Trouble;
  /** Asks the person to sign in or to agree. Left out where the host cannot. */
  readonly signIn?: () => Promise<unknown>;
  /** Opens a mail in place, where the host can; left out: by its web link. */
  readonly onOpenMail?: (mail: SeenMail) => void;
  /** Told after each act that was sent, besides `desk.tell`. */
  readonly onTell?: (who: Party) => void;
}

/** One request with everything needed to decide it, and the buttons that do. The tab and the pane share it. */
export function DecisionPanel(props: DecisionPanelProps) {
  return <OpenedPanel key={`${props.box.owner.id} ${storyKey(props.standing)}`} {...props} />;
}

function OpenedPanel(props: DecisionPanelProps) {
  const { standing, kind, box, desk } = props;
  return <EditionPanel {...props} edition={useEdition(standing, kind, { owner: box.owner.id, me: desk.me.id })} />;
}

/** The same where the page around it shows the edition as well. */
export function EditionPanel(props: DecisionPanelProps & { readonly edition: Edition }) {
  const { desk, box, standing, kind, requests, now, form, explain, signIn, onOpenMail, onTell, edition } = props;
  const styles = useStyles();
  const strings = useApprovalStrings();
  const language = useLanguage();
  const [note, setNote] = useState(emptyNote);

  const viewpoint = { owner: box.owner.id, me: desk.me.id };
  const { standpoint, standsAt, isChanged, replaced } = edition;
  const { request } = edition.shown;
  const level = 2;
  const who = mailName(standing.requester);

  const turn = useRef(standpoint.is === 'open' ? standpoint.step : undefined);
  if (standpoint.is === 'open') turn.current = standpoint.step;
  const asked = !box.isTeam && standpoint.is === 'open' ? standpoint.step.relation : undefined;
  const { relation, settled } = useRelation(desk.people, standing.requester.id, asked);

  const latest = () => box.state().stories.find((story) => storyKey(story) === storyKey(standing)) ?? standing;
  const tell = () => {
    tellRequester(desk, standing, kind, language);
    onTell?.(standing.requester);
  };
  const acting = useActing<Act>({
    box,
    ref: standing.ref,
    isCurrent(act) {
      const found = latest();
      const stands = standsAt(found);
      return found.request.hash === request.hash && stands.is === 'open' && actsAt(stands.step).includes(act);
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

  const answers = answersOf(kind, request.record.fields, language);
  const count = answers.reduce((sum, { rows }) => sum + rows.length, 0);
  const list = <AnswerList groups={answers} level={form === 'pane' ? 2 : 3} />;
  const flat = (claim: Claim<Request>) => answersOf(kind, claim.record.fields, language).flatMap(({ rows }) => rows);
  const area = (
    <AnswerArea
      {...{ box, standing, kind, requests, standpoint, acting, isChanged, explain, signIn, onOpenMail, note }}
      step={turn.current}
      onNote={setNote}
      onShowChanges={() => {
        edition.showChanges();
        acting.back();
      }}
    />
  );
  // The answer first, unless it came while somebody was writing: then it is said where they look.
  const isVerdict =
    (standpoint.is !== 'open' || kind === undefined) && acting.state.phase === 'choosing' && note.text === '';

  return (
    <div className={styles.root}>
      {form === 'pane' ? (
        <div className={styles.head}>
          <h1 className={styles.title}>{asksOf(edition.shown, kind, language)}</h1>
          <p className={styles.muted}>{strings.panel.reference(showReference(standing.ref))}</p>
        </div>
      ) : null}
      {isVerdict ? area : null}
      {kind === undefined || asked === undefined || turn.current === undefined ? null : (
        <RelationNote {...{ standing, kind, asked, relation }} owner={box.owner} step={turn.current.step} />
      )}
      {box.isTeam && kind !== undefined ? <TheirRelations {...{ standing, kind }} owner={box.owner} /> : null}
      {kind === undefined ? null : <Notices notices={noticesOf(kind, request.record.fields, language)} level={level} />}
      {form === 'pane' ? (
        <Reveal label={strings.panel.answersCount(count)}>{list}</Reveal>
      ) : (
        <section className={styles.section}>
          <h2 className={styles.subtitle}>{strings.panel.answered(who)}</h2>
          {list}
        </section>
      )}
      {request.record.words === '' ? null : (
        <section className={styles.section}>
          <h2 className={styles.subtitle}>{strings.panel.noted(who)}</h2>
          <blockquote className={styles.words}>
            <bdi>{request.record.words}</bdi>
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
          {...{ desk, box, standing, kind, requests, now, explain, signIn, onOpenMail }}
          onSent={tell}
        />
      ))}
      {isVerdict ? null : area}
    </div>
  );
}
