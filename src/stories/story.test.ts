import { describe, expect, it } from 'vitest';
import type { NotCountedWhy, Standing } from '../records';
import { carry, foldOne, idOf, outsideHeaders, seal } from '../records/examples/mails';
import { asha, dana, helen, party, rob, sam, security } from '../records/examples/people';
import { decide, editRequest, handBack, recordWords, withdraw } from './acts';
import { requests, teamKind, toolAnswers, toolKind, travelKind } from './examples/kinds';
import { about, askedFor, delivered, replied, seenBy, stampOf } from './examples/told';
import type { Sending } from './sending';
import { type StoryLine, type StoryMail, storyOf } from './story';
import { en } from './strings.en';
import { notCountedWords } from './why';

type Told = readonly (readonly [Sending, number])[];

const asked = askedFor(toolKind);
const told: Told = [[asked, 0]];
const answerOf = (by: typeof helen, outcome: 'approved' | 'declined', n: number, from: Told = told): Sending =>
  decide(
    { ...about(seenBy(by, from), toolKind), step: 'manager', by, outcome, words: 'Fine.', relation: 'notChecked' },
    stampOf(n),
  );
const approval = answerOf(helen, 'approved', 2);

const mailFrom = (name: string, address: string, text = ''): StoryMail => ({
  from: { name, address },
  text,
  webLink: 'https://outlook.example/1',
});

function linesOf(
  viewer: typeof asha,
  standing: Standing,
  more: {
    readonly kind?: typeof toolKind;
    readonly mail?: (key: string) => StoryMail | undefined;
    readonly nameOf?: (id: string) => string | undefined;
  } = {},
): readonly StoryLine[] {
  const { kind = toolKind, mail = () => undefined, nameOf } = more;
  return storyOf({ standing, kind, viewer, requests, language: 'en', mail, organisation: 'the MoJ', nameOf });
}

const textsOf = (lines: readonly StoryLine[]) => lines.map(({ text }) => text);
const lineAbout = (lines: readonly StoryLine[], part: string) => lines.find(({ text }) => text.includes(part));

