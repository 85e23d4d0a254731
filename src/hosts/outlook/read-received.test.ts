import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isReceived, type ReceivedItem, type ReceivingMailbox, readReceived } from './read-received';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Done = (result: object) => void;
type Answer = { readonly value: string } | 'failed' | 'silent' | 'throws';

function asked(answer: Answer, done: Done): void {
  if (answer === 'throws') throw new Error('No.');
  if (answer === 'failed') done({ status: 'failed', error: { message: 'No.' } });
  else if (answer !== 'silent') done({ status: 'succeeded', value: answer.value });
}

interface Fake {
  readonly html?: Answer;
  readonly text?: Answer;
  readonly item?: Partial<ReceivedItem>;
  readonly mailbox?: Partial<ReceivingMailbox>;
}

async function read({ html = { value: '<p>Hello</p>' }, text = 'failed', item = {}, mailbox = {} }: Fake = {}) {
  const body = {
    getAsync: (coercion: string, done: Done) => asked(coercion === 'html' ? html : text, done),
  } as unknown as ReceivedItem['body'];
  const reading = readReceived(
    {
      itemId: 'AAMk/abc+d=',
      subject: 'Open internet tool O3MHDK2VR',
      from: { displayName: 'Asha Patel', emailAddress: 'asha.patel@justice.example' },
      internetMessageId: '<1@mail.example>',
      attachments: [{ name: 'plan.pdf' }],
      body,
      ...item,
    },
    {
      userProfile: { emailAddress: 'Rob.Lewis@justice.example' },
      convertToRestId: (id, version) =>
        version === 'v2.0' ? id.replaceAll('/', '-').replaceAll('+', '_') : 'not asked for',
      ...mailbox,
    },
  );
  await vi.advanceTimersByTimeAsync(10_000);
  return reading;
}

const shared = (targetMailbox: string): NonNullable<ReceivedItem['getSharedPropertiesAsync']> =>
  ((done: Done) => done({ status: 'succeeded', value: { targetMailbox } })) as never;

describe('a mail that arrived', () => {
  it('is read whole: who wrote, the new text without the history, and Graph’s spelling of its id', async () => {
    const mail = await read({
      html: { value: '<p>Yes.</p><hr><div id="divRplyFwdMsg">From: Sam Hill<br>Sent: today</div><p>May I?</p>' },
    });
    expect(mail).toMatchObject({
      subject: 'Open internet tool O3MHDK2VR',
      from: { address: 'asha.patel@justice.example', name: 'Asha Patel' },
      id: 'AAMk-abc_d=',
      messageId: '<1@mail.example>',
      heldBy: 'rob.lewis@justice.example',
      attachments: ['plan.pdf'],
    });
    expect(mail.text?.trim()).toBe('Yes.');
    expect(mail.quoted).toContain('May I?');
  });

  it('is said to be held by the mailbox that shares it', async () => {
    const item = { getSharedPropertiesAsync: shared('Security@justice.example') };
    expect((await read({ item })).heldBy).toBe('security@justice.example');
  });

  it.each(['failed', 'silent', 'throws'] as const)('is read from its plain text where the HTML %s', async (html) => {
    const mail = await read({ html, text: { value: 'Hello' } });
    // A call that never comes back uses up the patience of all that follow it.
    expect(mail.text).toBe(html === 'silent' ? undefined : 'Hello');
  });

  it('has no text, rather than an empty one, where Outlook gives neither', async () => {
    expect((await read({ html: 'failed' })).text).toBeUndefined();
    expect((await read({ html: { value: '' } })).text).toBe('');
  });

  it('keeps the id as it is on a phone, and has none while the mail is still arriving', async () => {
    expect((await read({ mailbox: { convertToRestId: undefined } })).id).toBe('AAMk/abc+d=');
    expect((await read({ item: { itemId: null } })).id).toBeUndefined();
  });

  it('has no sender where Outlook names none', async () => {
    expect((await read({ item: { from: { displayName: 'Asha Patel', emailAddress: '' } } })).from).toBeUndefined();
  });
});

describe('what is open', () => {
  it('is a mail that arrived where its subject is text', () => {
    expect(isReceived({ subject: '' })).toBe(true);
  });

  it.each([[{ subject: { getAsync: () => undefined } }], [{}], [null], [undefined]])(
    'is none where it is %j',
    (item) => {
      expect(isReceived(item)).toBe(false);
    },
  );
});
