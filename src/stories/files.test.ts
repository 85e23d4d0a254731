import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../engine';
import { carry, foldOne, outsideHeaders, seal } from '../records/examples/mails';
import { asha, helen, party } from '../records/examples/people';
import { decide, newRequest } from './acts';
import { csvOf } from './csv';
import { hostileText } from './examples/hostile';
import { requests, toolAnswers, toolKind } from './examples/kinds';
import { about, askedFor, delivered, seenBy, stampOf } from './examples/told';
import { savedCopy } from './saved-copy';
import type { StoryMail } from './story';

/** Reads what RFC 4180 says, in the plainest way. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (char === '"') isQuoted = true;
    else if (char === ',') {
      row.push(cell);
      cell = '';
    } else if (char === '\r' && text.charAt(at + 1) === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += char;
  }
  return rows;
}

describe('a table for a spreadsheet', () => {
  it('has a mark for UTF-8, lines that end with CRLF, and quotes where they are needed', () => {
    expect(
      csvOf([
        ['Kind', 'Waiting'],
        ['Tool, "open"', '3'],
      ]),
    ).toBe('\ufeffKind,Waiting\r\n"Tool, ""open""",3\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\nx', '＝1'])(
    'runs nothing that begins as a formula: %j',
    (cell) => {
      expect(readCsv(csvOf([[cell]]))).toEqual([[`'${cell}`]]);
    },
  );

  it('holds every cell as it was, or with an apostrophe before it, and none that a spreadsheet runs', () => {
    const cell = fc.oneof(hostileText, fc.string(), fc.constantFrom('=', '-', '+a', '@', '\t', '\r\n', '"', ','));
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(table, (rows) => {
        const read = readCsv(csvOf(rows));
        expect(read).toHaveLength(rows.length);
        rows.forEach((row, at) => {
          const cells = read[at] ?? [];
          expect(cells).toHaveLength(row.length);
          row.forEach((value, place) => {
            expect([value, `'${value}`]).toContain(cells[place]);
          });
          expect(cells.filter((value) => /^[=+\-@\t\r]/.test(value))).toEqual([]);
        });
      }),
    );
  });
});

const now = Date.UTC(2020, 8, 28, 9, 42);
const webLink = 'https://outlook.example/1';

function copyOf(fields: object, words = '', mail: StoryMail | undefined = undefined): string {
  const sending = newRequest(
    {
      kind: toolKind,
      fields: { ...toolAnswers, ...fields },
      asks: { manager: party(helen) },
      words,
      me: party(asha),
      ref: 'T7KQ29FXM',
      requests,
      language: 'en',
    },
    stampOf(1),
  );
  const act = { ...about(seenBy(helen, [[sending, 0]]), toolKind), step: 'manager', by: helen, words } as const;
  const approval = decide({ ...act, outcome: 'approved', relation: 'checked' }, stampOf(2));
  const forged = carry(seal(approval.record), {
    from: helen,
    to: [asha],
    at: 3,
    key: 'outside',
    facts: { headers: outsideHeaders },
  });
  const standing = foldOne(asha, [delivered(sending, asha, 0), delivered(approval, asha, 2), forged]);
  return savedCopy({
    standing,
    kind: toolKind,
    viewer: asha,
    requests,
    language: 'en',
    organisation: 'the MoJ',
    mail: () => mail,
    by: asha,
    now,
  });
}

describe('a saved copy', () => {
  const file = copyOf({}, 'For the case files.', {
    from: { name: 'Dr Helen Marsh', address: helen.address },
    text: '',
    webLink,
  });

  it('tells where it stands, what was answered, what happened, what was not counted, and when it was saved by whom', () => {
    expect(file).toContain('<h1>Password manager, KeePass</h1>');
    expect(file).toContain('T-7KQ2-9FXM');
    expect(file).toContain('<b>Approved</b>');
    expect(file).toContain('<dt>Which one is it?</dt><dd>KeePass</dd>');
    expect(file).toContain('Dr Helen Marsh, your line manager, approved');
    expect(file).toContain('<blockquote>For the case files.</blockquote>');
    expect(file).toContain('Why it counts: Sent by the person asked, from inside the MoJ');
    expect(file).toContain('Not counted: a decision from helen.marsh@ministry.example');
    expect(file).toContain('Why it does not: It was not sent from inside the organisation.');
    expect(file).toContain('Saved by Asha Patel on 28 September 2020, 10:42 (UK time).');
  });

  it('loads nothing and runs nothing, and allows its own style by the hash of it', () => {
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(file) ?? [];
    const hash = Buffer.from(sha256(style), 'hex').toString('base64');
    expect(file).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    );
    expect(file).not.toMatch(/<script|<img|<link|<iframe|url\(|@import|\son[a-z]+=|style="/i);
  });

  it('follows the light or the dark of whoever opens it', () => {
    expect(file).toContain('color-scheme:light dark');
  });

  it('links to a mail only over https', () => {
    expect(file).toContain(`<a href="${webLink}" rel="noreferrer">`);
    const from = { name: '', address: '' };
    expect(copyOf({}, '', { from, text: '', webLink: 'javascript:alert(1)' })).not.toContain('<a ');
  });

  it('shows whatever anybody typed as text', () => {
    const tag =
      /^<(\/?(html|head|body|title|style|section|h[1-3]|dl|dt|dd|ol|li|p|b|a|time|blockquote)|hr|!doctype html|meta [^<>]*|html lang="en"|p class="aside"|time datetime="[\w:-]+"|a href="https:[\w./]+" rel="noreferrer")>$/;
    fc.assert(
      fc.property(hostileText, hostileText, (typed, name) => {
        const hostile = copyOf({ manager: typed, purpose: typed }, typed, {
          from: { name, address: name },
          text: typed,
          webLink: typed,
        });
        const tags = hostile.match(/<[^>]*>/g) ?? [];
        expect(tags.filter((one) => !tag.test(one))).toEqual([]);
        expect(hostile.match(/<meta /g)).toHaveLength(4);
      }),
      { numRuns: 60 },
    );
  });

  it('of a kind that is not known shows what was sent as it was sent', () => {
    const standing = seenBy(asha, [[askedFor(toolKind), 0]]);
    const bare = savedCopy({
      standing,
      kind: undefined,
      viewer: asha,
      requests,
      language: 'en',
      mail: () => undefined,
      by: asha,
      now,
    });
    expect(bare).toContain('<h3>As it was sent</h3>');
    expect(bare).toContain('<dt>manager</dt><dd>KeePass</dd>');
  });
});
