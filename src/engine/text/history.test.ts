import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody, splitHistory } from './index';

const outlookHeader =
  'From: Patel, Asha (Digital)\nSent: 3 May 2021 10:00\nTo: Hill, Sam\nSubject: OFFICIAL-SENSITIVE Visit';

describe('history that is set apart from the new text', () => {
  it.each([
    ['the old Outlook line', '-----Original Message-----\nFrom: Asha Patel\nHello'],
    ['an answered invitation', '-----Original Appointment-----\nHello'],
    ['the line of Android phones', '-------- Original message --------\nHello'],
    ['the line of Gmail for a forward', '---------- Forwarded message ---------\nFrom: Asha'],
    ['the Welsh line', '-----Neges Wreiddiol-----\nOddi wrth: Asha Patel'],
    ['the German line', '-----Ursprüngliche Nachricht-----\nVon: Asha Patel'],
    ['a header without a line above', `${outlookHeader}\n\nHello`],
    ['a header with a line of underscores above', `________________________________\n\n${outlookHeader}\n\nHello`],
    ['a short header below underscores', '________________________________\nFrom: Asha Patel\nTo: Sam Hill\n\nHello'],
    [
      'a header with bold words',
      '*From:* Asha Patel <asha.patel@dept.example>\n*Sent:* 3 May 2021 10:00\n*To:* Sam\n*Subject:* x',
    ],
    [
      'a header with a date instead of Sent',
      'From: Asha\nDate: Monday, 3 May 2021 at 10:00\nTo: Sam\nSubject: x\n\nHello',
    ],
    [
      'a header with a wrapped list',
      `From: Asha\nSent: 3 May 2021 10:00\nTo: Sam Hill;\n  Dana Cole;\n  Rob Lewis\nSubject: x\n\nHello`,
    ],
    ['a Welsh header', 'Oddi wrth: Asha Patel\nAnfonwyd: 03 Mai 2021 10:00\nAt: Sam Hill\nPwnc: Ymweliad\n\nHelo'],
    [
      'a French header',
      'De\u00a0: Asha\nEnvoyé\u00a0: lundi 3 mai 2021 10:00\nÀ\u00a0: Sam\nObjet\u00a0: x\n\nBonjour',
    ],
    ['a German header', 'Von: Asha\nGesendet: Montag, 3. Mai 2021 10:00\nAn: Sam\nBetreff: x\n\nHallo'],
    ['a forward by Apple Mail', 'Begin forwarded message:\n\nFrom: Asha\nSubject: x\nDate: 3 May 2021\n\nHello'],
    ['what Outlook for Mac writes', 'On 03/05/2021, 10:00, "Asha Patel" <asha.patel@dept.example> wrote:\n\n    Hello'],
    [
      'quoted lines with their introduction',
      'On Mon, 3 May 2021 at 10:00, Asha Patel <asha.patel@dept.example> wrote:\n\n> Hello\n> Sam',
    ],
    [
      'a wrapped introduction',
      'On Mon, 3 May 2021 at 10:00, Asha Patel (Digital)\n<asha1@dept.example> wrote:\n> Hello\n\n> Sam\n',
    ],
    ['a Welsh introduction', 'Ar Llun, 3 Mai 2021 am 10:00 Asha Patel <asha@dept.example>\nysgrifennodd:\n\n> Helo'],
    ['an introduction without an address', 'On 03/05/2021 10:00, Asha Patel wrote:\n> Hello'],
    ['an introduction in another language', '2021年5月3日(月) 10:00 Asha Patel <asha@dept.example>:\n\n> Hello'],
    ['quoted lines alone', '> Hello\n>\n> > Sam'],
    ['the quoted lines of an iPhone', '> On 3 May 2021, at 10:00, Asha Patel <asha@dept.example> wrote:\n> \n> Hello'],
    ['quoted lines with a line of the phone below', '> Hello\n\nSent from my iPhone'],
  ])('%s', (_what, history) => {
    expect(splitHistory(`Thanks, agreed.\n\nAsha\n\n${history}`)).toEqual({
      text: 'Thanks, agreed.\n\nAsha',
      quoted: history,
    });
    expect(splitHistory(`Thanks\r\n\r\n${history.replace(/\n/g, '\r\n')}`).text).toBe('Thanks');
    expect(splitHistory(history).text).toBe('');
  });

  it('begins with the first mail of several', () => {
    const { text } = splitHistory(`New\n\n${outlookHeader}\n\nAnswer\n\n-----Original Message-----\nFrom: Sam`);
    expect(text).toBe('New');
    expect(splitHistory(`New\n\n> Hello\n\n${outlookHeader}`).text).toBe('New');
    expect(splitHistory(`New\n\n> Hello\n\n__________\n${outlookHeader}`).text).toBe('New');
  });
});

