import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketchReading, testRule } from '../../../../tests/rules/rule-test';
import { credentialInText, type Options } from './rule';

const options: Options = {
  words: ['password', 'passphrase', 'pwd', 'passwd', 'cyfrinair', 'client secret', 'api key'],
  joins: ['is', 'to', 'yw'],
  notSecrets: ['required', 'protected', 'needed'],
  unless: ['meeting id', 'meeting password'],
};

const hex = '0123456789abcdef0123456789abcdef0123';
const inside = { address: 'sam.hill@dept.example', standing: 'inside' } as const;
const silent = (text: string) => ({ name: text.split('\n').join(' / '), reading: { text } });
const shown = (text: string, word: string, masked: string, line = 1) => ({
  name: text.split('\n').join(' / '),
  reading: { text },
  notices: [{ messageId: 'password', data: { word, masked: `${masked}........`, field: 'text', line } }],
});
const key = (text: string, masked: string, line = 1) => ({
  name: `the key in "${text.slice(0, 24)}…"`,
  reading: { text },
  notices: [{ messageId: 'key', data: { masked: `${masked}........`, field: 'text', line } }],
});

testRule(credentialInText, {
  options,
  accepts: [
    silent('Please reset your password: it has expired.'),
    silent('Your password is required at the gate.'),
    silent('Password: required'),
    silent('The password is at least 8 characters long.'),
    silent('A password is case-sensitive/secret.'),
    silent('Password: see below, in another mail'),
    silent('Passwords: a guide'),
    silent('password: ********'),
    silent('Password: <your password>'),
    silent('Password: {password}'),
    silent('password: asha.patel@dept.example'),
    silent('Password: https://vault.dept.example/4f6G7hJ'),
    silent('The password changed on 12/03/2020.'),
    silent('My password is 21st-century stuff.'),
    silent('How long does a password live? It is Office365 that decides.'),
    silent('Meeting ID: 123 456 789\nPassword: 4f6G7h'),
    silent('Webex meeting password: pA4kDdmX2bJ'),
    silent('https://zoom.example/j/123?pwd=aB3dE5fG7h'),
    silent('AKIA is how keys begin'),
    silent('https://dept.example:8080/path@home'),
    silent('> Password: Hunter2xyz\nDo not send this.'),
    { name: 'the subject of a mail that this one answers', reading: { subject: 'RE: Password: Hunter2xyz' } },
    { name: 'the history below', reading: { text: '', quoted: 'Password: Hunter2xyz' } },
    { name: 'a mail without a text', reading: {} },
    {
      name: 'what stays inside, where only what leaves counts',
      reading: { text: 'Password: Hunter2xyz', recipients: [inside] },
      options: { ...options, onlyOutside: true },
    },
  ],
  reports: [
    shown('Password: Hunter2xyz', 'Password', 'Hu'),
    shown('Hello,\n\npwd=Hunter2xyz;Server=db', 'pwd', 'Hu', 3),
    shown('DB_PASSWORD = "letmein"', 'PASSWORD', 'le'),
    shown('**Password**: `letmein`', 'Password', 'le'),
    shown('The password for the guest Wi-Fi is Hunter2xyz.', 'password', 'Hu'),
    shown('I changed the password to P@ssword', 'password', 'P@'),
    shown('use the password "Letmein1" for it', 'password', 'Le'),
    shown('Cyfrinair: Caernarfon1', 'Cyfrinair', 'Ca'),
    shown('Y cyfrinair yw Caernarfon1', 'cyfrinair', 'Ca'),
    shown('Password:\nCorrectHorse', 'Password', 'Co', 2),
    shown('Password\tHunter2xyz', 'Password', 'Hu'),
    shown('Username/password: asmith / Hunter2xyz', 'password', 'Hu'),
    shown('client secret: 8fk~Q2x_zz', 'client secret', '8f'),
    key(`AKIA${'ABCD'.repeat(4)}`, 'AK'),
    key(`ghp_${hex}`, 'gh'),
    key(`token ${'eyJhbGciOiJIUzI1NiJ9'}.eyJzdWIiOiIxIn0.${hex}`, 'ey'),
    key('notify-key-8a3f2c1d-1111-4222-8333-123456789abc-9b4e3d2c-1111-4222-8333-cba987654321', 'no'),
    key('postgres://asha:Hunter2xyz@db.dept.example/', 'Hu'),
    key('-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----', 'MI', 2),
    {
      name: 'one in the subject and one in the place of a meeting, in one notice',
      reading: { kind: 'meeting', subject: 'Password: Hunter2xyz', location: 'Room 2, password: Hunter3xyz' },
      notices: [
        {
          messageId: 'password',
          field: 'subject',
          evidence: [
            { field: 'subject', start: 10, end: 20, text: 'Hu........', masked: true },
            { field: 'location', start: 18, end: 28, text: 'Hu........', masked: true },
          ],
          fixes: [],
        },
      ],
    },
    {
      name: 'what leaves, where only that counts',
      reading: { text: 'Password: Hunter2xyz', recipients: [inside, { address: 'x@y.example', standing: 'partner' }] },
      options: { ...options, onlyOutside: true },
      notices: [{ messageId: 'password' }],
    },
  ],
});

describe('credential-in-text', () => {
  const check = (text: string) => credentialInText.check(sketchReading({ text }), options);

  it('never says more of a secret than two characters, wherever the secret stands', () => {
    const secret = fc.stringMatching(/^[a-z]{2}[A-Z]{3}[0-9]{3}[a-z]{2}$/);
    const before = fc.constantFrom('Password: ', 'the pwd=', 'Cyfrinair:\n', 'password for it is ', 'Password\t');
    fc.assert(
      fc.property(before, secret, fc.lorem({ maxCount: 8 }), (label, value, rest) => {
        const notices = check(`${rest}\n${label}${value}\n${rest}`);
        expect(notices).toHaveLength(1);
        const { start = 0, end = 0 } = notices[0]?.evidence[0] ?? {};
        expect(`${rest}\n${label}${value}\n${rest}`.slice(start, end)).toBe(value);
        expect(JSON.stringify(notices)).not.toContain(value.slice(0, 3));
      }),
    );
  });

  it('gives evidence that stands in the text, whatever the text is', () => {
    const piece = fc.constantFrom(
      'password',
      ':',
      '=',
      ' ',
      '\n',
      '\t',
      'is',
      'Ab3',
      'eyJ',
      '.',
      '://',
      '@',
      '-----BEGIN ',
      '"',
      '>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const { evidence } of check(text)) {
          for (const { start, end } of evidence) expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
      }),
    );
  });
});
