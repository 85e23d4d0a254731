import { describe, expect, it } from 'vitest';
import { type Message, readBody } from '../../engine';
import { type ComposeStore, composeStore } from './compose-store';
import { emptyDraft, plainBody, writtenBody } from './draft';
import { draftFromMail, keepSessionKnown, sessionKnown } from './draft-from-mail';
import type { AddressBook } from './resolve-recipients';

const asha = { name: 'Asha Patel', address: 'asha.patel@justice.gov.uk' };
const book: AddressBook = { domains: ['justice.gov.uk'], people: [asha], lists: [] };
const history =
  'From: Sam Hill <sam.hill@justice.gov.uk>\nSent: 3 May 2021 10:00\nTo: Asha Patel\nSubject: Rota\n\nWhen?';

describe('a typed body', () => {
  it.each([
    ['plain lines', 'Dana,\n\nAgreed.\nAsha'],
    ['marks of HTML', 'a < b && "c" > d'],
    ['an answer of one word', 'Yes'],
  ])('is read back as typed: %s', (_, text) => {
    expect(readBody({ html: writtenBody(text, '').html })).toEqual({ text, quoted: '' });
  });

  it('keeps its history apart, as HTML and as text', () => {
    const body = writtenBody('Agreed.', history);
    for (const read of [readBody({ html: body.html }), readBody({ text: plainBody(body) })]) {
      expect(read.text).toBe('Agreed.');
      expect(read.quoted).toContain('When?');
    }
  });
});

describe('a draft from a mail', () => {
  const message: Message = {
    kind: 'mail',
    from: asha,
    to: [
      { address: 'sam.hill.test@gmail.com', name: 'Sam' },
      { address: '', name: 'undisclosed' },
    ],
    cc: [],
    bcc: [],
    subject: 'Re: Rota',
    html: '<p>Agreed.</p><p style="display:none">SECRET</p>',
    attachments: [{ name: 'rota.xlsx', size: 12 }],
  };
  const draft = draftFromMail(message, { origin: { kind: 'reply' } }, book, asha);

  it('shows the text and keeps the HTML as it came', () => {
    expect(draft.body).toMatchObject({ text: 'Agreed.', html: message.html });
  });

  it('resolves addresses, and leaves what has none as text', () => {
    expect(draft.to).toEqual([
      { kind: 'resolved', name: 'Sam', address: 'sam.hill.test@gmail.com', type: 'externalUser' },
      { kind: 'typed', text: 'undisclosed' },
    ]);
  });

  it('is a reply where the mail was one', () => {
    expect(draft).toMatchObject({ composeType: 'reply', from: asha, attachments: [{ name: 'rota.xlsx', size: 12 }] });
  });
});

describe('what a signed-in pane would have learned', () => {
  it('stands with the mail, in the form that the pane keeps', async () => {
    const store: ComposeStore = composeStore(emptyDraft(asha));
    await keepSessionKnown(store, sessionKnown({ personalAddresses: ['asha.patel.test@gmail.com'] }, {}), asha);
    const [kept = ''] = Object.values(store.get().sessionData);
    expect(JSON.parse(kept)).toMatchObject({
      sender: asha.address,
      known: { ownAddresses: [{ address: 'asha.patel.test@gmail.com', from: 'declared' }] },
    });
  });
});
