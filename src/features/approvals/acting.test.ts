import { describe, expect, it } from 'vitest';
import { approval } from '../../records/examples/mails';
import { type Acting, type ActingStep, actsAt, choosing, nextActing } from './acting';

const sending = { record: approval.record, human: { about: [], asks: [] } as never, to: [], cc: [] };
const failed = { sent: 'no', why: 'failure', failure: new Error('503') } as const;
const unknown = { sent: 'unknown', failure: new Error('lost') } as const;

const through = (...steps: readonly ActingStep[]): Acting => steps.reduce(nextActing, choosing);

const press: ActingStep = { do: 'press', act: 'approve', note: '' };
const send: ActingStep = { do: 'send' };

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

  it.each(['decline', 'ask', 'handBack', 'notForUs'] as const)('asks for words to %s', (act) => {
    expect(through({ do: 'press', act, note: ' \n' })).toEqual({ phase: 'noteMissing', act });
    expect(through({ do: 'press', act, note: 'No laptop there' })).toEqual({ phase: 'confirming', act });
  });

  it('forgets the missing words once there are some', () => {
    const missing: ActingStep = { do: 'press', act: 'decline', note: '' };
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
    expect(nextActing(under, { do: 'press', act: 'decline', note: 'No' })).toBe(under);
    expect(nextActing(under, send)).toBe(under);
    expect(nextActing(under, { do: 'back' })).toBe(under);
  });

  it('is looked up where no answer came, and neither dropped nor changed before that', () => {
    const lost = through(press, send, { do: 'result', result: unknown, sending });
    expect(nextActing(lost, { do: 'back' })).toBe(lost);
    expect(nextActing(lost, { do: 'write', note: 'x' })).toBe(lost);
    const looking = nextActing(lost, { do: 'look' });
    expect(looking.phase).toBe('looking');
    expect(nextActing(looking, { do: 'looked', isSettled: true, failure: undefined }).phase).toBe('sent');
    expect(nextActing(looking, { do: 'looked', isSettled: false, failure: undefined }).phase).toBe('notSent');
  });

  it('stops where something newer was found', () => {
    expect(through(press, send, { do: 'stop' })).toBe(choosing);
  });
});

describe('what may be pressed', () => {
  it('depends on what the step does', () => {
    expect(actsAt({ does: 'decide', status: 'waiting' })).toEqual(['approve', 'decline', 'ask', 'handBack']);
    expect(actsAt({ does: 'complete', status: 'waiting' })).toEqual(['done', 'notForUs', 'ask']);
    expect(actsAt({ does: 'acknowledge', status: 'waiting' })).toEqual(['receipt']);
    expect(actsAt({ does: 'copy', status: 'waiting' })).toEqual([]);
  });

  it('is no second question before the first is answered, and no second handing back', () => {
    expect(actsAt({ does: 'decide', status: 'questioned' })).not.toContain('ask');
    expect(actsAt({ does: 'decide', status: 'handedBack' })).toEqual(['approve', 'decline', 'ask']);
  });
});
