import { describe, expect, it } from 'vitest';
import { readEml } from '../eml';
import { readBody } from '../engine';
import { type Envelope, readEnvelope, writeEnvelope } from './envelope';
import { approval } from './examples/mails';

const words = 'Dr Helen Marsh approved: “Take the clean laptop.” Répondu à 9 h 12. Ŵythnos.';
const link = 'https://second-look.example/requests/T7KQ29FXM?from=mail&step=manager';

function written(): Envelope {
  const result = writeEnvelope(
    { ...approval.record, words: 'Ŵyth “clean” laptops 💻. '.repeat(20) },
    { title: 'Overseas travel', text: `${words}\n${link}`, html: `<p>${words}</p><p><a href="${link}">Open</a></p>` },
  );
  if (!result.ok) throw new Error(result.why);
  return result.envelope;
}

const { text, html, sealed } = written();
const whole = { found: 'record', sealed };
const crlf = (lines: string) => lines.replace(/\r?\n/g, '\r\n');

const base64 = (body: string) =>
  (
    Buffer.from(body, 'utf8')
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\n');

function quotedPrintable(body: string): string {
  return body
    .split('\n')
    .map((line) => {
      const encoded = [...Buffer.from(line, 'utf8')]
        .map((byte) =>
          (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32
            ? String.fromCharCode(byte)
            : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
        )
        .join('')
        .replace(/ $/, '=20');
      return (encoded.match(/(?:=..|[^=]){1,24}/g) ?? ['']).join('=\n');
    })
    .join('\n');
}

/** RFC 3676: a space is put before what begins with one, with > or with From; long lines break after a space. */
function flowed(body: string): string {
  return body
    .split('\n')
    .map((line) => (/^( |>|From )/.test(line) ? ` ${line}` : line))
    .map((line) => (line.length > 70 && line.includes(' ') ? line.replace(/(.{40,60} )/g, '$1\n') : line))
    .join('\n');
}

const header = (more: string) =>
  `From: helen.marsh@ministry.example\nTo: asha.patel@ministry.example\nSubject: Overseas travel T7KQ29FXM\nMIME-Version: 1.0\n${more}\n\n`;

async function fromEml(source: string) {
  const { message } = await readEml(crlf(source));
  const body = message.html === undefined ? message : readBody({ text: message.text, html: message.html });
  return readEnvelope({
    text: body.text,
    quoted: body.quoted,
    attachments: message.attachments?.map(({ name }) => name),
  });
}

const fromHtml = (body: string) => readEnvelope(readBody({ html: body }));
const fromText = (body: string) => readEnvelope(readBody({ text: body }));

const bannerText = 'CAUTION: This email originated from outside the department.\n\n';
const bannerHtml =
  '<div style="background:#ffeb9c;border:1px solid"><p><strong>CAUTION:</strong> Do not follow links you do not expect.</p></div>';
const disclaimer =
  '<hr><p style="font-size:9px">This mail is for the person it is addressed to. -----Please think-----</p>';
const safeLink = html.replace(
  /href="([^"]+)"/g,
  (_, address: string) =>
    `href="https://gbr01.safelinks.protection.outlook.example/?url=${encodeURIComponent(address)}&amp;data=05%7C02" originalsrc="${address}"`,
);

describe('an envelope', () => {
  it('has a subject of kind and reference only', () => {
    expect(written().subject).toBe('Overseas travel T7KQ29FXM');
  });

  it('keeps every line that the program reads within 76 columns, and below the words for people', () => {
    const armour = text.slice(text.indexOf('For Second Look.'));
    expect(Math.max(...armour.split('\n').map((line) => line.length))).toBeLessThanOrEqual(76);
    expect(text.indexOf(words)).toBe(0);
  });

  it('refuses words that look like an armour', () => {
    const human = { title: 'Request', text: '-----BEGIN SECOND LOOK 1 20-----', html: '' };
    expect(writeEnvelope(approval.record, human)).toEqual({ ok: false, why: 'wordsHoldArmour' });
  });

  it('refuses what would be too large', () => {
    const fields = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`f${i}`, 'x'.repeat(19_000)]));
    const human = { title: 'Request', text: '', html: '' };
    expect(writeEnvelope({ ...approval.record, fields }, human)).toEqual({ ok: false, why: 'tooLarge' });
  });
});

