import { type AuthorshipContext, authorOf } from './authorship';
import type { Reading } from './envelope';
import type { MailFacts } from './mail-facts';
import type { Hashed } from './read-record';
import { sealRecord } from './read-record';
import type { Checkpoint, Request, StoryRecord } from './record';
import { findReferences } from './reference';
import type { Claim, NotCounted, NotCountedWhy } from './standing';

/** One mail of the mailbox that is read, with what `readEnvelope` found in it. */
export interface FoundMail {
  readonly mail: MailFacts;
  readonly subject: string;
  /** What people read of it: its new text above the part for programs. A record without any does not say what it is. */
  readonly text?: string;
  readonly reading: Reading;
}

/** Something that does not count, with all that may tell which story it wanted to belong to. */
export interface Uncounted {
  readonly entry: NotCounted;
  readonly story?: string;
  readonly refs: readonly string[];
}

/** A mail without a record, from an author who is proven. */
export interface PlainMail {
  readonly mail: MailFacts;
  readonly author: string;
  readonly refs: readonly string[];
}

export interface FoundCheckpoint {
  readonly sealed: Hashed<Checkpoint>;
  readonly mail: string;
}

export interface Collected {
  readonly claims: readonly Claim[];
  readonly uncounted: readonly Uncounted[];
  readonly plain: readonly PlainMail[];
  readonly checkpoints: readonly FoundCheckpoint[];
}

export interface CollectContext extends AuthorshipContext {
  /** An instant, as `Entry.at`. */
  readonly now: string;
  /**
   * Whether the words of a mail with a record say what the record says. Somebody may be got to send a part for programs
   * that they cannot read: it bears their name, and is not what they say. `about`: the edition that the record is about, or
   * is; undefined of a checkpoint.
   */
  readonly says: (found: FoundMail, about: Request | undefined) => boolean;
}

/** Clocks of two machines may differ by this much without anybody's doing. */
const CLOCK_SLACK = 600_000;
const NOBODY: readonly string[] = [];

/** Sorts mails into what counts as said and what does not, each record once however often and in whatever order it came. */
export function collect(found: readonly FoundMail[], context: CollectContext): Collected {
  const claims = new Map<string, Gathered>();
  const uncounted = new Map<string, Uncounted>();
  const plain = new Map<string, PlainMail>();
  const checkpoints = new Map<string, FoundCheckpoint>();
  const requests = requestsIn(found);

  for (const one of found) {
    const { mail, reading } = one;
    const authorship = authorOf(mail, context);
    const setAside = (why: NotCountedWhy) => {
      const item = uncountedOf(one, why);
      uncounted.set(`${mail.key} ${why} ${item.entry.record?.hash ?? ''}`, item);
    };
    if (reading.found === 'unreadable') {
      setAside(reading.why);
    } else if (reading.found !== 'record') {
      if (authorship.verdict === 'counted' && !authorship.isOwn) {
        // Delivered twice it is one. Only of proven authors: anybody else could write another mail's id.
        const id = mail.messageId === '' ? mail.key : `${authorship.author} ${mail.messageId}`;
        const known = plain.get(id)?.mail;
        if (known === undefined || isBefore(mail, known)) {
          plain.set(id, { mail, author: authorship.author, refs: findReferences(one.subject) });
        }
      } else if (authorship.verdict === 'couldNotBeChecked') setAside(authorship.why);
    } else if (authorship.verdict !== 'counted') {
      setAside(authorship.why);
    } else if (authorship.author !== reading.sealed.record.by.id) {
      setAside('notTheAuthor');
    } else if (!isInWords(one, reading.sealed, requests, context)) {
      setAside('otherWords');
    } else if (reading.sealed.record.type === 'checkpoint') {
      const { record, hash } = reading.sealed;
      if (authorship.author !== context.viewer.owner) setAside('notTheMailboxOwner');
      else if ((checkpoints.get(hash)?.mail ?? mail.key) >= mail.key) {
        checkpoints.set(hash, { sealed: { record, hash }, mail: mail.key });
      }
    } else {
      const { record, hash } = reading.sealed;
      const sentTo = record.type === 'request' ? recipientsOf(mail, context) : NOBODY;
      let gathered = claims.get(hash);
      if (gathered === undefined) {
        gathered = new Gathered(record, hash);
        claims.set(hash, gathered);
      }
      gathered.add({ key: mail.key, at: mail.at, isOwn: authorship.isOwn, sentBy: authorship.sentBy, sentTo });
    }
  }
  for (const { sealed } of checkpoints.values()) addKept(sealed.record, claims);
  return {
    claims: [...claims.values()].map((gathered) => gathered.claim(context.now)),
    uncounted: [...uncounted.values()],
    plain: [...plain.values()],
    checkpoints: [...checkpoints.values()],
  };
}

