import { describe, expect, it } from 'vitest';
import { decideSend, type SendMode, type Situation } from './decide-send';

const modes: readonly SendMode[] = ['promptUser', 'softBlock', 'block'];
const notMet: Situation = { kind: 'notMet', isSoftened: false };
const softened: Situation = { kind: 'notMet', isSoftened: true };

/** One cell in a word or two: what becomes of the mail by Send Anyway, and otherwise. */
function cell(mode: SendMode, situation: Situation): string {
  const doing = decideSend(mode, situation);
  if (doing.kind !== 'dialog') return doing.kind;
  const anyway = doing.sendAnyway === null ? '' : `Send Anyway → ${doing.sendAnyway} / `;
  return `${doing.about}: ${anyway}${doing.cancel} → ${doing.otherwise}`;
}

const row = (situation: Situation) => modes.map((mode) => cell(mode, situation));

describe('what Outlook does with a mail, by send mode: prompt, soft block, block', () => {
  it('sends in every mode what the add-in allows', () => {
    expect(row({ kind: 'allowed' })).toEqual(['send', 'send', 'send']);
  });

  it('leaves the sender a way past a condition in prompt mode alone', () => {
    expect(row(notMet)).toEqual([
      "notMet: Send Anyway → sent / Don't Send → compose",
      "notMet: Don't Send → compose",
      "notMet: Don't Send → compose",
    ]);
  });

  it('lets the add-in soften every mode to prompt', () => {
    expect(new Set(row(softened))).toEqual(new Set(["notMet: Send Anyway → sent / Don't Send → compose"]));
  });

  it('asks when the script does not load, and holds the mail in block mode', () => {
    expect(row({ kind: 'unavailable' })).toEqual([
      'unavailable: Send Anyway → sent / Try Later → compose',
      'unavailable: Send Anyway → sent / Try Later → compose',
      'unavailable: Try Later → compose',
    ]);
  });

  it('holds the mail in both stricter modes when the script associates no handler', () => {
    expect(row({ kind: 'noHandler' })).toEqual([
      'unavailable: Send Anyway → sent / Try Later → compose',
      'unavailable: Try Later → compose',
      'unavailable: Try Later → compose',
    ]);
  });

  it('shows nothing before five seconds', () => {
    expect(row({ kind: 'running', milliseconds: 4999 })).toEqual(['wait', 'wait', 'wait']);
  });

  it('says from five seconds on that it takes longer', () => {
    expect(row({ kind: 'running', milliseconds: 5000 })).toEqual([
      "takingLonger: Send Anyway → sent / Don't Send → compose",
      "takingLonger: Don't Send → compose",
      "takingLonger: Don't Send → compose",
    ]);
  });

  it('gives up after five minutes', () => {
    expect(row({ kind: 'running', milliseconds: 300_000 })).toEqual([
      "timedOut: Send Anyway → sent / Don't Send → compose",
      "timedOut: Don't Send → compose",
      "timedOut: Don't Send → compose",
    ]);
  });

  it('keeps the mail in Outbox or Drafts when the connection is lost, and in block mode only in Drafts', () => {
    expect(row({ kind: 'connectionLost' })).toEqual([
      "connectionLost: Send Anyway → outbox / Don't Send → drafts",
      "connectionLost: Send Anyway → outbox / Don't Send → drafts",
      'connectionLost: OK → drafts',
    ]);
  });

  it('does not process a mail in Work Offline: prompt mode puts it in the Outbox, the others keep it open', () => {
    expect(row({ kind: 'workOffline' })).toEqual(['outbox', 'workOffline: OK → compose', 'workOffline: OK → compose']);
  });
});
