import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/engine';
import { makeReference, type Request, showReference, writeEnvelope } from '../../src/records';
import { lookAt } from './look';

const ref = makeReference('O', [3, 20, 17, 13, 18, 2, 27]);
const letters = new Set(['O', 'B']);

const request: Request = {
  format: 1,
  type: 'request',
  id: '00000000-0000-4000-8000-000000000001',
  story: '00000000-0000-4000-8000-000000000001',
  ref: 'T7KQ29FXM',
  kind: { id: 'open-internet-tool', version: '1' },
  by: { id: '1a5a', address: 'asha.patel@ministry.example', name: 'Asha Patel' },
  at: '2020-09-25T14:02:00Z',
  fields: {},
  words: '',
  edition: 1,
  asks: {},
};

function written() {
  const result = writeEnvelope(request, {
    title: 'Open internet tool',
    text: `Asha asks to use Miro. ${showReference(request.ref)}`,
    html: `<p>Asha asks to use Miro. ${showReference(request.ref)}</p>`,
  });
  if (!result.ok) throw new Error(result.why);
  return result.envelope;
}

const mail = (subject: string, body: { text?: string; html?: string } = {}, attachments: readonly string[] = []) => ({
  subject,
  ...readBody(body),
  attachments,
});

describe('a mail is about a request', () => {
  it('that it holds, whatever the subject says', () => {
    const look = lookAt(mail('Lunch', { html: written().html }), letters);
    expect(look).toMatchObject({ is: 'about', ref: request.ref, isQuoted: false });
    expect(look.is === 'about' && look.sealed?.record).toEqual(request);
  });

  it('that its subject names, as a reply in plain words does', () => {
    expect(lookAt(mail(`RE: Open internet tool ${ref}`, { text: 'Fine by me.' }), letters)).toEqual({
      is: 'about',
      ref,
      isQuoted: false,
    });
  });

  it('that it passes on in its history, also under another subject', () => {
    const history = `<p>Look at this.</p><hr><div id="divRplyFwdMsg">From: Asha Patel<br>Subject: x</div>${written().html}`;
    const look = lookAt(mail('FW: for you', { html: history }), new Set(['T']));
    expect(look).toEqual({ is: 'about', ref: request.ref, isQuoted: true });
  });

  it('though it is encrypted, where its subject says so', () => {
    expect(lookAt(mail(`Open internet tool ${ref}`, { text: '' }, ['message_v4.rpmsg']), letters)).toMatchObject({
      ref,
      unreadable: 'encrypted',
    });
  });
});

describe('a mail is about nothing', () => {
  it('where it is like any other', () => {
    expect(lookAt(mail('Visit on Thursday', { text: 'Are you there?' }), letters)).toEqual({ is: 'nothing' });
  });

  it('where a reference is of no kind that the pack has, or stands in running text alone', () => {
    expect(lookAt(mail('Part T7KQ29FXM'), new Set(['O'])).is).not.toBe('about');
    expect(lookAt(mail('Parts', { text: `We need ${ref}.` }), letters)).toEqual({ is: 'nothing' });
  });

  it('where it is encrypted and its subject names no request', () => {
    expect(lookAt(mail('Figures', { text: '' }, ['message_v4.rpmsg']), letters)).toEqual({ is: 'nothing' });
  });
});

describe('a mail is not passed over', () => {
  it('where Outlook gave no text', () => {
    expect(lookAt(mail('Visit'), letters)).toEqual({ is: 'notRead' });
  });

  it('where its record is not whole', () => {
    const broken = written().text.replace(/^sha256 ./m, 'sha256 ');
    expect(lookAt(mail('Lunch', { text: broken }), letters)).toEqual({ is: 'unreadable', why: 'damaged' });
  });

  it('where its record is of a later version', () => {
    const later = written().text.replace('SECOND LOOK 1 ', 'SECOND LOOK 9 ');
    expect(lookAt(mail('Lunch', { text: later }), letters)).toEqual({ is: 'unreadable', why: 'newer' });
  });
});

it('looks at anything without failing', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.array(fc.string()), (subject, html, attachments) => {
      expect(['nothing', 'notRead', 'unreadable', 'about']).toContain(
        lookAt(mail(subject, { html }, attachments), letters).is,
      );
    }),
  );
});
