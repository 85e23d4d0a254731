import type { Act } from './acting';

const things = (count: number) => (count === 1 ? '1 thing to notice' : `${count} things to notice`);
const requests = (count: number) => (count === 1 ? '1 request' : `${count} requests`);
const days = (count: number) => (count < 1 ? 'a day' : count === 1 ? '1 day' : `${count} days`);

/** Words of deciding, in English. */
export const en = {
  title: 'Requests',
  forMe: 'For me',
  what: 'your requests',
  whatTeam: (team: string) => `the requests of ${team}`,
  signIn: 'Sign in to see what waits for you. Guidance works without it.',

  queue: {
    show: 'Show',
    groups: { waiting: 'Waiting', elsewhere: 'Waiting for somebody else', decided: 'Decided or over' },
    empty: 'Nothing is waiting for you to decide. Requests that name you appear here.',
    emptyTeam: (team: string) => `Nothing is waiting for ${team}.`,
    emptyGroup: { elsewhere: 'Nothing here waits for somebody else.', decided: 'Nothing was decided here yet.' },
    forYou: 'For you',
    tryAgain: 'Try again',
    openIt: 'its mail cannot go as it is. Open it to see why.',
    teamsTrouble: 'The mailboxes of teams could not be opened. What is for you alone is complete.',
    things,
    sent: 'sent',
    figures: 'Figures',
    bulkRule: 'Up to 10 of one kind at once: only kinds that are simple, and with nothing to notice.',
    approveSelected: (count: number) => `Approve selected (${count})`,
    tick: (heading: string, who: string) => `Select ${heading}, ${who}`,
    otherKind: 'Another kind than those selected',
    tenAlready: '10 are selected',
    confirmTitle: (count: number) => `Approve ${requests(count)}?`,
    confirmLead: 'One decision goes out for each, as a mail from you. None can be taken back.',
    confirmYes: (count: number) => (count === 1 ? 'Yes, approve it' : `Yes, approve these ${count}`),
    progress: (done: number, all: number) => `Sending ${done} of ${all}.`,
    bulkSent: (sent: number, all: number) => `${sent} of ${all} sent.`,
    bulkFailed: 'What was not sent is still selected, with the reason.',
    bulkUnknown: 'No answer came for some: they may have gone. They are looked up when you read again.',
    notSent: (reason: string) => `Not sent: ${reason}`,
    unknown: 'No answer came. It may have been sent.',
    changedMeanwhile: 'it changed after you selected it. Open it to see what is new.',
  },

  panel: {
    reference: (ref: string) => `Reference ${ref}`,
    notice: 'To notice',
    answered: (who: string) => `What ${who} answered`,
    answersCount: (count: number) => `Answers (${count})`,
    noted: (who: string) => `${who} added`,
    rule: 'What the rule says',
    clause: (title: string, section: string) => (section === '' ? title : `${title}, ${section}`),
    openSource: 'Open the source',
    ifApprove: 'If you approve',
    ifDecline: 'If you decline',
    askedBefore: (count: number) => (count === 0 ? '' : `Asked before (${count})`),
    relationChecking: 'Checking in the directory whether you are the one to decide.',
    relationYouKnow: 'Decide only if you are.',
    note: {
      label: (who: string) => `Note to ${who}`,
      needed: {
        decide: 'Needed to decline, to ask and to give it back',
        complete: 'Needed to ask, and where it is not for you',
        acknowledge: 'Optional',
        copy: '',
      },
      missing: {
        decline: 'Write why you decline: it is all that the person has to go by',
        ask: 'Write your question',
        handBack: 'Write who should decide instead, or why it is not for you',
        notForUs: 'Write why it is not for you',
      } as { readonly [act in Act]?: string },
      notSent: 'What you wrote, which was not sent',
      team: 'A better team (optional)',
      contact: 'How to reach them (optional)',
      better: (reason: string, team: string, contact: string) =>
        [reason, team === '' ? '' : `Better for this: ${team}`, contact === '' ? '' : `Reach them: ${contact}`]
          .filter((part) => part !== '')
          .join('\n'),
    },
    act: {
      approve: 'Approve',
      decline: 'Decline',
      ask: 'Ask a question',
      handBack: 'Not mine to decide',
      receipt: 'Confirm receipt',
      done: 'Done',
      notForUs: 'Not for us',
      readWords: 'Record this answer',
    } satisfies Record<Act, string>,
    confirm: {
      approve: (who: string, what: string) => `Approve “${what}” for ${who}? It cannot be taken back.`,
      decline: (who: string, what: string) => `Decline “${what}” for ${who}? It cannot be taken back.`,
      ask: (who: string) => `Send your question to ${who}? It goes as a mail from you.`,
      handBack: (who: string) => `Give this back to ${who}? It counts as no decision.`,
      receipt: (who: string) => `Confirm to ${who} that this arrived?`,
      done: (who: string) => `Tell ${who} that this is done? It cannot be taken back.`,
      notForUs: (who: string) => `Tell ${who} that this is not for you? It ends the request.`,
      readWords: (who: string) => `Record this as what they answered ${who}? It goes out under the team’s name.`,
    } satisfies Record<Act, (who: string, what: string) => string>,
    yes: {
      approve: 'Yes, approve',
      decline: 'Yes, decline',
      ask: 'Send question',
      handBack: 'Yes, give it back',
      receipt: 'Yes, confirm',
      done: 'Yes, it is done',
      notForUs: 'Yes, not for us',
      readWords: 'Yes, record it',
    } satisfies Record<Act, string>,
    did: {
      approve: (by: string, when: string) => `${by} approved this on ${when}.`,
      decline: (by: string, when: string) => `${by} declined this on ${when}.`,
      ask: (by: string, when: string) => `${by} asked a question on ${when}.`,
      handBack: (by: string, when: string) => `${by} gave this back on ${when}. It counts as no decision.`,
      receipt: (by: string, when: string) => `${by} confirmed receipt on ${when}.`,
      done: (by: string, when: string) => `${by} said on ${when} that this is done.`,
      notForUs: (by: string, when: string) => `${by} said on ${when} that this is not for them.`,
      readWords: (by: string, when: string) => `${by} recorded the answer on ${when}.`,
    } satisfies Record<Act, (by: string, when: string) => string>,
    notForYou: (when: string) => `You said on ${when} that this is not for you.`,
    you: 'You',
    told: (who: string) => `${who} has been told.`,
    seeMail: 'See the mail sent',
    seeTheirMail: 'See the mail',
    wrote: (words: string) => `“${words}”`,
    ownRequest: 'You cannot decide your own request.',
    ownRequestTeam: (team: string) => `You cannot answer your own request for ${team}. Somebody else there has to.`,
    notAsked: (asked: string) => `${asked} was asked, not you.`,
    notAskedTeam: (asked: string, team: string) => `${asked} was asked, not ${team}.`,
    nobodyAsked: 'Nobody is asked to decide this at present.',
    or: ' and ',
    withdrawn: (who: string, when: string) => `Withdrawn by ${who} on ${when}. There is nothing to decide.`,
    ended: (who: string, when: string) => `${who} declined this on ${when}. There is nothing left to decide.`,
    notYet: (who: string) => `Not your turn yet. It waits for ${who}.`,
    notYetUnknown: 'Not your turn yet. Others answer first.',
    early: 'You answered before it was your turn: it counts once those before you have answered.',
    unclear: {
      twoEditions: (who: string) =>
        `There are two different versions of this request. Nobody can decide it until ${who} sends it again.`,
      kindNotKnown:
        'This kind of request is not known here: it may come from a newer version of Second Look. Nothing is guessed. Open Second Look again later.',
    },
    questioned: (who: string, when: string) =>
      `You asked ${who} a question on ${when}, and it is not answered yet. You may still decide.`,
    handedBack: (when: string) => `You gave this back on ${when}. It counts as no decision, and you may still decide.`,
    ownWords: (when: string) =>
      `You replied in your own words on ${when}. A program does not read that as a decision: use the buttons so that it counts.`,
    before: {
      approved: (when: string) =>
        `You approved an earlier version on ${when}. It changed since, so that counts no more.`,
      declined: (when: string) =>
        `You declined an earlier version on ${when}. It changed since, so that counts no more.`,
      answered: (when: string) =>
        `You answered an earlier version on ${when}. It changed since, so that counts no more.`,
    },
    answerTo: (question: string, answer: string) => `You asked: “${question}” They answered: “${answer}”`,
    changed: (wasStopped: boolean, who: string, when: string) =>
      `${wasStopped ? 'Not sent. ' : ''}${who} changed this on ${when}, after you opened it.`,
    showChanged: 'Show what changed',
    changesTitle: 'What changed',
    noChanges: 'The answers read the same. Who is asked, or what was added to them, is different.',
    column: { question: 'Question', before: 'Before', after: 'Now' },
    nothing: 'Left empty',
    words: {
      title: (who: string) => `${who} answered in words`,
      lead: 'A program does not read this as a decision. Read it, and record what it says under your team’s name.',
      cannotShow: 'The mail cannot be shown here. Open it in Outlook.',
      legend: 'What does it say?',
      approved: 'It approves',
      declined: 'It declines',
      missing: 'Choose what it says',
      note: 'Note (optional)',
    },
    kept: 'Nothing was sent. Your note is still here.',
    changeNote: 'Back to the note',
    looking: 'It may have been sent. Looking in Sent Items…',
    lookAgain: 'Look again',
    answeredAlready: 'Not sent: this was answered already.',
    stopped: 'Not sent, because this changed while you were reading it.',
    unsettled: 'An answer of yours to this may have been sent already. Look before you answer again.',
  },

  genuine: {
    title: 'Do not act on this mail',
    headline: 'Do not act on this mail.',
    saysFrom: (who: string) => `It says it is from ${who}.`,
    report: 'Report it',
  },

  page: {
    what: 'your mail for this request',
    notRead: 'Could not look for this request.',
    signIn: 'Sign in',
    yours: 'Your requests',
    ownStory: 'This is your own request: see how it stands',
    contradictions:
      'What is left of this request in the mailbox does not fit a summary that was kept of it. Look at the mails before you decide.',
    notFoundTitle: 'Request not found',
    notFound:
      'That request is not in your mail. It may have been sent from another account, or to a mailbox that you cannot open.',
    badReference: (text: string) => `“${text}” is not a reference. One looks like T-7KQ2-9FXM.`,
    back: 'Requests for me',
    story: 'What happened so far',
    chooseTitle: 'Which of these?',
    chooseLead: 'More than one request has this reference.',
    choose: (asks: string, box: string) => `${asks} (${box})`,
    ownBox: 'your mailbox',
    readAgain: 'Look again',
  },

  figures: {
    title: 'Figures',
    back: 'Requests for me',
    own: 'For you',
    none: 'There is nothing to count here yet.',
    failed: 'Could not be read just now.',
    sentence: (title: string, waiting: number, older: number, decided: number, median: string | undefined) =>
      [
        `${title}: ${waiting === 0 ? 'none waiting' : `${waiting} waiting`}${older === 0 ? '' : `, ${older} of them for more than 7 days`}`,
        `${decided} decided${median === undefined ? '' : `${decided === 1 ? '' : ', half of them'} within ${median}`}.`,
      ].join('; '),
    caption: (whose: string) => `Requests by kind and age: ${whose}`,
    column: {
      kind: 'Kind',
      waiting: 'Waiting',
      upTo2Days: 'Up to 2 days',
      upTo7Days: '3 to 7 days',
      older: 'Over 7 days',
      decided: 'Decided',
      medianDays: 'Median days to decide',
    },
    noMedian: 'none yet',
    days,
    exportCsv: 'Export CSV',
    fileName: (day: string) => `Requests ${day}.csv`,
    scope: (waiting: number, decided: number) =>
      `${requests(waiting)} waiting and ${decided === 1 ? '1 answer' : `${decided} answers`} counted: as shown, of what this mailbox holds.`,
    partial: 'Older mail was not looked through, so older requests may be missing from these figures.',
    csvWhose: 'Mailbox',
  },
};

export type ApprovalStrings = typeof en;
