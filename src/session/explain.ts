import type { FailureFamily, GraphFailure } from '../graph';
import { SignInFailure, type SignInFamily } from '../hosts';
import type { FailureFacts, Trouble, TroubleKind } from '../ui';

type Plain = Exclude<TroubleKind, 'wait' | 'offline'>;

const ofSignIn: { readonly [family in Exclude<SignInFamily, 'offline'>]: Plain } = {
  'needs-sign-in': 'sign-in',
  'needs-consent': 'consent',
  'consent-blocked': 'not-consented',
  'conditional-access': 'blocked',
  cancelled: 'cancelled',
  'timed-out': 'sign-in-silent',
  unavailable: 'no-sign-in',
};

const ofGraph: { readonly [family in Exclude<FailureFamily, 'offline' | 'throttled'>]: Plain } = {
  'sign-in': 'sign-in',
  permission: 'permission',
  gone: 'gone',
  ours: 'ours',
};

/** By its name: importing the class would bring the whole client into what is loaded first. */
const isGraphFailure = (error: unknown): error is GraphFailure =>
  error instanceof Error && error.name === 'GraphFailure';

export interface Circumstances {
  readonly now: number;
  /** What the browser believes. */
  readonly online: boolean;
}

/** What a failure means to the person: each in the family that says what they can do. */
export function explain(error: unknown, { now, online }: Circumstances): Trouble {
  const facts = (code: string, requestId = ''): FailureFacts => ({ at: now, code, requestId });
  /** The network's failures: without a connection it is read again by itself, with one the person may try. */
  const unanswered = (about: FailureFacts): Trouble => ({ kind: online ? 'no-answer' : 'offline', facts: about });

  if (error instanceof SignInFailure) {
    const { family, code } = error;
    return family === 'offline' ? unanswered(facts(code)) : { kind: ofSignIn[family], facts: facts(code) };
  }
  if (isGraphFailure(error)) {
    const { family } = error;
    const { code, status, requestId, retryAt } = error.facts;
    const about = facts(status === 0 ? code : `${status} ${code}`, requestId);
    if (family === 'throttled' && retryAt !== undefined) return { kind: 'wait', until: retryAt, facts: about };
    if (family === 'throttled' || family === 'offline') return unanswered(about);
    return { kind: ofGraph[family], facts: about };
  }
  // A part of the program that did not arrive, or a mistake in it. The name says which; a message may say of what.
  const about = facts(error instanceof Error ? error.name : 'Unknown');
  return online ? { kind: 'ours', facts: about } : { kind: 'offline', facts: about };
}
