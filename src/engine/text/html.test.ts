import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from './index';

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

describe('the layout of HTML as text', () => {
  it.each([
    ['a line for each block', '<div>One</div><div>Two</div>', 'One\nTwo'],
    ['one line break for a <br>', 'One<br>Two<br/>Three', 'One\nTwo\nThree'],
    ['an empty line for two', 'One<br><br>Two', 'One\n\nTwo'],
    ['no extra line for a <br> at the end of a block', '<div>One<br></div><div>Two</div>', 'One\nTwo'],
    ['one empty line for a block that holds a <br>', '<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['an empty line between paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['and none between those of Word', '<p class="MsoNormal">One</p><p class=MsoNormal>Two</p>', 'One\nTwo'],
    ['or those without a margin', '<p style="margin: 0cm 0cm 0.0001pt">One</p><p style="margin:0">Two</p>', 'One\nTwo'],
    [
      'an empty line for the empty paragraph of Word',
      '<p class=MsoNormal>One<o:p></o:p></p>\r\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\r\n<p class=MsoNormal>Two<o:p></o:p></p>',
      'One\n\nTwo',
    ],
    ['paragraphs without end tags', '<p>One<p>Two', 'One\n\nTwo'],
    ['white space as one space', '  One \r\n\t two  <b> three</b> <i>four</i>', 'One two three four'],
    ['words that touch across tags', 'OFFICIAL<b>-SENSI</b><span>TIVE</span>', 'OFFICIAL-SENSITIVE'],
    [
      'cells with a tab and rows with a line',
      '<table><tr><td>a</td><td>b</td></tr><tr><th>c<th>d</table>e',
      'a\tb\nc\td\ne',
    ],
    [
      'paragraphs in cells',
      '<table><tr><td><p>a</p></td><td><p>b</p></td></tr><tr><td></td><td>c</td></tr></table>',
      'a\tb\nc',
    ],
    ['a row after an empty cell', '<table><tr><td>a</td><td></td></tr><tr><td>b</td></tr></table>', 'a\nb'],
    ['list items', '<ul><li>One<li>Two</ul>Three', 'One\nTwo\nThree'],
    ['preformatted text as it stands', '<pre>\r\n  One\r\n\r\n  Two  three</pre>', '  One\n\n  Two  three'],
    ['no empty lines around the whole', '<br><p>&nbsp;</p>One<br><br><div> </div>', 'One'],
  ])('gives %s', (_what, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('marks the lines of a quoted mail as mail programs do in plain text, but not an indented paragraph', () => {
    expect(htmlToText('New<blockquote type="cite"><div>Old</div><div>Older</div></blockquote>Below')).toBe(
      'New\n> Old\n> Older\nBelow',
    );
    expect(htmlToText('a<blockquote style="margin: 0 0 0 40px">b</blockquote>')).toBe('a\nb');
  });
});

describe('characters', () => {
  it.each([
    ['names', '&lt;b&gt; &amp;amp; &quot;x&quot; &pound;5 &euro;6 &ldquo;q&rdquo;', '<b> &amp; "x" £5 €6 “q”'],
    ['Welsh letters', 'T&ycirc; G&wcirc;yr &Ycirc;', 'Tŷ Gŵyr Ŷ'],
    ['hyphens and dashes', 'a&ndash;b&mdash;c&hyphen;d&#8209;e&#x2011;f&minus;g', 'a–b—c‐d‑e‑f−g'],
    ['a no-break space as it is', 'OFFICIAL&nbsp;SENSITIVE&#160;x', 'OFFICIAL\u00a0SENSITIVE\u00a0x'],
    ['zero-width characters as they are', 'a&zwnj;b&ZeroWidthSpace;c&shy;d', 'a\u200cb\u200bc\u00add'],
    ['old names without the semicolon', 'a&nbspb&ampc&copy', 'a\u00a0b&c©'],
    ['numbers as Windows-1252 meant them', '&#150;&#x92;&#128;', '–’€'],
    ['numbers that are no character', '&#0;&#xD800;&#x110000;&#99999999999999999999;', '\ufffd\ufffd\ufffd\ufffd'],
    ['characters beyond 16 bits', '&#x1F600;', '\u{1f600}'],
    [
      'what only looks like an entity',
      'R&D, a && b, &; &#; &#x; &unknown; fish &chips',
      'R&D, a && b, &; &#; &#x; &unknown; fish &chips',
    ],
    ['a written line feed as a space', 'a&#10;b&Tab;c', 'a b c'],
  ])('reads %s', (_what, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

describe('what nobody sees', () => {
  it.each([
    ['style and script', '<style>p { content: "</p>" }</style>a<script>if (a<b) "<p>x</p>"</script>b', 'ab'],
    [
      'the title and other heads',
      '<html><head><title>SECRET &lt;</title><meta charset=utf-8></head><body>a</body></html>',
      'a',
    ],
    ['comments', 'a<!-- SECRET <p> -- > -->b<!-->c<!--->d<!--x--!>e', 'abcde'],
    [
      'conditional comments',
      '<!--[if gte mso 9]><xml>SECRET</xml><![endif]-->a<![if !mso]>b<![endif]><!--[if !mso]><!-->c<!--<![endif]-->',
      'abc',
    ],
    ['hidden elements', '<div style="DISPLAY : none !important">x<div>y</div>z</div>a<span hidden>x</span>b', 'ab'],
    ['what Outlook hides', '<span style="color:red;mso-hide:all">x</span>a<p style="visibility:hidden">x</p>', 'a'],
    ['a template', '<template><p>x</p></template>a', 'a'],
  ])('leaves out %s', (_what, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each([
    ['a display that was set again', '<div style="display:none;display:block">a</div>', 'a'],
    ['what follows a hidden paragraph without an end tag', '<p style="display:none">x<div>a</div>', 'a'],
    ['what follows a hidden cell or item', '<ul><li hidden>x<li>a</ul><table><tr><td hidden>x<td>b</table>', 'a\nb'],
    ['what follows hidden text whose parent ends', '<div><span style="display:none">x</div>a', 'a'],
    ['a table cell after a stray end tag', '<div><table><tr><td>a</div></td><td>b</td></tr></table></div>', 'a\tb'],
  ])('but keeps %s', (_what, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

describe('broken HTML', () => {
  it.each([
    ['an attribute that holds >', '<a title="x > y" href=\'<b>\'>a</a>', 'a'],
    ['a bare < in text', '1 < 2 <3 a<', '1 < 2 <3 a<'],
    ['a tag that is never closed', 'a<b and OFFICIAL', 'a<b and OFFICIAL'],
    ['a quoted value that is never closed', 'a<b title="x>OFFICIAL', 'a<b title="x>OFFICIAL'],
    ['an attribute without a name', '<p = "x" =y>a</p>', 'a'],
    ['end tags that nothing opened', '</div>a</p></b></table>b', 'a\nb'],
    ['element names that objects know', '<constructor>a</constructor><b __proto__=1 toString>b</b>', 'ab'],
    ['text behind the end', '<html><body>a</body></html>b', 'a\nb'],
  ])('reads %s', (_what, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('never throws, and never makes more lines than the source can ask for', () => {
    const piece = fc.constantFrom(
      ...'<p>|</p>|<br>|<|>|&|&#|;|"|\'|<!--|-->|</|<div style="|display:none|<td>|<tr>|<table>|</table>|<script|</script>|<pre>|\n| |x|\u00a0|<blockquote type=cite>|=|/'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const html = pieces.join('');
        const text = htmlToText(html);
        expect(text.length).toBeLessThanOrEqual(html.length * 2);
        expect(text).toBe(text.replace(/^\n+|\n+$/g, ''));
      }),
    );
  });

  it('gives back any text that was escaped into HTML', () => {
    const word = fc
      .string({ minLength: 1, maxLength: 12, unit: 'binary' })
      .map((text) => text.replace(/\s/g, ''))
      .filter((text) => text !== '');
    const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        expect(htmlToText(lines.map(escapeHtml).join('<br>\n'))).toBe(lines.join('\n'));
        expect(htmlToText(`<pre>${escapeHtml(lines.join('\n'))}</pre>`)).toBe(lines.join('\n'));
        expect(
          htmlToText(lines.map((each) => `<p class=MsoNormal><span>${escapeHtml(each)}</span></p>`).join('\r\n')),
        ).toBe(lines.join('\n'));
      }),
    );
  });
});
