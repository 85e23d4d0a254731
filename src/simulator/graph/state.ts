/** One address with its name, as Graph's emailAddress. */
export interface EmailAddress {
  readonly name: string;
  readonly address: string;
}

export interface Person {
  readonly id: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  readonly mail: string;
  readonly userPrincipalName: string;
  readonly otherMails: readonly string[];
  readonly proxyAddresses: readonly string[];
  readonly jobTitle: string;
  readonly department: string;
  readonly managerId?: string;
}

export interface Contact {
  readonly id: string;
  readonly displayName: string;
  readonly mail: string;
}

/** A mail-enabled group. Members are ids of people, groups and contacts. */
export interface Group {
  readonly id: string;
  readonly displayName: string;
  readonly mail: string;
  readonly memberIds: readonly string[];
  /** Membership that only owners may read. */
  readonly hidden?: boolean;
  /** A dynamic distribution group: known to Exchange, not to the directory. */
  readonly dynamic?: boolean;
}

export interface AutomaticReplies {
  readonly message: string;
  /** ISO instants. */
  readonly start: string;
  readonly end: string;
}

export interface SensitivityLabel {
  readonly id: string;
  readonly name: string;
  readonly priority: number;
}

/** What a tenant holds when it is new. */
export interface TenantSeed {
  readonly id: string;
  readonly displayName: string;
  readonly verifiedDomains: readonly string[];
  readonly people: readonly Person[];
  readonly contacts: readonly Contact[];
  readonly groups: readonly Group[];
  /** Mailboxes of teams: not people, opened by those named. */
  readonly sharedMailboxes: readonly {
    readonly id: string;
    readonly name: string;
    readonly address: string;
    readonly openTo: readonly string[];
    /** Of those, who may Send As it. Everybody else sends on its behalf: From is the team, Sender the person. */
    readonly sendAs?: readonly string[];
  }[];
  /** By a person's id: who sends on their behalf. */
  readonly delegates?: { readonly [personId: string]: readonly string[] };
  readonly automaticReplies?: { readonly [personId: string]: AutomaticReplies };
  readonly labels: readonly SensitivityLabel[];
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  /** Base64. */
  readonly contentBytes: string;
  readonly size: number;
  readonly isInline: boolean;
}

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** A stored mail. `key` never changes; Graph's ids are made from it. */
export interface Mail {
  readonly key: string;
  folderId: string;
  /** Counts changes of this mail: the etag and changeKey. */
  version: number;
  /** Counts changes of the mailbox: what a delta token stands for. */
  changed: number;
  createdDateTime: string;
  lastModifiedDateTime: string;
  /** When it came into the mailbox; the search index knows of it later. Milliseconds. */
  addedAt: number;
  isDraft: boolean;
  isRead: boolean;
  subject: string;
  body: { contentType: 'text' | 'html'; content: string };
  from?: EmailAddress;
  sender?: EmailAddress;
  to: EmailAddress[];
  cc: EmailAddress[];
  bcc: EmailAddress[];
  replyTo: EmailAddress[];
  sentDateTime?: string;
  receivedDateTime: string;
  internetMessageId: string;
  conversationId: string;
  inReplyTo?: string;
  /** What Graph shows: none on sent copies, all on received ones. */
  headers: Header[];
  /** What the MIME form holds. */
  mimeHeaders: Header[];
  attachments: Attachment[];
  importance: 'low' | 'normal' | 'high';
  categories: string[];
  flag: { flagStatus: 'notFlagged' | 'complete' | 'flagged' };
  /** The header `msip_labels` that a sensitivity label writes, where the mail has one. */
  label?: string;
  /** True while an Outlook has the draft open: Graph then refuses changes with 412. */
  openElsewhere?: boolean;
}

export interface Folder {
  readonly id: string;
  displayName: string;
  parentId: string;
  readonly wellKnown?: string;
}

export interface Removal {
  readonly key: string;
  readonly folderId: string;
  readonly changed: number;
}

export interface Mailbox {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly folders: Folder[];
  readonly mails: Mail[];
  /** Mails that left a folder, by move or deletion: what a delta reports as removed. */
  readonly removals: Removal[];
  changes: number;
  /** Instants of sends, for the limit of 30 a minute. */
  sends: number[];
}

/** What is known of a mail before it lies in a mailbox. */
export type NewMail = Partial<Omit<Mail, 'key' | 'folderId' | 'version' | 'changed' | 'addedAt'>>;

export interface OnTheWay {
  readonly boxId: string;
  /** Milliseconds. */
  readonly at: number;
  readonly given: NewMail;
}

export interface Notification {
  readonly to: string;
  readonly by: string;
  readonly at: string;
  readonly activityType: string;
  readonly preview: string;
  readonly webUrl: string;
}

/** Everything a tenant holds: plain data, so that it can be written to a file and read back. */
export interface TenantState {
  readonly seed: TenantSeed;
  readonly mailboxes: Mailbox[];
  readonly notifications: Notification[];
  /** Mails that have left and not arrived. */
  onTheWay: OnTheWay[];
  nextKey: number;
}
