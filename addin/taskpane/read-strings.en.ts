/** Words beside a mail that arrived, in English. */
export const readStrings = {
  nothing: {
    title: 'Nothing for you to decide here',
    text: 'This mail holds no request, and no answer to one.',
  },
  notRead: {
    title: 'This mail could not be read',
    text: 'Outlook did not give its text, so Second Look cannot tell whether it asks you anything.',
    again: 'Read it again',
  },
  unreadable: {
    title: 'This cannot be read here',
    damaged:
      'This mail says that it is from Second Look, and what it holds for Second Look is not whole. Do not act on it: ask whoever sent it to send it again.',
    newer:
      'This mail was written by a newer version of Second Look than the one you have. Close Outlook and open it again, or answer in your own words.',
    encrypted: 'This mail is encrypted, so Second Look cannot read what it asks. Answer it in your own words.',
  },
  asides: {
    earlier: (who: string) => `${who} changed this request after this mail. What follows is the newest version.`,
    quoted:
      'This mail passes an earlier one on, and does not count. What follows is what this mailbox received from the people themselves.',
    encrypted: 'This mail is encrypted, so Second Look could not read it. What follows is known from other mails.',
    newer: 'This mail was written by a newer version of Second Look. What follows is known from other mails.',
    damaged:
      'What this mail holds for Second Look is not whole, and does not count. What follows is known from other mails.',
    notIdentified:
      'Second Look could not find this very mail in the mailbox, so it says nothing of it. What follows is what this mailbox received.',
  },
  notHere: {
    title: 'Not in this mailbox',
    text: (ref: string) =>
      `Nothing that counts for the request ${ref} was found in this mailbox. It may have been sent to another one.`,
    quotedTitle: 'This does not count here',
    quoted:
      'This mail passes on a request or an answer of somebody else. That does not count: it counts only where the person sends it themselves.',
  },
  what: 'this request',
  signIn: 'Sign in to answer here, or reply in your own words: a person will read it.',
  ownWords: 'You can also reply in your own words: a person will read it.',
  reference: (ref: string) => `Reference ${ref}`,
  last: 'What happened last',
  openInTeams: 'Open in Teams',
  report: {
    subject: 'A mail that may not be genuine',
    text: (who: string) =>
      who === ''
        ? 'The attached mail says that it is a request or a decision. Second Look says that it does not count.'
        : `The attached mail says that it is from ${who}. Second Look says that it does not count.`,
    attached: 'The mail',
  },
};
