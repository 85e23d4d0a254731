export interface ScopeFacts {
  readonly why: string;
  /** What a person does that makes the program ask. */
  readonly when: string;
  /** Who may agree, where the tenant has not forbidden people to agree for themselves. */
  readonly consent: 'each person' | 'administrator';
  /** What is lost where it is refused. Everything else still works. */
  readonly without: string;
}

/**
 * Every delegated scope that the program may ask for. Asked for when it is needed, never all at once.
 *
 * `docs/operations/permissions.md` shows this table, and an administrator agrees to that page: a contract test holds the
 * two together, holds each scope to the calls in this folder, and refuses one that no call needs.
 */
export const scopes = {
  'User.Read': {
    why: 'to know who is signed in, their own other addresses, the organisation’s domains, and who reports to them',
    when: 'signing in',
    consent: 'each person',
    without: 'nobody can sign in; guidance and the send check work',
  },
  'User.ReadBasic.All': {
    why: 'to find a colleague by name, as the people picker of any Office program does',
    when: 'looking for a person in a form',
    consent: 'each person',
    without: 'the address is typed by hand, and the name beside it is not checked',
  },
  'Mail.Read': {
    why: 'to read drafts and sent mail, so that they can be checked on the Mail page',
    when: 'opening the Mail page',
    consent: 'each person',
    without: 'the Mail page says that it may not read mail; the check at Send needs no permission and works',
  },
  'Mail.Send': {
    why: 'to send a mail that the person has read and pressed Send for, in their own name',
    when: 'pressing Send in a form',
    consent: 'each person',
    without: 'the text is offered to copy into a mail of one’s own',
  },
} as const satisfies { readonly [scope: string]: ScopeFacts };

export type Scope = keyof typeof scopes;
