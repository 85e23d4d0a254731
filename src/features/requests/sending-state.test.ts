import { describe, expect, it } from 'vitest';
import type { SendResult } from '../../record-mail';
import type { Trouble } from '../../ui';
import { asked, deskWith } from './sample.test-data';
import { type SendingState, sendAndFollow, stateAfter } from './sending-state';

const sending = { record: asked.record, human: { title: 'Visit', text: '', html: '' }, to: [], cc: [] };
const explain = (): Trouble => ({ kind: 'no-answer', facts: { at: 0, code: 'NoAnswer', requestId: '' } });
const report = (verdict: 'ask' | 'stop') => ({
  verdict,
  findings: [],
  seen: { recipients: [], markings: [] },
  unchecked: [],
  pack: { id: 'test', version: '1' },
});

async function follow(
  part: Parameters<typeof deskWith>[1],
  accepted = false,
): Promise<readonly SendingState['phase'][]> {
  const phases: SendingState['phase'][] = [];
  await sendAndFollow(deskWith({}, part).own, sending, accepted, explain, ({ phase }) => phases.push(phase));
  return phases;
}

const lost: SendResult = { sent: 'unknown', failure: new Error('lost') };
const open = [{ recordId: asked.record.id, ref: asked.record.ref, title: 'Visit', since: 0 }];

describe('a sending', () => {
  it('is sent', async () => {
    expect(await follow({})).toEqual(['sending', 'sent']);
  });

  it('without an answer is looked for, and found', async () => {
    expect(await follow({ send: async () => lost })).toEqual(['sending', 'looking', 'sent']);
  });

  it('is never sent a second time by itself', async () => {
    let sent = 0;
    const send = async () => {
      sent += 1;
      return lost;
    };
    expect(await follow({ send, unsettled: () => open })).toEqual(['sending', 'looking', 'unknown']);
    expect(sent).toBe(1);
  });

  it('passes on that the person read what the check asked about', async () => {
    const seen: (boolean | undefined)[] = [];
    const send = async (_: unknown, options?: { readonly accepted?: boolean }) => {
      seen.push(options?.accepted);
      return { sent: 'yes' as const, mail: '' };
    };
    await follow({ send }, true);
    await follow({ send });
    expect(seen).toEqual([true, false]);
  });
});

describe('a sending that did not happen', () => {
  it('may go anyway where the check only asks', () => {
    expect(stateAfter({ sent: 'no', why: 'check', report: report('ask') }, explain)).toMatchObject({ mayGo: true });
    expect(stateAfter({ sent: 'no', why: 'check', report: report('stop') }, explain)).toMatchObject({ mayGo: false });
  });

  it('says why', async () => {
    expect(await follow({ send: async () => ({ sent: 'no', why: 'failure', failure: 1 }) })).toEqual([
      'sending',
      'failed',
    ]);
    expect(await follow({ send: async () => ({ sent: 'no', why: 'record', problem: 'tooLarge' }) })).toEqual([
      'sending',
      'unwritable',
    ]);
    expect(
      await follow({
        send: async () => {
          throw new Error('a part of the program did not arrive');
        },
      }),
    ).toEqual(['sending', 'failed']);
  });

  it('stays unknown where Sent Items could not be read', async () => {
    const settle = async () => {
      throw new Error('offline');
    };
    expect(await follow({ send: async () => lost, settle })).toEqual(['sending', 'looking', 'unknown']);
  });
});
