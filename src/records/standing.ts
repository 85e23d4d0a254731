import type { NotAuthored, Unchecked } from './authorship';
import type { Unreadable } from './envelope';
import type { Deed } from './kind';
import type { KindRef, Party, RecordRef, RecordType, Request, StoryRecord } from './record';

/** Why a mail or its record changes nothing. The words for it belong to the screen. */
export type NotCountedWhy =
  | NotAuthored
  | Unchecked
  | Unreadable
  /** The record says it is by somebody else than the mail's author: forwarded, copied or made up. */
  | 'notTheAuthor'
  /** What people read of the mail does not say what the record says. */
  | 'otherWords'
  /** About a request that was not delivered here. */
  | 'requestNotHere'
  /** About other content than any edition that was delivered here. */
  | 'anotherVersion'
  | 'ownRequest'
  | 'notThePersonAsked'
  | 'notTheRequester'
  | 'notTheTeam'
  | 'noSuchStep'
  | 'wrongForStep'
  | 'noSuchQuestion'
  /** Who gains by it can write to this mailbox. */
  | 'writableByRequester'
  | 'notTheMailboxOwner';

export interface NotCounted {
  readonly mail: string;
  readonly at: string;
  readonly why: NotCountedWhy;
  readonly record?: { readonly id: string; readonly hash: string; readonly type: RecordType; readonly by: Party };
}

/** A record that counts, and the mail that first brought it. */
export interface Claim<T extends StoryRecord = StoryRecord> {
  readonly record: T;
  readonly hash: string;
  /** The server's time of that mail. */
  readonly at: string;
  readonly mail: string;
  readonly isOwn: boolean;
  /** Who sent it on behalf of a team. */
  readonly sentBy?: string;
  /** In how many mails it came. */
  readonly mails: number;
  /** Ids of the accounts it was addressed to, in all its mails; of a request only. */
  readonly sentTo: readonly string[];
  /** It says it was written later than it arrived. */
  readonly isClockAhead: boolean;
  /** Id of the checkpoint that keeps it, where no mail of it was found. */
  readonly checkpoint?: string;
}

/** Counted when it was said, and no more. */
export interface Voided {
  readonly claim: Claim;
  readonly why: 'edited' | 'withdrawn' | 'twoEditions';
}

export type StepStatus =
  | 'notYet'
  /** The requester has not named who decides. */
  | 'notNamed'
  /** Its turn has come, and the requester has not sent it there. Told only in the requester's own view. */
  | 'toSend'
  | 'waiting'
  | 'questioned'
  /** Somebody who was asked answered, in words that a person has to read. */
  | 'answeredInWords'
  | 'handedBack'
  /** Done before its turn: it counts once the steps before it are done. */
  | 'early'
  | 'approved'
  | 'declined'
  | 'done'
  /** What happens there is not delivered to this mailbox. */
  | 'notSeenFromHere';

export interface StepStanding {
  readonly step: string;
  readonly does: Deed;
  readonly status: StepStatus;
  /** Id of the account that acts. */
  readonly actor?: string;
  /** What the one who decides must be; undefined where the kind does not say. */
  readonly relation?: string;
  /** What the decider's own program could show about that relation. */
  readonly relationShown?: 'checked' | 'notChecked';
  /** The record that settles it: the earliest of those that say the same. */
  readonly settledBy?: Claim;
  /** What it said before; several decisions that agree, or an approval that a decline overrules. */
  readonly alsoSaid: readonly Claim[];
}

export type Waiting =
  | { readonly what: Deed; readonly who: string; readonly step: string; readonly since: string; readonly days: number }
  | {
      readonly what: 'send' | 'nameWho' | 'nameAnother' | 'answer' | 'sendAgain';
      readonly who: string;
      readonly step?: string;
      readonly since: string;
      readonly days: number;
    };

/** A mail without a record from somebody who was asked. Never read as a decision. */
export interface InWords {
  readonly mail: string;
  readonly messageId: string;
  readonly at: string;
  readonly by: string;
  readonly step: string;
}

export interface Contradiction {
  readonly checkpoint: RecordRef;
  readonly what: 'otherContent' | 'noLongerCounts' | 'leftOut' | 'stateDiffers';
  readonly record?: RecordRef;
}

export type StoryState =
  | 'waiting'
  | 'questioned'
  | 'handedBack'
  | 'declined'
  | 'withdrawn'
  /** Every decision is made and in favour; acknowledgements or copies may still be missing. */
  | 'approved'
  /** Nothing is missing. */
  | 'complete'
  /** Everything that is delivered here is done; the rest happens where this mailbox does not see it. */
  | 'onward'
  | 'unclear';

/** Where one story stands, as one mailbox shows it. */
export interface Standing {
  readonly story: string;
  readonly ref: string;
  readonly kind: KindRef;
  readonly requester: Party;
  readonly state: StoryState;
  readonly unclear?: 'twoEditions' | 'kindNotKnown';
  /** `yourCopy`: in the requester's own mailbox, where nobody else may rely on it. */
  readonly standsOn: 'delivered' | 'yourCopy';
  /** The edition that counts. */
  readonly request: Claim<Request>;
  readonly steps: readonly StepStanding[];
  readonly waitingFor: readonly Waiting[];
  /** What happened, by the server's time: every record that counts or counted. */
  readonly history: readonly Claim[];
  /** What makes it stand where it stands. */
  readonly basis: readonly Claim[];
  readonly inWords: readonly InWords[];
  readonly notCounted: readonly NotCounted[];
  readonly voided: readonly Voided[];
  readonly contradictions: readonly Contradiction[];
}

/** Everything one mailbox shows. */
export interface MailboxStanding {
  readonly stories: readonly Standing[];
  /** What belongs to no story that is here. */
  readonly loose: readonly NotCounted[];
}
