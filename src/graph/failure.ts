/**
 * Why Graph did not answer as asked, by what a person can do about it:
 * `sign-in`: sign in again · `permission`: ask an administrator, or it is not yours · `throttled`: wait ·
 * `offline`: the network · `gone`: it was there and is not, or changed meanwhile · `ours`: Second Look asked or read wrongly.
 */
export type FailureFamily = 'sign-in' | 'permission' | 'throttled' | 'offline' | 'gone' | 'ours';

export interface FailureFacts {
  readonly family: FailureFamily;
  /** HTTP status; 0 where there was no answer. */
  readonly status: number;
  /** Graph's own code, for the details a person may pass on. */
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
  /** When Graph asked us to come back, in milliseconds since 1970. */
  readonly retryAt?: number;
  /** True where the request may have been carried out although no answer came: look before doing it again. */
  readonly mayHaveLanded: boolean;
}

/** The one error that leaves this layer. */
export class GraphFailure extends Error {
  readonly family: FailureFamily;

  constructor(readonly facts: FailureFacts) {
    super(`${facts.code}: ${facts.message}`);
    this.name = 'GraphFailure';
    this.family = facts.family;
  }
}

const byStatus: { readonly [status: number]: FailureFamily } = {
  401: 'sign-in',
  403: 'permission',
  404: 'gone',
  409: 'gone',
  410: 'gone',
  412: 'gone',
  429: 'throttled',
  503: 'throttled',
  509: 'throttled',
};

/** Exchange says 404 of a mailbox that this account never had: no licence, or a mailbox on a server of their own. */
const byCode: { readonly [code: string]: FailureFamily } = {
  MailboxNotEnabledForRESTAPI: 'permission',
  MailboxNotSupportedForRESTAPI: 'permission',
};

/** The family of an answer. What Graph's servers break counts as `throttled`: waiting is what helps. */
export const familyOf = (status: number, code: string): FailureFamily =>
  byCode[code] ?? byStatus[status] ?? (status >= 500 ? 'throttled' : 'ours');

/** Throws unless the person left, in which case the abort goes on as it is. */
export function offline(method: string, cause: unknown): GraphFailure {
  return new GraphFailure({
    family: 'offline',
    status: 0,
    code: 'NoAnswer',
    message: cause instanceof Error ? cause.message : 'No answer',
    requestId: '',
    mayHaveLanded: method !== 'GET',
  });
}

/** An answer that is not what Graph describes: a captive portal's page, half a page, a wrong field. */
export function unreadable(method: string, status: number, message: string, requestId: string): GraphFailure {
  return new GraphFailure({
    family: 'ours',
    status,
    code: 'UnreadableAnswer',
    message,
    requestId,
    mayHaveLanded: method !== 'GET',
  });
}
