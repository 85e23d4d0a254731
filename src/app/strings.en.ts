import type { Host } from '../hosts';

/** Words of the tab around and between its places, in English. */
export const en = {
  product: 'Second Look',
  checks: 'What is checked',
  places: { home: 'Home', mail: 'Mail', guidance: 'Guidance', requests: 'Requests' },
  skip: 'Skip to content',
  placesLabel: 'Places',
  aboutLabel: 'About Second Look',
  languageLabel: 'Language',
  edition: (day: string) => `Edition of ${day}`,
  copyLink: 'Copy link to this page',
  signedInAs: (name: string) => `Signed in as ${name}`,
  offline: 'You are offline. This page works as it stands. Microsoft 365 is read again when you are back.',
  couldNotStart: 'Second Look could not start. Reload the page. If that does not help, tell your IT service desk.',
  notFound: {
    title: 'There is no page here',
    text: 'The link may be old, or lead to something that a later edition brings.',
    home: 'Go to Home',
  },
  mail: {
    title: 'Outgoing mail',
    what: 'your outgoing mail',
    signIn: 'Sign in to see your drafts and what you sent, each checked. The check at Send works without it.',
  },
  guidance: {
    title: 'Guidance',
    contacts: 'Who do I contact?',
    password: 'Try a password',
    marking: 'What should this be marked?',
  },
  requests: {
    title: 'Requests',
    newTitle: 'New request',
    figuresTitle: 'How long requests wait',
    what: 'your requests',
    signIn: 'Sign in to see your requests and what waits for you. What can be asked for is shown without it.',
    offered: 'What can be asked for',
  },
  help: {
    title: 'Help',
    whatTitle: 'What Second Look does',
    what: [
      'It checks a mail in Outlook when you press Send, by the rules of your organisation. It says what it noticed, why it matters, and what to do now.',
      'It never says that a mail is safe. What it could not look at, it lists as not checked.',
      'The check runs on your own computer. Nothing it reads leaves your organisation’s Microsoft 365.',
    ],
    whereTitle: 'Where it works',
    where: [
      'The check before sending: Outlook on Windows, on the web and on Mac.',
      'These pages: Teams, Outlook, Microsoft 365 and a browser, on computers and phones.',
    ],
    notTitle: 'What is not checked',
    not: [
      'Mail sent from a phone. Outlook there cannot hold a mail.',
      'Mail sent by another program while Outlook is closed, and by rules, automatic replies and devices.',
      'The inside of attachments and of files behind links.',
      'Who is on a mailing list.',
      'Mail sent while Outlook is offline, in some settings.',
    ],
    askTitle: 'Who to ask',
    askRule:
      'A rule seems wrong, or a mail was held without need: tell the owner of the guidance named beside the rule.',
    askDesk:
      'Second Look does not start, or sign-in fails: tell your IT service desk, and pass on the details it shows.',
    deviceTitle: 'Lost, stolen or hacked device',
    accountTitle: 'Your account',
    versionsTitle: 'Versions',
    versionOf: (version: string) => `Second Look ${version}`,
    rulesOf: (organisation: string, version: string, day: string) =>
      `Rules of ${organisation}, version ${version}, edition of ${day}`,
    openedIn: (host: string) => `Opened in ${host}`,
    hosts: {
      teams: 'Teams',
      outlook: 'Outlook',
      office: 'Microsoft 365',
      browser: 'a browser',
    } satisfies Record<Host['kind'], string>,
    copyVersions: 'Copy versions',
    checks: 'What is checked',
  },
  remembered: {
    title: 'What Second Look remembers',
    lead: 'All that Second Look keeps is listed here. In this browser it never keeps words of a mail, or an address from one.',
    notKept:
      'This browser keeps nothing for Second Look, or has no room left. What is listed here is gone when you close the window.',
    hereTitle: 'In this browser',
    nothing: 'Nothing is kept here.',
    preferences: {
      introduction: 'That you put the introduction on Home away',
      language: 'The language you chose',
    },
    marks: (count: number) =>
      count === 1
        ? 'For 1 mail or folder: an id and a verdict, no words'
        : `For ${count} mails or folders: ids and verdicts, no words`,
    form: (kind: string, until: string) => `A form you have not sent (${kind}), kept until ${until}`,
    unreadable: 'Something that this version cannot read',
    forget: 'Forget',
    forgetThis: (what: string) => `Forget: ${what}`,
    forgetAll: 'Forget everything in this browser',
    forgotten: (what: string) => `Forgotten: ${what}.`,
    forgottenAll: 'Forgotten: everything in this browser.',
    windowTitle: 'Until you close this window',
    window: 'Microsoft’s sign-in keeps its own tokens, in this window only. Second Look never stores them.',
    mailboxTitle: 'In your own mailbox',
    mailbox: [
      'Answers you gave beside the mail in Outlook, such as “member of the public”: the address and your answer. They move with your mailbox, and nobody else sees them.',
      'Requests and decisions are mails. Those you got are moved from the Inbox to the folder “Second Look” once they were seen here; those you sent stay in Sent Items. You can read, move and delete them like any other mail.',
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Second Look is meant to be used by everybody, with any device and any aid. This page says how far that is true.',
    doesTitle: 'What you can expect',
    does: [
      'Everything works by keyboard alone, in the order you read it.',
      'Each state is told by words first, then by an icon and a shape, and only then by colour.',
      'Text can be enlarged to 400 % in a window 1280 pixels wide without scrolling sideways.',
      'The light, dark and high contrast themes of Teams are followed, and the forced colours of Windows are kept.',
      'Nothing moves by itself, blinks, or has a time limit.',
    ],
    testedTitle: 'What was tested',
    tested: [
      'Automatic checks (axe-core) in Chromium on every page, in the light, dark and high contrast themes, at 320 and 1280 pixels.',
      'Keyboard use in Chromium, by automatic journeys that assert where focus is.',
      'We aim at WCAG 2.2, level AA. No outside audit has been made.',
    ],
    limitsTitle: 'Known limits',
    limits: [
      'People who use assistive technology have not tested it yet.',
      'Screen readers have not been tried in a real Teams or Outlook.',
      'The window of the check in Outlook, and the frame of Teams, are Microsoft’s own.',
      'The Welsh version is not there yet.',
    ],
    reportTitle: 'Tell us what does not work',
    report:
      'Tell your IT service desk, and name Second Look and the page. Say what you tried to do and with which aid.',
    prepared: 'Prepared for this version of Second Look; looked at again with each new one.',
  },
};

export type AppStrings = typeof en;
