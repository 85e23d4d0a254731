import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { type MouseEvent, type ReactNode, useSyncExternalStore } from 'react';
import { deskScopes, type OpenDesk } from '../../src/app/desk';
import { inLanguage, type Pack } from '../../src/engine';
import { DecisionPanel, NotGenuine } from '../../src/features/approvals';
import type { RecordBox } from '../../src/record-mail';
import { type NotCounted, type Standing, showReference } from '../../src/records';
import { findKind, headingOf, mailName, nextOf, stateOf, storyOf } from '../../src/stories';
import {
  type Catalogue,
  type Reading,
  ReadingView,
  StandingNote,
  StateBadge,
  Story,
  SurroundingsRoot,
  type Trouble,
  useLanguage,
  useReading,
  useWords,
} from '../../src/ui';
import { lastLines } from './last-lines';
import type { Look, LookAbout } from './look';
import { readStrings } from './read-strings.en';
import { type Aside, shownFor } from './shown';

const catalogue: Catalogue<typeof readStrings> = { en: readStrings };
const useStrings = () => useWords(catalogue);

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    maxWidth: '640px',
    boxSizing: 'border-box',
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  subtitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  story: { width: '100%' },
  text: { margin: 0 },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A mail that is about a request, with the mailbox that holds it. */
export interface FoundMail extends OpenDesk {
  readonly look: LookAbout;
  /** Immutable id; undefined where it cannot be told which of the mailbox's mails it is. */
  readonly key: string | undefined;
  readonly box: RecordBox;
  readonly linkTo: (path: string) => string;
}

/** What became of looking at a mail. */
export type ReadMail = FoundMail | { readonly look: Exclude<Look, LookAbout> };

export interface ReadPaneProps {
  readonly reading: Reading<ReadMail>;
  readonly pack: Pack;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What a failure of Microsoft 365 or of the sign-in means to the person. */
  readonly explain: (error: unknown) => Trouble;
  /** Starts a report of this very mail; undefined where Outlook offers no way. */
  readonly onReport: ((notCounted: NotCounted) => void) | undefined;
}

/** The pane beside a mail that arrived: what is asked of the person, or plainly that nothing is. */
export function ReadPane({ reading, pack, now, explain, onReport }: ReadPaneProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { value, trouble, busy } = useReading(reading);
  return (
    <main className={styles.root} onClickCapture={openElsewhere} aria-busy={busy && value === undefined}>
      <ReadingView reading={reading} what={strings.what} signIn={strings.signIn} permissions={deskScopes}>
        {(mail) =>
          'box' in mail ? (
            <Found mail={mail} {...{ pack, now, explain, onReport }} />
          ) : (
            <NotAbout look={mail.look} onAgain={reading.read} />
          )
        }
      </ReadingView>
      {value === undefined && trouble !== undefined && trouble.kind !== 'sign-in' ? (
        <p className={styles.text}>{strings.ownWords}</p>
      ) : null}
    </main>
  );
}

/** A link would put its page into the pane, where nothing but the pane can be shown: it opens a window of its own. */
function openElsewhere({ target }: MouseEvent<HTMLElement>): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link === null || !/^https:/.test(link.href) || link.hash !== '' || link.target !== '') return;
  link.target = '_blank';
  link.rel = 'noopener';
}

interface NotAboutProps {
  readonly look: Exclude<Look, LookAbout>;
  readonly onAgain: () => void;
}

function NotAbout({ look, onAgain }: NotAboutProps) {
  const styles = useStyles();
  const { nothing, notRead, unreadable } = useStrings();
  if (look.is === 'nothing') return <Says title={nothing.title}>{nothing.text}</Says>;
  if (look.is === 'unreadable') return <Says title={unreadable.title}>{unreadable[look.why]}</Says>;
  return (
    <div className={styles.part}>
      <Says title={notRead.title}>{notRead.text}</Says>
      <Button onClick={onAgain}>{notRead.again}</Button>
    </div>
  );
}

function Says({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{children}</p>
    </>
  );
}

interface FoundProps extends Omit<ReadPaneProps, 'reading'> {
  readonly mail: FoundMail;
}

function Found({ mail, pack, now, explain, onReport }: FoundProps) {
  const styles = useStyles();
  const strings = useStrings();
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
  const { asides } = useStrings();
  if (aside === undefined) return null;
  const words = asides[aside];
  const who = standing === undefined ? '' : mailName(standing.requester);
  return <StandingNote tone="caution">{typeof words === 'function' ? words(who) : words}</StandingNote>;
}

interface LastLinesProps extends Pick<ReadPaneProps, 'pack'> {
  readonly mail: FoundMail;
  readonly standing: Standing;
  /** Below something that was to be said first. */
  readonly isBelow: boolean;
}

/** Where a story stands, and its last three lines. */
function LastLines({ mail: { box, requests }, pack, standing, isBelow }: LastLinesProps) {
  const styles = useStyles();
  const strings = useStrings();
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
    </div>
  );
}
