import type { NotChecked, NotRead, Refusal } from '../../../mail-scan';
import type { GroupName } from './mail-groups';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const mails = (count: number) => plural(count, 'mail', 'mails');

/** Words of the place Mail in English. Every other language has the same keys. */
export const en = {
  title: 'Outgoing mail',
  what: { waiting: 'your drafts', sent: 'your sent mail', one: 'this mail' },
  signIn: 'Sign in to see your drafts and what you sent, each checked. The check at Send works without it.',
  about: {
    waiting: 'What is in your Drafts and your Outbox, checked by the same rules as at Send.',
    sent: (days: number) => `What you sent in the last ${days} days. You cannot change a sent mail here.`,
  },
  phone: 'Outlook on phones cannot stop a mail. Look at waiting drafts here.',
  halves: 'Waiting or sent',
  waiting: 'Waiting',
  waitingWords: (count: number) => `${count} waiting`,
  sent: 'Sent',
  sentWords: (count: number) => `${count} sent`,
  spans: 'How far back',
  days: (days: number) => `${days} days`,

  progress: 'How far the check is',
  done: (done: number) => `${mails(done)} checked.`,
  left: (left: number) => `${left} still to check.`,
  stop: 'Stop',
  goOn: 'Go on',
  stoppedHere: 'Stopped here.',
  finished: (done: number, stop: number, ask: number) =>
    `${mails(done)} checked: ${stop} to fix before sending, ${ask} to check before sending.`,
  finishedSent: (done: number, action: number) => `${mails(done)} checked: ${action} may need action.`,
  neverRead: 'Not read yet.',
  changedPlace: 'The list was read again. The mail you were at is now in another group, or gone.',

  find: 'Find in subject or address',
  found: (count: number) => (count === 0 ? 'No mail has that in its subject or address.' : `${mails(count)} found.`),

  group: {
    stop: 'Fix before sending',
    ask: 'Check before sending',
    action: 'May need action',
    inform: 'Good to know',
    pass: 'Nothing found',
    unchecked: 'Not checked',
  } satisfies Record<GroupName, string>,
  counted: (name: string, count: number) => `${name} (${count})`,
  nowIs: (verdict: string) => `Now: ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)}`,
  noSubject: 'No subject',
  nobody: 'to nobody yet',
  to: (names: string, others: number) => (others > 0 ? `to ${names} and ${others} more` : `to ${names}`),
  changed: 'changed',
  sentAt: 'sent',
  inOutbox: 'in your Outbox, not sent yet',
  draft: 'draft',
  partly: (count: number) => `${plural(count, 'part', 'parts')} of it could not be checked.`,
  more: (count: number) => `${count} more`,
  seeWhy: 'See why',
  whatNow: 'What to do now',
  whatWasSeen: 'What was looked at',
  openInOutlook: 'Open in Outlook',
  aboutMail: (subject: string) => `: ${subject}`,
  fixesFailed: 'What can be done here could not be read.',
  tryAgain: 'Try again',
  agree: 'See what Microsoft asks',
  showMore: (count: number) => `Show ${count} more`,

  empty: { waiting: 'No drafts are waiting.', sent: (days: number) => `Nothing sent in the last ${days} days.` },
  partFailed: (failed: number, all: number) => `${failed} of ${mails(all)} could not be read.`,
  notRead: {
    tooLarge: 'Its text is longer than Second Look reads.',
    gone: 'It was deleted or moved meanwhile.',
    unreadable: 'Second Look does not understand how it is made.',
    failed: 'Microsoft 365 did not give it this time.',
  } satisfies Record<NotRead['why'], string>,

  notChecked: {
    what: {
      lists: (count: number | undefined) =>
        count === undefined ? 'Who is on mailing lists' : `Who is on ${plural(count, 'mailing list', 'mailing lists')}`,
      firstContact: () => 'Whether you have written to somebody before',
      ownAddresses: () => 'Other addresses that the directory holds as yours',
      answers: () => 'What you once answered about an address',
      labels: () => 'Sensitivity labels',
      older: (count: number | undefined) => `Mails of this time beyond ${(count ?? 0).toLocaleString('en-GB')}`,
    } satisfies Record<NotChecked['what'], unknown>,
    why: {
      noConsent: 'your organisation has not let Second Look read this.',
      notAsked: 'this cannot be known from here.',
      failed: 'this could not be read this time.',
      hidden: 'this is hidden.',
      tooMany: 'there are too many to read.',
    } satisfies Record<NotChecked['why'], string>,
    list: {
      noConsent: 'Your organisation has not let Second Look read who is on mailing lists.',
      notAsked: 'It cannot be known from here who is on this mailing list.',
      failed: 'Who is on this mailing list could not be read this time.',
      hidden: 'This mailing list does not show who is on it.',
      tooMany: 'This mailing list has too many members to look at each.',
    } satisfies Record<NotChecked['why'], string>,
  },

  // After "Not changed: ", but for `unknown`, which stands alone.
  refusals: {
    openInOutlook: 'the draft is open in Outlook. Close it there, then try again.',
    writtenOver:
      'the draft is open in Outlook, which wrote its own version over the change. Close it there, then try again.',
    notDraft: 'the mail has been sent meanwhile.',
    gone: 'the draft has been deleted meanwhile.',
    permission: 'Microsoft 365 did not let Second Look change drafts. You can change it in Outlook.',
    offline: 'you are offline. The draft is as it was.',
    throttled: 'Microsoft 365 asked us to wait. Try again in a minute.',
    'sign-in': 'you need to sign in again first.',
    notKept: 'answers are kept in Outlook. Open the draft there.',
    unknown:
      'The draft may have been changed: Microsoft 365 did not answer. Look at it in Outlook, or read it again here.',
    failed: 'Microsoft 365 did not make the change. The draft is as it was.',
  } satisfies Record<Refusal, string>,

  copyResult: 'Copy result as text',
  resultOf: (what: string, moment: string) => `${what}, ${moment}`,

  file: {
    title: 'Check a mail file',
    about: 'Choose an .eml file, or drop one here. It is read on this computer and goes nowhere.',
    choose: 'Choose a file',
    reading: 'the file',
    tooLarge: (megabytes: number) => `The file is larger than ${megabytes} MB, so it was not read.`,
    notMail: 'There is no mail in this file that Second Look can read.',
    failed: 'The file could not be read.',
    notEverything: 'The file lacks something',
    asIf: 'Checked as if it were sent now.',
    away: 'Put the result away',
  },

  finding: {
    loading: 'One mail',
    verdict: (outcome: string, headline: string) => `${outcome}: ${headline}`,
    reach: (name: string, words: string) => `${name}: ${words}.`,
    firstMail: (addresses: string) => `Your first mail to ${addresses}, as far as your Sent Items say.`,
    whatWasNoticed: 'What was noticed',
    whatYouCanDo: 'What you can do',
    nothingHere: 'This cannot be mended here. Open the mail in Outlook to change it.',
    answersElsewhere:
      'To be asked no more about this address, open the draft in Outlook and answer there. Answers are kept in Outlook.',
    outboxAdvice: 'It waits in your Outbox. To change it, open it in Outlook before it leaves.',
    also: (count: number) => `Also on this mail (${count})`,
    showText: 'Show the text',
    emptyText: 'There is no text in this mail.',
    unreadText: 'The text could not be read.',
    earlier: 'Earlier mail below it',
    textGoesOn: (characters: string) =>
      `The text goes on for ${characters} more characters. Open it in Outlook to read them.`,
    gone: 'This mail is not there any more',
    goneWords: 'It was deleted or moved out of your mailbox. Nothing was changed by Second Look.',
    checkFailed: 'The check itself failed, so this mail was not checked. Nothing in it was changed.',
    sentMeanwhile: 'This draft was sent while the page was open. You cannot change a sent mail here.',
    checked: 'Checked',
  },
  rule: {
    title: 'The rule',
    policy: (id: string) => `Policy: ${id}`,
    edition: (day: string) => `Edition of ${day}`,
    open: 'Open the source',
  },
  wrong: {
    label: 'This is wrong: tell the policy team',
    about: 'The mail below names the rule and what it said. It holds nothing of your own mail.',
    noAddress: 'The owner of the guidance decides about its rules. Put in their address.',
    subject: (policy: string) => `Second Look: the rule ${policy} seems wrong`,
    text: (facts: {
      readonly policy: string;
      readonly message: string;
      readonly verdict: string;
      readonly pack: string;
    }) =>
      [
        'A rule of Second Look seems wrong to me.',
        `Rule: ${facts.policy} (${facts.message})`,
        `Verdict: ${facts.verdict}`,
        `Pack: ${facts.pack}`,
        'What it got wrong, without anything from the mail itself:',
      ].join('\n\n'),
  },
  sentMail: {
    title: 'What to do now',
    ifMeant: 'If it went where it was meant to go, there is nothing to do. If not:',
    recall: 'Try to take it back',
    recallFallback:
      'Outlook can take a mail back from mailboxes of your own organisation only. Open it from Sent Items and look for Recall.',
    reach: (inside: number, all: number, organisation: string) =>
      inside === 0
        ? `No recipient has an address inside ${organisation}, so nothing can be taken back.`
        : `${inside} of ${plural(all, 'recipient', 'recipients')} ${inside === 1 ? 'has' : 'have'} an address inside ${organisation}.`,
    tell: (who: string) => `Tell ${who}`,
    ask: 'Ask for it to be deleted',
    askEach: 'Write to each one by itself, so that nobody learns who else got it.',
    own: 'It is in a mailbox of your own, so there is nobody to ask. Whoever you tell can say what should become of it.',
    elsewhere: 'The mail has gone to a team that does not deal with it. If it matters, write again.',
    writeAgain: (to: string) => `Write to ${to}`,
    nothing: 'It has gone as it was. Nothing here can change it.',
  },
  ready: {
    read: 'Read the mail first',
    to: 'To',
    subject: 'Subject',
    open: 'Open as a draft in Outlook',
    openTo: (address: string) => `Open a draft to ${address}`,
    copy: 'Copy the mail',
    copyAddress: 'Copy the address',
    tooLong: 'It is too long to open as a draft. Copy it instead.',
    sentByYou: 'Nothing is sent until you press Send in Outlook.',
  },
};

export type TabStrings = typeof en;
