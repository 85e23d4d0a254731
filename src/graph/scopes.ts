/**
 * Every delegated scope that the program may ask for, and why. Asked for when it is needed, never all at once.
 * `docs/operations/permissions.md` shows this table; a contract test holds each request to Microsoft's own list.
 */
export const scopes = {
  'User.Read': 'to know who is signed in, their own other addresses, and who reports to them',
  'User.ReadBasic.All': 'to find a person by name when a request needs an approver',
  'User.Read.All': 'to find the line manager in the directory (an administrator decides; without it people pick)',
  'Mail.Read': 'to read drafts and sent mail, and mail tips, for the check in the tab',
  'Mail.ReadWrite': 'to mend a draft where the person presses a fix, and to keep records in one folder',
  'Mail.Send': 'to send a request or a decision that the person has reviewed',
  'Mail.ReadWrite.Shared': 'to work in a team mailbox that the person may already open',
  'Mail.Send.Shared': 'to answer from a team mailbox that the person may already send from',
  'GroupMember.Read.All':
    'to see who is on a mailing list (an administrator decides; without it the list is not checked)',
  'MailboxSettings.Read': 'to show dates in the person’s own time zone',
  'SensitivityLabel.Read': 'to show the names of sensitivity labels',
  'TeamsActivity.Send': 'to tell an approver in Teams that a request waits',
} as const;

export type Scope = keyof typeof scopes;
