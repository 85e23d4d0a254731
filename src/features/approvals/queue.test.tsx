import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { boxOf, buttonsOf, deskOf, type SampleBox, seenMail, wordsOf } from '../../record-box/sample.test-data';
import type { BoxState } from '../../record-mail';
import { asha, helen } from '../../records/examples/people';
import { decide } from '../../stories';
import { requests, teamKind, toolKind, travelKind } from '../../stories/examples/kinds';
import { about, askedFor, seenBy, stampOf } from '../../stories/examples/told';
import { ThemeRoot, type Trouble } from '../../ui';
import { Queue } from './queue';

const explain = (): Trouble => ({ kind: 'no-answer', facts: { at: 0, code: '503', requestId: '' } });

function shown(sample: SampleBox) {
  const html = renderToString(
    <ThemeRoot theme="light">
      <Queue
        desk={deskOf(helen, boxOf(helen, sample))}
        requests={requests}
        now={() => Date.parse('2020-09-28T09:00:00Z')}
        explain={explain}
        counts={{ mine: 2, forMe: 2 }}
        signIn={async () => undefined}
      />
    </ThemeRoot>,
  );
  const rows = [...html.matchAll(/<li[^>]*>(?:(?!<\/li>)[\s\S])*\/decide\/[\s\S]*?<\/li>/g)];
  return { html, text: wordsOf(html), buttons: buttonsOf(html), rows: rows.map(([row]) => wordsOf(row).trim()) };
}

const tool = seenBy(helen, [[askedFor(toolKind), 0]]);
const team = { ...seenBy(helen, [[askedFor(teamKind), 3]]), story: 'another' };
const lookingBack = (part: Partial<BoxState['lookingBack']>): Partial<BoxState> => ({
  lookingBack: { state: 'underWay', looked: 400, total: 50_000, backTo: undefined, ...part },
});

describe('the queue', () => {
  it('has one row and one link for each request that waits, oldest first', () => {
    const { rows, html } = shown({ stories: [team, tool] });
    expect(rows).toHaveLength(2);
    expect(rows[0]).toBe('Asha Patel, Password manager, KeePass sent 25 Sep 2020');
    expect([...html.matchAll(/href="\/decide\/T7KQ29FXM"/g)]).toHaveLength(2);
  });

  it('counts what is to be noticed', () => {
    const trip = seenBy(helen, [[{ ...askedFor(travelKind), cc: [helen] }, 0]]);
    const waitingFor = [{ what: 'decide' as const, who: helen.id, step: 'approver', since: trip.request.at, days: 3 }];
    expect(shown({ stories: [{ ...trip, waitingFor }] }).rows[0]).toMatch(/\d things? to notice/);
  });

  it('says how many wait in both halves', () => {
    const { text } = shown({ stories: [tool, team] });
    expect(text).toMatch(/Mine 2 , 2 open For me 2 , 2 for you to decide/);
  });

  it('offers to approve several only where some may be', () => {
    expect(shown({ stories: [tool] }).buttons).toContain('Approve selected (0)');
    expect(shown({ stories: [team] }).buttons.join()).not.toContain('Approve selected');
  });

  it('offers no box to tick while an answer may have gone', () => {
    const unsettled = [{ recordId: 'r', ref: tool.ref, title: '', since: 0 }];
    expect(shown({ stories: [tool], unsettled }).buttons.join()).not.toContain('Approve selected');
  });

  it('hides no mail that it does not count, such as one that is encrypted', () => {
    const loose = [{ mail: 'm9', at: '2020-09-25T09:00:00Z', why: 'encrypted' as const }];
    const sealed = seenMail('m9', '', asha);
    expect(shown({ state: { loose }, mails: { m9: sealed } }).buttons).toContain('1 mail here is not counted');
  });

  it('leaves out what was decided', () => {
    const by = { step: 'manager', by: helen, outcome: 'approved' as const, relation: 'checked' as const };
    const yes = decide({ ...about(tool, toolKind), ...by }, stampOf(2));
    const { rows, text } = shown({
      stories: [
        seenBy(helen, [
          [askedFor(toolKind), 0],
          [yes, 2],
        ]),
      ],
    });
    expect(rows).toEqual([]);
    expect(text).toContain('Nothing is waiting for you to decide.');
  });
});

describe('what is said of a queue’s reading', () => {
  it('is nothing of an absence before it was read', () => {
    expect(shown({ state: { readAt: undefined } }).text).not.toContain('Nothing is waiting');
  });

  it('is the trouble, above what was read before', () => {
    const { text, buttons } = shown({ stories: [tool], state: { failure: new Error('503') } });
    expect(text).toContain('Microsoft 365 did not answer.');
    expect(text).toContain('KeePass');
    expect(buttons).toContain('Try again');
  });

  it.each([
    ['never', 'Only newer mail was looked through so far.', 'Look through older mail'],
    ['underWay', '400 of 50,000 mails looked at so far.', 'Stop looking'],
    ['stopped', 'It goes on from there.', 'Go on looking'],
  ] as const)('is how far older mail was looked through: %s', (state, words, button) => {
    const { text, buttons } = shown({ state: lookingBack({ state }) });
    expect(text).toContain(words);
    expect(buttons).toContain(button);
  });

  it('is no button once all was looked through', () => {
    expect(shown({ state: lookingBack({ state: 'done' }) }).buttons).toEqual(['Read again']);
  });
});
