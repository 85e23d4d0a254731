import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft, emptyMeeting } from './draft';
import { playClient } from './played-client';
import { type ClientId, type ClientProfile, profiles } from './profiles';

const asha = { name: 'Asha Patel', address: 'asha.patel@justice.gov.uk' };
const label = { id: 'label-2', name: 'OFFICIAL-SENSITIVE', tooltip: '', color: '#b4262c' };
const mail = emptyDraft(asha);
const meeting: Draft = {
  ...emptyMeeting(asha, '2026-11-24T14:00:00.000Z', '2026-11-24T15:00:00.000Z'),
  location: 'Room 2; Zoom',
};

interface Result {
  readonly status: string;
  readonly value: unknown;
}

type Member = ((...args: unknown[]) => void) & { readonly [name: string]: Member | undefined };

/** The pane's Office of a played client, and the mail it is beside. */
function beside(profile: ClientProfile, draft: Draft = mail, labels = [label]) {
  const client = playClient({ profile, script: '', draft, labels });
  const { context } = client.openPane() as { context: { [name: string]: Member } };
  return { draft: client.draft, context, item: context.mailbox?.item };
}

const call = (of: Member | undefined, name: string, ...args: unknown[]): Promise<Result> =>
  new Promise((resolve, reject) => {
    const member = of?.[name];
    if (member === undefined) reject(new Error(`${name} is missing.`));
    else member(...args, resolve);
  });

describe('members that a client lacks are missing', () => {
  it.each<[ClientId, readonly string[], readonly string[]]>([
    ['web', ['sessionData', 'inReplyTo', 'sensitivityLabel', 'getAttachmentContentAsync'], []],
    ['mac-1.14', ['sessionData', 'inReplyTo', 'sensitivityLabel'], []],
    ['ltsc-2021', ['internetHeaders', 'from'], ['sessionData', 'sensitivityLabel', 'getComposeTypeAsync', 'inReplyTo']],
    [
      'mobile',
      ['sessionData', 'internetHeaders', 'from', 'getComposeTypeAsync'],
      ['getAttachmentsAsync', 'sensitivityLabel', 'inReplyTo', 'getAttachmentContentAsync'],
    ],
  ])('of %s', (id, there, missing) => {
    const { item } = beside(profiles[id]);
    expect(there.filter((name) => item?.[name] === undefined)).toEqual([]);
    expect(missing.filter((name) => item?.[name] !== undefined)).toEqual([]);
  });

  it('of a phone: the subject is read and not written', async () => {
    const { item } = beside(profiles.mobile);
    expect((await call(item?.subject, 'getAsync')).status).toBe('succeeded');
    expect(item?.subject?.setAsync).toBeUndefined();
  });

  it('of a client before Mailbox 1.8: the id of what is being written, which stays the same elsewhere', async () => {
    expect(beside({ ...profiles.web, version: '1.7' }).item?.getItemIdAsync).toBeUndefined();
    const { item } = beside(profiles.web);
    const ids = [await call(item, 'getItemIdAsync'), await call(item, 'getItemIdAsync')].map(({ value }) => value);
    expect(ids[0]).toBe(ids[1]);
    expect((await call(beside(profiles.web).item, 'getItemIdAsync')).value).not.toBe(ids[0]);
  });

  it('of a meeting: it has attendees and a place, and no headers and no Bcc', async () => {
    const { item } = beside(profiles.web, meeting);
    expect(['to', 'cc', 'bcc', 'from', 'internetHeaders'].filter((name) => item?.[name] !== undefined)).toEqual([]);
    expect((await call(item?.organizer, 'getAsync')).value).toMatchObject({ emailAddress: asha.address });
    expect((await call(item?.requiredAttendees, 'getAsync')).value).toEqual([]);
    expect((await call(item?.location, 'getAsync')).value).toBe('Room 2; Zoom');
    expect((await call(item?.start, 'getAsync')).value).toEqual(new Date('2026-11-24T14:00:00Z'));
    expect((await call(item?.enhancedLocation, 'getAsync')).value).toMatchObject([
      { displayName: 'Room 2' },
      { displayName: 'Zoom' },
    ]);
  });
});

