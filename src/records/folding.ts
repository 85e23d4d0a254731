import type { FoundMail } from './collect';
import { type FoldContext, foldMailbox } from './fold';
import { sortNotCounted, sortStandings } from './order';
import { findReferences } from './reference';
import type { MailboxStanding, NotCounted, Standing } from './standing';

/** One mailbox that is folded again and again while mails come and go: what nothing touched is not worked out anew. */
export interface Folding {
  /** Adds a mail, or replaces the one of the same key. */
  put(found: FoundMail): void;
  drop(key: string): void;
  /** The same as `foldMailbox` of all the mails. What the context says besides directory and time stays the same. */
  fold(context: FoldContext): MailboxStanding;
}

/** Mails that may have to do with each other. */
interface Part {
  readonly mails: Map<string, FoundMail>;
  known?: {
    readonly standing: MailboxStanding;
    readonly directory: FoldContext['directory'];
    readonly from: number;
    readonly until: number;
  };
}

const DAY = 86_400_000;

/**
 * Mails are set apart by what may tie them together: a story, the content of a request, a reference, a Message-ID. Parts are
 * only ever joined: one that holds more than it needs to comes to the same.
 */
export function createFolding(): Folding {
  const parents = new Map<string, string>();
  const parts = new Map<string, Part>();

  function rootOf(tie: string): string {
    let root = tie;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    for (let at = tie; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  }

  function join(one: string, other: string): string {
    const [a, b] = [rootOf(one), rootOf(other)];
    if (a === b) return a;
    const [less, more] = (parts.get(a)?.mails.size ?? 0) < (parts.get(b)?.mails.size ?? 0) ? [a, b] : [b, a];
    parents.set(less, more);
    const moved = parts.get(less);
    if (moved === undefined) return more;
    parts.delete(less);
    const { mails } = partOf(more);
    for (const [key, mail] of moved.mails) mails.set(key, mail);
    parts.set(more, { mails });
    return more;
  }

  function partOf(root: string): Part {
    const part = parts.get(root) ?? { mails: new Map() };
    parts.set(root, part);
    return part;
  }

  function standingOf(part: Part, context: FoldContext): MailboxStanding {
    const now = Date.parse(context.now);
    const { known } = part;
    const isSame = known?.directory === context.directory && known.from <= now && now < known.until;
    if (known !== undefined && isSame) return known.standing;
    const standing = foldMailbox([...part.mails.values()], context);
    part.known = { standing, directory: context.directory, from: now, until: untilWhen(standing, now) };
    return standing;
  }

  return {
    put(found) {
      const root = tiesOf(found).reduce(join);
      const { mails } = partOf(root);
      if (mails.get(found.mail.key) === found) return;
      mails.set(found.mail.key, found);
      parts.set(root, { mails });
    },
    drop(key) {
      const root = rootOf(`key ${key}`);
      const mails = parts.get(root)?.mails;
      if (mails?.delete(key) === true) parts.set(root, { mails });
    },
    fold(context) {
      const stories: Standing[] = [];
      const loose: NotCounted[] = [];
      for (const part of parts.values()) {
        const standing = standingOf(part, context);
        stories.push(...standing.stories);
        loose.push(...standing.loose);
      }
      return { stories: sortStandings(stories), loose: sortNotCounted(loose) };
    },
  };
}

/** What ties a mail to others, its own key first. */
function tiesOf({ mail, subject, reading }: FoundMail): readonly string[] {
  const ties = [`key ${mail.key}`];
  for (const id of [mail.messageId, mail.inReplyTo]) if (id !== undefined && id !== '') ties.push(`mail ${id}`);
  if (reading.found !== 'record') return [...ties, ...findReferences(subject).map((ref) => `ref ${ref}`)];
  const { record, hash } = reading.sealed;
  const kept = record.type === 'checkpoint' ? record.kept.map((one) => one.record) : [];
  for (const { story, ref, ...one } of [record, ...kept]) {
    ties.push(`story ${story}`, `ref ${ref}`);
    if ('about' in one) ties.push(`hash ${one.about.hash}`);
  }
  return [...ties, `hash ${hash}`];
}

/** When time alone may change a standing: the next day that something was waited for, or that a clock is caught up with. */
function untilWhen({ stories }: MailboxStanding, now: number): number {
  let until = Number.POSITIVE_INFINITY;
  for (const { waitingFor, history } of stories) {
    if (history.some(({ isClockAhead }) => isClockAhead)) return now;
    for (const { since } of waitingFor) {
      const begun = Date.parse(since);
      until = Math.min(until, begun > now ? begun + DAY : begun + (Math.floor((now - begun) / DAY) + 1) * DAY);
    }
  }
  return until;
}