describe('a story tells what happened', () => {
  const lines = linesOf(
    asha,
    seenBy(asha, [
      [asked, 0],
      [approval, 2],
    ]),
  );

  it('oldest first, to its reader as "you"', () => {
    expect(textsOf(lines)).toEqual(['You sent it to Dr Helen Marsh', 'Dr Helen Marsh approved']);
  });

  it('to the other in their own words', () => {
    expect(
      textsOf(
        linesOf(
          helen,
          seenBy(helen, [
            [asked, 0],
            [approval, 2],
          ]),
        ),
      ),
    ).toEqual(['Asha Patel sent it to you', 'You approved']);
  });

  it('with what somebody wrote, when it arrived, and a way to the mail', () => {
    const found = linesOf(
      asha,
      seenBy(asha, [
        [asked, 0],
        [approval, 2],
      ]),
      { mail: () => mailFrom('Dr Helen Marsh', helen.address) },
    );
    expect(found[1]).toMatchObject({
      at: '2020-09-25T09:02:00Z',
      words: 'Fine.',
      webLink: 'https://outlook.example/1',
    });
  });

  it('with why it counts, and what could not be checked', () => {
    expect(lines[1]?.why).toBe(
      'Sent by the person asked, from inside the MoJ, about this exact request. Second Look could not check that Dr Helen Marsh is your line manager.',
    );
  });

  it('with keys that differ', () => {
    const all = [...lines, ...linesOf(asha, seenBy(asha, told))];
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    expect(all.every(({ key }) => key !== '')).toBe(true);
  });

  it('with the name of a line manager only where the directory showed it, and only to who knows them', () => {
    const checked = decide(
      { ...about(seenBy(helen, told), toolKind), step: 'manager', by: helen, outcome: 'approved', relation: 'checked' },
      stampOf(2),
    );
    expect(
      lineAbout(
        linesOf(
          asha,
          seenBy(asha, [
            [asked, 0],
            [checked, 2],
          ]),
        ),
        'approved',
      )?.text,
    ).toBe('Dr Helen Marsh, your line manager, approved');
    expect(
      lineAbout(
        linesOf(
          helen,
          seenBy(helen, [
            [asked, 0],
            [checked, 2],
          ]),
        ),
        'approved',
      )?.text,
    ).toBe('You approved');
  });

  it('with the address, where the server calls the sender something else than the record does', () => {
    const standing = seenBy(asha, [
      [asked, 0],
      [approval, 2],
    ]);
    const told_ = linesOf(asha, standing, { mail: () => mailFrom('Hill, Sam (MoJ)', sam.address) });
    expect(lineAbout(told_, 'approved')?.text).toBe('Dr Helen Marsh (sam.hill@ministry.example) approved');
    expect(lineAbout(told_, 'approved')?.why).toContain('Outlook shows the sender as “Hill, Sam (MoJ)”.');
    const usual = linesOf(asha, standing, { mail: () => mailFrom('MARSH, Helen (Dr)', helen.address) });
    expect(lineAbout(usual, 'approved')?.text).toBe('Dr Helen Marsh approved');
  });

  it('naming both where somebody sent for a team', () => {
    const { standing, inWords } = replied();
    const act = { ...about(standing, teamKind), step: 'manager', by: security, inWords, outcome: 'approved' } as const;
    const recorded = recordWords({ ...act, words: '' }, stampOf(5));
    const onBehalf = delivered(recorded, asha, 5, { facts: { sender: { address: dana.address, name: dana.name } } });
    const seen = foldOne(asha, [delivered(askedFor(teamKind), asha, 0), onBehalf]);
    const text = (nameOf?: (id: string) => string | undefined) =>
      lineAbout(linesOf(asha, seen, { kind: teamKind, ...(nameOf === undefined ? {} : { nameOf }) }), 'recorded')?.text;
    expect(text((id) => (id === dana.id ? 'Dana Cole' : undefined))).toBe(
      'MoJ Security (sent by Dana Cole) recorded Dr Helen Marsh’s words as an approval',
    );
    expect(text()).toBe('MoJ Security (sent by one of its members) recorded Dr Helen Marsh’s words as an approval');
  });

  it('that a record says it was written after it arrived', () => {
    const late = { ...approval, record: { ...approval.record, at: '2020-09-26T09:00:00Z' } };
    expect(
      lineAbout(
        linesOf(
          asha,
          seenBy(asha, [
            [asked, 0],
            [late, 2],
          ]),
        ),
        'approved',
      )?.why,
    ).toContain('What counts is when it arrived.');
  });

  it('that a decline overrules an approval, and that the same was said twice', () => {
    const decline = { ...approval, record: { ...approval.record, id: idOf(9), outcome: 'declined' } } as Sending;
    const again = { ...approval, record: { ...approval.record, id: idOf(8) } } as Sending;
    const whys = (sendings: Told) => linesOf(asha, seenBy(asha, sendings)).map(({ why }) => why ?? '');
    expect(
      whys([
        [asked, 0],
        [approval, 2],
        [decline, 3],
      ])[1],
    ).toContain('a decline stands');
    const overruled = linesOf(
      asha,
      seenBy(asha, [
        [asked, 0],
        [approval, 2],
        [decline, 3],
      ]),
    );
    expect(overruled.map(({ tone }) => tone).slice(0, 3)).toEqual(['happened', 'notCounted', 'happened']);
    expect(overruled[1]?.text).toMatch(/^Overruled: .* approved$/);
    expect(
      whys([
        [asked, 0],
        [approval, 2],
        [again, 3],
      ])[2],
    ).toContain('The first counts.');
  });

  it('that an answer came before its turn', () => {
    const travel = askedFor(travelKind);
    const toBoth = { ...travel, to: [...travel.to, helen] };
    const act = {
      ...about(seenBy(helen, [[toBoth, 0]]), travelKind),
      step: 'approver',
      by: helen,
      relation: 'checked',
    } as const;
    const early = decide({ ...act, outcome: 'approved' }, stampOf(2));
    const lines_ = linesOf(
      asha,
      seenBy(asha, [
        [toBoth, 0],
        [early, 2],
      ]),
      { kind: travelKind },
    );
    expect(lineAbout(lines_, 'approved')?.why).toContain(
      'Done before its turn. It counts once Rob Lewis has answered.',
    );
  });
});

