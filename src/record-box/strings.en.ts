import type { TroubleKind } from '../ui';

const many = (count: number) => count.toLocaleString('en-GB');

/** Words of reading a mailbox of records and of sending from it, in English. */
export const en = {
  halves: {
    label: 'Halves of Requests',
    mine: 'Mine',
    forMe: 'For me',
    open: (count: number) => `${count} open`,
    toDecide: (count: number) => `${count} for you to decide`,
  },

  reading: {
    lastRead: 'Last read',
    notRead: 'Not read yet.',
    readAgain: 'Read again',
    reading: 'Reading…',
  },

  older: {
    never: 'Only newer mail was looked through so far. A request that is older may be missing.',
    underWay: (looked: number, total: number | undefined) =>
      total === undefined
        ? `${many(looked)} mails looked at so far.`
        : `${many(looked)} of ${many(total)} mails looked at so far.`,
    stopped: 'Stopped. It goes on from there.',
    done: 'All mail of this mailbox was looked through. An archive that is online only cannot be read.',
    backTo: 'Everything is here that arrived since',
    start: 'Look through older mail',
    stop: 'Stop looking',
    goOn: 'Go on looking',
  },

  sending: {
    stop: 'Not sent. Fix this first',
    ask: 'Not sent yet. Check this first',
    sendAnyway: 'Send anyway',
    unwritable: {
      tooLarge: 'Not sent: this is too long for one mail. Shorten the longest texts.',
      wordsHoldArmour: 'Not sent: your words hold a block of text that only Second Look may write. Take it out.',
      notTheirAddress:
        'Not sent: by the directory, an address in this request does not belong to the person it names. Do not act on it. Ask them in another way, and tell your security team.',
      other: (code: string) => `Not sent: this could not be written as a mail (${code}). That is our mistake.`,
    },
    failed: {
      offline: 'Not sent: you are offline.',
      wait: 'Not sent: Microsoft 365 asked us to wait. Try again in a few minutes.',
      'sign-in': 'Not sent: you are signed out.',
      cancelled: 'Not sent: signing in was cancelled.',
      consent: 'Not sent: you have not yet agreed that Second Look may send mail for you.',
      'not-consented': 'Not sent: your organisation has not let Second Look send mail.',
      permission: 'Not sent: this account may not send from this mailbox.',
      blocked: 'Not sent: your organisation does not allow signing in from this device or place.',
      'no-sign-in': 'Not sent: signing in does not work at the moment.',
      'sign-in-silent': 'Not sent: signing in got no answer.',
      'no-answer': 'Not sent: Microsoft 365 did not answer.',
      gone: 'Not sent: the mail it answers is no longer where it was.',
      ours: 'Not sent: Second Look made a mistake.',
    } satisfies Record<TroubleKind, string>,
    stopped: 'Not sent, because this changed while you were reading it.',
    tryAgain: 'Try again',
    signInAndSend: 'Sign in and send',
    detailsTitle: 'Details',
    details: (code: string, id: string) => (id === '' ? `Code ${code}` : `Code ${code}, request ${id}`),
    looking: 'It may have been sent. Looking in Sent Items…',
    unknown: 'It may have been sent. No answer came from Microsoft 365. Nothing is sent twice.',
    lookAgain: 'Look again',
    lookingShort: 'Looking…',
  },

  trouble: {
    offline: 'You are offline.',
    wait: 'Microsoft 365 asked us to wait. Try again in a minute.',
    'sign-in': 'Sign in first.',
    cancelled: 'The sign-in window was closed.',
    consent: 'Microsoft 365 asks for your agreement first.',
    'not-consented': 'Your organisation has not yet let Second Look send mail.',
    permission: 'Microsoft 365 did not allow it for this mailbox.',
    blocked: 'Your organisation does not allow sign-in from here.',
    'no-sign-in': 'Sign-in could not be started.',
    'sign-in-silent': 'Sign-in did not answer.',
    'no-answer': 'Microsoft 365 did not answer.',
    gone: 'Something it answers is no longer there.',
    ours: 'Microsoft 365 answered in a way that Second Look does not understand.',
  } satisfies Record<TroubleKind, string>,
};

export type BoxStrings = typeof en;
