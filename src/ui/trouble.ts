/** What a person can pass on to whoever helps them. No content of any mail. */
export interface FailureFacts {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Microsoft's own code, or our name for what happened. */
  readonly code: string;
  /** Microsoft's id of the request; empty where there was none. */
  readonly requestId: string;
}

/**
 * Why something could not be read, by what a person can do about it:
 * `offline`: nothing, it is read when the connection is back · `wait`: nothing, it is read again at `until` ·
 * `sign-in`, `cancelled`, `consent`: press a button · `not-consented`, `permission`: ask an administrator ·
 * `blocked`: another device or place · `no-sign-in`, `sign-in-silent`, `no-answer`, `gone`: try again · `ours`: tell us.
 */
export type Trouble =
  | { readonly kind: 'offline'; readonly facts: FailureFacts }
  | { readonly kind: 'wait'; readonly until: number; readonly facts: FailureFacts }
  | {
      readonly kind:
        | 'sign-in'
        | 'cancelled'
        | 'consent'
        | 'not-consented'
        | 'permission'
        | 'blocked'
        | 'no-sign-in'
        | 'sign-in-silent'
        | 'no-answer'
        | 'gone'
        | 'ours';
      readonly facts: FailureFacts;
    };

export type TroubleKind = Trouble['kind'];