describe('what stays in the new text', () => {
  it.each([
    ['a journey', 'From: London\nTo: Cardiff\nDate: 3 May\n\nPlease book it.'],
    ['a list with From in it', 'From: Monday\nWe work from home.\n\nSubject: to change.'],
    ['a sentence that ends with wrote', 'On Monday the minister wrote:\nDear all, please read section 3.'],
    ['a sentence with a date', 'On 3 May 2021 at 10:00 we met.\nOn the whole it went well:\n- yes'],
    ['a line of dashes', 'Hello\n-----\nAsha\n-----------------\nDigital'],
    ['a line of underscores', 'Hello\n____________________\nAsha Patel\nDigital'],
    ['a heading between dashes', '--- Agenda ---\nFirst'],
    ['a signature', 'Hello\n\n-- \nAsha Patel\nTel: 020 7946 0000\nDate of leave: 3 May'],
    ['a line of the phone', 'Hello\n\nSent from my iPhone'],
    ['an escaped line of a mailbox file', 'Hello\n>From the start it was late.'],
    ['answers below a quotation', 'On 3 May 2021 at 10:00, Sam <sam@dept.example> wrote:\n> Can you come?\n\nYes.\n'],
    ['answers between quoted lines, the last one included', '> Can you come?\nYes.\n> When?\nAt ten.'],
  ])('%s', (_what, text) => {
    expect(splitHistory(text)).toEqual({ text, quoted: '' });
  });

  it('keeps a quotation that is answered, and sets apart the one below the last answer', () => {
    expect(splitHistory('> Can you come?\nYes.\n\n> When?\n> Regards')).toEqual({
      text: '> Can you come?\nYes.',
      quoted: '> When?\n> Regards',
    });
  });

  it('is a prefix, and the history a suffix with nothing but white space between', () => {
    const line = fc.constantFrom(
      '',
      ' ',
      '> old',
      '>',
      'new',
      'From: A',
      'Sent: 3 May 2021 10:00',
      'To: B',
      'Subject: C',
      '-----Original Message-----',
      '______',
      'On 3 May 2021 at 10:00, A <a@b.example> wrote:',
      'On 3 May',
      'wrote:',
      'Sent from my iPhone',
      '\u00a0',
      'x:',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'), (lines, lineBreak) => {
        const body = lines.join(lineBreak);
        const { text, quoted } = splitHistory(body);
        expect(body.slice(0, text.length)).toBe(text);
        expect(body.slice(body.length - quoted.length)).toBe(quoted);
        expect(body.slice(text.length, body.length - quoted.length).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (body) => {
        const { text, quoted } = splitHistory(body);
        expect(body.indexOf(text)).toBe(0);
        expect(text.length + quoted.length).toBeLessThanOrEqual(body.length);
      }),
    );
  });
});

