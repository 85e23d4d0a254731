import { describe, expect, it } from 'vitest';
import { type Block, readAlertMarkdown } from './alert-markdown';

/** Blocks as a line of marks, to read at a glance. */
function shown(blocks: readonly Block[]): readonly string[] {
  const line = (spans: Extract<Block, { kind: 'paragraph' }>['spans']) =>
    spans
      .map(({ text, isBold, isItalic, href }) => {
        const looks = `${isBold ? 'B' : ''}${isItalic ? 'I' : ''}`;
        const linked = href === null ? text : `${text}=>${href}`;
        return looks === '' ? linked : `${looks}{${linked}}`;
      })
      .join('');
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? line(block.spans)
      : `${block.isNumbered ? 'ol' : 'ul'}: ${block.items.map(line).join(' | ')}`,
  );
}

describe('the Markdown of a Smart Alert', () => {
  it('shows a bold verdict, a list and a link', () => {
    const markdown =
      '**Stop: this would go to your own personal address.**\n\n- To: *asha.patel.test@gmail.com*\r\n\nRemove the address. [Remote working](https://second-look.example/g/remote-working)';
    expect(shown(readAlertMarkdown(markdown))).toEqual([
      'B{Stop: this would go to your own personal address.}',
      'ul: To: I{asha.patel.test@gmail.com}',
      'Remove the address. Remote working=>https://second-look.example/g/remote-working',
    ]);
  });

  it('numbers a numbered list, and ends a list at the next paragraph', () => {
    expect(shown(readAlertMarkdown('1. Correct it.\r2. Do not send.\rThen:\n\n- a\r- b\r'))).toEqual([
      'ol: Correct it. | Do not send.',
      'Then:',
      'ul: a | b',
    ]);
  });

  it('takes escaped marks as text', () => {
    expect(shown(readAlertMarkdown('"\\[SECRET\\] \\*plan\\*" and \\- no list'))).toEqual([
      '"[SECRET] *plan*" and - no list',
    ]);
    expect(shown(readAlertMarkdown('\\- no list'))).toEqual(['- no list']);
  });
});

describe('what stays text', () => {
  it.each([
    ['a link that is not https', '[here](javascript:alert)', '[here](javascript:alert)'],
    ['markup', '<img src=x>', '<img src=x>'],
    ['one star alone', '5 * 3', '5 * 3'],
    ['a heading', '# Title', '# Title'],
  ])('%s', (_, markdown, text) => {
    expect(shown(readAlertMarkdown(markdown))).toEqual([text]);
  });
});
