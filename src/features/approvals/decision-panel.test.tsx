import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { RequestKind } from '../../pack';
import { boxOf, buttonsOf, deskOf, type SampleBox, seenMail, wordsOf } from '../../record-box/sample.test-data';
import type { Party, Standing } from '../../records';
import { asha, helen, rob, sam, security } from '../../records/examples/people';
import { askQuestion, complete, decide, editRequest, handBack, withdraw } from '../../stories';
import { requests, teamKind, toolAnswers, toolKind, travelKind } from '../../stories/examples/kinds';
import { about, askedFor, replied, seenBy, stampOf } from '../../stories/examples/told';
import { ThemeRoot, type Trouble } from '../../ui';
import { DecisionPanel, type DecisionPanelProps } from './decision-panel';

const explain = (): Trouble => ({ kind: 'no-answer', facts: { at: 0, code: '503', requestId: '' } });

interface Shown extends SampleBox {
  readonly me?: Party;
  readonly kind?: RequestKind | undefined;
  readonly form?: DecisionPanelProps['form'];
}

function shown(owner: Party, standing: Standing, { me = owner, form = 'page', ...more }: Shown = {}) {
  const box = boxOf(owner, more);
  const kind = 'kind' in more ? more.kind : toolKind;
  const html = renderToString(
    <ThemeRoot theme="light">
      <DecisionPanel desk={deskOf(me)} now={() => 0} {...{ box, standing, kind, requests, form, explain }} />
    </ThemeRoot>,
  );
  return { text: wordsOf(html), buttons: buttonsOf(html) };
}

const request = askedFor(toolKind);
const atHelen = seenBy(helen, [[request, 0]]);
const on = (standing: Standing, kind = toolKind) => ({
  ...about(standing, kind),
  step: 'manager',
  by: helen,
  relation: 'checked' as const,
});
const approved = decide({ ...on(atHelen), outcome: 'approved' }, stampOf(2));
const toAct = ['Approve', 'Decline', 'Ask a question', 'Not mine to decide'];

describe('a request that waits for the viewer', () => {
  it('can be approved, declined, asked about and given back', () => {
    expect(shown(helen, atHelen).buttons).toEqual(toAct);
  });

  it('says what was answered, the empty answers too, and what follows from each decision', () => {
    const { text } = shown(helen, atHelen);
    expect(text).toContain('What Asha Patel answered');
    expect(text).toContain('KeePass What is it for? Left empty');
    expect(text).toContain('If you approve');
    expect(text).toContain('Note to Asha Patel');
  });

  it('has its own heading in the pane, with answers and rule folded up', () => {
    const { text, buttons } = shown(helen, atHelen, { form: 'pane' });
    expect(text).toMatch(/^ ?Asha Patel asks to use KeePass Reference T-7KQ2-9FXM/);
    expect(buttons).toContain('What the rule says');
    expect(buttons.some((label) => label.startsWith('Answers ('))).toBe(true);
    expect(text).not.toContain('Somebody who answers for it agrees first.');
  });

  it('has one primary button at most', () => {
    const html = renderToString(
      <DecisionPanel
        desk={deskOf(helen)}
        box={boxOf(helen)}
        standing={atHelen}
        kind={toolKind}
        requests={requests}
        now={() => 0}
        explain={explain}
        form="page"
      />,
    );
    const looks = [...html.matchAll(/<button[^>]* class="([^"]*)"[^>]*>(Approve|Decline|Ask a question)</g)];
    expect(looks.map(([, , label]) => label)).toEqual(['Approve', 'Decline', 'Ask a question']);
    expect(looks[0]?.[1]).not.toBe(looks[1]?.[1]);
    expect(looks[1]?.[1]).toBe(looks[2]?.[1]);
  });

  it('says whom the rule names, at the top, and that it is being looked up', () => {
    expect(shown(helen, atHelen).text).toMatch(/^ ?Checking in the directory/);
  });

  it('counts what was asked before', () => {
    const earlier = seenBy(helen, [[askedFor(toolKind, 7), 0]]);
    const { buttons } = shown(helen, atHelen, { stories: [atHelen, { ...earlier, story: 'another' }] });
    expect(buttons).toContain('Asked before (1)');
  });

  it('is looked for before it is answered a second time', () => {
    const unsettled = [{ recordId: 'r', ref: atHelen.ref, title: '', since: 0 }];
    const { text, buttons } = shown(helen, atHelen, { unsettled });
    expect(text).toContain('may have been sent already');
    expect(buttons).toEqual(['Look again']);
  });

  it('may still be decided while a question waits, and is not asked about twice', () => {
    const asked = askQuestion({ ...on(atHelen), words: 'For whom?' }, stampOf(2));
    const { text, buttons } = shown(
      helen,
      seenBy(helen, [
        [request, 0],
        [asked, 2],
      ]),
    );
    expect(text).toContain('it is not answered yet. You may still decide.');
    expect(buttons).toEqual(['Approve', 'Decline', 'Not mine to decide']);
  });

  it('may still be decided after it was given back', () => {
    const back = handBack({ ...on(atHelen), words: 'Ask Rob' }, stampOf(2));
    const { text, buttons } = shown(
      helen,
      seenBy(helen, [
        [request, 0],
        [back, 2],
      ]),
    );
    expect(text).toContain('It counts as no decision, and you may still decide.');
    expect(buttons).toContain('Approve');
  });

  it('says that an earlier decision counts no more', () => {
    const fields = { ...toolAnswers, manager: 'LastPass' };
    const edited = editRequest({ ...about(atHelen, toolKind), fields, asks: { manager: helen }, me: asha }, stampOf(5));
    const { text, buttons } = shown(
      helen,
      seenBy(helen, [
        [request, 0],
        [approved, 2],
        [edited, 5],
      ]),
    );
    expect(text).toContain('You approved an earlier version');
    expect(buttons).toContain('Approve');
  });
});

