import type { BoxState } from '../../src/record-mail';
import type { NotCounted, Standing } from '../../src/records';
import type { LookAbout } from './look';

/** What the pane shows beside a mail that is about a request, from what the mailbox itself says. */
export type Shown =
  /** This very mail does not count: it is not to be acted on. */
  | { readonly is: 'notCounted'; readonly notCounted: NotCounted; readonly standing: Standing | undefined }
  /** The owner of the mailbox was asked, or somebody else was: the panel says which. */
  | { readonly is: 'decide'; readonly standing: Standing; readonly aside: Aside | undefined }
  | { readonly is: 'story'; readonly standing: Standing; readonly aside: Aside | undefined }
  /** The mailbox has no story of it. */
  | { readonly is: 'notHere'; readonly standing: undefined; readonly aside: Aside | undefined };

/** What is to be known of this mail beside what stands. */
export type Aside =
  /** It holds an earlier version of the request. */
  | 'earlier'
  /** It passes an earlier mail on, which counts for nothing. */
  | 'quoted'
  | 'encrypted'
  | 'newer'
  | 'damaged'
  /** Which mail of the mailbox it is cannot be told. */
  | 'notIdentified';

export interface ShownFrom {
  readonly look: LookAbout;
  /** Immutable id of this mail; undefined where it cannot be told which of the mailbox's mails it is. */
  readonly key: string | undefined;
  readonly state: Pick<BoxState, 'stories' | 'loose'>;
  /** Id of the account that owns the mailbox. */
  readonly owner: string;
}

/** What to show. The mail itself is believed in nothing: the mailbox's own fold decides. */
export function shownFor({ look, key, state, owner }: ShownFrom): Shown {
  const { stories, loose } = state;
  const everything = [...stories.flatMap(({ notCounted }) => notCounted), ...loose];
  const notCounted = key === undefined ? undefined : everything.find(({ mail }) => mail === key);
  const standing = storyOf(look, key, stories);
  if (notCounted !== undefined) return { is: 'notCounted', notCounted, standing };
  const aside = asideOf(look, key, standing);
  if (standing === undefined) return { is: 'notHere', standing, aside };
  return { is: isForPanel(look, standing, owner) ? 'decide' : 'story', standing, aside };
}

/**
 * The story that a mail is about. A reference is no identity, and a story's id may be taken by another requester: the
 * record's own hash, or the request that it quotes, tells them apart.
 */
function storyOf({ sealed, ref }: LookAbout, key: string | undefined, stories: readonly Standing[]) {
  const found = stories.filter((story) => story.ref === ref);
  const ofMail = found.find((story) => mailsOf(story).includes(key ?? ''));
  if (ofMail !== undefined) return ofMail;
  if (sealed === undefined) return only(found);
  const { record, hash } = sealed;
  const quoted = record.type === 'request' || record.type === 'checkpoint' ? undefined : record.about.hash;
  const holds = ({ history, voided }: Standing) =>
    [...history, ...voided.map(({ claim }) => claim)].some((claim) => claim.hash === hash || claim.hash === quoted);
  return found.find(holds) ?? only(found.filter(({ story }) => story === record.story));
}

const only = (stories: readonly Standing[]): Standing | undefined => (stories.length === 1 ? stories[0] : undefined);

const mailsOf = ({ history, inWords, notCounted }: Standing): readonly string[] =>
  [...history, ...inWords, ...notCounted].map(({ mail }) => mail);

function asideOf({ sealed, unreadable, isQuoted }: LookAbout, key: string | undefined, standing: Standing | undefined) {
  if (unreadable !== undefined) return unreadable;
  if (isQuoted) return 'quoted';
  if (key === undefined) return 'notIdentified';
  const isEarlier =
    sealed?.record.type === 'request' &&
    standing !== undefined &&
    sealed.record.edition < standing.request.record.edition;
  return isEarlier ? 'earlier' : undefined;
}

/** The panel is for whoever acts, and for a request that somebody else was asked; the rest reads where it stands. */
function isForPanel({ sealed }: LookAbout, { requester, steps }: Standing, owner: string): boolean {
  if (requester.id === owner) return false;
  return sealed?.record.type === 'request' || steps.some(({ actor, does }) => actor === owner && does !== 'copy');
}
