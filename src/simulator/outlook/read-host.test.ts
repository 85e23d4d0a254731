import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { playOffice } from './office-client';
import type { OfficeSeed, Port, ReadSeed } from './office-protocol';
import { profiles } from './profiles';
import { type NewMessageForm, type OpenedMail, serveReading } from './read-host';

const asha = { name: 'Asha Patel', address: 'asha.patel@justice.example' };
const rob = { name: 'Rob Lewis', address: 'rob.lewis@justice.example' };

const mail = (subject: string): OpenedMail => ({
  seed: {
    itemId: 'AAMkAG+rob/1+inbox',
    subject,
    from: asha,
    to: [rob],
    cc: [],
    internetMessageId: '<1@mail.example>',
    when: '2020-09-25T14:02:00Z',
  },
  html: `<p>${subject}, as HTML</p>`,
  text: `${subject}, as text`,
});

const seedOf = (reading: ReadSeed): OfficeSeed => ({
  profile: profiles.web,
  item: 'message',
  user: rob,
  inReplyTo: null,
  language: 'en-GB',
  theme: {
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#000000',
    controlBackgroundColor: '#ffffff',
    controlForegroundColor: '#000000',
  },
  settings: {},
  reading,
});

const open: { close(): void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

function played(first = mail('Visit'), hangs = () => false) {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  const forms: NewMessageForm[] = [];
  const host = serveReading(port1 as unknown as Port, first, { hangs, write: (form) => forms.push(form) });
  const { office } = playOffice(port2 as unknown as Port, seedOf(first.seed));
  return { host, forms, mailbox: (office as { context: { mailbox: Office.Mailbox } }).context.mailbox };
}

const item = (mailbox: Office.Mailbox) => mailbox.item as unknown as Office.MessageRead;

const body = (mailbox: Office.Mailbox, coercion: string) =>
  new Promise<string>((resolve) => item(mailbox).body.getAsync(coercion, ({ value }) => resolve(value)));

describe('Office beside a mail that arrived', () => {
  it('tells its facts at once, and its text when asked', async () => {
    const { mailbox } = played();
    expect(item(mailbox).subject).toBe('Visit');
    expect(item(mailbox).from).toMatchObject({ displayName: 'Asha Patel', emailAddress: asha.address });
    expect(item(mailbox).internetMessageId).toBe('<1@mail.example>');
    expect(await body(mailbox, 'html')).toBe('<p>Visit, as HTML</p>');
    expect(await body(mailbox, 'text')).toBe('Visit, as text');
  });

  it('has an id in Exchange’s spelling, and turns it into Graph’s', () => {
    const { mailbox } = played();
    expect(mailbox.convertToRestId(item(mailbox).itemId, 'v2.0')).toBe('AAMkAG_rob-1_inbox');
  });

  it('says when another mail is chosen, which is then the open one, and when none is', async () => {
    const { host, mailbox } = played();
    const subjects: (string | null)[] = [];
    const changes = new Promise<void>((resolve) => {
      mailbox.addHandlerAsync('olkItemChanged', () => {
        subjects.push(mailbox.item ? item(mailbox).subject : null);
        if (subjects.length === 2) resolve();
      });
    });
    host.choose(mail('Minutes'));
    expect(await body(mailbox, 'text')).toBe('Minutes, as text');
    host.choose(null);
    await changes;
    expect(subjects).toEqual(['Minutes', null]);
  });

  it('refuses to say whose shared mailbox it is in, since it is in none', async () => {
    const { mailbox } = played();
    const status = await new Promise((resolve) =>
      item(mailbox).getSharedPropertiesAsync((result) => resolve(`${result.status}`)),
    );
    expect(status).toBe('failed');
  });

  it('opens a form for a new mail, as it was filled', async () => {
    const { forms, mailbox } = played();
    mailbox.displayNewMessageForm({ subject: 'A mail that may not be genuine' });
    await body(mailbox, 'text');
    expect(forms).toEqual([{ subject: 'A mail that may not be genuine' }]);
  });

  it('is silent in an Outlook that hangs', async () => {
    const { mailbox } = played(mail('Visit'), () => true);
    let answered = false;
    void body(mailbox, 'text').then(() => {
      answered = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(answered).toBe(false);
  });

  it('has nothing that belongs to a mail being written', () => {
    expect(() => Reflect.get(played().mailbox.item ?? {}, 'sessionData')).toThrow('not implemented');
  });
});
