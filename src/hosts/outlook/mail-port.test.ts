import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answer, type Known, type Message, mailHash, type Report } from '../../engine';
import { given } from './given';
import { allowedIn, readSession, sessionEntry, sessionKeys } from './handed-over';
import { answersIn, remembered, type Settings } from './kept-answers';
import { createMailPort, type FollowedItem } from './mail-port';
import { changesIn, factsIn } from './session-known';

type Done<T> = (result: Office.AsyncResult<T>) => void;

function answer<T>(done: Done<T>, value: T): void {
  done({ status: 'succeeded', value } as unknown as Office.AsyncResult<T>);
}

const sam: Answer = { address: 'sam.hill@mail.example', answer: 'public' };

/** A played Outlook around one open mail. `label`: the id of its label, where it has labels. */
function outlook(label?: string) {
  const state = {
    subject: 'Hello',
    from: 'me@office.example',
    label: label ?? '',
    html: '<p>Hello</p>',
    /** Milliseconds until the text is there, and how often it was asked for. */
    textTakes: 10,
    textAsked: 0,
    visible: true,
    silent: false,
    inFlight: 0,
    most: 0,
  };
  const handlers = new Map<string, () => void>();
  const focus = new Set<() => void>();
  const session = new Map<string, string>();
  const roaming = new Map<string, unknown>();

  /** Answers a moment later, and counts how many are asked at once. */
  const later = <T>(done: Done<T>, value: () => T) => {
    state.inFlight += 1;
    state.most = Math.max(state.most, state.inFlight);
    if (state.silent) return;
    setTimeout(() => {
      state.inFlight -= 1;
      answer(done, value());
    }, 10);
  };
  const item = {
    subject: {
      getAsync: (done: Done<string>) => later(done, () => state.subject),
      setAsync: (subject: string, done: Done<void>) => {
        state.subject = subject;
        later(done, () => undefined);
      },
    },
    from: { getAsync: (done: Done<{ emailAddress: string }>) => later(done, () => ({ emailAddress: state.from })) },
    body: {
      getAsync: (_: 'html', done: Done<string>) => {
        state.textAsked += 1;
        setTimeout(() => answer(done, state.html), state.textTakes);
      },
    },
    ...(label === undefined
      ? {}
      : { sensitivityLabel: { getAsync: (done: Done<string>) => later(done, () => state.label) } }),
    sessionData: {
      getAllAsync: (done: Done<object>) => answer(done, Object.fromEntries(session)),
      setAsync: (name: string, value: string, done: Done<void>) => {
        session.set(name, value);
        answer(done, undefined);
      },
      removeAsync: (name: string, done: Done<void>) => {
        session.delete(name);
        answer(done, undefined);
      },
    },
    addHandlerAsync(event: string, handler: () => void, done: Done<void>) {
      if (event === 'olkSensitivityLabelChanged') throw new Error('This client does not know the event.');
      handlers.set(event, handler);
      answer(done, undefined);
    },
    removeHandlerAsync(event: string, done: Done<void>) {
      handlers.delete(event);
      answer(done, undefined);
    },
  } as unknown as FollowedItem;
  const settings = {
    get: (name: string) => roaming.get(name),
    set: (name: string, value: unknown) => void roaming.set(name, value),
    saveAsync: (done: Done<void>) => answer(done, undefined),
  } as unknown as Settings;

  const unread: NonNullable<Message['unread']>[number][] = [];
  const message = (): Message => ({
    kind: 'mail',
    from: { address: state.from },
    to: [],
    cc: [],
    bcc: [],
    subject: state.subject,
    text: '',
    unread,
  });
  const learned: { current: Pick<Known, 'firstContact'> } = { current: {} };
  const port = createMailPort({
    item,
    read: () =>
      new Promise((resolve) =>
        later<string>(
          () =>
            readSession(item).then((session) => {
              const changes = changesIn(session);
              const kept = remembered(settings, session, changes, '2020-09-28');
              const now = '2020-09-28T10:42:07Z';
              const facts = { ...factsIn(session, message()), ...learned.current };
              const known = { now, answers: answersIn(kept?.entries ?? []), ...facts };
              resolve({
                message: message(),
                html: state.html,
                known,
                session,
                changes,
                ...given({ allowed: allowedIn(session) }),
                ...(kept === undefined ? {} : { remembered: kept }),
              });
            }),
          () => state.subject,
        ),
      ),
    page: {
      isVisible: () => state.visible,
      onFocus: (listener) => {
        focus.add(listener);
        return () => focus.delete(listener);
      },
    },
  });
  const handed = () => sessionEntry(Object.fromEntries(session), sessionKeys.known);
  return { item, port, state, handlers, focus, session, settings, unread, learned, handed };
}

