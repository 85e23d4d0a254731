import { hasVersion } from './completion';

export type ClientId = 'classic-1.14' | 'classic-1.16' | 'web' | 'mac-1.14' | 'mobile' | 'ltsc-2021';

/**
 * Parts of Office's interface that some clients have and others lack. What a client lacks is missing in the played
 * Office: the member is undefined, or the kind is refused.
 */
export interface ClientParts {
  /** A pane beside a mail that is being written. */
  readonly composePane: boolean;
  readonly from: boolean;
  readonly composeType: boolean;
  readonly inReplyTo: boolean;
  readonly setSubject: boolean;
  readonly setBody: boolean;
  readonly sessionData: boolean;
  readonly internetHeaders: boolean;
  /** Notifications with a button. */
  readonly insight: boolean;
  readonly listAttachments: boolean;
  readonly removeAttachment: boolean;
  /** The content of an attachment can be read. */
  readonly attachmentContent: boolean;
  /** A file can be attached from its content. */
  readonly attachBase64: boolean;
  readonly labels: boolean;
  readonly meetings: boolean;
  /** `InitializationContextChanged`: the alert's button reaches a pane that is open already. */
  readonly contextChanges: boolean;
  readonly theme: boolean;
  readonly nestedSignIn: boolean;
}

/** One kind of Outlook, as far as an add-in can tell it from another. Plain data: it crosses ports. */
export interface ClientProfile {
  readonly id: ClientId;
  readonly name: string;
  /** The newest Mailbox requirement set it has. */
  readonly version: string;
  /** What `diagnostics.hostName` says. */
  readonly hostName: string;
  /** What `context.platform` says. */
  readonly platform: 'PC' | 'OfficeOnline' | 'Mac' | 'iOS';
  /** Events that start the add-in's script, by their names in the XML manifest. */
  readonly events: readonly string[];
  /** How many events of the add-in run at the same time. */
  readonly eventsAtOnce: number;
  /** Milliseconds after which an event is given up. */
  readonly patience: number;
  /** Recipients of a field that are given to add-ins. */
  readonly recipients: number;
  /** Asynchronous calls of one runtime that are taken at once. */
  readonly callsAtOnce: number;
  /** Bars above one mail. */
  readonly notifications: number;
  /** Characters of session data of one mail. */
  readonly sessionData: number;
  /**
   * How pane and events see each other's roaming settings. `separate`: not at all (office-js #5650). `stale`: the events
   * see what was there when Outlook was started, and what they wrote themselves (office-js #6728).
   */
  readonly settings: 'separate' | 'stale' | 'shared';
  readonly has: ClientParts;
}

/** Source of events, sets and limits: Microsoft's pages on event-based activation, requirement sets and add-in limits. */
const eventsSince: { readonly [event: string]: string } = {
  OnNewMessageCompose: '1.10',
  OnNewAppointmentOrganizer: '1.10',
  OnMessageAttachmentsChanged: '1.11',
  OnAppointmentAttachmentsChanged: '1.11',
  OnMessageRecipientsChanged: '1.11',
  OnAppointmentAttendeesChanged: '1.11',
  OnAppointmentTimeChanged: '1.11',
  OnAppointmentRecurrenceChanged: '1.11',
  OnInfoBarDismissClicked: '1.11',
  OnMessageSend: '1.12',
  OnAppointmentSend: '1.12',
  OnMessageCompose: '1.12',
  OnAppointmentOrganizer: '1.12',
  OnMessageFromChanged: '1.13',
  OnSensitivityLabelChanged: '1.13',
};

const partsSince: { readonly [part in keyof ClientParts]: string } = {
  composePane: '1.1',
  setSubject: '1.1',
  removeAttachment: '1.1',
  meetings: '1.1',
  setBody: '1.3',
  nestedSignIn: '1.5',
  from: '1.7',
  internetHeaders: '1.8',
  listAttachments: '1.8',
  attachmentContent: '1.8',
  attachBase64: '1.8',
  composeType: '1.10',
  insight: '1.10',
  sessionData: '1.11',
  labels: '1.13',
  inReplyTo: '1.14',
  contextChanges: '1.14',
  theme: '1.14',
};

