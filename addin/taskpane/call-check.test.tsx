import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Finding, Pack } from '../../src/engine';
import type { OpenCall } from '../../src/features/outgoing-mail';
import { buttonsOf, wordsOf } from '../../src/record-box/sample.test-data';
import { ThemeRoot } from '../../src/ui';
import { CallCheck } from './call-check';

const note = (messageId: string, headline: string): OpenCall['notes'][number] => ({
  finding: {
    messageId,
    data: { tool: 'Zoom', row: 'zoom' },
    words: { headline, evidence: '', why: '', now: 'Set one.' },
  } as unknown as Finding,
});

const call: OpenCall = { link: 'call', notes: [], isSecond: false };

/** As it is before the pack's own checks have come. */
function shown(open: OpenCall) {
  const pages = () => new Promise<never>(() => undefined);
  const html = renderToString(
    <ThemeRoot theme="light">
      <CallCheck open={open} pack={{} as Pack} pages={pages} />
    </ThemeRoot>,
  );
  return { text: wordsOf(html), buttons: buttonsOf(html) };
}

describe('beside a meeting', () => {
  it('it says how the call could be safer without waiting for anything, with words for those invited', () => {
    const { text, buttons } = shown({
      ...call,
      notes: [note('noPasscode', 'the Zoom link has no passcode')],
    });
    expect(text).toContain('Ready for this call?');
    expect(text).toContain('The Zoom link has no passcode. Set one.');
    expect(buttons).toEqual(['Copy a reminder for the invitation']);
  });

  it('there is nothing to remind of where only the tool is the wrong one', () => {
    const { buttons } = shown({ ...call, notes: [note('onlyOutside', 'Zoom is for external meetings')] });
    expect(buttons).toEqual([]);
  });

  it('nothing is said, nor claimed, where there are no notes and no checks', () => {
    expect(shown({ ...call, link: 'none' }).text.trim()).toBe('');
  });
});
