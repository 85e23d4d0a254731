import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Acting, ActingHandle } from '../../record-box';
import { boxOf, buttonsOf, wordsOf } from '../../record-box/sample.test-data';
import type { Standing } from '../../records';
import { helen } from '../../records/examples/people';
import { decide } from '../../stories';
import { requests, toolKind } from '../../stories/examples/kinds';
import { about, askedFor, seenBy, stampOf } from '../../stories/examples/told';
import { ThemeRoot } from '../../ui';
import type { Act } from './acting';
import { AnswerArea } from './answer-area';
import { standpointOf } from './standpoint';

const request = askedFor(toolKind);
const open = seenBy(helen, [[request, 0]]);
const by = { step: 'manager', by: helen, outcome: 'approved' as const, relation: 'checked' as const };
const decided = seenBy(helen, [
  [request, 0],
  [decide({ ...about(open, toolKind), ...by }, stampOf(2)), 2],
]);

function shown(standing: Standing, state: Acting<Act>, isChanged = false) {
  const nothing = async () => undefined;
  const acting: ActingHandle<Act> = {
    ...{ state, press: nothing, back: nothing, write: nothing, send: nothing, again: nothing, resume: nothing },
    look: nothing,
  };
  const standpoint = standpointOf(standing, { owner: helen.id, me: helen.id });
  const html = renderToString(
    <ThemeRoot theme="light">
      <AnswerArea
        {...{ standing, requests, standpoint, acting, isChanged }}
        box={boxOf(helen)}
        kind={toolKind}
        step={open.steps[0]}
        note={{ text: 'There are no laptops left.', team: '', contact: '' }}
        onNote={nothing}
        onShowChanges={nothing}
        explain={() => ({ kind: 'offline', facts: { at: 0, code: 'Offline', requestId: '' } })}
        signIn={undefined}
        onOpenMail={undefined}
      />
    </ThemeRoot>,
  );
  return { text: wordsOf(html), buttons: buttonsOf(html) };
}

const stopped: Acting<Act> = { phase: 'stopped', act: 'decline' };

describe('a press that came too late', () => {
  it('is said, with what was decided meanwhile, and what was written stays', () => {
    const { text, buttons } = shown(decided, stopped);
    expect(text).toContain(
      'Not sent: this was answered already. You approved this on Friday 25 September 2020, 10:02.',
    );
    expect(text).toContain('There are no laptops left.');
    expect(buttons).toEqual([]);
  });

  it('is said where the request changed, and what was written stays', () => {
    const { text, buttons } = shown(open, stopped, true);
    expect(text).toContain('Not sent. Asha Patel changed this on');
    expect(text).toContain('There are no laptops left.');
    expect(buttons).toEqual(['Show what changed']);
  });

  it('is said with which version is shown, whether it came before the page was opened or after', () => {
    const { text } = shown(open, { phase: 'choosing' }, true);
    expect(text).toMatch(/Asha Patel changed this on [^.]*\. What is shown is what it said before\./);
    expect(text).not.toContain('after you opened it');
  });

  it('is said where it may still be answered in another way', () => {
    const { text, buttons } = shown(open, { phase: 'stopped', act: 'ask' });
    expect(text).toContain('Not sent, because this changed while you were reading it.');
    expect(buttons).toContain('Approve');
  });
});

describe('a press without a connection', () => {
  it('says so, and what is kept', () => {
    const failed = { sent: 'no', why: 'failure', failure: 'offline' } as const;
    const { text } = shown(open, { phase: 'notSent', act: 'decline', sending: undefined, result: failed });
    expect(text).toContain('Not sent: you are offline. Nothing was sent. Your note is still here.');
  });
});
