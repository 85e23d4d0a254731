import type { Wishes } from './resource';
import type { Mailbox, Person } from './state';
import type { Tenant } from './tenant';
import type { Claims } from './tokens';

/** A request as operations see it: signed in, allowed, its mailbox found. */
export interface Call {
  readonly tenant: Tenant;
  readonly claims: Claims;
  readonly me: Person;
  /** The mailbox the path names; the caller's own for `/me`. */
  readonly mailbox: Mailbox;
  readonly params: { readonly [name: string]: string };
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
  readonly wishes: Wishes;
  /** Path and query, to make links from. */
  readonly path: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: { readonly [name: string]: string };
  /** Items in the answer: what the latency `tenant` counts. */
  readonly items?: number;
}

/** One operation of Graph, with the delegated scopes of which one must be granted. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below `/v1.0`; `:name` stands for one segment. `/:mailbox` stands for `/me` and `/users/{id}`. */
  readonly path: string;
  readonly scopes: readonly string[];
  /** For a mailbox that is not the caller's own. */
  readonly otherMailbox?: readonly string[];
  handle(call: Call): Answer | Promise<Answer>;
}

export const graphOrigin = 'https://graph.microsoft.com/v1.0';