/** Every edition of a request that a mail brings or a checkpoint keeps, by its hash: whoever sent it, that is its content. */
function requestsIn(found: readonly FoundMail[]): ReadonlyMap<string, Request> {
  const requests = new Map<string, Request>();
  for (const { reading } of found) {
    if (reading.found !== 'record') continue;
    const { record, hash } = reading.sealed;
    if (record.type === 'request') requests.set(hash, record);
    for (const kept of record.type === 'checkpoint' ? record.kept : []) {
      const sealing = kept.record.type === 'request' ? sealRecord(kept.record) : undefined;
      if (sealing?.ok && kept.record.type === 'request') requests.set(sealing.sealed.hash, kept.record);
    }
  }
  return requests;
}

function isInWords(
  found: FoundMail,
  { record }: Hashed,
  requests: ReadonlyMap<string, Request>,
  { says }: CollectContext,
): boolean {
  if (record.type === 'checkpoint') return says(found, undefined);
  const about = record.type === 'request' ? record : requests.get(record.about.hash);
  // About nothing that is here: it changes nothing, whatever its words.
  return about === undefined || says(found, about);
}

/** What a checkpoint keeps stands in for mails that are gone. */
function addKept(checkpoint: Checkpoint, claims: Map<string, Gathered>): void {
  for (const { at, sentTo, record } of checkpoint.kept) {
    const sealing = sealRecord(record);
    if (!sealing.ok) continue;
    const { hash } = sealing.sealed;
    const gathered = claims.get(hash) ?? new Gathered(record, hash);
    gathered.addKept(checkpoint.id, at, sentTo);
    claims.set(hash, gathered);
  }
}

interface Bringer {
  readonly key: string;
  readonly at: string;
  readonly isOwn: boolean;
  readonly sentBy: string | undefined;
  readonly sentTo: readonly string[];
}

/** One record and the mails that brought it. */
class Gathered {
  private first: Bringer | undefined;
  /** Keys of all its mails, once there are two. */
  private mails: Set<string> | undefined;
  private recipients: readonly string[] = [];
  private keptBy: { readonly id: string; readonly at: string } | undefined;

  constructor(
    private readonly record: StoryRecord,
    private readonly hash: string,
  ) {}

  add(bringer: Bringer): void {
    const { first } = this;
    if (first !== undefined && first.key !== bringer.key) {
      if (this.mails === undefined) this.mails = new Set([first.key]);
      this.mails.add(bringer.key);
    }
    const isEarlier =
      first === undefined || bringer.at < first.at || (bringer.at === first.at && bringer.key < first.key);
    if (isEarlier) this.first = bringer;
    this.addRecipients(bringer.sentTo);
  }

  addKept(id: string, at: string, sentTo: readonly string[]): void {
    const known = this.keptBy;
    if (known === undefined || at < known.at || (at === known.at && id < known.id)) this.keptBy = { id, at };
    this.addRecipients(sentTo);
  }

  private addRecipients(ids: readonly string[]): void {
    if (ids.length > 0) this.recipients = [...new Set(this.recipients.concat(ids))].sort();
  }

  claim(now: string): Claim {
    const { record, hash, first, keptBy } = this;
    const arrived = first?.at ?? keptBy?.at ?? record.at;
    const at = keptBy !== undefined && keptBy.at < arrived ? keptBy.at : arrived;
    const claim: Claim = {
      record,
      hash,
      at,
      mail: first?.key ?? '',
      isOwn: first?.isOwn ?? false,
      mails: this.mails?.size ?? (first === undefined ? 0 : 1),
      sentTo: this.recipients,
      isClockAhead: isAhead(record.at, at) || isAhead(at, now),
    };
    if (first?.sentBy !== undefined) return { ...claim, sentBy: first.sentBy };
    return first === undefined && keptBy !== undefined ? { ...claim, checkpoint: keptBy.id } : claim;
  }
}

function isBefore(a: MailFacts, b: MailFacts): boolean {
  return a.at === b.at ? a.key < b.key : a.at < b.at;
}

function isAhead(instant: string, of: string): boolean {
  return instant > of && Date.parse(instant) - Date.parse(of) > CLOCK_SLACK;
}

function recipientsOf(mail: MailFacts, { directory }: CollectContext): readonly string[] {
  const accounts = [...(mail.to ?? []), ...(mail.cc ?? [])].map(({ address }) => directory.find(address)?.id);
  return accounts.filter((id): id is string => id !== undefined);
}

function uncountedOf({ mail, reading, subject }: FoundMail, why: NotCountedWhy): Uncounted {
  const entry = { mail: mail.key, at: mail.at, why };
  if (reading.found !== 'record') return { entry, refs: findReferences(subject) };
  const { record, hash } = reading.sealed;
  return {
    entry: { ...entry, record: { id: record.id, hash, type: record.type, by: record.by } },
    story: record.story,
    refs: [],
  };
}

/** What a claim becomes once it turns out not to count after all. */
export function uncount(claim: Claim, why: NotCountedWhy): NotCounted {
  const { record, hash, mail, at } = claim;
  return { mail, at, why, record: { id: record.id, hash, type: record.type, by: record.by } };
}
