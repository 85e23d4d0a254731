import type { Answer, Field, Fix, Source, Standing, Verdict } from '../../engine';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const mailFields: Record<Field, string> = {
  from: 'From',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  subject: 'Subject',
  text: 'Text',
  quoted: 'Earlier mail below',
  attachments: 'Attachment',
  label: 'Label',
  location: 'Location',
};

/** Words of the pane in English. Every other language has the same keys. */
export const en = {
  verdict: {
    stop: 'Fix before sending',
    ask: 'Check before sending',
    inform: 'Good to know',
    pass: 'Nothing found',
  } satisfies Record<Verdict, string>,
  things: (count: number) => plural(count, 'thing', 'things'),
  now: (verdict: string, things: string | null) =>
    `Now: ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)}${things === null ? '' : `, ${things}`}`,

  field: {
    mail: mailFields,
    meeting: { ...mailFields, to: 'Required', cc: 'Optional' },
  },
  line: (field: string, line: number) => `${field}, line ${line}`,
  shownAs: (name: string) => `shown as ${name}`,
  emptyAddress: 'no address',

  fix: {
    removeRecipient: () => 'Remove address',
    removeOneOf: (address: string) => `Remove ${address}`,
    replaceRecipient: (by: string) => `Write to ${by} instead`,
    moveToBcc: (count: number) => `Move ${count} to Bcc`,
    setSubject: (subject: string) => `Change the subject to “${subject}”`,
    removeAttachment: (name: string) => `Remove ${name}`,
  } satisfies Record<Fix['kind'] | 'removeOneOf', unknown>,
  fixed: {
    removeRecipient: (address: string, field: string) => `Removed ${address} from ${field}.`,
    replaceRecipient: (by: string, field: string) => `Now ${by} is in ${field}.`,
    moveToBcc: (count: number) => `Moved ${count} to Bcc.`,
    setSubject: () => 'Changed the subject.',
    removeAttachment: (name: string) => `Removed ${name}.`,
  } satisfies Record<Fix['kind'], unknown>,
  undone: {
    removeRecipient: (address: string, field: string) => `Put ${address} back in ${field}.`,
    replaceRecipient: (address: string, field: string) => `Put ${address} back in ${field}.`,
    moveToBcc: (count: number) => `Put ${count} back where they were.`,
    setSubject: () => 'Put the old subject back.',
    removeAttachment: (name: string) => `Put ${name} back.`,
  } satisfies Record<Fix['kind'], unknown>,

  answer: {
    public: { one: 'Member of the public', several: 'All are members of the public' },
    supplier: { one: 'Supplier', several: 'All are suppliers' },
    'not-mine': { one: 'Not mine', several: 'None is mine' },
    mine: { one: 'It is mine', several: 'All are mine' },
  } satisfies Record<Answer['answer'], unknown>,
  answered: {
    public: (who: string) => `Kept: ${who} is a member of the public.`,
    supplier: (who: string) => `Kept: ${who} is a supplier.`,
    'not-mine': (who: string) => `Kept: ${who} is not yours.`,
    mine: (who: string) => `Kept: ${who} is yours.`,
  } satisfies Record<Answer['answer'], unknown>,
  severalAnswered: {
    public: (count: number) => `Kept: these ${count} are members of the public.`,
    supplier: (count: number) => `Kept: these ${count} are suppliers.`,
    'not-mine': (count: number) => `Kept: none of these ${count} is yours.`,
    mine: (count: number) => `Kept: these ${count} are yours.`,
  } satisfies Record<Answer['answer'], unknown>,
  forgotten: 'Forgotten. Second Look will ask again.',
  mailChanged: 'Not changed: the mail changed meanwhile.',
  refused: (reason: string | null) => `Not changed: ${reason ?? 'Outlook did not make the change.'}`,

  standing: {
    document: 'It stands in your organisation’s own guidance.',
    'later-guidance': 'It comes from public guidance published after your organisation’s own.',
    'public-need': 'Neither document asks for it: experience does.',
  } satisfies Record<Source['standing'], string>,
  source: (title: string, section: string) => (section === '' ? title : `${title}, ${section}`),

  more: (count: number) => `${count} more`,
  looking: 'Looking…',
  lookedAt: 'Looked at',
  lookedAtSentence: (parts: string) => `Looked at ${parts}.`,
  nothingYet: 'nothing yet',
  recipients: (count: number) => plural(count, 'recipient', 'recipients'),
  listMembers: (count: number) => `the members of ${plural(count, 'mailing list', 'mailing lists')}`,
  list: (members: number, outside: number, organisation: string) =>
    `a list of ${plural(members, 'member', 'members')}, ${outside === 0 ? 'none' : outside} outside ${organisation}`,
  examples: (addresses: readonly string[], others: number) =>
    `${addresses.join(', ')}${others > 0 ? ` and ${others} more` : ''}`,
  closedList: 'a mailing list, not opened',
  firstMail: 'your first mail to this address',
  subject: 'subject',
  text: 'text',
  quoted: 'the earlier mail below it',
  attachmentNames: (count: number) => plural(count, 'attachment name', 'attachment names'),
  label: (name: string) => `the label “${name}”`,
  and: ' and ',
  recipientStanding: {
    inside: 'inside',
    partner: 'partner organisation',
    outside: 'outside',
    personal: 'personal address',
    'own-personal': 'your own personal address',
    unknown: 'not known',
  } satisfies Record<Standing, string>,
  /** A guess, so it is not said as a fact. */
  ownByName: 'personal address with a name like yours',
  isMarking: (canonical: string) => `a marking: ${canonical}`,
  isMention: 'a mention, not a marking',
  checked: (time: string) => `Checked ${time}`,
  rules: (organisation: string, month: string) => `Rules of ${organisation}, ${month}`,
  rulesEnded: (day: string) => `These rules were valid until ${day}. Check for a newer edition.`,
  checkAgain: 'Check again',

  failedTitle: 'Not checked',
  failed: {
    read: 'This mail could not be read. Outlook did not answer. Nothing in it was changed.',
    check: 'The check itself failed, so this mail was not checked. Nothing in it was changed.',
  },
  tryAgain: 'Try again',
  offline: 'You are offline. This check works without a connection.',
};

export type MailStrings = typeof en;
