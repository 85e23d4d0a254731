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
    why: 'to find a colleague by name, as the people picker of any Office program does, and to know who an address of a request belongs to',
    when: 'opening Requests',
    consent: 'each person',
    without: 'nobody is found by name, and no request or decision counts, since its author cannot be told',
  },
  'User.Read.All': {
    why: 'to read who one’s line manager is, so that a request goes to the right person',
    when: 'never with a window: used where an administrator has agreed, passed over where not',
    consent: 'administrator',
    without: 'the person who decides is picked by hand; whether they are the manager is checked on their own side',
  },
  'Mail.Read': {
    why: 'to see whether somebody has an automatic reply on before something is sent to them, on the Mail page to read drafts and sent mail, and there and beside a mail being written to see how many people an address of a list reaches and whether one has written to somebody before',
    when: 'choosing who decides, opening the Mail page, or pressing Sign in beside a mail being written',
    consent: 'each person',
    without:
      'nobody is told that the person they ask is away, and the Mail page shows no mail; the check at Send needs no permission and works',
  },
  'Mail.ReadWrite': {
    why: 'to find the mails that are requests and decisions in one’s own mailbox, put them into the folder “Second Look”, and write the drafts of new ones; and to change the recipients or the subject of a draft where the person presses a fix',
    when: 'opening Requests, or pressing a fix on the Mail page',
    consent: 'each person',
    without:
      'requests and decisions cannot be opened; the mails themselves are in Outlook, and can be read and answered there. Drafts are mended in Outlook',
  },
  'GroupMember.Read.All': {
    why: 'to see who is in a distribution list that a mail goes to, and whether anybody in it is outside the organisation',
    when: 'never with a window: used on the Mail page and beside a mail being written where an administrator has agreed, passed over where not',
    consent: 'administrator',
    without: 'mail to lists is checked for everything else, and the lists are named as not checked',
  },
  'Mail.ReadWrite.Shared': {
    why: 'to do the same in the mailbox of a team, for whoever may open it in Outlook',
    when: 'opening a team’s requests',
    consent: 'each person',
    without: 'a team’s requests are not shown; its mailbox works in Outlook as ever',
  },
  'Mail.Send': {
    why: 'to send a mail that the person has read and pressed Send for, in their own name',
    when: 'pressing Send in a form',
    consent: 'each person',
    without: 'nothing can be sent from a form',
  },
  'Mail.Send.Shared': {
    why: 'to send a team’s answer that a member of it has read and pressed Send for, in the team’s name',
    when: 'answering for a team',
    consent: 'each person',
    without: 'a team’s requests can be read but not answered here',
  },
  'TeamsActivity.Send': {
    why: 'to tell somebody in Teams that a request waits for them or was decided: the kind and the reference, nothing else',
    when: 'after a request or a decision was sent',
    consent: 'each person',
    without: 'they see it in their mailbox only',
  },
} as const satisfies { readonly [scope: string]: ScopeFacts };

export type Scope = keyof typeof scopes;
