import { Link } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { inLanguage, type Pack } from '../../src/engine';
import { DecisionPanel, NotGenuine } from '../../src/features/approvals';
import type { RecordBox } from '../../src/record-mail';
import { type NotCounted, type Standing, showReference } from '../../src/records';
import type { OpenDesk } from '../../src/session';
import { copyNoteOf, findKind, headingOf, mailName, nextOf, stateOf, storyOf } from '../../src/stories';
import { StandingNote, StateBadge, Story, SurroundingsRoot, type Trouble, useLanguage } from '../../src/ui';
import { lastLines } from './last-lines';
import type { LookAbout } from './look';
import { usePaneStyles } from './pane-styles';
import { Says } from './says';
import { type Aside, shownFor } from './shown';
import { useReadStrings } from './use-read-strings';

/** A mail that is about a request, with the mailbox that holds it. */
export interface FoundMail extends OpenDesk {
  readonly look: LookAbout;
  /** Immutable id; undefined where it cannot be told which of the mailbox's mails it is. */
  readonly key: string | undefined;
  readonly box: RecordBox;
  readonly linkTo: (path: string) => string;
}

export interface FoundStoryProps {
  readonly mail: FoundMail;
  readonly pack: Pack;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What a failure of Microsoft 365 or of the sign-in means to the person. */
  readonly explain: (error: unknown) => Trouble;
  /** Starts a report of this very mail; undefined where Outlook offers no way. */
  readonly onReport: ((notCounted: NotCounted) => void) | undefined;
}

/** What the mailbox says of the request that a mail is about. Loaded beside such a mail, and no other. */
export function FoundStory({ mail, pack, now, explain, onReport }: FoundStoryProps) {
  const styles = usePaneStyles();
  const strings = useReadStrings();
  const { look, key, box, desk, requests, linkTo } = mail;
  const state = useSyncExternalStore(box.subscribe, box.state, box.state);
  const shown = shownFor({ look, key, state, owner: box.owner.id });
  const { standing } = shown;
  const story =
    standing === undefined ? null : <LastLines {...{ mail, pack, standing }} isBelow={shown.is === 'notCounted'} />;
  const note = shown.is === 'notCounted' ? null : <AsideNote aside={shown.aside} standing={standing} />;
  return (
    <SurroundingsRoot value={{ product: '', place: null, arrival: 0, hrefOf: linkTo }}>
      <div className={styles.part}>
        {shown.is === 'notCounted' ? (
          <>
            <NotGenuine
              notCounted={shown.notCounted}
              {...(onReport === undefined ? {} : { onReport: () => onReport(shown.notCounted) })}
            />
            {story}
          </>
        ) : null}
        {shown.is === 'notHere' ? (
          <>
            <Says title={shown.aside === 'quoted' ? strings.notHere.quotedTitle : strings.notHere.title}>
              {shown.aside === 'quoted' ? strings.notHere.quoted : strings.notHere.text(showReference(look.ref))}
            </Says>
            {shown.aside === 'quoted' || shown.aside === 'notIdentified' ? null : note}
          </>
        ) : null}
        {shown.is === 'decide' ? (
          <>
            {note}
            <div className={styles.story}>
              <DecisionPanel
                {...{ desk, box, requests, now, explain }}
                standing={shown.standing}
                kind={findKind(requests, shown.standing.kind)}
                form="pane"
              />
            </div>
          </>
        ) : null}
        {shown.is === 'story' ? (
          <>
            {note}
            {story}
          </>
        ) : null}
        {standing === undefined ? null : (
          <Link inline href={linkTo(pageOf(standing, box))}>
            {strings.openInTeams}
          </Link>
        )}
      </div>
    </SurroundingsRoot>
  );
}

const pageOf = ({ requester, ref }: Standing, { owner }: RecordBox): string =>
  requester.id === owner.id ? `/requests/${ref}` : `/decide/${ref}`;

function AsideNote({
  aside,
  standing,
}: {
  readonly aside: Aside | undefined;
  readonly standing: Standing | undefined;
}) {
  const { asides } = useReadStrings();
  if (aside === undefined) return null;
  const words = asides[aside];
  const who = standing === undefined ? '' : mailName(standing.requester);
  return <StandingNote tone="caution">{typeof words === 'function' ? words(who) : words}</StandingNote>;
}

interface LastLinesProps extends Pick<FoundStoryProps, 'pack'> {
  readonly mail: FoundMail;
  readonly standing: Standing;
  /** Below something that was to be said first. */
  readonly isBelow: boolean;
}

/** Where a story stands, and its last three lines. */
function LastLines({ mail: { box, requests }, pack, standing, isBelow }: LastLinesProps) {
  const styles = usePaneStyles();
  const strings = useReadStrings();
  const language = useLanguage();
  const kind = findKind(requests, standing.kind);
  const viewer = { id: box.owner.id };
  const lines = storyOf({
    standing,
    kind,
    viewer,
    mail: box.mail,
    requests,
    language,
    organisation: inLanguage(pack.organisation, language),
  });
  const [Title, Subtitle] = isBelow ? (['h2', 'h3'] as const) : (['h1', 'h2'] as const);
  const copyNote = copyNoteOf(standing, language);
  const { words, tone } = stateOf(standing, kind, viewer, requests, language);
  return (
    <div className={styles.part}>
      <Title className={styles.title}>{headingOf(standing, kind, language)}</Title>
      <p className={styles.muted}>{strings.reference(showReference(standing.ref))}</p>
      <StateBadge words={words} tone={tone} />
      <p className={styles.text}>{nextOf(standing, kind, viewer, requests, language)}</p>
      <Subtitle className={styles.subtitle}>{strings.last}</Subtitle>
      <div className={styles.story}>
        <Story label={strings.last} lines={lastLines(lines)} />
      </div>
      {copyNote === undefined ? null : <p className={styles.muted}>{copyNote}</p>}
    </div>
  );
}
