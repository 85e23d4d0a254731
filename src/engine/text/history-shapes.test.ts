import { describe, expect, it } from 'vitest';
import { readBody } from './index';

/**
 * What each client puts between an answer and the mail that it answers, as it writes HTML and as it writes text.
 * `{mail}` is that mail. The shapes hold no more than what tells the two apart.
 */
interface Shape {
  readonly client: string;
  readonly html?: string;
  readonly text?: string;
}

const bold = (names: readonly [string, string, string, string], tag = 'b', end = '<br>') =>
  `<${tag}>${names[0]}:</${tag}> Asha Patel &lt;asha.patel@dept.example&gt;${end}<${tag}>${names[1]}:</${tag}> 03 May 2021 10:00${end}<${tag}>${names[2]}:</${tag}> Sam Hill${end}<${tag}>${names[3]}:</${tag}> Visit${end}`;
const lines = (names: readonly [string, string, string, string]) =>
  `${names[0]}: Asha Patel <asha.patel@dept.example>\n${names[1]}: 03 May 2021 10:00\n${names[2]}: Sam Hill\n${names[3]}: Visit\n`;
const english = ['From', 'Sent', 'To', 'Subject'] as const;
const welsh = ['Oddi wrth', 'Anfonwyd', 'At', 'Pwnc'] as const;
const apple = ['From', 'Subject', 'Date', 'To'] as const;
const appleForward =
  'From: Asha Patel <asha.patel@dept.example>\nSubject: Visit\nDate: 3 May 2021 at 10:00:12 BST\nTo: Sam Hill\n';

/** The shapes of Outlook, which only differ in the words of the header. */
const outlook = (language: string, names: readonly [string, string, string, string]): readonly Shape[] => [
  {
    client: `classic Outlook, ${language}`,
    html: `<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>${bold(names)}<o:p></o:p></p></div></div><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>{mail}</p>`,
    text: `${lines(names)}\n{mail}`,
  },
  {
    client: `classic Outlook 2010, ${language}`,
    html: `<div style='border:none;border-top:solid #B5C4DF 1.0pt'><p class=MsoNormal>${bold(names)}</p></div><p class=MsoNormal>{mail}</p>`,
    text: `-----Original Message-----\n${lines(names)}\n{mail}`,
  },
  {
    client: `Outlook on the web, ${language}`,
    html: `<div id="appendonsend"></div><hr tabindex="-1" style="display:inline-block; width:98%"><div id="divRplyFwdMsg" dir="ltr">${bold(names)}<div>&nbsp;</div></div><div>{mail}</div>`,
    text: `________________________________\n${lines(names)}\n{mail}`,
  },
  {
    client: `Outlook on the web without its marks, ${language}`,
    html: `<hr><div dir="ltr">${bold(names)}<div>&nbsp;</div></div><div>{mail}</div>`,
  },
  {
    client: `new Outlook, ${language}`,
    html: `<div id="mail-editor-reference-message-container"><div style="border-width:1pt medium medium;border-style:solid none none;border-color:#e1e1e1"><p>${bold(names)}</p></div><div>{mail}</div></div>`,
  },
  {
    client: `Outlook on a phone, ${language}`,
    html: `<div id="mail-editor-reference-message-container" class="ms-outlook-mobile-reference-message"><hr><div id="divRplyFwdMsg" style="font-size:11pt">${bold(names, 'strong')}</div><br>{mail}</div>`,
    text: `________________________________\n${lines(names)}\n{mail}`,
  },
  {
    client: `Outlook for Mac, ${language}`,
    html: `<div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${bold(names, 'span')}</p></div><p>{mail}</p>`,
  },
];

