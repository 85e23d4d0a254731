import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '../engine/index';
import { readEml } from './index';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding));
const mail = (...lines: readonly string[]): string => lines.join('\r\n');
const plain = ['From: Asha Patel <asha.patel@dept.example>', 'To: sam.hill@dept.example', 'Subject: Visit', ''];

describe('what a mail file tells', () => {
  it('is who writes to whom, what, and with which files', async () => {
    const { message, known, problems, isMail } = await readEml(
      mail(
        'From: Asha Patel <asha.patel@dept.example>',
        'To: "Hill, Sam" <sam.hill@dept.example>, dana.cole@northfield.example',
        'Cc: Rob Lewis <rob@lakeside.example>',
        'Bcc: helen.marsh@dept.example',
        'Subject: OFFICIAL-SENSITIVE Visit',
        'Date: Mon, 3 May 2021 10:00:00 +0100',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Hello',
        '--b',
        'Content-Type: application/pdf; name="plan.pdf"',
        'Content-Disposition: attachment; filename="plan.pdf"',
        'Content-Transfer-Encoding: base64',
        '',
        'aGVsbG8=',
        '--b--',
      ),
    );
    expect(problems).toEqual([]);
    expect(isMail).toBe(true);
    expect(known).toEqual({ origin: { kind: 'new' } });
    expect(message).toEqual({
      kind: 'mail',
      from: { address: 'asha.patel@dept.example', name: 'Asha Patel' },
      me: { name: 'Asha Patel', addresses: ['asha.patel@dept.example'] },
      to: [{ address: 'sam.hill@dept.example', name: 'Hill, Sam' }, { address: 'dana.cole@northfield.example' }],
      cc: [{ address: 'rob@lakeside.example', name: 'Rob Lewis' }],
      bcc: [{ address: 'helen.marsh@dept.example' }],
      subject: 'OFFICIAL-SENSITIVE Visit',
      text: 'Hello\n',
      attachments: [{ name: 'plan.pdf', size: 5 }],
    });
  });

  it('is the one who sends, where that is somebody other than From', async () => {
    const { message } = await readEml(
      mail('From: team@dept.example', 'Sender: Asha Patel <asha@dept.example>', 'To: a@b.example', '', ''),
    );
    expect(message.me).toEqual({ name: 'Asha Patel', addresses: ['asha@dept.example'] });
    expect(message.from).toEqual({ address: 'team@dept.example' });
  });

  it.each([
    [
      'quoted-printable in Windows-1252',
      'Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable',
      'T=FD, =91caf=E9=92 =96 =A35=\r\n!',
      'Tý, ‘café’ – £5!',
    ],
    [
      'base64 in UTF-8',
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64',
      Buffer.from('Tŷ Gŵyr').toString('base64'),
      'Tŷ Gŵyr',
    ],
    ['flowed lines', 'Content-Type: text/plain; format=flowed', 'One \r\ntwo\r\nthree', 'One two\nthree'],
  ])('is a body in %s', async (_what, headers, body, text) => {
    const { message } = await readEml(mail(...plain.slice(0, 3), headers, '', body));
    expect(message.text?.trimEnd()).toBe(text);
  });

  it('is a body in eight bits of Latin-1', async () => {
    const { message } = await readEml(
      bytes(mail(...plain.slice(0, 3), 'Content-Type: text/plain; charset=iso-8859-1', '', 'café'), 'latin1'),
    );
    expect(message.text?.trimEnd()).toBe('café');
  });

  it('is a name, a subject and a file name in encoded words', async () => {
    const { message } = await readEml(
      mail(
        'From: =?utf-8?B?U2nDom4=?= <sian@dept.example>',
        'To: =?iso-8859-1?Q?Ang=E9le_Hill?= <angele@dept.example>',
        'Subject: =?utf-8?Q?OFFICIAL=E2=80=91SENSITIVE?=',
        ' =?utf-8?Q?_Visit?=',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        "Content-Disposition: attachment; filename*=utf-8''ty%CC%82.txt",
        '',
        'x',
        '--b--',
      ),
    );
    expect(message.from?.name).toBe('Siân');
    expect(message.to[0]?.name).toBe('Angéle Hill');
    expect(message.subject).toBe('OFFICIAL‑SENSITIVE Visit');
    expect(message.attachments?.[0]?.name).toBe('ty\u0302.txt');
    expect(message.text).toBe('');
  });

  it('is the same text from plain text, from HTML and from both', async () => {
    const text = ['Content-Type: text/plain', '', 'OFFICIAL', '', 'Hello & welcome'];
    const html = ['Content-Type: text/html', '', '<div>OFFICIAL</div><div><br></div><div>Hello &amp; welcome</div>'];
    const both = ['Content-Type: multipart/alternative; boundary=b', '', '--b', ...text, '--b', ...html, '--b--'];
    for (const body of [text, html, both]) {
      const { message } = await readEml(mail(...plain.slice(0, 3), ...body));
      expect(readBody(message).text?.trimEnd()).toBe('OFFICIAL\n\nHello & welcome');
    }
  });

  it.each([
    [
      'a group with members',
      'Team: sam@dept.example, Dana <dana@dept.example>;',
      [{ address: 'sam@dept.example' }, { address: 'dana@dept.example', name: 'Dana' }],
    ],
    ['a name without an address', 'Sam Hill', [{ address: '', name: 'Sam Hill' }]],
    [
      'a name that holds another address',
      '"head@dept.example" <x@mail.example>',
      [{ address: 'x@mail.example', name: 'head@dept.example' }],
    ],
  ])('is %s', async (_what, to, expected) => {
    expect((await readEml(mail(`To: ${to}`, '', 'x'))).message.to).toEqual(expected);
  });

  it.each([
    ['a reply', ['Subject: RE: Visit', 'In-Reply-To: <1@dept.example>'], 'reply'],
    ['a reply whose subject does not say so', ['Subject: Visit', 'References: <1@dept.example>'], 'reply'],
    ['a forward', ['Subject: FW: Visit', 'References: <1@dept.example>'], 'forward'],
    ['a Welsh forward', ['Subject: Ymlaen: Ymweliad'], 'forward'],
    ['a new mail', ['Subject: Reply wanted: visit'], 'new'],
  ])('is that it is %s', async (_what, headers, kind) => {
    expect((await readEml(mail('To: a@b.example', ...headers, '', 'x'))).known.origin).toEqual({ kind });
  });

  it('is the label that is switched on', async () => {
    const id = '6f1b2c3d-0000-4000-8000-00000000000';
    const labels = `MSIP_Label_${id}1_Enabled=false; MSIP_Label_${id}1_Name=Public;\r\n MSIP_Label_${id}2_Name=Official Sensitive; MSIP_Label_${id}2_Enabled=True; MSIP_Label_${id}2_Method=Privileged`;
    expect((await readEml(mail('To: a@b.example', `msip_labels: ${labels}`, '', 'x'))).message.label).toBe(
      'Official Sensitive',
    );
    expect(
      (await readEml(mail('To: a@b.example', 'msip_labels: ;=;MSIP_Label_x', '', 'x'))).message.label,
    ).toBeUndefined();
  });

  it('is an invitation, which is no attachment of itself', async () => {
    const { message } = await readEml(
      mail(
        'To: a@b.example',
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'Join us',
        '--b',
        'Content-Type: text/calendar; method=REQUEST; charset=utf-8',
        '',
        'BEGIN:VCALENDAR',
        'METHOD:REQUEST',
        'END:VCALENDAR',
        '--b--',
      ),
    );
    expect(message.kind).toBe('meeting');
    expect(message.attachments).toEqual([]);
  });

  it('is an attached mail by its subject, unread, and no picture within the text', async () => {
    const { message } = await readEml(
      mail(
        'To: a@b.example',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/html',
        '',
        '<p>See below</p><img src="cid:logo">',
        '--b',
        'Content-Type: image/png; name="logo.png"',
        'Content-ID: <logo>',
        '',
        'x',
        '--b',
        'Content-Type: message/rfc822',
        '',
        'From: c@d.example',
        'Subject: =?utf-8?Q?SECRET_plan?=',
        '',
        'The text of the other mail',
        '--b--',
      ),
    );
    expect(message.attachments?.map(({ name }) => name)).toEqual(['SECRET plan']);
    expect(readBody(message).text).toBe('See below');
  });
});

