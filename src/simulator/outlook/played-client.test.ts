import { describe, expect, it } from 'vitest';
import { emptyDraft, emptyMeeting, writtenBody } from './draft';
import { type ClientStart, playClient } from './played-client';
import { type ClientProfile, profiles } from './profiles';

const asha = { name: 'Asha Patel', address: 'asha.patel@justice.gov.uk' };
const mail = { ...emptyDraft(asha), subject: 'Rota', body: writtenBody('Hello', '') };
const toSam = 'sam.hill.test@gmail.com';

/** Counts what it was started for in session data, and holds back a mail whose subject says so. */
const script = `
  function item() { return Office.context.mailbox.item; }
  function count(name, then) {
    if (item().sessionData === undefined) return then();
    item().sessionData.getAsync(name, function (result) {
      item().sessionData.setAsync(name, String(Number(result.value || 0) + 1), then);
    });
  }
  ['onItemOpened', 'onItemChanged'].forEach(function (name) {
    Office.actions.associate(name, function (event) {
      Promise.resolve().then(function () { count(event.type, function () { event.completed({ allowEvent: true }); }); });
    });
  });
  ['onMessageSend', 'onAppointmentSend'].forEach(function (name) {
    Office.actions.associate(name, function (event) {
      item().subject.getAsync(function (result) {
        setTimeout(function () {
          event.completed({
            allowEvent: result.value.indexOf('no') !== 0,
            errorMessage: new Date().toISOString(),
            cancelLabel: 'Look',
            commandId: 'secondLookCompose',
            contextData: 'there',
          });
        }, 1000);
      });
    });
  });
`;

const play = (profile: ClientProfile, more: Partial<ClientStart> = {}) =>
  playClient({ profile, script, draft: mail, now: '2026-11-22T10:00:00.000Z', ...more });