const shapes: readonly Shape[] = [
  ...outlook('English', english),
  ...outlook('Welsh', welsh),
  {
    client: 'Gmail',
    html: '<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, 3 May 2021 at 10:00, Asha Patel &lt;<a href="mailto:asha.patel@dept.example">asha.patel@dept.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex"><div dir="ltr">{mail}</div></blockquote></div>',
    text: 'On Mon, 3 May 2021 at 10:00, Asha Patel <asha.patel@dept.example> wrote:\n\n> {mail}',
  },
  {
    client: 'Gmail, Welsh',
    html: '<div class="gmail_quote"><div class="gmail_attr">Ar Llun, 3 Mai 2021 am 10:00 Asha Patel &lt;asha.patel@dept.example&gt; ysgrifennodd:<br></div><blockquote class="gmail_quote">{mail}</blockquote></div>',
    text: 'Ar Llun, 3 Mai 2021 am 10:00 Asha Patel <asha.patel@dept.example>\nysgrifennodd:\n\n> {mail}',
  },
  {
    client: 'Gmail, a forward',
    html: `<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <strong>Asha Patel</strong> &lt;asha.patel@dept.example&gt;<br>Date: Mon, 3 May 2021 at 10:00<br>Subject: Visit<br>To: Sam Hill<br></div><br><div>{mail}</div></div>`,
    text: '---------- Forwarded message ---------\nFrom: Asha Patel <asha.patel@dept.example>\nDate: Mon, 3 May 2021 at 10:00\nSubject: Visit\n\n{mail}',
  },
  {
    client: 'Apple Mail',
    html: '<div><br><blockquote type="cite"><div>On 3 May 2021, at 10:00, Asha Patel &lt;asha.patel@dept.example&gt; wrote:</div><br class="Apple-interchange-newline"><div>{mail}</div></blockquote></div>',
    text: '> On 3 May 2021, at 10:00, Asha Patel <asha.patel@dept.example> wrote:\n> \n> {mail}',
  },
  {
    client: 'Apple Mail, Welsh',
    html: '<blockquote type="cite"><div>Ar 3 Mai 2021, am 10:00, ysgrifennodd Asha Patel &lt;asha.patel@dept.example&gt;:</div><div>{mail}</div></blockquote>',
    text: 'Ar 3 Mai 2021, am 10:00, ysgrifennodd Asha Patel <asha.patel@dept.example>:\n\n> {mail}',
  },
  {
    client: 'Apple Mail, a forward',
    html: `<div><blockquote type="cite"><div>Begin forwarded message:</div><br><div><b>From: </b>Asha Patel</div><div><b>Subject: </b>Visit</div><div><b>Date: </b>3 May 2021 at 10:00</div><br><div>{mail}</div></blockquote></div>`,
    text: `Begin forwarded message:\n\n${appleForward}\n{mail}`,
  },
  {
    client: 'a header in the order of Apple Mail alone',
    html: `<div>${bold(apple)
      .replace('03 May 2021 10:00', 'Visit')
      .replace('Sam Hill', '3 May 2021 at 10:00')
      .replace(/Visit<br>$/, 'Sam Hill<br>')}</div><div>{mail}</div>`,
    text: `${appleForward}\n{mail}`,
  },
  {
    client: 'Thunderbird',
    html: '<div class="moz-cite-prefix">On 03/05/2021 10:00, Asha Patel wrote:<br></div><blockquote type="cite" cite="mid:1@dept.example"><p>{mail}</p></blockquote>',
    text: 'On 03/05/2021 10:00, Asha Patel wrote:\n> {mail}',
  },
  {
    client: 'Thunderbird, Welsh',
    html: '<div class="moz-cite-prefix">Ar 03/05/2021 10:00, ysgrifennodd Asha Patel:<br></div><blockquote type="cite" cite="mid:1@dept.example"><p>{mail}</p></blockquote>',
    text: 'Ar 03/05/2021 10:00, ysgrifennodd Asha Patel:\n> {mail}',
  },
  {
    client: 'Thunderbird, a forward',
    html: '<div class="moz-forward-container"><br><br>-------- Forwarded Message --------<table class="moz-email-headers-table"><tbody><tr><th>Subject: </th><td>Visit</td></tr><tr><th>Date: </th><td>Mon, 3 May 2021 10:00:00 +0100</td></tr><tr><th>From: </th><td>Asha Patel</td></tr></tbody></table><br><p>{mail}</p></div>',
    text: '-------- Forwarded Message --------\nSubject: \tVisit\nDate: \tMon, 3 May 2021 10:00:00 +0100\nFrom: \tAsha Patel\n\n{mail}',
  },
  {
    client: 'Yahoo',
    html: '<div id="ydp1yahoo_quoted" class="yahoo_quoted"><div><div>On Monday 3 May 2021 at 10:00:00 BST, Asha Patel &lt;asha.patel@dept.example&gt; wrote: </div><div><br></div><div>{mail}</div></div></div>',
  },
  {
    client: 'Proton Mail',
    html: '<div class="protonmail_quote">On Monday, 3 May 2021 at 10:00, Asha Patel &lt;asha.patel@dept.example&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">{mail}</blockquote></div>',
    text: 'On Monday, 3 May 2021 at 10:00, Asha Patel <asha.patel@dept.example> wrote:\n\n> {mail}',
  },
  { client: 'plain lines', text: '> {mail}\n>\n> Asha' },
  {
    client: 'plain lines below a line of dashes',
    text: `-----Original Message-----\n> ${lines(english).replace(/\n(?=.)/g, '\n> ')}>\n> {mail}`,
  },
];

