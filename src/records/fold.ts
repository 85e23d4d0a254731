import {
  type CollectContext,
  type Collected,
  collect,
  type FoundCheckpoint,
  type FoundMail,
  type Uncounted,
  uncount,
} from './collect';
import { contradictionsOf } from './contradictions';
import type { Kind } from './kind';
import { sortNotCounted, sortStandings } from './order';
import type { Request } from './record';
import type { Claim, MailboxStanding, NotCounted } from './standing';
import { foldStory, type Story } from './story';

export interface FoldContext extends CollectContext {
  /** Every version of every kind that may still be under way. */
  readonly kinds: readonly Kind[];
}

/**
 * Where every story of one mailbox stands. The mails may come in any order, several times, with some missing and some
 * planted; the same mails always give the same answer. Never throws for what a mail holds. Linear, but for sorting.
 */
export function foldMailbox(found: readonly FoundMail[], context: FoldContext): MailboxStanding {
  const collected = collect(found, context);
  const stories = storiesOf(collected.claims);
  const index = new StoryIndex(stories);
  const loose = [...attachClaims(collected.claims, index), ...attachUncounted(collected.uncounted, index)];
  attachPlain(collected, index, found);
  attachCheckpoints(collected.checkpoints, index);
  const standings = stories.map((story) => {
    const standing = foldStory(story, context);
    return { ...standing, contradictions: contradictionsOf(story, standing, context) };
  });
  return { stories: sortStandings(standings), loose: sortNotCounted(loose) };
}

/**
 * A story is its requester's: under one id of somebody else's making it would be another story. So nobody can put an
 * edition into a story that is not theirs.
 */
function storiesOf(claims: readonly Claim[]): Story[] {
  const stories = new Map<string, Story>();
  for (const claim of claims) {
    if (!isRequest(claim)) continue;
    const key = `${claim.record.story} ${claim.record.by.id}`;
    const story = stories.get(key);
    if (story === undefined) {
      stories.set(key, { editions: [claim], said: [], notCounted: [], plain: [], checkpoints: [] });
    } else story.editions.push(claim);
  }
  return [...stories.values()];
}

function isRequest(claim: Claim): claim is Claim<Request> {
  return claim.record.type === 'request';
}

class StoryIndex {
  readonly byHash = new Map<string, Story>();
  readonly byStory = new Map<string, Story[]>();
  readonly byRef = new Map<string, Story[]>();

  constructor(stories: readonly Story[]) {
    for (const story of stories) {
      for (const { hash } of story.editions) this.byHash.set(hash, story);
      const first = story.editions[0];
      if (first !== undefined) push(this.byStory, first.record.story, story);
      for (const ref of new Set(story.editions.map(({ record }) => record.ref))) push(this.byRef, ref, story);
    }
  }

  /** The stories that a record or a subject names, each once. */
  named(story: string | undefined, refs: readonly string[]): readonly Story[] {
    if (story !== undefined) return this.byStory.get(story) ?? [];
    return [...new Set(refs.reduce<Story[]>((all, ref) => all.concat(this.byRef.get(ref) ?? []), []))];
  }
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

function attachClaims(claims: readonly Claim[], index: StoryIndex): NotCounted[] {
  const loose: NotCounted[] = [];
  for (const claim of claims) {
    const { record } = claim;
    if (record.type === 'request') continue;
    const story = index.byHash.get(record.about.hash);
    if (story !== undefined) {
      story.said.push(claim);
      continue;
    }
    const named = index.named(record.story, []);
    for (const { notCounted } of named) notCounted.push(uncount(claim, 'anotherVersion'));
    if (named.length === 0) loose.push(uncount(claim, 'requestNotHere'));
  }
  return loose;
}

function attachUncounted(uncounted: readonly Uncounted[], index: StoryIndex): NotCounted[] {
  const loose: NotCounted[] = [];
  for (const { entry, story, refs } of uncounted) {
    const named = index.named(story, refs);
    for (const { notCounted } of named) notCounted.push(entry);
    // A mail that holds no record and names no story is none of our business.
    if (named.length === 0 && (entry.record !== undefined || refs.length > 0)) loose.push(entry);
  }
  return loose;
}

/** A reply belongs to the mail it answers, or to the reference in its subject. */
function attachPlain({ plain }: Collected, index: StoryIndex, found: readonly FoundMail[]): void {
  const byMessage = new Map<string, Story>();
  for (const { mail, reading } of found) {
    const story = reading.found === 'record' ? index.byHash.get(reading.sealed.hash) : undefined;
    if (story !== undefined) byMessage.set(mail.messageId, story);
  }
  for (const reply of plain) {
    const answered = reply.mail.inReplyTo === undefined ? undefined : byMessage.get(reply.mail.inReplyTo);
    const stories = new Set<Story>(index.named(undefined, reply.refs));
    if (answered !== undefined) stories.add(answered);
    for (const story of stories) story.plain.push(reply);
  }
}

function attachCheckpoints(checkpoints: readonly FoundCheckpoint[], index: StoryIndex): void {
  for (const found of checkpoints) {
    const { story, requester } = found.sealed.record;
    for (const candidate of index.named(story, [])) {
      if (candidate.editions[0]?.record.by.id === requester) candidate.checkpoints.push(found);
    }
  }
}