describe('a story tells what counts no more', () => {
  const standing = seenBy(asha, [
    [asked, 0],
    [approval, 2],
  ]);
  const edit = (fields: object, manager = helen) =>
    editRequest(
      {
        ...about(standing, toolKind),
        fields: { ...toolAnswers, ...fields },
        asks: { manager: party(manager) },
        me: party(asha),
      },
      stampOf(3),
    );
  const voidedBy = (sending: Sending, viewer = asha) => {
    const lines = linesOf(
      viewer,
      seenBy(viewer, [
        [asked, 0],
        [approval, 2],
        [sending, 3],
      ]),
    );
    return lineAbout(lines, 'No longer counts');
  };

  it('naming the answers that were changed', () => {
    expect(voidedBy(edit({ from: '2020-10-12', until: '2020-10-19' }))).toMatchObject({
      tone: 'notCounted',
      text: 'No longer counts: Dr Helen Marsh approved',
      why: 'You changed “From when” and “Until when”, so the approval no longer applies.',
    });
    expect(voidedBy(edit({ manager: 'Other' }), helen)?.why).toBe(
      'Asha Patel changed “Which one is it?”, so the approval no longer applies.',
    );
  });

  it('saying that somebody else is asked, or that nothing was changed', () => {
    expect(voidedBy(edit({}, rob))?.why).toBe('You changed who is asked, so the approval no longer applies.');
    expect(voidedBy(edit({}))?.why).toBe('You sent the request again, so the approval no longer applies.');
  });

  it('counting the answers where they are many', () => {
    const fields = { manager: 'x', purpose: 'y', encrypted: 'dontKnow', from: '2020-10-12' };
    expect(voidedBy(edit(fields))?.why).toBe('You changed 4 answers, so the approval no longer applies.');
  });

  it('because the request was withdrawn', () => {
    const withdrawal = withdraw({ ...about(standing, toolKind), me: party(asha) }, stampOf(3));
    expect(voidedBy(withdrawal)?.why).toBe('You withdrew the request, so the approval no longer applies.');
  });

  it('because there are two versions of one number', () => {
    const twin = { ...asked, record: { ...asked.record, words: 'Another' } } as Sending;
    const lines = linesOf(
      asha,
      seenBy(asha, [
        [asked, 0],
        [twin, 1],
        [approval, 2],
      ]),
    );
    expect(lineAbout(lines, 'approved')?.why).toContain('not clear which one');
    expect(
      lines.filter(({ why }) => why === 'Two different versions bear the same number, and neither counts.'),
    ).toHaveLength(2);
  });

  it('and never of a question, which was no answer', () => {
    const back = handBack({ ...about(seenBy(helen, told), toolKind), step: 'manager', by: helen }, stampOf(2));
    const lines = linesOf(
      asha,
      seenBy(asha, [
        [asked, 0],
        [back, 2],
        [edit({}, rob), 3],
      ]),
    );
    expect(lines.filter(({ tone }) => tone === 'notCounted')).toEqual([]);
  });
});

describe('a story tells what was not counted', () => {
  const forged = { ...approval, record: { ...approval.record, by: party(helen) } };

  it('from which address it came, and why, and opens the mail', () => {
    const mail = carry(seal(forged.record), {
      from: helen,
      to: [asha],
      at: 3,
      key: 'outside',
      facts: { headers: outsideHeaders },
    });
    const standing = foldOne(asha, [delivered(asked, asha, 0), mail]);
    const lines = linesOf(asha, standing, { mail: () => mailFrom('Dr Helen Marsh', 'h.marsh@northfield.example') });
    expect(lines[1]).toMatchObject({
      tone: 'notCounted',
      text: 'Not counted: a decision from h.marsh@northfield.example',
      why: 'It was not sent from inside the organisation.',
      webLink: 'https://outlook.example/1',
    });
  });

  it('without believing whom it names, where the mail is not at hand', () => {
    const mail = carry(seal(forged.record), { from: sam, to: [asha], at: 3, key: 'forged' });
    const lines = linesOf(asha, foldOne(asha, [delivered(asked, asha, 0), mail]));
    expect(lines[1]).toMatchObject({ text: 'Not counted: a decision from somebody' });
    expect(lines[1]?.why).toContain('is not who it says it is by');
  });

  it.each(Object.keys(en.notCounted))('with a plain sentence for %s', (code) => {
    // The catalogue names every code there is, or it would not compile.
    expect(notCountedWords(code as NotCountedWhy, 'en')).toMatch(/^[A-Z].{10,110}\.$/);
  });
});

