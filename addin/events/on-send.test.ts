import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addChange, noChanges, takingTurns, writeSessionKnown } from '../../src/hosts';
import { DEADLINE } from './complete-once';
import { onSend } from './on-send';
import { type FakeMail, fakeOffice, person } from './testing/fake-office';
import { askingPack, smallPack } from './testing/pack';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const toGmail: FakeMail = {
  to: [person('sam.hill.test@gmail.com', 'Sam Hill')],
  subject: 'Visit',
  html: '<p>Hello</p>',
};
const toColleague: FakeMail = { ...toGmail, to: [person('dana.cole@justice.gov.uk', 'Dana Cole')] };

async function send(mail: FakeMail, pack = smallPack) {
  const fake = fakeOffice(mail);
  onSend(fake.event, { pack, office: fake.office as never, turns: takingTurns() });
  await vi.advanceTimersByTimeAsync(DEADLINE);
  return fake;
}

describe('sending', () => {
  it('goes ahead where nothing was found', async () => {
    const { completions, bars } = await send(toColleague);
    expect(completions).toEqual([{ allowEvent: true }]);
    expect(bars).toEqual([]);
  });

  it('is asked about where a policy asks', async () => {
    const { completions } = await send(toGmail);
    expect(completions).toHaveLength(1);
    expect(completions[0]).toMatchObject({ allowEvent: false, sendModeOverride: 'promptUser' });
    expect(completions[0]?.errorMessage).toMatch(/^Check: sam\.hill\.test@gmail\.com is a personal address\./);
  });

  it('never asks Outlook more than three things at once', async () => {
    const { most } = await send(toGmail);
    expect(most.atOnce).toBe(3);
  });

  it('takes up what the sender answered in the pane', async () => {
    const { item, kept } = fakeOffice(toGmail);
    const message = { kind: 'mail', from: { address: 'asha.patel@justice.gov.uk' }, to: [], cc: [], bcc: [] } as const;
    const written = writeSessionKnown(item as never, message, {
      changes: addChange(noChanges, { answers: [{ address: 'sam.hill.test@gmail.com', answer: 'public' }] }, 'now'),
    });
    await vi.advanceTimersByTimeAsync(10);
    await written;
    const { completions } = await send({ ...toGmail, session: Object.fromEntries(kept) });
    expect(completions).toEqual([{ allowEvent: true }]);
  });

  it('takes up what the sender answered on an earlier mail', async () => {
    const answered = [{ address: 'sam.hill.test@gmail.com', answer: 'supplier' }];
    const { completions } = await send({ ...toGmail, settings: { 'second-look.answers': answered } });
    expect(completions).toEqual([{ allowEvent: true }]);
  });
});

describe('when Outlook does not play along', () => {
  it.each(['to', 'cc', 'bcc', 'subject', 'body', 'from', 'attachments', 'composeType', 'session'])(
    'it completes in time though %s is never answered',
    async (silent) => {
      const { completions } = await send({ ...toColleague, answers: { [silent]: 'silent' } }, askingPack);
      expect(completions).toHaveLength(1);
      const isNeeded = ['to', 'cc', 'bcc', 'subject', 'body'].includes(silent);
      expect(completions[0]?.allowEvent).toBe(!isNeeded);
    },
  );

  it.each(['failed', 'throws', 'silent', 'missing'] as const)(
    'it judges what it could read, and says what it could not, where the body is %s',
    async (how) => {
      const { completions } = await send({ ...toGmail, answers: { body: how } });
      expect(completions).toHaveLength(1);
      expect(completions[0]?.errorMessage).toMatch(/^Check: sam\.hill\.test@gmail\.com[\s\S]*Not checked: the text\.$/);
    },
  );

  it.each(['failed', 'throws', 'silent', 'missing'] as const)(
    'it gives the pack’s verdict where nothing was found and the body is %s',
    async (how) => {
      const mail = { ...toColleague, answers: { body: how } };
      expect((await send(mail, askingPack)).completions[0]).toMatchObject({
        allowEvent: false,
        errorMessage: 'Check: Second Look could not check this mail.',
        sendModeOverride: 'promptUser',
      });
      const letGo = await send(mail, smallPack);
      expect(letGo.completions).toEqual([{ allowEvent: true }]);
      expect(letGo.bars).toEqual(['Second Look could not check this mail.']);
    },
  );

  it('gives the pack’s verdict where nothing at all is answered', async () => {
    const calls = ['to', 'cc', 'bcc', 'subject', 'body', 'from', 'attachments', 'composeType', 'session', 'bar'];
    const answers = Object.fromEntries(calls.map((name) => [name, 'silent' as const]));
    const { completions } = await send({ ...toGmail, answers }, askingPack);
    expect(completions).toHaveLength(1);
    expect(completions[0]?.errorMessage).toBe('Check: Second Look could not check this mail.');
  });

  it('gives the pack’s verdict where the check throws', async () => {
    const broken = { ...askingPack, policies: [{ ...askingPack.policies[0], rule: 'no-such-rule' } as never] };
    const { completions } = await send(toGmail, broken);
    expect(completions).toHaveLength(1);
    expect(completions[0]?.errorMessage).toBe('Check: Second Look could not check this mail.');
  });

  it.each([
    ['there is no item', { context: { ...fakeOffice({}).office.context, mailbox: {} } }],
    ['there is no mailbox', { context: { requirements: fakeOffice({}).office.context.requirements } }],
  ])('gives the pack’s verdict where %s', async (_, office) => {
    const { event, completions } = fakeOffice({});
    onSend(event, { pack: askingPack, office: office as never, turns: takingTurns() });
    await vi.advanceTimersByTimeAsync(DEADLINE);
    expect(completions).toHaveLength(1);
    expect(completions[0]?.allowEvent).toBe(false);
  });

  it('lets the mail go on a client below the floor, and says above it that nobody looked', async () => {
    const { completions, bars } = await send({ ...toGmail, mailbox: 12 });
    expect(completions).toEqual([{ allowEvent: true }]);
    expect(bars).toEqual(['Second Look did not check this mail: this version of Outlook is too old for it.']);
    expect(bars[0]?.length).toBeLessThanOrEqual(150);
  });
});