describe('what could not be looked at', () => {
  const unreadFields = async (source: string): Promise<readonly string[]> =>
    ((await readEml(source)).message.unread ?? []).map(({ field }) => field);

  it.each([
    [
      'S/MIME',
      [
        'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m',
        'Content-Transfer-Encoding: base64',
        '',
        'aGVsbG8=',
      ],
    ],
    [
      'PGP with parts',
      [
        'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b',
        '',
        '--b',
        'Content-Type: application/pgp-encrypted',
        '',
        'Version: 1',
        '--b',
        'Content-Type: application/octet-stream; name=encrypted.asc',
        '',
        'x',
        '--b--',
      ],
    ],
  ])('is text and files encrypted with %s', async (_what, lines) => {
    const source = mail('To: a@b.example', ...lines);
    expect(await unreadFields(source)).toEqual(['attachments', 'text']);
    const { message, problems } = await readEml(source);
    expect(message.text).toBeUndefined();
    expect(message.attachments).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('is text encrypted with PGP in the text itself', async () => {
    expect(await unreadFields(mail('To: a@b.example', '', '-----BEGIN PGP MESSAGE-----', 'x'))).toEqual(['text']);
  });

  it('is what winmail.dat holds: the files, and the text where there is no other', async () => {
    const winmail = [
      '--b',
      'Content-Type: application/ms-tnef; name=winmail.dat',
      'Content-Transfer-Encoding: base64',
      '',
      'eJ8+',
      '--b--',
    ];
    const start = ['To: a@b.example', 'Content-Type: multipart/mixed; boundary=b', ''];
    expect(await unreadFields(mail(...start, ...winmail))).toEqual(['attachments', 'text']);
    expect(await unreadFields(mail(...start, '--b', '', 'Hello', ...winmail))).toEqual(['attachments']);
  });

  it.each([
    ['undisclosed recipients', 'To: undisclosed-recipients:;'],
    ['no recipients at all', 'Subject: x'],
  ])('is %s', async (_what, header) => {
    const { message, problems } = await readEml(mail(header, '', 'x'));
    expect(message.to).toEqual([]);
    expect(message.unread?.[0]?.reason).toContain('no recipient');
    expect(problems).toEqual([]);
  });
});

describe('what is wrong with a file', () => {
  it.each([
    ['an empty file', '', /empty/],
    ['a file of line breaks', '\r\n\r\n', /empty/],
    ['another kind of file', '{"to": ["a@b.example"]}', /no \.eml/],
    ['a text without a header', 'Hello Sam,\n\nsee you: soon', /no \.eml/],
  ])('%s is no mail', async (_what, source, problem) => {
    const { isMail, problems, message } = await readEml(source);
    expect(isMail).toBe(false);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
    expect(message.unread).toHaveLength(1);
  });

  it('names Outlook’s own files, with the mend', async () => {
    const { problems } = await readEml(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
    expect(problems[0]).toContain('.msg');
  });

  it('a broken header line is named, and the rest is read', async () => {
    const { isMail, problems, message } = await readEml(
      mail('From: asha@dept.example', 'this is no field', 'To: sam@mail.example', '', 'OFFICIAL'),
    );
    expect(isMail).toBe(true);
    expect(problems).toEqual(['Line 2 of the header is no header field, and was left out: "this is no field".']);
    expect(message.to).toEqual([{ address: 'sam@mail.example' }]);
    expect(message.text?.trimEnd()).toBe('OFFICIAL');
  });

  it.each([
    ['the boundary is missing', 'Content-Type: multipart/mixed'],
    ['the boundary never comes', 'Content-Type: multipart/mixed; boundary=other'],
  ])('a body whose parts cannot be told apart is unread: %s', async (_what, header) => {
    const { problems, message } = await readEml(mail('To: a@b.example', header, '', '--b', '', 'SECRET', '--b--'));
    expect(problems[0]).toContain('boundary');
    expect(message.to).toHaveLength(1);
    expect(message.text).toBeUndefined();
    expect(message.unread?.map(({ field }) => field)).toEqual(['text']);
  });

  it('an alternative without words is an empty text, not a broken one', async () => {
    const { problems, message } = await readEml(
      mail('To: a@b.example', 'Content-Type: multipart/alternative; boundary=b', '', '--b', '', '', '--b--'),
    );
    expect(problems).toEqual([]);
    expect(message.text?.trim()).toBe('');
  });

  it('parts nested too deep leave the header readable', async () => {
    const nested = Array.from({ length: 300 }, (_, depth) => [
      `Content-Type: multipart/mixed; boundary=b${depth}`,
      '',
      `--b${depth}`,
    ]).flat();
    const { isMail, problems, message } = await readEml(mail('To: a@b.example', ...nested, '', 'x'));
    expect(isMail).toBe(true);
    expect(problems).toHaveLength(1);
    expect(message.to).toHaveLength(1);
    expect(message.unread?.map(({ field }) => field)).toEqual(['text']);
  });
});

describe('files that nobody wrote by hand', () => {
  it.each([
    ['a byte order mark', bytes(`\ufeff${mail(...plain, 'Hello')}`)],
    ['UTF-16', bytes(`\ufeff${mail(...plain, 'Hello')}`, 'utf16le')],
    ['the line of a mailbox file', bytes(`From asha Mon May  3 10:00:00 2021\r\n${mail(...plain, 'Hello')}`)],
    ['empty lines above', bytes(`\r\n\r\n${mail(...plain, 'Hello')}`)],
    ['line ends of an old Mac', bytes(mail(...plain, 'Hello').replace(/\r\n/g, '\r'))],
    ['line ends of Unix', bytes(mail(...plain, 'Hello').replace(/\r\n/g, '\n'))],
    ['a part of a larger buffer', bytes(`xxx${mail(...plain, 'Hello')}`).subarray(3)],
  ])('%s is read all the same', async (_what, source) => {
    const { message, problems } = await readEml(source);
    expect(problems).toEqual([]);
    expect(message.to).toEqual([{ address: 'sam.hill@dept.example' }]);
    expect(message.subject).toBe('Visit');
    expect(message.text?.trim()).toBe('Hello');
  });

  // It is about reading, not about time: a busy machine may need longer than other tests are given.
  it('a body of 20 MB is read', { timeout: 120_000 }, async () => {
    const { message } = await readEml(
      bytes(mail(...plain, 'A line of ordinary length in a very long mail, as logs have.\r\n'.repeat(330_000))),
    );
    expect(message.text?.length).toBeGreaterThan(19_000_000);
  });

  it('never rejects, whatever the bytes', async () => {
    const line = fc.constantFrom(
      'To: a@b.example',
      'Content-Type: multipart/mixed; boundary="b"',
      '--b',
      '--b--',
      '',
      'x',
      'Content-Type: message/rfc822',
      'Content-Transfer-Encoding: base64',
      'Content-Type: text/html; charset=nonsense',
      '=?utf-8?Q?',
      ':',
      '\0',
      ' folded',
      'Subject: =?x?B?//?=',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.array(line, { maxLength: 20 }).map((lines) => bytes(lines.join('\n'))),
        ),
        async (source) => {
          const { message, isMail, problems } = await readEml(source);
          expect(Array.isArray(message.to)).toBe(true);
          expect(isMail || problems.length > 0).toBe(true);
          expect(message.text !== undefined || message.html !== undefined || (message.unread ?? []).length > 0).toBe(
            true,
          );
        },
      ),
    );
  });
});
