import type { Answer, Field, Mend, Source, Standing, Verdict } from '../../engine';
import type { Lack, WhyMissing } from './mail-port';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const allOf = (count: number) => (count === 2 ? 'both' : `all ${count}`);

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
    removeRecipients: (count: number) => `Remove all ${count}`,
    removeSome: 'Remove one of them',
    replaceRecipient: (by: string) => `Write to ${by} instead`,
    moveToBcc: (count: number) => `Move ${count} to Bcc`,
    moveToBccWithMe: (count: number) => `Move ${count} to Bcc, put me in To`,
    setSubject: (subject: string) => `Change the subject to “${subject}”`,
    putMarking: 'Put it at the start of the subject',
    removeAttachment: (name: string) => `Remove ${name}`,
    removeForGood: (name: string) => `Remove ${name}: it cannot be put back from here`,
  } satisfies Record<
    Mend['kind'] | 'removeOneOf' | 'removeSome' | 'moveToBccWithMe' | 'putMarking' | 'removeForGood',
    unknown
  >,
  fixed: {
    removeRecipient: (address: string, field: string) => `Removed ${address} from ${field}.`,
    removeRecipients: (count: number) => `Removed ${count}.`,
    replaceRecipient: (by: string, field: string) => `Now ${by} is in ${field}.`,
    moveToBcc: (count: number) => `Moved ${count} to Bcc.`,
    setSubject: () => 'Changed the subject.',
    removeAttachment: (name: string) => `Removed ${name}.`,
  } satisfies Record<Mend['kind'], unknown>,
  undone: {
    removeRecipient: (address: string, field: string) => `Put ${address} back in ${field}.`,
    removeRecipients: (count: number) => `Put ${count} back where they were.`,
    replaceRecipient: (address: string, field: string) => `Put ${address} back in ${field}.`,
    moveToBcc: (count: number) => `Put ${count} back where they were.`,
    setSubject: () => 'Put the old subject back.',
    removeAttachment: (name: string) => `Put ${name} back.`,
  } satisfies Record<Mend['kind'], unknown>,

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
  setLabel: (name: string) => `Set the label “${name}”`,
  setLabelForGood: (name: string) => `Set the label “${name}”: it cannot be taken off from here`,
  labelSet: (name: string) => `Set the label “${name}”.`,
  labelSetForGood: (name: string) => `Set the label “${name}”. Outlook’s own list of labels takes it off again.`,
  labelPutBack: 'Put the label back as it was.',
  notUseful: 'Not useful',
  hidden: 'Hidden from now on. “What I remember” brings it back.',
  shownAgain: 'Shown again.',
  forgotten: 'Forgotten. Second Look will ask again.',
  /** An alert sends people here to say whose an address is: here are the buttons for it. */
  besideButtons: (now: string) => now.replace('say so in Second Look', 'say so with a button below'),
  mailChanged: 'Not changed: the mail changed meanwhile.',
  notPutBack: 'Not put back: the mail changed meanwhile.',
  refused: (reason: string | null) => `Not changed: ${reason ?? 'Outlook did not make the change.'}`,

  standing: {
    document: 'It stands in your organisation’s own guidance.',
    'later-guidance': 'It comes from public guidance published after your organisation’s own.',
    'public-need': 'Neither document asks for it: experience does.',
  } satisfies Record<Source['standing'], string>,
  source: (title: string, section: string) => (section === '' ? title : `${title}, ${section}`),

  invited: (people: number, outside: number, organisation: string) =>
    people === 0
      ? 'Nobody invited yet'
      : `${plural(people, 'person', 'people')}, ${outside === 0 ? 'none' : outside} outside ${organisation}`,
  otherAccount: (address: string) => `From another account: ${address}. The check goes by that account.`,
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
  place: 'place',
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
  rules: (organisation: string, month: string, ended: string | null) =>
    `Rules of ${organisation}, ${month}.${ended === null ? '' : ` These rules were valid until ${ended}. Check for a newer edition.`}`,
  checkAgain: 'Check again',

  override: {
    label: 'Send it anyway',
    labelAll: (count: number) => `Send it anyway: one reason for ${allOf(count)}`,
    none: 'This rule has no exception.',
    whoToAsk: (address: string) => `Ask ${address}`,
    otherHasNone: 'This mail cannot be sent anyway: another rule here has no exception.',
    forAll: (count: number) => `This lets the mail go in spite of ${allOf(count)}:`,
    why: 'Why is this right?',
    choose: 'Choose a reason.',
    note: 'Short note (optional)',
    noteHint: (to: string, left: number) =>
      `It goes to ${to}, not with the mail. ${plural(left, 'character', 'characters')} left.`,
    recorded: (rules: number) =>
      `What is recorded, with the mail: ${rules === 1 ? 'the rule' : 'the rules'}, your choice and the edition of the rules. Your organisation can see it. Nothing you wrote in the mail is recorded.`,
    allow: 'Allow this mail',
    allowing: 'Allowing…',
    allowed: 'Allowed, reason kept. Press Send again.',
    allowedTitle: 'Allowed with your reason',
    yourReason: (label: string) => `Your reason: ${label}.`,
    takeBack: 'Take it back',
    takenBack: 'Taken back. This mail is stopped again.',
    lapsed: 'The mail changed, so your reason no longer applies.',
    used: 'Your reason was used when you pressed Send. To send this mail again, give it again.',
    changed: 'Not allowed: the mail changed. Look at what is shown now.',
    refused: (reason: string | null) => `Not allowed: ${reason ?? 'Outlook did not keep the reason.'}`,
    noteIs: {
      sending: (to: string) => `Your note is on its way to ${to}. You need not wait for it.`,
      sent: (to: string) => `Your note was sent to ${to}.`,
      notSent: (to: string) => `Your note was not sent to ${to}. It is kept here. The mail does not wait for it.`,
    },
    sendNoteAgain: 'Send the note again',
    dropNote: 'Throw the note away',
  },

  useful: {
    title: 'Useful here',
  },

  remembered: {
    title: (count: number) => (count === 0 ? 'What I remember' : `What I remember (${count})`),
    about: 'Your answers about addresses, so that Second Look does not ask again. They are kept in your own mailbox.',
    waiting:
      'What you change here holds for this mail at once. For other mails it holds when Outlook has written it down: with the next change of this mail, or when you send it. Until then you may be asked once more.',
    none: 'Nothing yet.',
    answers: {
      public: 'member of the public',
      supplier: 'supplier',
      'not-mine': 'not yours',
      mine: 'yours',
    } satisfies Record<Answer['answer'], string>,
    until: (answer: string, day: string | null) => (day === null ? answer : `${answer}, until ${day}`),
    forgetAbout: (address: string) => `Forget ${address}`,
    forgotten: (address: string) => `Forgotten: ${address}. Second Look asks again.`,
    knownAgain: (address: string) => `Remembered again: ${address}.`,
    notKept: (reason: string | null) => `Not kept: ${reason ?? 'Outlook did not keep it.'}`,
    settings: 'Settings',
    liveAdvice: 'Say above the mail what matters, while I write',
    cards: 'Show guidance under “Useful here”',
    rememberDays: 'Remember an answer for',
    days: (count: number) => plural(count, 'day', 'days'),
    on: 'on',
    off: 'off',
    locked: (setting: string, value: string) => `${setting}: ${value}. Set by your organisation.`,
    hiddenCards: 'Guidance you hid',
    showAgain: (card: string) => `Show again: ${card}`,
    isShownAgain: (card: string) => `Shown again where it helps: ${card}.`,
  },

  facts: {
    signIn: 'Sign in to open mailing lists and see who you have written to before.',
    button: 'Sign in',
    signingIn: 'Signing in…',
    failed: 'Microsoft 365 did not say who is on mailing lists or whom you have written to before.',
    blocked:
      'Your organisation has not yet let Second Look open mailing lists or see whom you have written to before. An administrator can.',
    why: {
      noConsent: 'Your organisation has not let Second Look read this.',
      failed: 'Microsoft 365 did not give it this time.',
      hidden: 'The list does not show who is on it.',
      tooMany: 'There are too many members to look at each.',
      notAsked: 'There is too much to look through.',
      otherAccount: 'It goes from another account than your own.',
    } satisfies Record<WhyMissing, string>,
  },
  away: (address: string, day: string | null) =>
    day === null ? `${address} has automatic replies on.` : `${address} has automatic replies on until ${day}.`,
  isAway: 'automatic replies are on',
  firstMailTo: (named: readonly string[], count: number) =>
    count === 1
      ? `Your first mail to ${named[0]}.`
      : `Your first mail to ${count} of them: ${named.join(', ')}${count > named.length ? ` and ${count - named.length} more` : ''}.`,
  listOf: (address: string, members: number, outside: number, organisation: string) =>
    `${address} is a list of ${plural(members, 'member', 'members')}, ${outside === 0 ? 'none' : outside} outside ${organisation}.`,
  lacking: (count: number) => `What this Outlook cannot do (${count})`,
  lack: {
    sendEvent: 'This Outlook does not check a mail when you press Send. Look here before you send.',
    liveEvents: 'It says nothing above the mail while you write. This pane does, while it is open.',
    sessionData: 'It does not keep your answers, nor what was learned here, for the check at Send.',
    labels: 'It neither shows nor sets sensitivity labels here.',
    removeAttachment: 'An attachment has to be taken out by hand.',
    nestedSignIn: 'Mailing lists and whom you have written to before cannot be looked up here.',
  } satisfies Record<Lack, string>,
  pieceFailed: 'This part did not load.',

  failedTitle: 'Not checked',
  failed: {
    read: 'This mail could not be read. Outlook did not answer. Nothing in it was changed. If trying again does not help, close Second Look and open it again.',
    check: 'The check itself failed, so this mail was not checked. Nothing in it was changed.',
    pane: 'This pane stopped working, so this mail was not checked here. Nothing in it was changed.',
  },
  tryAgain: 'Try again',
  offline: 'You are offline. This check works without a connection.',
};

export type MailStrings = typeof en;
