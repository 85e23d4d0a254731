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
  /** Instant in the answers' Date header, as an offset in milliseconds. */
  clockSkew: number;
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
  clockSkew: 0,
});
