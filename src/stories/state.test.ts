import { describe, expect, it } from 'vitest';
import type { Standing } from '../records';
import { carry, factsOf, foldOne, seal } from '../records/examples/mails';
import { asha, dana, helen, operations, party, rob, sam, security } from '../records/examples/people';
import { askQuestion, complete, decide, editRequest, handBack, passOn, withdraw } from './acts';
import { requests, teamKind, toolAnswers, toolKind, travelKind } from './examples/kinds';
import { about, askedFor, delivered, replied, seenBy, stampOf } from './examples/told';
import { asksOf, headingOf } from './headings';
import type { Sending } from './sending';
import { copyNoteOf, nextAfterHandBack, nextOf, stateOf } from './state';

type Told = readonly (readonly [Sending, number])[];
type Person = typeof asha;

const stateIn = (standing: Standing, viewer: Person, kind: typeof toolKind | undefined) =>
  stateOf(standing, kind, viewer, requests, 'en');
const state = (viewer: Person, told: Told, kind = toolKind) => stateIn(seenBy(viewer, told), viewer, kind);
const next = (viewer: Person, told: Told, kind = toolKind) =>
  nextOf(seenBy(viewer, told), kind, viewer, requests, 'en');

const asked = askedFor(toolKind);
const told: Told = [[asked, 0]];
const atHelen = { ...about(seenBy(helen, told), toolKind), step: 'manager', by: helen, words: 'Why?' } as const;
const approval = decide({ ...atHelen, outcome: 'approved', relation: 'checked' }, stampOf(2));
const decline = decide({ ...atHelen, outcome: 'declined', relation: 'checked' }, stampOf(2));
const own = { ...about(seenBy(asha, told), toolKind), me: party(asha) };

describe('the name of a story', () => {
  const standing = seenBy(asha, told);

  it('is the form and what it is about', () => {
    expect(headingOf(standing, toolKind, 'en')).toBe('Password manager, KeePass');
    expect(asksOf(standing, toolKind, 'en')).toBe('Asha Patel asks to use KeePass');
  });

  it('closes up where an answer is empty', () => {
    const empty = { ...asked, record: { ...asked.record, fields: { ...toolAnswers, manager: '' } } };
    expect(headingOf(seenBy(asha, [[empty, 0]]), toolKind, 'en')).toBe('Password manager');
    expect(asksOf(seenBy(asha, [[empty, 0]]), toolKind, 'en')).toBe('Asha Patel asks to use');
  });

  it('is said not to be known where the kind is not', () => {
    expect(headingOf(standing, undefined, 'en')).toContain('does not know');
    expect(asksOf(standing, undefined, 'en')).toContain('Asha Patel asks for something');
  });

  it('stays one line of a bearable length, whatever a program sent', () => {
    const fields = { ...toolAnswers, manager: `${'👩'.repeat(200)}\n${','.repeat(20_000 - 500)}` };
    const long = { ...asked, record: { ...asked.record, fields } };
    const heading = headingOf(seenBy(asha, [[long, 0]]), toolKind, 'en');
    expect(heading).toBe(`Password manager, ${'👩'.repeat(160)}…`);
  });

  it('fills in what people typed once, braces and all', () => {
    const fields = { ...toolAnswers, manager: '{requester} {manager}' };
    const braces = { ...asked, record: { ...asked.record, fields } };
    expect(headingOf(seenBy(asha, [[braces, 0]]), toolKind, 'en')).toBe('Password manager, {requester} {manager}');
  });
});

