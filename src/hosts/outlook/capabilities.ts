/** Which Outlook this is. `unknown`: one that we have not met, which is trusted with nothing it does not prove. */
export type ClientName = 'classic' | 'new' | 'web' | 'mac' | 'ios' | 'android' | 'unknown';

/** What a person misses here and should be told. Each is the key of a text. */
export type Lack =
  /** Nothing is checked when Send is pressed, mail or meeting: the pane has to be opened, and there is no alert. */
  | 'sendEvent'
  /** Nothing is said while a mail is written, unless the pane is open. */
  | 'liveEvents'
  /** What the pane learns and what is answered there does not reach the check at Send. */
  | 'sessionData'
  /** The sensitivity label is neither read nor set. */
  | 'labels'
  /** An attachment has to be taken out by hand. */
  | 'removeAttachment'
  /** Nothing is looked up in the directory and in sent mails. */
  | 'nestedSignIn';

/** What this Outlook can do, as far as it says itself. Whether a mailbox allows it is known when it is tried. */
export interface Capabilities {
  readonly client: ClientName;
  /** Mails and meetings are checked at Send. Below Mailbox 1.14 they are let go, and the bar says so. */
  readonly sendEvent: boolean;
  /** `recipients`: that a mail was begun, its recipients and From, and no more. */
  readonly liveEvents: 'all' | 'recipients' | 'none';
  /** The alert's button opens the pane. */
  readonly alertButton: boolean;
  readonly alertMarkdown: boolean;
  /** What the alert may hand to the pane. Classic Outlook takes strings alone before version 2402, so nobody gets more. */
  readonly contextData: 'string' | 'none';
  /** The most that a bar above the mail can be: with a button, plain with our icon, or the one kind without an icon. */
  readonly notification: 'insight' | 'informational' | 'error';
  /** UTF-16 units kept with an open mail; 0: nothing is kept. */
  readonly sessionData: number;
  readonly internetHeaders: boolean;
  readonly labels: boolean;
  readonly removeAttachment: boolean;
  /** How many recipients of a field are given to add-ins; Infinity: all. */
  readonly recipients: number;
  readonly meetings: boolean;
  readonly nestedSignIn: boolean;
  /** In the order in which they matter. */
  readonly lacks: readonly Lack[];
}

/** The members of Office that say which client it is. Office.PlatformType holds words such as `PC` and `Mac`. */
export interface OfficeOfClient {
  readonly context: {
    readonly platform?: unknown;
    readonly mailbox?: { readonly diagnostics?: { readonly hostName?: string } };
    readonly requirements?: { isSetSupported(name: string, version?: string): boolean };
  };
}

/** Whether the client has a version of the Mailbox requirement set. */
export type Supports = (version: string) => boolean;

/** Classic Outlook and the Mac have one name, and the platform tells them apart. */
const clients: { readonly [hostNameOrPlatform: string]: ClientName } = {
  newOutlookWindows: 'new',
  OutlookWebApp: 'web',
  OutlookIOS: 'ios',
  OutlookAndroid: 'android',
  PC: 'classic',
  Mac: 'mac',
};

/**
 * How many recipients of a field a client gives to add-ins, as the reference of `Office.Recipients.getAsync` has it.
 * It says nothing when there are more. Of classic Outlook and the Mac, where nobody says which it is, the lower holds.
 */
export function recipientsGiven(hostName: string | undefined, platform: unknown, supports: Supports): number {
  if (hostName === 'OutlookIOS' || hostName === 'OutlookAndroid') return 100;
  // The Mac's old interface, which stands at 1.8, gives 500.
  if (platform === 'Mac' && supports('1.9')) return Number.POSITIVE_INFINITY;
  return hostName === 'OutlookWebApp' || hostName === 'newOutlookWindows' || supports('1.16') ? 1000 : 500;
}

/** Whether a requirement set is there. Where Outlook cannot even be asked, it is not. */
export function isSupported({ context }: OfficeOfClient, version: string, set = 'Mailbox'): boolean {
  try {
    return context.requirements?.isSetSupported(set, version) ?? false;
  } catch {
    return false;
  }
}

/**
 * The one table of what each client can do. Sources: Microsoft's tables of requirement sets and of the APIs that phones
 * have beyond theirs (1.5).
 */
export function capabilitiesOf(office: OfficeOfClient): Capabilities {
  const { platform, mailbox } = office.context;
  const hostName = mailbox?.diagnostics?.hostName;
  const supports: Supports = (version) => isSupported(office, version);
  const client = clients[hostName ?? ''] ?? clients[`${platform}`] ?? 'unknown';
  const isPhone = client === 'ios' || client === 'android';
  const can = {
    client,
    sendEvent: !isPhone && supports('1.14'),
    liveEvents: isPhone || supports('1.11') ? (supports('1.13') ? 'all' : 'recipients') : 'none',
    alertButton: !isPhone && supports('1.14'),
    alertMarkdown: !isPhone && supports('1.15'),
    contextData: !isPhone && supports('1.14') ? 'string' : 'none',
    notification: supports('1.10') ? 'insight' : supports('1.3') ? 'informational' : 'error',
    sessionData: supports('1.16') ? 2_621_440 : isPhone || supports('1.11') ? 50_000 : 0,
    internetHeaders: isPhone || supports('1.8'),
    labels: supports('1.13'),
    // To take one out its id is needed, and that call came with Mailbox 1.8.
    removeAttachment: supports('1.8'),
    recipients: recipientsGiven(hostName, platform, supports),
    meetings: !isPhone && supports('1.14'),
    nestedSignIn: isSupported(office, '1.1', 'NestedAppAuth'),
  } as const;
  const isLacking: { readonly [lack in Lack]: boolean } = {
    sendEvent: !can.sendEvent,
    liveEvents: can.liveEvents === 'none',
    sessionData: can.sessionData === 0,
    labels: !can.labels,
    removeAttachment: !can.removeAttachment,
    nestedSignIn: !can.nestedSignIn,
  };
  return { ...can, lacks: (Object.keys(isLacking) as Lack[]).filter((lack) => isLacking[lack]) };
}