describe('the same mail as HTML and as text', () => {
  const header =
    '<b>From:</b> Asha Patel<br><b>Sent:</b> 3 May 2021 10:00<br><b>To:</b> Sam Hill<br><b>Subject:</b> Visit';
  it.each([
    [
      'Outlook on the web',
      `<div class="elementToProof">Agreed.</div><div class="elementToProof"><br></div><div>Sam</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font>${header}</font><div>&nbsp;</div></div><div>Hello</div>`,
      '________________________________\nFrom: Asha Patel\nSent: 3 May 2021 10:00\nTo: Sam Hill\nSubject: Visit\n\nHello',
    ],
    [
      'Outlook for Windows',
      `<div class=WordSection1><p class=MsoNormal>Agreed.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Sam<o:p></o:p></p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>${header}<o:p></o:p></p></div></div><p class=MsoNormal>Hello<o:p></o:p></p></div>`,
      'From: Asha Patel\nSent: 3 May 2021 10:00\nTo: Sam Hill\nSubject: Visit\nHello',
    ],
    [
      'Gmail',
      '<div dir="ltr"><div>Agreed.</div><div><br></div><div>Sam</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, 3 May 2021 at 10:00, Asha Patel &lt;<a href="mailto:asha@dept.example">asha@dept.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0"><div>Hello</div></blockquote></div>',
      'On Mon, 3 May 2021 at 10:00, Asha Patel <asha@dept.example> wrote:\n> Hello',
    ],
    [
      'Apple Mail',
      '<div>Agreed.</div><div><br></div><div>Sam<br><div><br><blockquote type="cite"><div>On 3 May 2021, at 10:00, Asha Patel &lt;asha@dept.example&gt; wrote:</div><br><div>Hello</div></blockquote></div></div>',
      '> On 3 May 2021, at 10:00, Asha Patel <asha@dept.example> wrote:\n\n> Hello',
    ],
    [
      'Thunderbird',
      '<p style="margin:0">Agreed.</p><div><br></div>Sam<br><div class="moz-cite-prefix">On 03/05/2021 10:00, Asha Patel wrote:<br></div><blockquote type="cite" cite="mid:1"><pre>Hello</pre></blockquote>',
      'On 03/05/2021 10:00, Asha Patel wrote:\n> Hello',
    ],
  ])('%s gives one text and one history', (_what, html, history) => {
    const fromText = readBody({ text: `Agreed.\n\nSam\n\n${history}` });
    const fromHtml = readBody({ html });
    expect(fromHtml.text).toBe('Agreed.\n\nSam');
    expect(fromHtml.text).toBe(fromText.text);
    const withoutRule = (fromText.quoted || '').replace(/^_+\n/, '');
    expect(fromHtml.quoted).toBe(withoutRule);
  });

  it.each([
    [
      'a header in an unknown language',
      '<div id="divRplyFwdMsg">Frá: Asha<br>Sent þann: 3. maí</div><div>OFFICIAL</div>',
    ],
    [
      'the container of new Outlook',
      '<div id="mail-editor-reference-message-container"><div>Asha Patel said</div></div>',
    ],
    ['the section of Outlook for Mac', '<span id="OLK_SRC_BODY_SECTION">Asha said</span>'],
    [
      'the line of Word above any header',
      '<div style="border:none;border-top:solid #B5C4DF 1.0pt"><p>Frá: Asha</p></div>',
    ],
    ['a container of Yahoo', '<div class="yahoo_quoted"><div>Asha said</div></div>'],
    ['a container of Gmail in an unknown language', '<div class="gmail_quote">Asha sagði: <div>x</div></div><br>'],
  ])('knows %s by its markup', (_what, html) => {
    const { text, quoted } = readBody({ html: `<div>Agreed.</div>${html}` });
    expect(text).toBe('Agreed.');
    expect(quoted).not.toBe('');
  });

  it.each([
    [
      'an answer below the container of Gmail',
      '<div class="gmail_quote">On 3 May 2021 at 10:00, Sam wrote:<blockquote class="gmail_quote">Can you come?</blockquote></div><div>Yes.</div>',
    ],
    [
      'a line that was drawn in Word',
      '<p>One</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>Two and more words than a header word: x</p></div>',
    ],
  ])('keeps %s in the text', (_what, html) => {
    expect(readBody({ html }).quoted).toBe('');
  });
});

describe('reading a body', () => {
  it('reads HTML before text, and text where the HTML is empty', () => {
    expect(readBody({ text: 'a', html: '<p>b</p>' })).toEqual({ text: 'b', quoted: '' });
    expect(readBody({ text: 'a', html: '' })).toEqual({ text: 'a', quoted: '' });
    expect(readBody({ html: '' })).toEqual({ text: '', quoted: '' });
  });

  it('says that nothing was read where there is neither', () => {
    expect(readBody({})).toEqual({ text: undefined, quoted: undefined });
    expect(readBody({ quoted: 'old' })).toEqual({ text: undefined, quoted: 'old' });
  });

  it('does not split what the reader has split', () => {
    expect(readBody({ text: 'a\n> b', quoted: 'c' })).toEqual({ text: 'a\n> b', quoted: 'c' });
    expect(readBody({ html: 'a<blockquote type=cite>b</blockquote>', quoted: '' })).toEqual({
      text: 'a\n> b',
      quoted: '',
    });
  });
});

describe('a container of history that nobody sees', () => {
  it('does not end the one around it', () => {
    const hidden = '<i hidden><div class="gmail_quote">x</div></i>';
    const html = `<div>New</div><div class="gmail_quote">Earlier${hidden}<div>more of it</div></div>`;
    expect(readBody({ html })).toEqual({ text: 'New', quoted: 'Earlier\nmore of it' });
  });
});