async function readNow({ port }: ReturnType<typeof outlook>) {
  const reading = port.read();
  await vi.advanceTimersByTimeAsync(50);
  return reading;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a change is noticed', () => {
  it('of recipients, attachments, the place and the time by Outlook’s events, also where the client lacks one of them', () => {
    const open = outlook();
    const changed = vi.fn();
    open.port.subscribe(changed);
    expect([...open.handlers.keys()]).toEqual([
      'olkRecipientsChanged',
      'olkAttachmentsChanged',
      'olkEnhancedLocationsChanged',
      'olkAppointmentTimeChanged',
    ]);
    open.handlers.get('olkRecipientsChanged')?.();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('of the subject and of From within two seconds and a little', async () => {
    const open = outlook();
    const changed = vi.fn();
    open.port.subscribe(changed);
    await readNow(open);
    open.state.subject = 'SECRET Hello';
    await vi.advanceTimersByTimeAsync(2100);
    expect(changed).toHaveBeenCalledTimes(1);
    await readNow(open);
    open.state.from = 'other@office.example';
    await vi.advanceTimersByTimeAsync(2100);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('of the text within a few seconds, and of none that is as it was read', async () => {
    const open = outlook();
    const changed = vi.fn();
    open.port.subscribe(changed);
    await readNow(open);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(changed).not.toHaveBeenCalled();
    open.state.html = '<p>SECRET</p><p>Hello</p>';
    await vi.advanceTimersByTimeAsync(4100);
    expect(changed).toHaveBeenCalledTimes(1);
    await readNow(open);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('when the person comes back to the window', () => {
    const open = outlook();
    const changed = vi.fn();
    open.port.subscribe(changed);
    for (const listener of open.focus) listener();
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('nothing is asked of Outlook', () => {
  it('while the pane is out of sight', async () => {
    const open = outlook();
    const changed = vi.fn();
    open.port.subscribe(changed);
    await readNow(open);
    open.state.visible = false;
    open.state.subject = 'SECRET Hello';
    open.state.html = '<p>SECRET</p>';
    await vi.advanceTimersByTimeAsync(10_000);
    expect([changed.mock.calls.length, open.state.textAsked]).toEqual([0, 0]);
  });

  it('of its text for more than a tenth of the time', async () => {
    const open = outlook();
    open.port.subscribe(() => undefined);
    open.state.textTakes = 1500;
    await readNow(open);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(open.state.textAsked).toBeGreaterThan(4);
    expect(open.state.textAsked * open.state.textTakes).toBeLessThanOrEqual(120_000 / 10);
  });

  it('of its text again after it was too slow, until the mail is read as a whole', async () => {
    const open = outlook();
    const changed = vi.fn();
    open.port.subscribe(changed);
    open.state.textTakes = 5000;
    await readNow(open);
    open.state.html = '<p>SECRET</p>';
    await vi.advanceTimersByTimeAsync(60_000);
    expect([changed.mock.calls.length, open.state.textAsked]).toEqual([0, 1]);
    open.state.textTakes = 10;
    await readNow(open);
    await vi.advanceTimersByTimeAsync(6000);
    expect(open.state.textAsked).toBe(2);
  });

  it('after the pane has stopped', async () => {
    const open = outlook();
    const changed = vi.fn();
    const stop = open.port.subscribe(changed);
    await readNow(open);
    stop();
    open.state.subject = 'SECRET Hello';
    await vi.advanceTimersByTimeAsync(10_000);
    expect([changed.mock.calls.length, open.handlers.size, open.focus.size]).toEqual([0, 0, 0]);
  });

  it('while something else is asked of it', async () => {
    const open = outlook();
    open.port.subscribe(() => undefined);
    const fix = { kind: 'setSubject', subject: 'OFFICIAL Hello' } as const;
    const message = (await readNow(open)).message;
    const all = Promise.all([open.port.read(), open.port.apply(fix, message), open.port.read()]);
    await vi.advanceTimersByTimeAsync(3000);
    const [, applied, after] = await all;
    expect([open.state.most, applied.kind, after.message.subject]).toEqual([1, 'done', 'OFFICIAL Hello']);
  });
});

describe('what a client can do', () => {
  const page = { isVisible: () => true, onFocus: () => () => undefined };
  const read = () => Promise.reject(new Error('not asked'));
  const labels = { getIsEnabledAsync: () => undefined, getAsync: () => undefined };
  const sensitivityLabel = { getAsync: () => undefined, setAsync: () => undefined };

  it('is to set a label only where it has labels', () => {
    const { item } = outlook();
    const labelled = { ...item, sensitivityLabel };
    expect(createMailPort({ item, read, labels, page }).setLabel).toBeUndefined();
    expect(createMailPort({ item: labelled, read, page }).setLabel).toBeUndefined();
    expect(createMailPort({ item: labelled, read, labels, page }).setLabel).toBeDefined();
  });

  it('is to bring an attachment back only where it gives and takes their content', () => {
    const { item } = outlook();
    const whole = { ...item, getAttachmentContentAsync() {}, addFileAttachmentFromBase64Async() {} };
    expect(createMailPort({ item, read, page }).bringsAttachmentsBack).toBe(false);
    expect(createMailPort({ item: whole, read, page }).bringsAttachmentsBack).toBe(true);
  });
});

describe('an attachment that cannot be put back', () => {
  it('is said to go for good when the mail is read, and then it goes', async () => {
    let attached = [{ id: 'a', name: 'Re: Visit', attachmentType: 'item' }];
    const item = {
      getAttachmentsAsync: (done: Done<object[]>) => answer(done, attached),
      removeAttachmentAsync: (_: string, done: Done<void>) => {
        attached = [];
        answer(done, undefined);
      },
      getAttachmentContentAsync: () => undefined,
      addFileAttachmentFromBase64Async: () => undefined,
    } as unknown as FollowedItem;
    const message: Message = { kind: 'mail', to: [], cc: [], bcc: [], attachments: [{ name: 'Re: Visit' }] };
    const port = createMailPort({
      item,
      read: async () => ({ message, known: {}, session: {}, changes: changesIn({}) }),
      page: { isVisible: () => true, onFocus: () => () => undefined },
    });
    const fix = { kind: 'removeAttachment', index: 0, name: 'Re: Visit' } as const;
    expect((await port.apply(fix, message)).kind).toBe('refused');
    expect((await port.read()).forGood).toEqual([0]);
    expect(await port.apply(fix, message)).toEqual({ kind: 'done' });
  });
});

describe('a mail that cannot be read', () => {
  it('is an error, where no part of it could be', async () => {
    const open = outlook();
    for (const field of ['to', 'subject', 'text'] as const) open.unread.push({ field, reason: 'No answer.' });
    const reading = expect(open.port.read()).rejects.toThrow('Outlook did not answer.');
    await vi.advanceTimersByTimeAsync(50);
    await reading;
  });

  it('is a mail with gaps, where only a part could not', async () => {
    const open = outlook();
    open.unread.push({ field: 'text', reason: 'No answer.' });
    expect((await readNow(open)).message.unread).toHaveLength(1);
  });

  it('does not keep later calls waiting for ever', async () => {
    const open = outlook();
    open.state.silent = true;
    const first = expect(open.port.read()).rejects.toThrow('Outlook did not answer.');
    await vi.advanceTimersByTimeAsync(15_000);
    await first;
    open.state.silent = false;
    expect((await readNow(open)).message.subject).toBe('Hello');
  });
});

describe('an answer', () => {
  it('is known at the next read, and told to the event script, which has yet to write it down', async () => {
    const open = outlook();
    await readNow(open);
    expect((await open.port.remember([sam])).kind).toBe('done');
    const read = await readNow(open);
    expect(read.known.answers).toMatchObject([sam]);
    expect(read.isWaiting).toBe(true);
    expect(open.handed()).toMatchObject({ changes: { answers: [sam] } });
  });

  it('is taken back by Undo', async () => {
    const open = outlook();
    await readNow(open);
    const kept = await open.port.remember([sam]);
    if (kept.kind === 'done') await kept.undo?.();
    expect((await readNow(open)).known.answers).toEqual([]);
  });

  it('from an earlier mail is known, waits for nothing, and can be taken back', async () => {
    const open = outlook();
    open.settings.set('second-look.answers', [sam]);
    const read = await readNow(open);
    expect([read.known.answers, read.isWaiting]).toEqual([[sam], false]);
    const forgotten = await open.port.forget(sam.address);
    expect((await readNow(open)).known.answers).toEqual([]);
    expect(open.handed()).toMatchObject({ changes: { answers: [], forgotten: [{ address: sam.address }] } });
    if (forgotten.kind === 'done') await forgotten.undo?.();
    expect((await readNow(open)).known.answers).toMatchObject([sam]);
  });

  it('is refused where this Outlook keeps nothing', async () => {
    const open = outlook();
    await readNow(open);
    Reflect.deleteProperty(open.item, 'sessionData');
    expect(await open.port.remember([sam])).toMatchObject({ kind: 'refused' });
  });
});

describe('what a person chose', () => {
  it('is told to the event script, and known at the next read', async () => {
    const open = outlook();
    await readNow(open);
    expect((await open.port.choose({ liveAdvice: false })).kind).toBe('done');
    expect((await readNow(open)).settings).toMatchObject({ liveAdvice: false });
  });

  it('of guidance is shown again by Undo', async () => {
    const open = outlook();
    await readNow(open);
    await open.port.choose({ hiddenCards: ['travel'] });
    await readNow(open);
    const hidden = await open.port.choose({ hiddenCards: ['travel', 'video'] });
    expect((await readNow(open)).settings).toMatchObject({ hiddenCards: ['travel', 'video'] });
    vi.advanceTimersByTime(1);
    if (hidden.kind === 'done') await hidden.undo?.();
    expect((await readNow(open)).settings).toMatchObject({ hiddenCards: ['travel'] });
  });
});

describe('what Microsoft 365 added', () => {
  it('is told to the event script once', async () => {
    const open = outlook();
    await readNow(open);
    expect(open.session.size).toBe(0);
    open.learned.current = { firstContact: { 'sam.hill@mail.example': true } };
    await readNow(open);
    expect(open.handed()).toMatchObject({ known: open.learned.current });
    open.session.set(sessionKeys.allowed, 'a mark to see whether anything is written');
    open.session.delete(sessionKeys.known);
    await readNow(open);
    expect(open.handed()).toBeUndefined();
  });
});

describe('the leave to send in spite of a stop', () => {
  const finding = (policy: string, outcome: string) => ({ policy, outcome });
  const report = {
    findings: [finding('b', 'stop'), finding('a', 'ask'), finding('a', 'ask'), finding('c', 'inform')],
    pack: { id: 'moj', version: '1.0.0' },
  } as unknown as Report;

  it('is for exactly the mail and the policies that were shown', async () => {
    const open = outlook();
    const { message } = await readNow(open);
    expect((await open.port.allow('urgent', message, report)).kind).toBe('done');
    const allowed = sessionEntry(Object.fromEntries(open.session), sessionKeys.allowed);
    const mail = mailHash(message, ['b', 'a'], '1.0.0');
    expect(allowed).toMatchObject({ mail, policies: ['b', 'a'], reason: 'urgent', pack: '1.0.0' });
    expect(open.port.fingerprint(message, report)).toBe(mail);
  });

  it('is for the label that was shown, and for no mail with another', async () => {
    const open = outlook('id-of-official');
    const { message } = await readNow(open);
    const allowing = open.port.allow('urgent', message, report);
    await vi.advanceTimersByTimeAsync(50);
    await allowing;
    const mail = open.port.fingerprint(message, report);
    expect(await readNow(open)).toMatchObject({ allowed: { mail } });
    open.state.label = 'id-of-sensitive';
    expect(await readNow(open)).toMatchObject({ allowed: { mail: expect.not.stringMatching(mail) } });
  });

  it('can be taken away', async () => {
    const open = outlook();
    const { message } = await readNow(open);
    await open.port.allow('urgent', message, report);
    await open.port.disallow();
    expect(open.session.has(sessionKeys.allowed)).toBe(false);
  });
});
