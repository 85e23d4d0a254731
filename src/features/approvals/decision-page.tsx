import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { inLanguage, type Pack } from '../../engine';
import type { PackRequests } from '../../pack';
import { useDeskBoxes, useStory, useTroubleWords } from '../../record-box';
import type { RecordDesk } from '../../record-mail';
import { readReference, showReference } from '../../records';
import { asksOf, findKind, mailName, storyOf } from '../../stories';
import {
  LoadingRows,
  PageFrame,
  PageLink,
  PendingButton,
  StandingNote,
  Story,
  type Trouble,
  useLanguage,
  WhenText,
} from '../../ui';
import { EditionPanel } from './decision-panel';
import { type FoundStory, storiesOfReference } from './find-story';
import { RuleAside } from './request-facts';
import { useApprovalStrings } from './strings';
import { useEdition } from './use-edition';

const useStyles = makeStyles({
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, maxWidth: '72ch', overflowWrap: 'anywhere' },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  button: { minHeight: '44px', maxWidth: '100%', textAlign: 'start', overflowWrap: 'anywhere' },
});

export interface DecisionPageProps {
  /** The reference as the address has it: as written, or as a person typed it. */
  readonly refText: string;
  readonly desk: RecordDesk;
  readonly requests: PackRequests;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly explain: (error: unknown) => Trouble;
  /** Opens the host's window, so that the person may sign in or agree; reading is tried again when it settles. */
  readonly signIn: () => Promise<unknown>;
  /** What people call the organisation: "the MoJ". */
  readonly organisation: Pack['organisation'];
}

/** One request to decide, as a page of the tab. */
export function DecisionPage(props: DecisionPageProps) {
  const styles = useStyles();
  const strings = useApprovalStrings();
  const ref = readReference(props.refText);
  if (ref !== undefined) return <OfReference key={ref} {...props} reference={ref} />;
  return (
    <PageFrame title={strings.page.notFoundTitle} back={{ to: '/decide', title: strings.page.back }}>
      <p className={styles.text}>{strings.page.badReference(props.refText)}</p>
    </PageFrame>
  );
}

type OfReferenceProps = Omit<DecisionPageProps, 'refText'> & { readonly reference: string };

function OfReference(props: OfReferenceProps) {
  const { reference, desk, requests, explain, signIn } = props;
  const styles = useStyles();
  const strings = useApprovalStrings();
  const language = useLanguage();
  const words = strings.page;
  const back = { to: '/decide', title: words.back };
  const troubleWords = useTroubleWords();
  const [attempt, setAttempt] = useState(0);
  const teams = useDeskBoxes(desk, attempt);
  const story = useStory(teams.boxes, reference);
  const found = storiesOfReference(reference, teams.boxes, desk.me.id);
  const failure = story.failure ?? teams.failure;
  const lookAgain = () => {
    setAttempt(attempt + 1);
    story.lookAgain();
  };
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = found.find(({ key }) => key === chosen) ?? (found.length === 1 ? found[0] : undefined);

  if (shown !== undefined) return <OneStory key={`${shown.box.owner.id} ${shown.key}`} {...props} story={shown} />;
  if (found.length > 1) {
    return (
      <PageFrame title={words.chooseTitle} back={back}>
        <p className={styles.text}>{words.chooseLead}</p>
        <ul className={styles.list}>
          {found.map(({ key, box, standing }) => (
            <li key={key}>
              <Button className={styles.button} onClick={() => setChosen(key)}>
                {words.choose(
                  asksOf(standing, findKind(requests, standing.kind), language),
                  box.isTeam ? mailName(box.owner) : words.ownBox,
                )}
                {' · '}
                <WhenText instant={standing.request.at} form="day" />
              </Button>
            </li>
          ))}
        </ul>
      </PageFrame>
    );
  }
  if (teams.isAsking || story.isLooking) {
    return (
      <PageFrame title={showReference(reference)} back={back}>
        <LoadingRows what={words.what} rows={6} />
      </PageFrame>
    );
  }
  const trouble = failure === undefined ? undefined : explain(failure);
  const asksFirst = trouble !== undefined && ['sign-in', 'cancelled', 'consent'].includes(trouble.kind);
  return (
    <PageFrame title={trouble === undefined ? words.notFoundTitle : showReference(reference)} back={back}>
      <p className={styles.text}>
        {trouble === undefined ? words.notFound : `${words.notRead} ${troubleWords[trouble.kind]}`}
      </p>
      {asksFirst ? (
        <PendingButton
          primary
          label={words.signIn}
          pendingLabel={words.signIn}
          onPress={() => signIn().then(lookAgain, lookAgain)}
        />
      ) : (
        <Button className={styles.button} onClick={lookAgain}>
          {words.readAgain}
        </Button>
      )}
      <PageLink to="/requests">{words.yours}</PageLink>
    </PageFrame>
  );
}

function OneStory(props: OfReferenceProps & { readonly story: FoundStory }) {
  const { desk, requests, now, explain, signIn, organisation } = props;
  const { box, standing } = props.story;
  const styles = useStyles();
  const strings = useApprovalStrings();
  const language = useLanguage();
  const kind = findKind(requests, standing.kind);
  const edition = useEdition(standing, kind, { owner: box.owner.id, me: desk.me.id });
  const lines = storyOf({
    ...{ standing, kind, requests, language },
    organisation: inLanguage(organisation, language),
    // In a team's mailbox the team is named, and so is the member who sends for it: you, or somebody else.
    viewer: { id: box.isTeam ? desk.me.id : box.owner.id },
    mail: box.mail,
  });
  return (
    <PageFrame
      title={asksOf(edition.shown, kind, language)}
      back={{ to: '/decide', title: strings.page.back }}
      aside={kind === undefined ? null : <RuleAside kind={kind} />}
    >
      <p className={styles.muted}>
        {strings.panel.reference(showReference(standing.ref))}
        {box.isTeam ? ` · ${mailName(box.owner)}` : ''}
      </p>
      {standing.requester.id === desk.me.id ? (
        <p className={styles.text}>
          <PageLink to={`/requests/${standing.ref}`}>{strings.page.ownStory}</PageLink>
        </p>
      ) : null}
      {standing.contradictions.length === 0 ? null : (
        <StandingNote tone="caution">{strings.page.contradictions}</StandingNote>
      )}
      <EditionPanel {...{ desk, box, standing, kind, requests, now, explain, signIn, edition }} form="page" />
      <section className={styles.section}>
        <h2 className={styles.title}>{strings.page.story}</h2>
        <Story lines={lines} label={strings.page.story} />
      </section>
    </PageFrame>
  );
}
