import { commandIds, launchEvents } from '../src/hosts';

/**
 * What Outlook does with an item that a policy stops, by its names in the two manifests. `block` is not among them: a
 * script that cannot be loaded would then keep everybody from sending.
 */
export const sendModes = {
  'soft-block': { xml: 'SoftBlock', app: 'softBlock' },
  'prompt-user': { xml: 'PromptUser', app: 'promptUser' },
} as const;

export type SendMode = keyof typeof sendModes;

/** What differs between one deployment and the next. */
export interface Deployment {
  /** Where the site is served from: scheme and host, no path. */
  readonly origin: string;
  /** Client id of the organisation's own Entra application. */
  readonly clientId: string;
  /** `soft-block` if left out. */
  readonly sendMode?: SendMode | undefined;
}

/**
 * Both manifests are filled from here, so that they cannot say different things.
 *
 * The version is the manifests' own, not the package's: whoever deployed an event-based add-in by the admin centre has
 * to consent again after every change of the manifest, and until then nobody in the tenant has it. New code and new
 * packs therefore leave it alone.
 */
export const facts = {
  /** Two products to Microsoft 365: the app package hides the XML add-in by its id, so the ids must differ. */
  ids: { addIn: '6f1d7c52-3a84-4e0b-9d6e-2b7a51c8f0e3', app: 'b93e4a17-8c25-4f6d-a1f8-70d5e2c946ba' },
  version: '1.2.0',
  name: 'Second Look',
  fullName: 'Second Look at outgoing mail',
  /** Another name than the add-in's, because the two can be on screen together for a day. */
  appName: 'Second Look Guide',
  /** At most 80 characters in the app package. */
  shortDescription: 'Looks at your mails and invitations and says what you may have missed.',
  description:
    'Second Look reads a mail or an invitation while you write it and when you send it, and tells you what you may have missed: a personal address, a marking that may not go by mail, a mailbox that nobody reads. It follows the guidance that your organisation has published and says where each rule comes from. The check runs on your own device, and nothing it reads leaves your organisation.',
  developer: 'Second Look',
  accentColor: '#1F4E5F',
  locale: 'en-GB',
  /** Mending a mail that is being written needs to write; the pane on a received one only reads, and asks for no more. */
  permission: { xml: 'ReadWriteItem', app: 'MailboxItem.ReadWrite.User' },
  /**
   * Exchange Server can install nothing that asks for more than Mailbox 1.5, and phones take no overrides that do. The
   * XML manifest cannot ask for more of one event alone: there the script lets a mail go that an older client sends.
   */
  minimumMailbox: '1.5',
  /** Every client still served that has a send event has 1.14. The app package asks for it. */
  eventMailbox: '1.14',
  sharedFolders: true,
  events: launchEvents,
  command: {
    id: commandIds.composePane,
    label: 'Second Look',
    tipTitle: 'Take a second look',
    tip: 'Shows what Second Look noticed in this mail, why it matters and how to mend it.',
  },
  group: { id: 'secondLookComposeGroup', label: 'Second Look' },
  /** The same pane beside a meeting that is being arranged. Two buttons of one id, and Outlook shows one of them. */
  meeting: {
    groupId: 'secondLookMeetingGroup',
    id: commandIds.meetingPane,
    tip: 'Shows what Second Look noticed in this meeting, why it matters and how to mend it.',
  },
  /** The same pane beside a mail that arrived. It can be pinned, and then follows from mail to mail. */
  read: {
    groupId: 'secondLookReadGroup',
    id: commandIds.readPane,
    tipTitle: 'Answer a request',
    tip: 'Shows what is asked of you in this mail, lets you decide it here, and says when there is nothing to decide.',
  },
  /**
   * What Teams may tell a person. It stands on lock screens: the kind of the request and its reference, and nobody's
   * name, place or reason. Teams itself puts the name of whoever acted before it.
   */
  activities: [
    {
      type: 'requestWaiting',
      description: 'A request waits for you to decide',
      template: '{title} {ref} waits for you',
    },
    {
      type: 'requestDecided',
      description: 'Something happened to a request of yours',
      template: 'There is news of {title} {ref}',
    },
  ],
  tab: { id: 'second-look', name: 'Second Look' },
  /** Below the origin. The event script's address is stable, since classic Outlook holds on to the exact one. */
  paths: {
    pane: '/taskpane/index.html',
    tab: '/tab/index.html',
    /** At the root, because its script needs a policy of its own; it is registered for the tab's folder alone. */
    serviceWorker: '/service-worker.js',
    eventsPage: '/events/events.html',
    eventsScript: '/events/events.js',
    icons: '/icons',
    about: '/about/index.html',
  },
  iconSizes: [16, 32, 64, 80, 128],
} as const;

/** The version as the XML manifest writes it, with four parts. */
export const xmlVersion = `${facts.version}.0`;