describe('what Office carries out', () => {
  it('a meeting’s place and time', async () => {
    const { item, draft } = beside(profiles.web, meeting);
    await call(item?.enhancedLocation, 'removeAsync', [{ id: 'Zoom', type: 'custom' }]);
    await call(item?.enhancedLocation, 'addAsync', [{ id: 'Teams', type: 'custom' }]);
    await call(item?.end, 'setAsync', new Date('2026-11-24T16:00:00Z'));
    expect(draft()).toMatchObject({ location: 'Room 2; Teams', end: '2026-11-24T16:00:00.000Z' });
  });

  it('an attachment’s removal, and its return by its content', async () => {
    const { item, draft } = beside(profiles.web, {
      ...mail,
      attachments: [{ id: 'a1', name: 'note.txt', size: 2, content: 'aGk=' }],
    });
    const { value } = await call(item, 'getAttachmentContentAsync', 'a1');
    expect(value).toEqual({ content: 'aGk=', format: 'base64' });
    await call(item, 'removeAttachmentAsync', 'a1');
    expect(draft().attachments).toEqual([]);
    await call(item, 'addFileAttachmentFromBase64Async', 'aGk=', 'note.txt');
    expect(draft().attachments).toMatchObject([{ name: 'note.txt', size: 2, content: 'aGk=' }]);
  });

  it('a label by its id or its details', async () => {
    const { item, context, draft } = beside(profiles.web);
    expect((await call(context.sensitivityLabelsCatalog, 'getAsync')).value).toMatchObject([{ id: 'label-2' }]);
    await call(item?.sensitivityLabel, 'setAsync', label);
    expect((await call(item?.sensitivityLabel, 'getAsync')).value).toBe('label-2');
    expect(draft().label).toBe('label-2');
  });

  it('a bar with a button, once', async () => {
    const { item, draft } = beside(profiles.web);
    const action = { actionType: 'showTaskPane', actionText: 'Open', commandId: 'c', contextData: { a: 1 } };
    const insight = { type: 'insightMessage', message: 'Look', icon: 'Icon.16x16', actions: [action] };
    expect((await call(item?.notificationMessages, 'addAsync', 'k', insight)).status).toBe('succeeded');
    expect((await call(item?.notificationMessages, 'replaceAsync', 'k', insight)).status).toBe('succeeded');
    expect((await call(item?.notificationMessages, 'addAsync', 'other', insight)).status).toBe('failed');
    expect(draft().notifications).toEqual([
      {
        key: 'k',
        type: 'insightMessage',
        message: 'Look',
        action: { text: 'Open', commandId: 'c', contextData: { a: 1 } },
      },
    ]);
  });
});

describe('what Office refuses', () => {
  it.each<[string, ClientId, string, string, readonly unknown[]]>([
    [
      'a second bar on a phone',
      'mobile',
      'notificationMessages',
      'addAsync',
      ['b', { type: 'errorMessage', message: 'm' }],
    ],
    [
      'a bar with a button on a phone',
      'mobile',
      'notificationMessages',
      'replaceAsync',
      ['a', { type: 'insightMessage', message: 'm', icon: 'i' }],
    ],
    ['50,001 characters of session data on a Mac', 'mac-1.14', 'sessionData', 'setAsync', ['k', 'x'.repeat(50_000)]],
    ['an unknown label', 'web', 'sensitivityLabel', 'setAsync', ['none']],
    ['more than 256 KB of headers', 'web', 'internetHeaders', 'setAsync', [{ 'x-a': 'x'.repeat(262_144) }]],
  ])('%s', async (_, id, part, method, args) => {
    const notifications = [{ key: 'a', type: 'errorMessage', message: 'm' }];
    const { item } = beside(profiles[id], { ...mail, notifications });
    expect((await call(item?.[part], method, ...args)).status).toBe('failed');
  });

  it('labels where the tenant has none', async () => {
    const { item, context } = beside(profiles.web, mail, []);
    expect((await call(context.sensitivityLabelsCatalog, 'getIsEnabledAsync')).value).toBe(false);
    expect((await call(item?.sensitivityLabel, 'getAsync')).status).toBe('failed');
  });

  it('the content of a file of which only the name is known', async () => {
    const { item } = beside(profiles.web, { ...mail, attachments: [{ id: 'a1', name: 'a.pdf', size: 9 }] });
    expect((await call(item, 'getAttachmentContentAsync', 'a1')).status).toBe('failed');
    expect((await call(item, 'removeAttachmentAsync', 'none')).status).toBe('failed');
  });

  it('the recipients beyond those that the client gives', async () => {
    const to = Array.from({ length: 600 }, (_, number) => ({
      kind: 'resolved' as const,
      name: '',
      address: `a${number}@northfield.example`,
      type: 'externalUser' as const,
    }));
    const given = async (id: ClientId) => {
      const { item } = beside(profiles[id], { ...mail, to });
      return ((await call(item?.to, 'getAsync')).value as readonly unknown[]).length;
    };
    expect([await given('classic-1.14'), await given('web'), await given('mac-1.14'), await given('mobile')]).toEqual([
      500, 600, 600, 100,
    ]);
  });
});
