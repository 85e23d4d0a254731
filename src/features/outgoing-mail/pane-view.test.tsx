import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../engine';
import { ThemeRoot } from '../../ui';
import type { PaneState } from './mail-watch';
import { PaneView } from './pane';
import { nextRows } from './rows';
import { asha, ask, finding, mail, report } from './sample.test-data';

const pack: Pack = {
  id: 'test',
  version: '1',
  organisation: { en: 'the Office' },
  edition: { date: '2020-09-16', validUntil: '2020-10-16' },
  domains: { inside: [], partner: [] },
  schemes: [],
  settings: {
    liveAdvice: { value: true, locked: false },
    cards: { value: true, locked: false },
    rememberDays: { value: 365, locked: false },
  },
  informOnly: false,
  onFailure: { verdict: 'pass', wording: { en: '' } },
  policies: [],
};

const watch = {
  checkNow: () => undefined,
  press: async () => undefined,
  undo: async () => undefined,
  hold: () => undefined,
};

function ready(findings: Parameters<typeof report>[0], at = '2020-09-28T10:42:07+01:00'): PaneState {
  const rows = nextRows([], findings, false);
  return { phase: 'ready', rows, checked: { report: report(findings), mail: mail(), at } };
}

/** What stands on the screen, without marks and styles. */
function words(state: PaneState): string {
  const html = renderToString(
    <ThemeRoot theme="light">
      <PaneView state={state} pack={pack} wanted={null} watch={watch} />
    </ThemeRoot>,
  );
  return html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|\s+/g, ' ');
}

function html(state: PaneState): string {
  return renderToString(<PaneView state={state} pack={pack} wanted={null} watch={watch} />);
}

describe('the pane', () => {
  it('begins with the verdict and the count', () => {
    expect(words(ready([finding(), ask('sam.hill@mail.example')]))).toMatch(/^ ?Fix before sending 2 things/);
  });

  it('names the field, and tells a screen reader what was noticed', () => {
    expect(words(ready([finding()]))).toContain(`To : noticed: ${asha}`);
    expect(html(ready([finding()]))).toMatch(new RegExp(`<mark[^>]*>${asha}</mark>`));
  });

  it('makes the first fix of the first finding look like no other button', () => {
    const buttons = html(ready([finding(), ask('sam.hill@mail.example'), ask('rob.lewis@mail.example')])).matchAll(
      /<button[^>]* class="([^"]*)"[^>]*>Remove address</g,
    );
    const [first, second, third] = [...buttons].map((button) => button[1]);
    expect(first).not.toBe(second);
    expect(second).toBe(third);
  });

  it('opens three findings and folds up the rest', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((name) => ask(`${name}@mail.example`));
    const shown = words(ready(five));
    expect(shown).toContain('c@mail.example is a personal address');
    expect(shown).not.toContain('d@mail.example is a personal address');
    expect(shown).toContain('2 more');
  });

  it('never says that a clean mail is safe, only what was looked at', () => {
    expect(words(ready([]))).toMatch(/^ ?Nothing found Looked at 1 recipient, subject and text\./);
  });

  it('says when it was checked, in UK time, and by which rules', () => {
    expect(words(ready([]))).toContain('Checked 10:42:07');
    expect(words(ready([]))).toContain('Rules of the Office, September 2020');
  });

  it('says that rules have ended, once they have', () => {
    expect(words(ready([]))).not.toContain('were valid until');
    expect(words(ready([], '2020-10-17T09:00:00+01:00'))).toContain('These rules were valid until 16 October 2020.');
  });

  it('says that a rule is on trial', () => {
    expect(words(ready([finding({ outcome: 'inform', trial: true })]))).toContain('Trial rule: never stops a mail');
  });

  it('claims nothing where nothing could be read', () => {
    const failed = words({ phase: 'failed', rows: [], what: 'read' });
    expect(failed).toContain('Not checked');
    expect(failed).toContain('Try again');
    expect(failed).not.toContain('Nothing found');
  });

  it('has no verdict while it reads, and shows no sign of waiting at first', () => {
    const reading = { phase: 'reading', rows: [] } as const;
    expect(words(reading).trim()).toBe('Looking…');
    expect(html(reading)).toMatch(/<div aria-busy="true">/);
  });
});