describe('a story tells of an answer in words', () => {
  const { standing } = replied();
  const lines = linesOf(security, standing, {
    kind: teamKind,
    mail: (key) => (key === 'reply' ? mailFrom('Dr Helen Marsh', helen.address, 'Yes, go ahead.') : undefined),
  });

  it('whose words they are, and that no program reads a decision out of them', () => {
    expect(lineAbout(lines, 'in words')).toMatchObject({
      text: 'Dr Helen Marsh answered in words',
      words: 'Yes, go ahead.',
      why: 'No program reads a decision out of somebody’s own words. MoJ Security can record it as the outcome, under their own name.',
    });
  });

  it('and that the step waits for a person who reads them', () => {
    expect(lineAbout(lines, 'Dr Helen Marsh decides')).toMatchObject({ tone: 'coming', isNext: true });
  });
});

describe('a story tells what is to come', () => {
  it('in the order of the steps, and what each waits for', () => {
    const coming = linesOf(asha, seenBy(asha, [[askedFor(travelKind), 0]]), { kind: travelKind }).slice(1);
    expect(coming.map(({ text, why, isNext }) => [text, why, isNext ?? false])).toEqual([
      ['Rob Lewis decides', 'Waiting since 25 September 2020, 10:00.', true],
      ['Dr Helen Marsh decides', 'After Rob Lewis.', false],
      ['MoJ Security decides', 'After Rob Lewis and Dr Helen Marsh.', false],
      ['Operational Security gets a copy', 'After MoJ Security.', false],
      ['Operational Security confirms receipt', 'After Operational Security. Then it is complete.', false],
    ]);
  });

  it('in the words of the form where nobody is named', () => {
    const nobody = { ...asked, record: { ...asked.record, asks: {} } } as Sending;
    expect(linesOf(asha, seenBy(asha, [[nobody, 0]]))[1]).toMatchObject({
      text: 'Your line manager decides',
      why: 'Say who decides, and send the request again.',
      isNext: true,
    });
  });

  it('and what this mailbox is not told', () => {
    const lines = linesOf(rob, seenBy(rob, [[askedFor(travelKind), 0]]), { kind: travelKind });
    expect(lineAbout(lines, 'MoJ Security')?.why).toBe('What happens there is not sent to this mailbox.');
  });

  it('and nothing once it is declined', () => {
    const lines = linesOf(
      asha,
      seenBy(asha, [
        [asked, 0],
        [answerOf(helen, 'declined', 2), 2],
      ]),
    );
    expect(lines.filter(({ tone }) => tone === 'coming')).toEqual([]);
  });
});

describe('a story tells where a request was sent on', () => {
  it('after what made it somebody’s turn', () => {
    const travel = askedFor(travelKind);
    const first = decide(
      {
        ...about(seenBy(rob, [[travel, 0]]), travelKind),
        step: 'lineManager',
        by: rob,
        outcome: 'approved',
        relation: 'checked',
      },
      stampOf(2),
    );
    const again = { ...travel, to: [party(helen)] };
    const lines = linesOf(
      asha,
      seenBy(asha, [
        [travel, 0],
        [first, 2],
        [again, 3],
      ]),
      { kind: travelKind },
    );
    expect(textsOf(lines).slice(0, 3)).toEqual([
      'You sent it to Rob Lewis',
      'Rob Lewis, your line manager, approved',
      'You sent it on to Dr Helen Marsh',
    ]);
  });
});

describe('a story of which a summary says something else', () => {
  it('tells that they do not agree', () => {
    const standing = {
      ...seenBy(asha, told),
      contradictions: [{ checkpoint: { id: idOf(7), hash: 'x' }, what: 'leftOut' as const }],
    };
    expect(lineAbout(linesOf(asha, standing), 'do not agree')?.why).toBe(
      'The summary leaves out something that counts.',
    );
  });
});
