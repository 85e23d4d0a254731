import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../src/engine';
import { addChange, commandIds, noChanges, sessionEntry, sessionKeys, takingTurns } from '../../src/hosts';
import { followChanges, MOST_WAIT, SETTLE } from './follow-changes';
import { onSend } from './on-send';
import { type Answers, type FakeMail, fakeOffice, person } from './testing/fake-office';
import { overridablePack, smallPack } from './testing/pack';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const gmail = [person('sam.hill.test@gmail.com', 'Sam Hill')];
const colleague = [person('dana.cole@justice.gov.uk', 'Dana Cole')];
const toGmail: FakeMail = { to: gmail, subject: 'Visit', html: '<p>Hello</p>' };
const toColleague: FakeMail = { ...toGmail, to: colleague };

/** Longer than any check takes, also one in which nothing is ever answered. */
const LONG = 60_000;

function open(mail: FakeMail, pack: Pack = smallPack) {
  const fake = fakeOffice(mail);
  const runtime = { pack, office: fake.office as never, turns: takingTurns() };
  const follow = followChanges(runtime);
  const completed: number[] = [];
  let events = 0;
  /** An event as Outlook raises it; `isOpening`: the item was opened. */
  const raise = (isOpening = false): void => {
    const number = events;
    events += 1;
    follow({ completed: () => void completed.push(number) }, isOpening);
  };
  const send = (): void => onSend(fake.event, runtime);
  /** How often the item was read. */
  const checks = () => fake.calls.filter((name) => name === 'subject').length;
  return { ...fake, raise, send, completed, checks };
}

async function change(mail: FakeMail, pack?: Pack) {
  const opened = open(mail, pack);
  opened.raise();
  await vi.advanceTimersByTimeAsync(LONG);
  return opened;
}

