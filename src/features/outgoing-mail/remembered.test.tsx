import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../engine';
import { Remembered, type RememberedProps } from './remembered';

const setting = <T,>(value: T, locked = false) => ({ value, locked });
const settings: Pack['settings'] = {
  liveAdvice: setting(true),
  cards: setting(true),
  rememberDays: setting(365),
};
const refused = async () => ({ kind: 'refused', reason: null }) as const;

function words(part: Partial<RememberedProps> = {}, own: Pack['settings'] = settings): string {
  const pack = { settings: own } as Pack;
  const props = { pack, answers: [], settings: undefined, isWaiting: false, onForget: refused, onChoose: refused };
  return renderToString(<Remembered {...props} {...part} />)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('what is remembered', () => {
  it('is each address with the answer, until when, and the way to forget it', () => {
    const answers = [
      { address: 'sam.hill@mail.example', answer: 'public', until: '2021-09-28' },
      { address: 'jo@firm.example', answer: 'supplier' },
    ] as const;
    const shown = words({ answers });
    expect(shown).toContain('jo@firm.example : supplier Forget jo@firm.example');
    expect(shown).toContain('sam.hill@mail.example : member of the public, until 28 September 2021');
  });

  it('says from when a change holds for other mails, while it is not written down', () => {
    expect(words({ isWaiting: true })).toContain('For other mails it holds when Outlook has written it down');
    expect(words()).not.toContain('written it down');
  });

  it('lets the person set what the pack leaves to them, and shows what it does not', () => {
    const shown = words({}, { ...settings, cards: setting(false, true), rememberDays: setting(90, true) });
    expect(shown).toContain('Say above the mail what matters, while I write');
    expect(shown).toContain('Show guidance under “Useful here”: off. Set by your organisation.');
    expect(shown).toContain('Remember an answer for: 90 days. Set by your organisation.');
  });

  it('brings back guidance that was hidden', () => {
    expect(words({ settings: { hiddenCards: ['bluetooth-device'] } })).toContain('Show again: Bluetooth device');
    expect(words()).not.toContain('Guidance you hid');
  });
});