describe('a request at which there is nothing to press', () => {
  it('was decided: says what, when, and that the requester was told', () => {
    const { text, buttons } = shown(
      helen,
      seenBy(helen, [
        [request, 0],
        [approved, 2],
      ]),
    );
    expect(text).toMatch(/^ ?You approved this on Friday 25 September 2020, 10:02\. Asha Patel has been told\./);
    expect(buttons).toEqual([]);
  });

  it('was asked of somebody else', () => {
    const standing = seenBy(sam, [[{ ...request, cc: [sam] }, 0]]);
    expect(shown(sam, standing)).toMatchObject({ buttons: [] });
    expect(shown(sam, standing).text).toContain('Dr Helen Marsh was asked, not you.');
  });

  it('is one’s own', () => {
    const { text, buttons } = shown(asha, seenBy(asha, [[request, 0]]));
    expect(text).toContain('You cannot decide your own request.');
    expect(buttons).toEqual([]);
  });

  it('was withdrawn', () => {
    const withdrawn = withdraw({ ...about(atHelen, toolKind), me: asha }, stampOf(4));
    const { text, buttons } = shown(
      helen,
      seenBy(helen, [
        [request, 0],
        [withdrawn, 4],
      ]),
    );
    expect(text).toContain('Withdrawn by Asha Patel on Friday 25 September 2020, 10:04.');
    expect(buttons).toEqual([]);
  });

  it('is of a kind that is not known here', () => {
    const { text, buttons } = shown(helen, atHelen, { kind: undefined });
    expect(text).toContain('This kind of request is not known here');
    expect(buttons).toEqual([]);
  });

  it('waits for somebody before the viewer', () => {
    const trip = askedFor(travelKind);
    const standing = seenBy(helen, [[{ ...trip, cc: [helen] }, 0]]);
    const { text, buttons } = shown(helen, standing, { kind: travelKind });
    expect(text).toContain('Not your turn yet. It waits for Rob Lewis.');
    expect(buttons).toEqual([]);
  });
});

describe('a team', () => {
  const asked = askedFor(teamKind);
  const toTeam = { ...asked, to: [...asked.to, security] };
  const first = seenBy(security, [[toTeam, 0]]);
  const yes = decide({ ...on(first, teamKind), outcome: 'approved' }, stampOf(2));
  const waiting = seenBy(security, [
    [toTeam, 0],
    [yes, 2],
  ]);

  it('says that it is done, or not for it, and sees what could be shown of the one who decided', () => {
    const { text, buttons } = shown(security, waiting, { me: rob, isTeam: true, kind: teamKind });
    expect(buttons).toEqual(['Done', 'Not for us', 'Ask a question']);
    expect(text).toMatch(/^ ?The directory shows that Dr Helen Marsh is Asha Patel’s line manager/);
  });

  it('cannot answer for a member who asked for it', () => {
    const { text, buttons } = shown(security, waiting, { me: asha, isTeam: true, kind: teamKind });
    expect(text).toContain('Somebody else there has to.');
    expect(buttons).toEqual([]);
  });

  it('sees under whose name it was answered', () => {
    const by = { step: 'team', by: security, outcome: 'done' as const };
    const done = complete({ ...about(waiting, teamKind), ...by }, stampOf(6));
    const standing = seenBy(security, [
      [toTeam, 0],
      [yes, 2],
      [done, 6],
    ]);
    const { text } = shown(security, standing, { me: rob, isTeam: true, kind: teamKind });
    expect(text).toContain('Security said on Friday 25 September 2020, 10:06 that this is done.');
  });

  it('reads what somebody answered in words, and records it', () => {
    const { standing, inWords } = replied();
    const mails = { [inWords.mail]: seenMail(inWords.mail, 'Fine by me.', helen) };
    const { text, buttons } = shown(security, standing, { me: rob, isTeam: true, kind: teamKind, mails });
    expect(text).toContain('Dr Helen Marsh answered in words');
    expect(text).toContain('Fine by me.');
    expect(buttons).toEqual(['Record this answer']);
  });

  it('does not record words for a person', () => {
    const { standing } = replied();
    expect(shown(helen, standing, { kind: teamKind }).buttons).not.toContain('Record this answer');
  });
});
