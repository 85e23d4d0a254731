/** What can go wrong at the edge, switched on and off while the simulator runs. */
export interface Faults {
  /** Milliseconds added to each answer. */
  slow: number;
  /** Each request is refused with 429 until this instant (milliseconds since 1970). */
  throttledUntil: number;
  /** Answers 403 to everything. */
  forbidden: boolean;
  /** Nobody has a mailbox in the cloud: no licence, or one on a server of their own. */
  noMailbox: boolean;
  /** The connection breaks before an answer. */
  offline: boolean;
  /** Tokens count as expired. */
  expiredToken: boolean;
  /** The answer breaks off in the middle. */
  halfPage: boolean;
  /** A proxy answers with a page of HTML. */
  html: boolean;
  /** The request is carried out and its answer is lost. Counts down by one a request. */
  lostAnswers: number;
  /** The same for requests that send a mail alone. */
  lostSends: number;
  /** Instant in the answers' Date header, as an offset in milliseconds. */
  clockSkew: number;
  /** Ids of people who are away now, with an automatic reply. */
  away: readonly string[];
  /** Permissions that the organisation's administrators have not consented to: no token holds them. */
  notConsented: readonly string[];
  /** Links to later changes that were given before this instant are too old: 410. Milliseconds since 1970. */
  oldLinksUntil: number;
  /** Ids of people who have not got the app in Teams, so that nothing can be put into their feed; `*` for everybody. */
  withoutApp: readonly string[];
  /** Chances from 0 to 1, drawn from the tenant's seed: that a request is carried out and its answer is lost, … */
  lostAnswerChance: number;
  /** … that it never reaches Graph, … */
  lostRequestChance: number;
  /** … that it, or a part of a batch, is refused with 429 and a second to wait, … */
  throttleChance: number;
  /** … that a mail arrives twice in a mailbox, … */
  duplicateChance: number;
  /** … and that it arrives late, so that mails overtake each other. */
  delayChance: number;
  /** Milliseconds. */
  longestDelay: number;
}

export const noFaults = (): Faults => ({
  slow: 0,
  throttledUntil: 0,
  forbidden: false,
  noMailbox: false,
  offline: false,
  expiredToken: false,
  halfPage: false,
  html: false,
  lostAnswers: 0,
  lostSends: 0,
  clockSkew: 0,
  away: [],
  // The one permission that reads everybody's directory entry: most organisations think about it first.
  notConsented: ['User.Read.All'],
  oldLinksUntil: 0,
  withoutApp: [],
  lostAnswerChance: 0,
  lostRequestChance: 0,
  throttleChance: 0,
  duplicateChance: 0,
  delayChance: 0,
  longestDelay: 60_000,
});