describe('where a simple request stands', () => {
  it('waits for whoever was asked', () => {
    expect(state(asha, told)).toEqual({ words: 'Waiting for Dr Helen Marsh', tone: 'waiting' });
    expect(next(asha, told)).toBe('Next: Dr Helen Marsh decides. Waiting since 25 September 2020, 10:00.');
    expect(state(helen, told)).toEqual({ words: 'Waiting for you', tone: 'waiting' });
    expect(next(helen, told)).toBe('You decide. Nothing happens until you answer.');
  });

  it('is approved or declined, and says when to whoever did it', () => {
    expect(state(asha, [...told, [approval, 2]])).toEqual({ words: 'Approved', tone: 'approved' });
    expect(next(asha, [...told, [approval, 2]])).toBe('Nobody else has to answer.');
    expect(next(helen, [...told, [approval, 2]])).toContain('You approved this on 25 September 2020, 10:02.');
    expect(state(asha, [...told, [decline, 2]])).toEqual({ words: 'Declined', tone: 'declined' });
    expect(next(asha, [...told, [decline, 2]])).toBe('You may change the request and ask again.');
    expect(next(helen, [...told, [decline, 2]])).toContain('You declined this on 25 September 2020, 10:02.');
  });

  it('has a question', () => {
    const question = askQuestion(atHelen, stampOf(2));
    expect(state(asha, [...told, [question, 2]])).toEqual({ words: 'Asked you a question', tone: 'question' });
    expect(next(asha, [...told, [question, 2]])).toBe('Answer Dr Helen Marsh. Deciding waits for you.');
    expect(state(helen, [...told, [question, 2]]).words).toBe('Waiting for Asha Patel');
    expect(next(helen, [...told, [question, 2]])).toContain('You need not wait for it to decide.');
  });

  it('was handed back', () => {
    const back = handBack(atHelen, stampOf(2));
    expect(state(asha, [...told, [back, 2]])).toEqual({ words: 'Handed back to you', tone: 'question' });
    expect(next(asha, [...told, [back, 2]])).toContain('Choose somebody else');
    expect(next(helen, [...told, [back, 2]])).toBe('Asha Patel chooses somebody else.');
  });

  it('was handed back by a team of the pack, which nobody can be chosen instead of', () => {
    const given = { requester: 'Asha Patel', kind: teamKind, language: 'en' };
    const words = nextAfterHandBack('team', 'Security', { ...given, isMine: true });
    expect(words).toContain('Security handed it back');
    expect(words).not.toContain('Choose somebody else');
    expect(nextAfterHandBack('team', 'Security', { ...given, isMine: false })).toBe(
      'Security handed it back. Asha Patel writes to them, or withdraws it.',
    );
    expect(nextAfterHandBack('manager', 'Rob Lewis', { ...given, isMine: true })).toContain('Choose somebody else');
  });

  it('was withdrawn, by whom and when', () => {
    const withdrawal = withdraw(own, stampOf(3));
    expect(state(helen, [...told, [withdrawal, 3]])).toEqual({ words: 'Withdrawn', tone: 'withdrawn' });
    expect(next(helen, [...told, [withdrawal, 3]])).toBe(
      'Asha Patel withdrew this on 25 September 2020, 10:03. Nothing is left to decide.',
    );
  });

  it('names nobody', () => {
    const nobody = { ...asked, record: { ...asked.record, asks: {} } } as Sending;
    expect(state(asha, [[nobody, 0]])).toEqual({ words: 'Name who decides', tone: 'question' });
    expect(next(asha, [[nobody, 0]])).toBe('Say who decides, and send the request again.');
    expect(next(dana, [[{ ...nobody, to: [dana] }, 0]])).not.toBe('');
  });

  it('asks somebody else now', () => {
    const edited = editRequest({ ...own, fields: toolAnswers, asks: { manager: party(rob) } }, stampOf(3));
    expect(state(helen, [...told, [edited, 3]])).toEqual({
      words: 'Asha Patel asked somebody else',
      tone: 'withdrawn',
    });
    expect(state(rob, [[edited, 3]]).words).toBe('Waiting for you');
  });

  it('was put before somebody who was not asked', () => {
    const copied = { ...asked, cc: [sam] };
    expect(next(sam, [[copied, 0]])).toBe('Dr Helen Marsh was asked, not you.');
  });

  it('is unclear in two versions, and in a kind that is not known', () => {
    const twin = { ...asked, record: { ...asked.record, words: 'Another' } } as Sending;
    expect(state(asha, [...told, [twin, 1]])).toEqual({ words: 'Unclear', tone: 'unclear' });
    expect(next(asha, [...told, [twin, 1]])).toContain('Send it once more');
    expect(next(helen, [...told, [twin, 1]])).toContain('Nothing counts until Asha Patel sends it once more.');
    const strange = { ...asked.record, kind: { id: 'strange', version: '1' } };
    const mail = carry(seal(strange), { from: asha, to: [helen] });
    const standing = foldOne(helen, [mail]);
    expect(stateIn(standing, helen, undefined).tone).toBe('unclear');
    expect(nextOf(standing, undefined, helen, requests, 'en')).toContain('Nothing is guessed.');
  });
});

