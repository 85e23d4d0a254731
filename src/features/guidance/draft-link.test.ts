import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailLink } from '../../guidance';
import { draftLink } from './draft-link';

/** What a mail program makes of the link. */
function read(link: string) {
  const url = new URL(link);
  const fields = [...url.search.slice(1).split('&')].map((field) => field.split('=').map(decodeURIComponent));
  return { to: decodeURIComponent(url.pathname), fields };
}

describe('a link that opens a new mail', () => {
  it('carries the address, the subject, and lines that end as mail wants them', () => {
    const link = draftLink(
      {
        label: { en: 'Ask for an exception' },
        write: 'desk@ministry.example',
        subject: { en: 'Bluetooth: trackpad & mouse' },
        lines: [{ en: 'The device:' }, { en: 'Why 100%?' }],
      },
      'en',
    );
    expect(link).toMatch(/^mailto:desk@ministry\.example\?/);
    expect(read(link)).toEqual({
      to: 'desk@ministry.example',
      fields: [
        ['subject', 'Bluetooth: trackpad & mouse'],
        ['body', 'The device:\r\n\r\nWhy 100%?'],
      ],
    });
  });

  it('is never given a second recipient or field by what stands in it', () => {
    const text = fc.string({ unit: 'grapheme' });
    const hostile = fc.oneof(
      text,
      fc.constantFrom('&bcc=eve@else.example', '?cc=x', '#', '%0D%0ABcc: eve', '\r\nBcc: eve'),
    );
    fc.assert(
      fc.property(hostile, hostile, (subject, body) => {
        const { to, fields } = read(mailLink('desk@ministry.example', subject, body));
        expect(to).toBe('desk@ministry.example');
        expect(fields).toEqual([
          ['subject', subject],
          ['body', body],
        ]);
      }),
    );
  });

  it('is not led astray by an address that is more than one', () => {
    const { to, fields } = read(mailLink('a@x.example,b@y.example?bcc=c@z.example', 's', 'b'));
    expect(to).toBe('a@x.example,b@y.example?bcc=c@z.example');
    expect(fields.map(([name]) => name)).toEqual(['subject', 'body']);
    expect(mailLink('a@x.example,b@y.example', 's', 'b')).toContain('a@x.example%2Cb%40y.example');
  });
});