describe('what an envelope survives', () => {
  it.each([
    ['plain text', fromText(text)],
    ['carriage returns', fromText(crlf(text))],
    ['HTML', fromHtml(html)],
    ['banners before and after, text', fromText(`${bannerText}${text}\n\n-----Please think-----\nOFFICIAL`)],
    ['banners before and after, HTML', fromHtml(`<html><body>${bannerHtml}${html}${disclaimer}</body></html>`)],
    ['Safe Links', fromHtml(safeLink)],
    ['line breaks made into spaces', readEnvelope({ text: text.replace(/\n/g, ' '), quoted: '' })],
    ['no-break spaces', readEnvelope({ text: text.replace(/ /g, '\u00a0'), quoted: '' })],
    ['an empty line between all lines', readEnvelope({ text: text.replace(/\n/g, '\n\n'), quoted: '' })],
    ['spaces at the ends of lines', readEnvelope({ text: text.replace(/\n/g, '  \n'), quoted: '' })],
    [
      'soft hyphens and zero-width spaces',
      readEnvelope({ text: text.replace(/(.{20})/g, '$1\u200b\u00ad'), quoted: '' }),
    ],
    ['a gateway that wraps at 60 columns', fromText(text.replace(/([A-Za-z0-9+/=]{60})(?=.)/g, '$1\n'))],
    [
      'HTML rewritten: a paragraph and spans for each line',
      fromHtml(
        html.replace(/([^<>]+)<br>/g, '<p class="MsoNormal"><span style="font-size:11pt">$1<o:p></o:p></span></p>'),
      ),
    ],
    [
      'HTML rewritten: numbers made into telephone links',
      fromHtml(
        html.replace(/(?<=>[A-Za-z0-9+/]{10,})(\d{2,})/g, '<a href="tel:$1" x-apple-data-detectors="true">$1</a>'),
      ),
    ],
    ['HTML rewritten: entities', fromHtml(html.replace(/\+/g, '&#43;').replace(/For Second/, 'For&nbsp;Second'))],
    [
      'an answer that quotes the request below, Outlook',
      fromHtml(
        `${html}<div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Asha Patel &lt;asha.patel@ministry.example&gt;<br><b>Sent:</b> 25 September 2020 09:00<br><b>To:</b> Helen Marsh<br><b>Subject:</b> Overseas travel</div><div>${html}</div>`,
      ),
    ],
    [
      'an answer that quotes the request below, text',
      fromText(
        `${text}\n\nOn 25 Sep 2020, at 09:00, Asha Patel <asha.patel@ministry.example> wrote:\n\n${text.replace(/^/gm, '> ')}`,
      ),
    ],
  ])('%s', (_, reading) => {
    expect(reading).toEqual(whole);
  });

  it.each([
    ['quoted-printable', 'quoted-printable', quotedPrintable],
    ['base64', 'base64', base64],
  ])('%s, as text and as HTML', async (_, encoding, encode) => {
    for (const [type, body] of [
      ['plain', text],
      ['html', html],
    ] as const) {
      const more = `Content-Type: text/${type}; charset=utf-8\nContent-Transfer-Encoding: ${encoding}`;
      expect(await fromEml(header(more) + encode(body))).toEqual(whole);
    }
  });

  it('format=flowed', async () => {
    const more = 'Content-Type: text/plain; charset=utf-8; format=flowed\nContent-Transfer-Encoding: 8bit';
    expect(await fromEml(header(more) + flowed(text))).toEqual(whole);
  });

  it('both forms side by side', async () => {
    const part = (type: string, body: string) =>
      `--x\nContent-Type: text/${type}; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(body)}\n`;
    const source = `${header('Content-Type: multipart/alternative; boundary=x')}${part('plain', text)}${part('html', html)}--x--\n`;
    expect(await fromEml(source)).toEqual(whole);
  });
});

