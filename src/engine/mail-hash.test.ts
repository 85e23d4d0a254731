import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailHash } from './mail-hash';
import type { Message } from './message';

const mail: Message = {
  kind: 'mail',
  from: { address: 'Asha.Patel@justice.example', name: 'Asha Patel' },
  to: [{ address: 'dana.cole@post.example', name: 'Dana Cole' }, { address: 'sam@post.example' }],
  cc: [],
  bcc: [],
  subject: 'Hearing bundle',
  html: '<p>Dear Dana, here it is.</p><div class="gmail_quote">On Monday Dana wrote:<br>Where is it?</div>',
  attachments: [{ name: 'bundle.pdf', size: 1024 }],
};
const hash = (part: Partial<Message> = {}, policies = ['own-personal-address'], version = '1.0.0') =>
  mailHash({ ...mail, ...part }, policies, version);

describe('the fingerprint of a mail', () => {
  it('is a SHA-256', () => {
    expect(hash()).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<[string, Partial<Message>]>([
    ['addresses in another case', { from: { address: 'asha.patel@JUSTICE.example' } }],
    [
      'another name for the same address',
      { to: [{ address: 'dana.cole@post.example', name: 'D' }, ...mail.to.slice(1)] },
    ],
    ['other white space between words', { html: (mail.html ?? '').replace('Dear Dana,', 'Dear&nbsp;  Dana,') }],
    ['the same as text', { html: '', text: 'Dear Dana, here it is.\n', quoted: 'On Monday Dana wrote:\nWhere is it?' }],
    ['what the sender is known by besides', { me: { name: 'Asha Patel' }, links: ['https://meet.example/1'] }],
  ])('is the same with %s', (_, part) => {
    // An empty `html` beside a text is what a reader gives that read no HTML.
    expect(hash(part)).toBe(hash());
  });

  it('is the same whatever the order of the policies', () => {
    expect(hash({}, ['b', 'a', 'b'])).toBe(hash({}, ['a', 'b']));
  });

  it.each<[string, Partial<Message>]>([
    ['kind', { kind: 'meeting' }],
    ['sender', { from: { address: 'helen.marsh@justice.example' } }],
    ['recipient', { to: [...mail.to, { address: 'x@post.example' }] }],
    ['order of recipients', { to: [...mail.to].reverse() }],
    ['field of a recipient', { to: mail.to.slice(0, 1), cc: mail.to.slice(1) }],
    ['recipient without an address', { cc: [{ address: '', name: 'Rob Lewis' }] }],
    ['subject', { subject: 'Hearing bundle 2' }],
    ['new text', { html: (mail.html ?? '').replace('here', 'there') }],
    ['earlier mail below', { html: (mail.html ?? '').replace('Where is it?', 'Nothing.') }],
    ['words that look like an earlier mail', { html: `${mail.html}<p>From: Dana<br>Sent: Monday</p><p>More.</p>` }],
    ['location', { location: 'Room 2' }],
    ['attachment', { attachments: [] }],
    ['name of an attachment', { attachments: [{ name: 'other.pdf', size: 1024 }] }],
    ['size of an attachment', { attachments: [{ name: 'bundle.pdf', size: 1025 }] }],
  ])('is another with another %s', (_, part) => {
    expect(hash(part)).not.toBe(hash());
  });

  it('is another for other policies and for another version of the pack', () => {
    expect(hash({}, [])).not.toBe(hash());
    expect(hash({}, ['marked-above-official'])).not.toBe(hash());
    expect(hash({}, ['own-personal-address'], '1.0.1')).not.toBe(hash());
  });

  it('tells a part that was not read from an empty one', () => {
    const { subject: _, ...without } = mail;
    expect(mailHash(without, [], '1')).not.toBe(mailHash({ ...mail, subject: '' }, [], '1'));
  });

  it('never lets text of one part stand for the start of the next', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (a, b, at) => {
        const whole = a + b;
        const cut = at % (whole.length + 1);
        const one = hash({ subject: a, location: b });
        const other = hash({ subject: whole.slice(0, cut), location: whole.slice(cut) });
        expect(one === other).toBe(cut === a.length);
      }),
    );
  });
});
