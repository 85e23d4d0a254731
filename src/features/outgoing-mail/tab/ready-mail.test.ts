import { describe, expect, it } from 'vitest';
import { pack } from './played-scan.test-data';
import { composeLink, writeMail } from './ready-mail';

const text = { en: ['Sent: {when} by {organisation}', 'Rule: {rule}'] };

describe('a ready mail', () => {
  it('has its facts, in paragraphs', () => {
    const mail = writeMail(
      { subject: { en: 'Astray' }, text },
      'desk@office.example',
      { when: 'today', rule: 'x' },
      pack,
      'en',
    );
    expect(mail).toEqual({
      to: 'desk@office.example',
      subject: 'Astray',
      text: 'Sent: today by the Office\n\nRule: x',
    });
  });

  it('fills nothing twice, and leaves what it does not know', () => {
    const mail = writeMail({ subject: { en: '' }, text }, undefined, { when: '{rule}', x: '' }, pack, 'en');
    expect(mail.text).toBe('Sent: {rule} by the Office\n\nRule: {rule}');
  });
});

describe('the link to a draft', () => {
  it('carries every character, with spaces that stay spaces', () => {
    const mail = { to: 'a+b@x.example', subject: 'R&D 100%', text: 'Line 1\n\nBödy?' };
    const link = composeLink(mail) ?? '';
    expect(link).not.toContain('+');
    const { searchParams, origin, pathname } = new URL(link);
    expect(origin + pathname).toBe('https://outlook.office.com/mail/deeplink/compose');
    expect(Object.fromEntries(searchParams)).toEqual({ to: mail.to, subject: mail.subject, body: mail.text });
  });

  it('has no recipient where the person has to find one', () => {
    expect(composeLink({ to: undefined, subject: 'a', text: 'b' })).not.toContain('to=');
  });

  it('is not offered where it would be too long to arrive', () => {
    expect(composeLink({ to: undefined, subject: 'a', text: 'b'.repeat(2000) })).toBeUndefined();
  });
});
