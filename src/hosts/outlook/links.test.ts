import { describe, expect, it } from 'vitest';
import { linksIn } from './links';

const history =
  '<div id="divRplyFwdMsg"><b>From:</b> Sam Hill &lt;<a href="mailto:sam@x.example">sam@x.example</a>&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Asha Patel<br><b>Subject:</b> Visit</div><p>Join <a href="https://zoom.example/old">here</a></p>';

describe('the links of what was written now', () => {
  it.each([
    ['in double quotes', '<a class="x" href="https://zoom.example/j/1">here</a>'],
    ['in single quotes', "<A HREF='https://zoom.example/j/1'>here</A>"],
    ['in none', '<a href=https://zoom.example/j/1>here</a>'],
    ['with entities', '<a href="https:&#x2F;&#x2F;zoom.example/j/1">here</a>'],
    [
      'behind Outlook’s own protection',
      '<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.example%2Fj%2F1&amp;data=05">here</a>',
    ],
  ])('are read %s', (_, anchor) => {
    expect(linksIn(`<p>Please join ${anchor} at ten.</p>`)).toEqual(['https://zoom.example/j/1']);
  });

  it('keep what an address carries', () => {
    expect(linksIn('<a href="https://zoom.example/j/1?pwd=a&amp;b=c#d">here</a>')).toEqual([
      'https://zoom.example/j/1?pwd=a&b=c#d',
    ]);
  });

  it('come once each, and are 200 at most', () => {
    const many = Array.from({ length: 300 }, (_, at) => `<a href="https://x.example/${at % 250}">x</a>`).join(' ');
    expect(linksIn(many)).toHaveLength(200);
  });

  it('are none of the history', () => {
    expect(linksIn(`<p>Better <a href="https://meet.example/new">here</a>.</p>${history}`)).toEqual([
      'https://meet.example/new',
    ]);
    expect(linksIn(`<p>Thank you.</p>${history}`)).toEqual([]);
  });

  it.each(['mailto:sam@x.example', 'javascript:alert(1)', 'file:///etc', '#top', '', 'zoom.example', 'https://'])(
    'leave out %j',
    (href) => {
      expect(linksIn(`<a href="${href}">x</a>`)).toEqual([]);
    },
  );

  it('are found in HTML that is no HTML', () => {
    for (const html of ['<a ', '<a href="', '<a href=>', `${'<a '.repeat(100_000)}`, 'a < b'])
      expect(linksIn(html)).toEqual([]);
  });
});