const partsOf = (version: string): ClientParts =>
  Object.fromEntries(
    Object.entries(partsSince).map(([part, since]) => [part, hasVersion(version, since)]),
  ) as unknown as ClientParts;

const eventsOf = (version: string): readonly string[] =>
  Object.keys(eventsSince).filter((event) => hasVersion(version, eventsSince[event] ?? ''));

type Facts = Pick<ClientProfile, 'id' | 'name' | 'version' | 'hostName' | 'platform' | 'settings'>;

function client(facts: Facts, special: Partial<Omit<ClientProfile, keyof Facts>> = {}): ClientProfile {
  const { version } = facts;
  return {
    ...facts,
    events: eventsOf(version),
    eventsAtOnce: Number.MAX_SAFE_INTEGER,
    patience: 300_000,
    recipients: hasVersion(version, '1.16') ? 1000 : 500,
    callsAtOnce: Number.MAX_SAFE_INTEGER,
    notifications: 5,
    sessionData: hasVersion(version, '1.16') ? 2_621_440 : 50_000,
    has: partsOf(version),
    ...special,
  };
}

const classic = { hostName: 'Outlook', platform: 'PC', settings: 'stale' } as const;
const mac = client({
  id: 'mac-1.14',
  name: 'Outlook for Mac',
  version: '1.14',
  hostName: 'Outlook',
  platform: 'Mac',
  settings: 'shared',
});
const old = client({ ...classic, id: 'ltsc-2021', name: 'Outlook LTSC 2021', version: '1.9' });

/** What phones have beyond their requirement set, and lack within it. Source: Microsoft's page on APIs of Outlook mobile. */
const mobile = client(
  {
    id: 'mobile',
    name: 'Outlook on a phone',
    version: '1.5',
    hostName: 'OutlookIOS',
    platform: 'iOS',
    settings: 'shared',
  },
  {
    events: ['OnNewMessageCompose', 'OnMessageRecipientsChanged', 'OnMessageFromChanged'],
    eventsAtOnce: 1,
    patience: 60_000,
    recipients: 100,
    callsAtOnce: 3,
    notifications: 1,
    has: {
      ...partsOf('1.5'),
      composePane: false,
      setSubject: false,
      setBody: false,
      meetings: false,
      from: true,
      composeType: true,
      sessionData: true,
      internetHeaders: true,
      attachBase64: true,
    },
  },
);

/** Every kind of Outlook that is played. */
export const profiles: { readonly [id in ClientId]: ClientProfile } = {
  web: client(
    {
      id: 'web',
      name: 'Outlook on the web',
      version: '1.16',
      hostName: 'OutlookWebApp',
      platform: 'OfficeOnline',
      settings: 'separate',
    },
    { callsAtOnce: 3 },
  ),
  'classic-1.16': client({ ...classic, id: 'classic-1.16', name: 'Classic Outlook', version: '1.16' }),
  'classic-1.14': client({ ...classic, id: 'classic-1.14', name: 'Classic Outlook, Mailbox 1.14', version: '1.14' }),
  'mac-1.14': {
    ...mac,
    events: [...mac.events, 'OnAppointmentFromChanged'],
    recipients: Number.MAX_SAFE_INTEGER,
  },
  // Without a licence for the service that nested sign-in came with, perpetual 2021 has none.
  'ltsc-2021': { ...old, has: { ...old.has, nestedSignIn: false } },
  mobile,
};

/** The same client as it was, or would be, with another Mailbox requirement set. */
export function withVersion(profile: ClientProfile, version: string): ClientProfile {
  const { id, name, hostName, platform, settings, callsAtOnce } = profile;
  return version === profile.version
    ? profile
    : client({ id, name, version, hostName, platform, settings }, { callsAtOnce });
}

/** The client that an address asks for, `?client=mobile`; Outlook on the web where it asks for none we know. */
export function profileIn(search: string): ClientProfile {
  const wanted = new URLSearchParams(search).get('client');
  return Object.values(profiles).find(({ id }) => id === wanted) ?? profiles.web;
}