describe('changes that come close together', () => {
  it('are one check, when it has been quiet for a moment', async () => {
    const mail = open(toGmail);
    mail.raise();
    mail.raise();
    await vi.advanceTimersByTimeAsync(SETTLE - 1);
    expect([mail.checks(), mail.completed]).toEqual([0, []]);
    await vi.advanceTimersByTimeAsync(100);
    expect([mail.checks(), mail.completed]).toEqual([1, [0, 1]]);
  });

  it.each([0, 5, 15, 30])('are at most two checks for 100 pasted recipients, one each %i ms', async (gap) => {
    const mail = open(toGmail);
    for (let at = 0; at < 100; at += 1) {
      mail.raise();
      await vi.advanceTimersByTimeAsync(gap);
    }
    await vi.advanceTimersByTimeAsync(LONG);
    expect(mail.checks()).toBeLessThanOrEqual(2);
    expect(mail.completed).toHaveLength(100);
  });

  it('are looked at two seconds after the first, though they go on', async () => {
    const mail = open(toGmail);
    for (let at = 0; at < MOST_WAIT; at += 100) {
      mail.raise();
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(50);
    expect(mail.checks()).toBe(1);
  });

  it('are checked again where one comes during the check', async () => {
    const mail = open(toColleague);
    mail.raise();
    await vi.advanceTimersByTimeAsync(SETTLE + 2);
    expect([mail.checks(), mail.completed]).toEqual([1, []]);
    mail.state.to = gmail;
    mail.raise();
    await vi.advanceTimersByTimeAsync(LONG);
    expect([mail.checks(), mail.completed]).toEqual([2, [0, 1]]);
    expect(mail.bar.current?.message).toContain('sam.hill.test@gmail.com');
  });

  it('never make more than three calls at once, also when Send is pressed meanwhile', async () => {
    const mail = open(toGmail);
    mail.raise(true);
    await vi.advanceTimersByTimeAsync(SETTLE + 1);
    mail.send();
    await vi.advanceTimersByTimeAsync(LONG);
    expect([mail.most.atOnce, mail.completed, mail.completions.length]).toEqual([3, [0], 1]);
  });

  it('let Send go first', async () => {
    const mail = open(toGmail);
    mail.raise();
    await vi.advanceTimersByTimeAsync(SETTLE + 1);
    mail.send();
    await vi.advanceTimersByTimeAsync(4);
    expect([mail.completions.length, mail.completed]).toEqual([1, []]);
  });

  it('hold Send up no longer than Outlook’s own silence, where all their calls hang', async () => {
    const mail = open({ ...toGmail, answers: { to: 'silent', cc: 'silent', bcc: 'silent' } });
    mail.raise();
    await vi.advanceTimersByTimeAsync(SETTLE + 1);
    mail.state.answers = {};
    mail.send();
    await vi.advanceTimersByTimeAsync(4000);
    expect(mail.completions).toMatchObject([{ allowEvent: false }]);
  });
});

describe('the bar', () => {
  it('says the verdict first, and opens the pane at what it found', async () => {
    const { bar } = await change(toGmail);
    expect(bar.current).toMatchObject({
      type: 'insightMessage',
      message: 'Check: sam.hill.test@gmail.com is a personal address.',
      actions: [{ actionType: 'showTaskPane', commandId: commandIds.composePane }],
    });
  });

  it('of a meeting opens the pane of a meeting', async () => {
    const { bar } = await change({ ...toGmail, itemType: 'appointment' });
    expect(bar.current).toMatchObject({ actions: [{ commandId: commandIds.meetingPane }] });
  });

  it('counts what else there is, within what Outlook takes', async () => {
    const several = [person(`${'long.name.'.repeat(11)}x@gmail.com`), person('b@gmail.com')];
    const both: Pack = { ...smallPack, policies: [...smallPack.policies, ...overridablePack.policies] };
    const { bar } = await change({ ...toGmail, to: several }, both);
    expect(bar.current?.message).toMatch(/^Stop: .*And 1 more\.$/);
    expect(bar.current?.message.length).toBeLessThanOrEqual(150);
  });

  it.each([
    [14, 'Stop: '],
    [13, 'Do not send yet: '],
    [5, 'Do not send yet: '],
  ])('with Mailbox 1.%i begins with %s', async (mailbox, begins) => {
    const { bar } = await change({ ...toGmail, mailbox }, overridablePack);
    expect(bar.current?.message).toBe(`${begins}sam.hill.test@gmail.com is a personal address.`);
  });

  it('changes in place, and is not shown again where it says the same', async () => {
    const mail = await change(toGmail);
    mail.state.subject = 'Visits';
    mail.raise();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(mail.bars).toHaveLength(1);
    mail.state.to = [...gmail, ...colleague, person('b@gmail.com')];
    mail.raise();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(mail.bars).toEqual([mail.bars[0], 'Check: 2 personal addresses.']);
  });

  it('is gone when the mail is mended', async () => {
    const mail = await change(toGmail);
    expect(mail.bar.current).toBeDefined();
    mail.state.to = colleague;
    mail.raise();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(mail.bar.current).toBeUndefined();
  });

  it('is taken away by a runtime that did not show it', async () => {
    const { calls } = await change(toColleague);
    expect(calls).toContain('removeBar');
  });

  it('stays where the mail could only be read in part, and nothing is prepared then', async () => {
    const mail = await change(toGmail);
    mail.kept.clear();
    mail.state.to = colleague;
    mail.state.answers = { body: 'failed' };
    mail.raise();
    await vi.advanceTimersByTimeAsync(LONG);
    expect([mail.bar.current !== undefined, mail.kept.has(sessionKeys.prepared)]).toEqual([true, false]);
  });

  it.each([
    [15, 'insightMessage'],
    [5, 'informationalMessage'],
  ])('is of the fullest kind that Mailbox 1.%i has: %s', async (mailbox, type) => {
    expect((await change({ ...toGmail, mailbox })).bar.current?.type).toBe(type);
  });

  it('is a plainer one where Outlook refuses the fuller', async () => {
    const mail = open(toGmail);
    const { replaceAsync } = mail.item.notificationMessages as { replaceAsync: (...args: readonly unknown[]) => void };
    Object.assign(mail.item.notificationMessages, {
      replaceAsync: (key: string, details: { readonly type: string }, callback: (result: object) => void) => {
        if (details.type === 'errorMessage') replaceAsync(key, details, callback);
        else throw new Error('No such icon.');
      },
    });
    mail.raise();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(mail.bar.current?.type).toBe('errorMessage');
  });

  const setting = (value: boolean, locked: boolean): Pack => ({
    ...smallPack,
    settings: { ...smallPack.settings, liveAdvice: { value, locked } },
  });
  it.each<[string, Pack, boolean | undefined, boolean]>([
    ['the organisation wants it', setting(true, false), undefined, true],
    ['the organisation does not', setting(false, false), undefined, false],
    ['the person does not', setting(true, false), false, false],
    ['the person does, and may', setting(false, false), true, true],
    ['the person does not, and may not say', setting(true, true), false, true],
    ['the person does, and may not say', setting(false, true), true, false],
  ])('where %s', async (_, pack, liveAdvice, isShown) => {
    const settings = { 'second-look.settings': liveAdvice === undefined ? undefined : { liveAdvice } };
    const { bar, kept } = await change({ ...toGmail, settings }, pack);
    expect([bar.current !== undefined, kept.has(sessionKeys.prepared)]).toEqual([isShown, true]);
  });
});

describe('what is ready for Send', () => {
  it('is what Send would have answered, and is given where nothing has changed', async () => {
    const mail = await change(toGmail);
    const { alert } = sessionEntry(Object.fromEntries(mail.kept), sessionKeys.prepared) ?? {};
    mail.send();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(mail.completions).toEqual([alert]);
    const unprepared = open(toGmail);
    unprepared.send();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(unprepared.completions).toEqual([alert]);
  });

  it('is not written again where it is there already', async () => {
    const mail = await change(toGmail);
    mail.raise();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(mail.calls.filter((name) => name === 'keep')).toHaveLength(1);
  });
});

describe('an item that is opened', () => {
  const participants = (kept: Map<string, string>) => sessionEntry(Object.fromEntries(kept), sessionKeys.opened);

  it('is noted with who stands on it, where it is a reply', async () => {
    const mail = open({ ...toGmail, cc: colleague, composeType: 'reply' });
    mail.raise(true);
    await vi.advanceTimersByTimeAsync(LONG);
    const all = ['sam.hill.test@gmail.com', 'dana.cole@justice.gov.uk'];
    expect([participants(mail.kept), mail.completed]).toEqual([{ participants: all }, [0]]);
    mail.state.to = [...gmail, person('b@gmail.com')];
    mail.raise(true);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(participants(mail.kept)).toEqual({ participants: all });
  });

  it.each<[string, FakeMail]>([
    ['it is new', toGmail],
    ['it is forwarded', { ...toGmail, composeType: 'forward' }],
    ['who stands on it cannot be read', { ...toGmail, composeType: 'reply', answers: { cc: 'failed' } }],
    ['nobody stands on it yet', { ...toGmail, to: [], composeType: 'reply' }],
    ['it is a meeting', { ...toGmail, itemType: 'appointment' }],
  ])('is not noted where %s', async (_, given) => {
    const mail = open(given);
    mail.raise(true);
    await vi.advanceTimersByTimeAsync(LONG);
    expect([mail.kept.has(sessionKeys.opened), mail.completed]).toEqual([false, [0]]);
  });
});

describe('what the pane asked to be remembered', () => {
  const changes = addChange(noChanges, { answers: [{ address: 'a@b.example', answer: 'public' }] }, 'now');
  const session = { [sessionKeys.known]: JSON.stringify({ changes }) };

  it('is written down at the next change, once, and told to the pane', async () => {
    const mail = await change({ ...toColleague, session });
    mail.raise();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(mail.saved.map((all) => all['second-look.answers'])).toEqual([changes.answers]);
    expect(sessionEntry(Object.fromEntries(mail.kept), sessionKeys.kept)).toMatchObject({ entries: changes.answers });
  });

  it('is tried again where Outlook did not save it', async () => {
    const mail = await change({ ...toColleague, session, answers: { save: 'failed' } });
    expect([mail.saved, mail.kept.has(sessionKeys.kept)]).toEqual([[], false]);
    mail.state.answers = {};
    mail.raise();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(mail.saved).toHaveLength(1);
  });
});

describe('when Outlook does not play along', () => {
  const calls = ['to', 'cc', 'bcc', 'subject', 'body', 'from', 'attachments', 'composeType', 'session', 'keep', 'bar'];

  it.each((['failed', 'silent', 'throws'] as const).flatMap((how) => calls.map((name) => [name, how] as const)))(
    'the event is completed once though %s is %s',
    async (name, how) => {
      const mail = open({ ...toGmail, answers: { [name]: how } });
      mail.raise(true);
      await vi.advanceTimersByTimeAsync(LONG);
      expect(mail.completed).toEqual([0]);
    },
  );

  it.each(['to', 'subject', 'body', 'session', 'keep', 'bar'])(
    'the event is completed once without %s',
    async (name) => {
      const { completed } = await change({ ...toGmail, answers: { [name]: 'missing' } });
      expect(completed).toEqual([0]);
    },
  );

  it.each([
    ['there is no item', { mailbox: {} }],
    ['the item is null', { mailbox: { item: null } }],
    ['there is no mailbox', {}],
  ])('the event is completed once where %s', async (_, context) => {
    const completed = vi.fn();
    followChanges({ pack: smallPack, office: { context } as never, turns: takingTurns() })({ completed });
    await vi.advanceTimersByTimeAsync(LONG);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('the event is completed once where the check throws, and the next is checked', async () => {
    const broken = { ...smallPack, policies: [{ ...smallPack.policies[0], rule: 'no-such-rule' } as never] };
    const mail = await change(toGmail, broken);
    mail.raise();
    await vi.advanceTimersByTimeAsync(LONG);
    expect([mail.completed, mail.checks()]).toEqual([[0, 1], 2]);
  });

  it('an event that throws when it is completed keeps no other from it', async () => {
    const fake = fakeOffice(toGmail);
    const follow = followChanges({ pack: smallPack, office: fake.office as never, turns: takingTurns() });
    const completed = vi.fn();
    follow({
      completed: () => {
        throw new Error('too late');
      },
    });
    follow({ completed });
    await vi.advanceTimersByTimeAsync(LONG);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('every event is completed exactly once, whatever comes in whatever order', async () => {
    const step = fc.oneof(
      fc.constantFrom('change' as const, 'open' as const, 'send' as const, 'edit' as const),
      fc.integer({ min: 0, max: 2500 }),
      fc.record({
        call: fc.constantFrom(...calls),
        how: fc.constantFrom<Answers>('at once', 'later', 'failed', 'silent', 'throws'),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const mail = open(toGmail, overridablePack);
        let raised = 0;
        let sent = 0;
        for (const each of steps) {
          if (typeof each === 'number') await vi.advanceTimersByTimeAsync(each);
          else if (typeof each === 'object') mail.state.answers = { ...mail.state.answers, [each.call]: each.how };
          else if (each === 'edit') mail.state.to = mail.state.to === gmail ? colleague : gmail;
          else if (each === 'send') {
            sent += 1;
            mail.send();
          } else {
            raised += 1;
            mail.raise(each === 'open');
          }
        }
        await vi.advanceTimersByTimeAsync(LONG);
        expect([...mail.completed].sort((a, b) => a - b)).toEqual(Array.from({ length: raised }, (_, at) => at));
        expect(mail.completions).toHaveLength(sent);
      }),
      { numRuns: 60 },
    );
  });
});
