import { describe, expect, it } from 'vitest';
import { type Capabilities, capabilitiesOf, type OfficeOfClient } from './capabilities';

interface Client {
  readonly hostName: string;
  readonly platform: string;
  readonly mailbox: number;
  readonly nested: boolean;
}

function office({ hostName, platform, mailbox, nested }: Client): OfficeOfClient {
  const isSetSupported = (set: string, version = '1.1') =>
    set === 'Mailbox' ? Number(version.split('.')[1]) <= mailbox : set === 'NestedAppAuth' && nested;
  return { context: { platform, mailbox: { diagnostics: { hostName } }, requirements: { isSetSupported } } };
}

const whole: Omit<Capabilities, 'client'> = {
  sendEvent: true,
  liveEvents: 'all',
  alertButton: true,
  alertMarkdown: true,
  contextData: 'string',
  notification: 'insight',
  sessionData: 2_621_440,
  internetHeaders: true,
  labels: true,
  removeAttachment: true,
  recipients: 1000,
  meetings: true,
  nestedSignIn: true,
  lacks: [],
};
const withoutSend = {
  sendEvent: false,
  alertButton: false,
  alertMarkdown: false,
  contextData: 'none',
  notification: 'informational',
  labels: false,
  meetings: false,
} as const;
const phone = {
  ...withoutSend,
  liveEvents: 'recipients',
  sessionData: 50_000,
  removeAttachment: false,
  recipients: 100,
  lacks: ['sendEvent', 'labels', 'removeAttachment'],
} as const;

const table: readonly (readonly [string, Client, Partial<Capabilities>])[] = [
  [
    'classic Outlook with Mailbox 1.14',
    { hostName: 'Outlook', platform: 'PC', mailbox: 14, nested: true },
    { client: 'classic', alertMarkdown: false, sessionData: 50_000, recipients: 500 },
  ],
  [
    'classic Outlook with Mailbox 1.16',
    { hostName: 'Outlook', platform: 'PC', mailbox: 16, nested: true },
    { client: 'classic' },
  ],
  [
    'Outlook on the web',
    { hostName: 'OutlookWebApp', platform: 'OfficeOnline', mailbox: 16, nested: true },
    { client: 'web' },
  ],
  [
    'new Outlook',
    { hostName: 'newOutlookWindows', platform: 'OfficeOnline', mailbox: 16, nested: true },
    { client: 'new' },
  ],
  [
    'Outlook for Mac',
    { hostName: 'Outlook', platform: 'Mac', mailbox: 14, nested: true },
    { client: 'mac', alertMarkdown: false, sessionData: 50_000, recipients: Number.POSITIVE_INFINITY },
  ],
  [
    'the old interface of Outlook for Mac, with Mailbox 1.8',
    { hostName: 'Outlook', platform: 'Mac', mailbox: 8, nested: true },
    {
      ...withoutSend,
      client: 'mac',
      liveEvents: 'none',
      sessionData: 0,
      recipients: 500,
      lacks: ['sendEvent', 'liveEvents', 'sessionData', 'labels'],
    },
  ],
  ['an iPhone', { hostName: 'OutlookIOS', platform: 'iOS', mailbox: 5, nested: true }, { ...phone, client: 'ios' }],
  [
    'an Android phone',
    { hostName: 'OutlookAndroid', platform: 'Android', mailbox: 5, nested: true },
    { ...phone, client: 'android' },
  ],
  [
    'LTSC 2021, which has Mailbox 1.9',
    { hostName: 'Outlook', platform: 'PC', mailbox: 9, nested: false },
    {
      ...withoutSend,
      client: 'classic',
      liveEvents: 'none',
      sessionData: 0,
      recipients: 500,
      nestedSignIn: false,
      lacks: ['sendEvent', 'liveEvents', 'sessionData', 'labels', 'nestedSignIn'],
    },
  ],
  [
    'classic Outlook before Exchange Server, which has Mailbox 1.5',
    { hostName: 'Outlook', platform: 'PC', mailbox: 5, nested: false },
    {
      ...withoutSend,
      client: 'classic',
      liveEvents: 'none',
      sessionData: 0,
      internetHeaders: false,
      removeAttachment: false,
      recipients: 500,
      nestedSignIn: false,
      lacks: ['sendEvent', 'liveEvents', 'sessionData', 'labels', 'removeAttachment', 'nestedSignIn'],
    },
  ],
  [
    'a classic Outlook that is no longer served, with Mailbox 1.12',
    { hostName: 'Outlook', platform: 'PC', mailbox: 12, nested: false },
    {
      ...withoutSend,
      client: 'classic',
      liveEvents: 'recipients',
      notification: 'insight',
      sessionData: 50_000,
      recipients: 500,
      nestedSignIn: false,
      lacks: ['sendEvent', 'labels', 'nestedSignIn'],
    },
  ],
];

describe('what a client can do, and what a person is told that it cannot', () => {
  it.each(table)('%s', (_, client, differs) => {
    expect(capabilitiesOf(office(client))).toEqual({ ...whole, ...differs });
  });

  it('is nothing where Outlook does not say what it is', () => {
    const silent = capabilitiesOf({ context: {} });
    expect(silent).toMatchObject({ client: 'unknown', sendEvent: false, notification: 'error', recipients: 500 });
    expect(silent.lacks).toHaveLength(6);
  });

  it('is nothing where Outlook cannot be asked', () => {
    const isSetSupported = () => {
      throw new Error('Outlook is not in the mood.');
    };
    expect(capabilitiesOf({ context: { requirements: { isSetSupported } } })).toEqual(capabilitiesOf({ context: {} }));
  });
});