type Body = { readonly html?: string; readonly text?: string };
const forms = shapes.flatMap(({ client, html, text }): readonly (readonly [string, Body])[] => [
  ...(html === undefined
    ? []
    : ([[`${client}, HTML`, { html: `<html><body><div>Agreed.</div>${html}</body></html>` }]] as const)),
  ...(text === undefined ? [] : ([[`${client}, text`, { text: `Agreed.\n\n${text}` }]] as const)),
]);
const filled = (body: Body, mail: string): Body => ({
  ...(body.html === undefined ? {} : { html: body.html.replace('{mail}', mail) }),
  ...(body.text === undefined ? {} : { text: body.text.replace('{mail}', mail) }),
});

describe('an answer above the mail that it answers', () => {
  it.each(forms)('%s: is the new text, and the rest is history', (_, body) => {
    const read = readBody(filled(body, 'Can you come on Thursday?'));
    expect(read.text).toBe('Agreed.');
    expect(read.quoted).toContain('Can you come on Thursday?');
  });

  it.each(forms)('%s: is told apart in whatever language the mail below was answered before', (_, body) => {
    const older = body.text === undefined ? 'Old<br>---<br>News' : 'Old';
    expect(readBody(filled(body, older)).text).toBe('Agreed.');
  });
});

const quoted = (text: string, tag = 'type="cite"') => `<blockquote ${tag}><div>${text}</div></blockquote>`;
const gmail = (inside: string) =>
  `<div class="gmail_quote"><div class="gmail_attr">On Mon, 3 May 2021 at 10:00, Asha Patel &lt;asha.patel@dept.example&gt; wrote:<br></div>${inside}</div>`;
const cite = 'class="gmail_quote" style="margin:0"';

describe('answers between what they answer', () => {
  it.each<[string, { html?: string; text?: string }]>([
    [
      'Gmail, HTML',
      { html: gmail(`${quoted('Can you come?', cite)}<div>NEW1</div>${quoted('When?', cite)}<div>NEW2</div>`) },
    ],
    [
      'Gmail, HTML, with more of the mail below',
      {
        html: gmail(
          `${quoted('Can you come?', cite)}<div>NEW1</div>${quoted('When?', cite)}<div>NEW2</div>${quoted('Asha', cite)}`,
        ),
      },
    ],
    [
      'Gmail, text',
      {
        text: 'On Mon, 3 May 2021 at 10:00, Asha Patel <asha.patel@dept.example> wrote:\n> Can you come?\nNEW1\n> When?\nNEW2\n> Asha',
      },
    ],
    [
      'Apple Mail, HTML',
      {
        html: `${quoted('On 3 May 2021, at 10:00, Asha Patel wrote:<br>Can you come?')}<div>NEW1</div>${quoted('When?')}<div>NEW2</div>`,
      },
    ],
    [
      'Thunderbird, HTML',
      {
        html: `<div class="moz-cite-prefix">On 03/05/2021 10:00, Asha Patel wrote:</div>${quoted('Can you come?')}<p>NEW1</p>${quoted('When?')}<p>NEW2</p>${quoted('Asha')}`,
      },
    ],
    [
      'Proton Mail, HTML',
      {
        html: `<div class="protonmail_quote">On Monday, 3 May 2021 at 10:00, Asha Patel wrote:<br>${quoted('Can you come?')}NEW1${quoted('When?')}NEW2</div>`,
      },
    ],
    [
      'Outlook with a sign before each line',
      {
        text: '-----Original Message-----\n> From: Asha Patel\n> Sent: 03 May 2021 10:00\n> Subject: Visit\n>\n> Can you come?\nNEW1\n> When?\nNEW2\n> Asha',
      },
    ],
    [
      'a header whose mail has a sign before each line',
      { text: `${lines(english)}\n> Can you come?\nNEW1\n> When?\nNEW2` },
    ],
    ['plain lines', { text: '> Can you come?\nNEW1\n> When?\nNEW2\n' }],
  ])('%s: stay in the new text', (_, body) => {
    const read = readBody(body);
    expect(read.text).toContain('NEW1');
    expect(read.text).toContain('NEW2');
    expect(read.quoted).not.toContain('NEW');
  });
});

describe('a mail below that was itself answered between its lines', () => {
  it.each([
    ['below a header', `${lines(english)}\nHello\n\n> Can you come?\nYes.\n> When?\nAt ten.`],
    ['below a header without an empty line', `${lines(english)}Hello\n\n> Can you come?\nYes.`],
    [
      'below an introduction',
      'On 03/05/2021, 10:00, "Asha" <asha@dept.example> wrote:\nHello\n\n> Can you come?\nYes.',
    ],
  ])('%s: is history', (_, history) => {
    expect(readBody({ text: `Agreed.\n\n${history}` })).toEqual({ text: 'Agreed.', quoted: history });
  });
});