describe('a played client', () => {
  it('runs what is declared for the opening of a mail and for each change of it', () => {
    const client = play(profiles.web, { latency: 5 });
    client.settle();
    client.add('to', [toSam]);
    client.edit((draft) => ({ ...draft, subject: 'Other', body: writtenBody('Other', '') }));
    client.edit((draft) => ({ ...draft, from: { name: 'Visits', address: 'visits@justice.gov.uk' } }));
    client.settle();
    expect(client.events().map(({ name }) => name)).toEqual([
      'OnMessageCompose',
      'OnMessageRecipientsChanged',
      'OnMessageFromChanged',
    ]);
    expect(client.draft().sessionData).toMatchObject({ olkMessageCompose: '1', olkRecipientsChanged: '1' });
    expect(client.problems()).toEqual([]);
  });

  it('tells of many recipients at once, or of each', () => {
    const addresses = Array.from({ length: 100 }, (_, number) => `a${number}@northfield.example`);
    const all = play(profiles['classic-1.16']);
    all.add('cc', addresses);
    expect(all.events()).toHaveLength(2);
    const each = play(profiles['classic-1.16']);
    each.add('cc', addresses, 'each');
    expect(each.events()).toHaveLength(101);
    expect(each.draft().cc).toEqual(all.draft().cc);
  });

  it('sends, by its own clock and without waiting', () => {
    const client = play(profiles.web, { latency: 5 });
    client.add('to', [toSam]);
    const sending = client.send();
    expect(sending).toMatchObject({ place: 'sent', alert: null, dialogs: [], waited: 1005 });
    expect(sending.answer).toMatchObject({ kind: 'completed', calls: expect.any(Number) as number });
    expect(client.problems()).toEqual([]);
  });

  it('shows what the script says, and where its button leads', () => {
    const client = play(profiles.web);
    client.edit((draft) => ({ ...draft, subject: 'no' }));
    const sending = client.send();
    expect(sending).toMatchObject({ place: 'compose', context: 'there', dialogs: ['notMet'] });
    expect(sending.alert?.completion?.message).toBe('2026-11-22T10:00:01.000Z');
    client.edit((draft) => ({ ...draft, subject: 'yes' }));
    expect(client.send().place).toBe('sent');
  });

  it('waits with the sender, and gives the script up after five minutes', () => {
    const client = play(profiles.web, { hangs: (path) => path === 'subject.getAsync' });
    expect(client.send()).toMatchObject({ place: 'compose', dialogs: ['takingLonger', 'timedOut'], waited: 300_000 });
    expect(client.problems()).toEqual(['OnMessageSend was never completed (running).']);
  });

  it('counts the calls that kept an event from making its own', () => {
    const queued = `var isOpen = true; Office.actions.associate('onItemOpened', function () {
      Office.context.mailbox.item.subject.getAsync(function () { isOpen = false; });
    }); Office.actions.associate('onMessageSend', function (event) {
      if (isOpen) setTimeout(function () { event.completed({ allowEvent: true }); }, 1000);
    });`;
    const client = play(profiles.web, { script: queued, hangs: () => true });
    client.pass(10);
    expect(client.send().answer).toMatchObject({ kind: 'completed', calls: 0, unanswered: 1 });
  });

  it('says when the script does not load', () => {
    expect(play(profiles.web, { script: null }).send('sendAnyway')).toMatchObject({
      place: 'sent',
      dialogs: ['unavailable'],
    });
  });

  it('holds back nothing where there is no send event', () => {
    for (const profile of [profiles.mobile, profiles['ltsc-2021']]) {
      const client = play(profile);
      client.edit((draft) => ({ ...draft, subject: 'no' }));
      expect(client.send()).toMatchObject({ place: 'sent', answer: null });
    }
  });

  it('runs one event at a time on a phone, and the three it has', () => {
    const client = play(profiles.mobile, { latency: 10 });
    client.add('to', [toSam, 'rob.lewis@justice.gov.uk'], 'each');
    client.edit((draft) => ({ ...draft, attachments: [{ id: 'a', name: 'a.pdf', size: 1 }] }));
    client.settle();
    expect(client.events().map(({ name }) => name)).toEqual([
      'OnNewMessageCompose',
      'OnMessageRecipientsChanged',
      'OnMessageRecipientsChanged',
    ]);
    // Two that ran at the same time would have counted to one.
    expect(client.draft().sessionData.olkRecipientsChanged).toBe('2');
    expect(client.counts().mostAtOnce).toBe(1);
  });

  it('plays a meeting, with attendees where a mail has recipients', () => {
    const draft = emptyMeeting(asha, '2026-11-24T14:00:00.000Z', '2026-11-24T15:00:00.000Z');
    const client = play(profiles.web, { draft });
    client.add('to', [toSam]);
    client.edit((now) => ({ ...now, location: 'Room 2', subject: 'no' }));
    expect(client.send().place).toBe('compose');
    expect(client.events().map(({ name }) => name)).toEqual([
      'OnAppointmentOrganizer',
      'OnAppointmentAttendeesChanged',
      'OnAppointmentSend',
    ]);
  });

  it('forgets between events where each has a runtime of its own', () => {
    const counting = `var n = 0; Office.actions.associate('onItemChanged', function (event) {
      n += 1; Office.context.mailbox.item.sessionData.setAsync('n', String(n), function () { event.completed(); });
    }); Office.actions.associate('onItemOpened', function (event) { event.completed(); });`;
    const change = (isForgetful: boolean) => {
      const client = play(profiles.web, { script: counting, isForgetful });
      client.add('to', [toSam, 'b@northfield.example'], 'each');
      client.settle();
      return client.draft().sessionData.n;
    };
    expect(change(false)).toBe('2');
    expect(change(true)).toBe('1');
  });

  it('goes on with the next mail in the same runtime', () => {
    const client = play(profiles.web, { keepsRuntime: true });
    client.send();
    client.open({ ...mail, subject: 'no' });
    expect(client.draft().sessionData).toEqual({});
    expect(client.send().place).toBe('compose');
    expect(client.events().map(({ name }) => name)).toEqual(['OnMessageCompose', 'OnMessageSend']);
  });

  it('blames nobody for an event that was still running when the mail had gone', () => {
    const client = play(profiles.web, { latency: 2000 });
    client.add('to', [toSam]);
    expect(client.send().place).toBe('sent');
    expect(client.events().some(({ answer }) => answer === null)).toBe(true);
    expect(client.problems()).toEqual([]);
  });

  it('says what must not be', () => {
    const wrong = `Office.actions.associate('onItemOpened', function (event) {
      for (var i = 0; i < 4; i += 1) Office.context.mailbox.item.subject.getAsync(function () {});
      event.completed(); event.completed(); throw new Error('Oh');
    });`;
    const client = play(profiles.web, { script: wrong });
    client.settle();
    client.add('to', [toSam]);
    client.settle();
    expect(client.problems()).toEqual([
      'subject.getAsync was refused: 3 calls are taken at once.',
      'The event was completed a second time; Outlook ignores it.',
      'The event script threw: Error: Oh',
      'OnMessageRecipientsChanged was never completed (noHandler).',
    ]);
  });

  it('gives the pane an Office of its own, on the same mail', async () => {
    const client = play(profiles.web);
    const { context } = client.openPane('{"version":1}') as typeof Office;
    const item = context.mailbox.item as unknown as Office.MessageCompose;
    await new Promise<void>((resolve) => item.subject.setAsync('Set by the pane', () => resolve()));
    const given = await new Promise((resolve) =>
      item.getInitializationContextAsync(({ value }: { value: unknown }) => resolve(value)),
    );
    expect(client.draft().subject).toBe('Set by the pane');
    expect(given).toBe('{"version":1}');
  });
});