describe('where a request stands that goes on', () => {
  const travel = askedFor(travelKind);
  const confirmation = decide(
    {
      ...about(seenBy(rob, [[travel, 0]]), travelKind),
      step: 'lineManager',
      by: rob,
      outcome: 'approved',
      relation: 'checked',
    },
    stampOf(2),
  );
  const confirmed: Told = [
    [travel, 0],
    [confirmation, 2],
  ];

  it('is for the requester to send on', () => {
    expect(state(asha, confirmed, travelKind)).toEqual({
      words: 'Ready for you to send to Dr Helen Marsh',
      tone: 'question',
    });
    expect(next(asha, confirmed, travelKind)).toBe('Send it to Dr Helen Marsh: their turn has come.');
  });

  it('is done for whoever did their part', () => {
    expect(state(rob, confirmed, travelKind)).toEqual({ words: 'You approved this', tone: 'approved' });
    expect(next(rob, confirmed, travelKind)).toBe(
      'You approved this on 25 September 2020, 10:02. Everything that reaches this mailbox is done. The rest happens elsewhere.',
    );
  });

  it('comes after somebody else', () => {
    const early = { ...travel, cc: [security] };
    expect(next(security, [[early, 0]], travelKind)).not.toContain('You decide');
  });

  const team = askedFor(teamKind);
  const teamApproval = decide(
    {
      ...about(seenBy(helen, [[team, 0]]), teamKind),
      step: 'manager',
      by: helen,
      outcome: 'approved',
      relation: 'checked',
    },
    stampOf(2),
  );
  const decided: Told = [
    [team, 0],
    [teamApproval, 2],
  ];
  const sentOn: Told = [...decided, [passOn({ ...about(seenBy(asha, decided), teamKind), step: 'team' }), 3]];

  it('is approved, and a team has still to act', () => {
    expect(state(asha, decided, teamKind).words).toBe('Approved, ready for you to send to MoJ Security');
    expect(state(asha, sentOn, teamKind)).toEqual({ words: 'Approved, waiting for MoJ Security', tone: 'approved' });
    expect(state(security, sentOn, teamKind)).toEqual({ words: 'Waiting for you', tone: 'waiting' });
    expect(next(security, sentOn, teamKind)).toContain('Act on it');
  });

  it('is complete, or not for the team', () => {
    const act = { ...about(seenBy(security, sentOn), teamKind), step: 'team', by: security };
    const ends = (outcome: 'done' | 'notForUs'): Told => [...sentOn, [complete({ ...act, outcome }, stampOf(4)), 4]];
    expect(state(asha, ends('done'), teamKind)).toEqual({ words: 'Complete', tone: 'complete' });
    expect(state(asha, ends('notForUs'), teamKind)).toEqual({ words: 'Not for MoJ Security', tone: 'declined' });
    expect(next(security, ends('done'), teamKind)).toContain('You said on 25 September 2020, 10:04 that it is done.');
  });
});

describe('where a request stands that was answered in words', () => {
  const { standing } = replied();

  it('says so, and to the team that it may record them', () => {
    expect(stateIn(standing, security, teamKind).words).toBe('Dr Helen Marsh answered in their own words');
    expect(nextOf(standing, teamKind, security, requests, 'en')).toContain('Read what Dr Helen Marsh wrote');
  });

  it('asks for an answer that counts, and says who else could record it', () => {
    const reply = {
      mail: factsOf({ from: helen, to: [asha], at: 4, key: 'reply' }),
      subject: 'RE: Shared account T7KQ29FXM',
      reading: { found: 'none' as const },
    };
    const mine = foldOne(asha, [delivered(askedFor(teamKind), asha, 0), reply]);
    expect(nextOf(mine, teamKind, asha, requests, 'en')).toBe(
      'Dr Helen Marsh answered in words that no program reads as a decision. Ask them to open the request in Second Look. If the reply went to MoJ Security as well, they can record it.',
    );
    expect(stateIn(standing, helen, teamKind).words).toBe('You answered in your own words');
    expect(nextOf(standing, teamKind, operations, requests, 'en')).not.toBe('');
  });
});

describe('whose mailbox it is seen in', () => {
  it('is said where nobody relies on it', () => {
    expect(copyNoteOf(seenBy(asha, told), 'en')).toContain('your copy');
    expect(copyNoteOf(seenBy(helen, told), 'en')).toBeUndefined();
  });
});
