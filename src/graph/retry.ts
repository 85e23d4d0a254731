/** What one attempt came to. `status` 0: no answer. */
export interface Attempt {
  readonly method: string;
  readonly status: number;
  /** Seconds or an HTTP date, as the header came. */
  readonly retryAfter: string | null;
  /** Counts from 1. */
  readonly attempt: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The longest we wait without telling the person. Milliseconds. */
const patience = 10_000;
const mostAttempts = 4;

/** Milliseconds that a Retry-After asks for; undefined where it says nothing that can be read. */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  if (!Number.isNaN(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * How long to wait before trying again, or undefined to give up. Graph refuses a throttled request (429) without
 * carrying it out, so that is repeated whatever it was. Everything else that may have landed is repeated only where a
 * repetition changes nothing: GET.
 */
export function decideRetry({ method, status, retryAfter, attempt, now }: Attempt): number | undefined {
  if (attempt >= mostAttempts) return undefined;
  const asked = readRetryAfter(retryAfter, now);
  if (asked !== undefined && asked > patience) return undefined;
  const wait = asked ?? Math.min(500 * 2 ** (attempt - 1), patience);
  if (status === 429) return wait;
  const passing = status === 0 || status === 502 || status === 503 || status === 504;
  return method === 'GET' && passing ? wait : undefined;
}
