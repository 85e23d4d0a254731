import { describe, expect, it } from 'vitest';
import { approval } from '../records/examples/mails';
import { type Acting, type ActingStep, choosing, nextActing } from './acting';

type Act = 'approve' | 'decline';

const sending = { record: approval.record, human: { about: [], asks: [] } as never, to: [], cc: [] };
const failed = { sent: 'no', why: 'failure', failure: new Error('503') } as const;
const unknown = { sent: 'unknown', failure: new Error('lost') } as const;

const through = (...steps: readonly ActingStep<Act>[]): Acting<Act> => steps.reduce<Acting<Act>>(nextActing, choosing);

const press: ActingStep<Act> = { do: 'press', act: 'approve', isNoteMissing: false };
const send: ActingStep<Act> = { do: 'send', act: 'approve' };

describe('answering a request', () => {
  it('asks once before it sends', () => {
    expect(through(press)).toEqual({ phase: 'confirming', act: 'approve' });
    expect(through(press, send).phase).toBe('sending');
  });

  it('is sent with the time and the mail', () => {
    const sent = through(press, send, { do: 'result', result: { sent: 'yes', mail: 'm1' }, sending });
    expect(sent).toEqual({ phase: 'sent', act: 'approve', at: approval.record.at, mail: 'm1' });
  });

  it('may be thought better of', () => {
    expect(through(press, { do: 'back' })).toBe(choosing);
  });

  it('asks for words where they are missing', () => {
    expect(through({ do: 'press', act: 'decline', isNoteMissing: true })).toEqual({
      phase: 'noteMissing',
      act: 'decline',
    });
  });

  it('forgets the missing words once there are some', () => {
    const missing: ActingStep<Act> = { do: 'press', act: 'decline', isNoteMissing: true };
    expect(through(missing, { do: 'write', note: ' ' }).phase).toBe('noteMissing');
    expect(through(missing, { do: 'write', note: 'N' })).toBe(choosing);
  });

  it('sends the same record when it is tried again', () => {
    const again = through(press, send, { do: 'result', result: failed, sending }, send);
    expect(again).toEqual({ phase: 'sending', act: 'approve', sending });
  });

  it('drops what was made once the person writes on', () => {
    expect(through(press, send, { do: 'result', result: failed, sending }, { do: 'write', note: 'x' })).toBe(choosing);
  });
});

describe('what is reported of an answer under way', () => {
  it('cannot be pressed a second time, or turned back', () => {
    const under = through(press, send);
    expect(nextActing(under, { do: 'press', act: 'decline', isNoteMissing: false })).toBe(under);
    expect(nextActing(under, send)).toBe(under);
    expect(nextActing(under, { do: 'back' })).toBe(under);
  });

  it('is looked up where no answer came, and neither dropped nor changed before that', () => {
    const lost = through(press, send, { do: 'result', result: unknown, sending });
    expect(nextActing(lost, { do: 'back' })).toBe(lost);
    expect(nextActing(lost, { do: 'write', note: 'x' })).toBe(lost);
    const looking = nextActing(lost, { do: 'look' });
    expect(looking.phase).toBe('looking');
    expect(nextActing(looking, { do: 'looked', isSettled: true }).phase).toBe('sent');
    expect(nextActing(looking, { do: 'looked', isSettled: false }).phase).toBe('notSent');
  });

  it('stops where something newer was found, and says of which act', () => {
    expect(through(press, send, { do: 'stop' })).toEqual({ phase: 'stopped', act: 'approve' });
  });

  it('is tried again from a failure before anything was made, with what an earlier try made', () => {
    const again = through(press, send, { do: 'fail', failure: 'offline' });
    expect(again).toMatchObject({
      phase: 'notSent',
      sending: undefined,
      result: { why: 'failure', failure: 'offline' },
    });
    const kept = through(press, send, { do: 'result', result: failed, sending }, send, { do: 'fail', failure: 'x' });
    expect(kept).toMatchObject({ phase: 'notSent', sending });
  });

  it('of an earlier visit may have gone: it can only be looked for', () => {
    const resumed = through({ do: 'resume', act: 'approve', sending });
    expect(nextActing(resumed, send)).toBe(resumed);
    expect(nextActing(resumed, { do: 'look' }).phase).toBe('looking');
  });
});