const quote = (body: string) => body.replace(/^/gm, '> ');

describe('what is never a new record', () => {
  it.each([
    [
      'Outlook',
      fromHtml(
        `<p>Fine by me.</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Asha Patel &lt;asha.patel@ministry.example&gt;<br><b>Sent:</b> 25 September 2020 09:00<br><b>To:</b> Helen Marsh<br><b>Subject:</b> Overseas travel</div><div>${html}</div>`,
      ),
    ],
    [
      'classic Outlook',
      fromHtml(
        `<p class=MsoNormal>Fine by me.</p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>From:</b> Asha Patel &lt;asha.patel@ministry.example&gt; <br><b>Sent:</b> 25 September 2020 09:00<br><b>To:</b> Helen Marsh<br><b>Subject:</b> Overseas travel</p></div></div>${html}`,
      ),
    ],
    [
      'Gmail',
      fromHtml(
        `<div dir="ltr">Fine by me.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Fri, 25 Sept 2020 at 09:00, Asha Patel &lt;<a href="mailto:asha.patel@ministry.example">asha.patel@ministry.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid">${html}</blockquote></div>`,
      ),
    ],
    [
      'Apple Mail',
      fromHtml(
        `<div>Fine by me.<div><br><blockquote type="cite"><div>On 25 Sep 2020, at 09:00, Asha Patel &lt;asha.patel@ministry.example&gt; wrote:</div><br><div>${html}</div></blockquote></div></div>`,
      ),
    ],
    [
      'a phone',
      fromText(
        `Fine by me\n\nSent from my phone\n\n> On 25 Sep 2020, at 09:00, Asha Patel <asha.patel@ministry.example> wrote:\n>\n${quote(text)}`,
      ),
    ],
    ['an answer above and below', fromText(`Fine by me.\n\n${quote(text)}\n\nand thank you`)],
    ['forwarded twice', fromText(`Please see.\n\n${quote(`Please see.\n\n${quote(text)}`)}`)],
    [
      'forwarded, with the header of the earlier mail',
      fromText(
        `For your information.\n\n-----Original Message-----\nFrom: Helen Marsh\nSent: 25 September 2020 09:12\nTo: Asha Patel\nSubject: Overseas travel\n\n${text}`,
      ),
    ],
  ])('an armour quoted by %s', (_, reading) => {
    expect(reading).toEqual({ found: 'quoted' });
  });

  it('a mail that is attached to another', async () => {
    const inner = header('Content-Type: text/plain; charset=utf-8') + text;
    const source = `${header('Content-Type: multipart/mixed; boundary=y')}--y\nContent-Type: text/plain\n\nPlease see.\n--y\nContent-Type: message/rfc822\n\n${inner}\n--y--\n`;
    expect(await fromEml(source)).toEqual({ found: 'none' });
  });

  it('an encrypted mail: it cannot be read here', () => {
    const sentence = 'This message is protected.';
    for (const name of ['message_v2.rpmsg', 'Message.rpmsg', 'smime.p7m']) {
      expect(readEnvelope({ text: sentence, quoted: '', attachments: [name] })).toEqual({
        found: 'unreadable',
        why: 'encrypted',
      });
    }
  });

  it('a mail that was not read, and one that has nothing for us', () => {
    expect(readEnvelope({ text: undefined, quoted: undefined })).toEqual({ found: 'none' });
    expect(fromText('-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----')).toEqual({ found: 'none' });
  });

  it('an armour that claims to be larger than any record', () => {
    const huge = `-----BEGIN SECOND LOOK 1 9999999-----\nsha256 ${'0'.repeat(64)}\nAAAA\n-----END SECOND LOOK-----`;
    expect(fromText(huge)).toEqual({ found: 'unreadable', why: 'tooLarge' });
  });
});
