import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '../engine';
import { type HumanPart, readEnvelope, writeEnvelope } from '../records';
import { asha, helen, party, rob, security } from '../records/examples/people';
import {
  acknowledge,
  answerQuestion,
  askQuestion,
  complete,
  decide,
  editRequest,
  handBack,
  newRequest,
  passOn,
  recordWords,
  remind,
  withdraw,
} from './acts';
import { hostileText } from './examples/hostile';
import { requests, teamKind, toolAnswers, toolKind, travelAnswers, travelKind } from './examples/kinds';
import { about, askedFor, questionIn, replied, seenBy, stampOf } from './examples/told';
import type { Sending } from './sending';

const linesOf = ({ text }: HumanPart) => text.split('\n').filter((line) => line !== '');

/** What becomes of a sending when it is written, carried and read again, by its HTML and by its text. */
function readingsOf({ record, human }: Sending) {
  const written = writeEnvelope(record, human);
  if (!written.ok) return [written.why];
  const { text, html, sealed } = written.envelope;
  return [{ text }, { html }].map((body) => {
    const reading = readEnvelope(readBody(body));
    return reading.found === 'record' && reading.sealed.hash === sealed.hash ? 'the record' : reading;
  });
}

describe('the mail that asks', () => {
  const { human } = askedFor(travelKind);

  it('bears the name of the form as its subject, and no name, place or reason', () => {
    expect(human.title).toBe('Overseas travel');
  });

  it('says who asks for what, and who is asked, in its first lines', () => {
    expect(linesOf(human).slice(0, 2)).toEqual([
      'Asha Patel asks to take a laptop to Egypt.',
      'Rob Lewis is asked to decide.',
    ]);
  });

  it('tells what to notice before the answers', () => {
    const lines = linesOf(human);
    expect(lines[lines.indexOf('To notice') + 1]).toBe('- Egypt needs more care than most countries');
    expect(lines.indexOf('To notice')).toBeLessThan(lines.indexOf('What Asha Patel answered'));
  });

  it('holds every answer as text, and says which were left empty', () => {
    const lines = linesOf(human);
    expect(lines).toContain('Countries: Egypt');
    expect(lines).toContain('Data and services: Mail, Case files');
    expect(lines).toContain('Transport: Left empty');
    expect(lines.filter((line) => /^[A-Z][\w ]+: /.test(line)).length).toBeGreaterThanOrEqual(14);
  });

  it('says what the rule says and what follows from each answer', () => {
    const lines = linesOf(human);
    expect(lines).toContain('Somebody who answers for it agrees first.');
    expect(lines).toContain('If you approve: Your answer goes to the person who asked.');
    expect(lines).toContain('If you decline: It ends. The person who asked sees your reason.');
  });

  it('tells how to answer without the app where a team is there to record it, and whom to copy in', () => {
    expect(linesOf(human)).toContain(
      'Or reply in your own words, and put security@ministry.example in Cc: a person will read it and record it.',
    );
  });

  it('promises nobody who reads a reply where no team acts', () => {
    const lines = linesOf(askedFor(toolKind).human);
    expect(lines).toContain('Open it in Second Look, in Teams or in Outlook.');
    expect(lines).toContain('A reply in your own words is not read as a decision.');
    expect(lines.join(' ')).not.toContain('a person will read it');
  });

  it('promises nobody to a team that answers for itself, whose own words nobody else records', () => {
    const standing = seenBy(asha, [[askedFor(travelKind), 0]]);
    const kind = { ...travelKind, kind: { ...travelKind.kind, steps: travelKind.kind.steps.slice(0, 3) } };
    const lines = linesOf(passOn({ ...about(standing, kind), step: 'security' }).human);
    expect(lines).toContain('A reply in your own words is not read as a decision.');
  });

  it('asks a question of the form without a second mark after it', () => {
    expect(linesOf(askedFor(toolKind).human)).toContain('Is its list encrypted? Yes');
  });

  it('closes with how long it is kept and the reference as people say it', () => {
    expect(linesOf(human).slice(-3)).toEqual([
      'How long it is kept, as Asha Patel was told',
      'The mails stay where they are for as long as mail is kept there.',
      'Reference T-7KQ2-9FXM',
    ]);
  });

  it('says the same in HTML', () => {
    expect(human.html).toContain('<p><b>Transport</b><br>Left empty</p>');
    expect(human.html).toContain('<li>Egypt needs more care than most countries</li>');
    expect(human.html).not.toMatch(/style|class|<table/);
  });

  it('speaks to a team of what the team does', () => {
    const standing = seenBy(asha, [[askedFor(teamKind), 0]]);
    const lines = linesOf(passOn({ ...about(standing, teamKind), step: 'team' }).human);
    expect(lines).toContain('MoJ Security is asked to act, and to say when it is done.');
    expect(lines.join(' ')).not.toContain('If you approve');
  });
});

describe('the mails that follow', () => {
  const asked = askedFor(travelKind);
  const toRob = seenBy(rob, [[asked, 0]]);
  const decided = (outcome: 'approved' | 'declined', relation: 'checked' | 'notChecked') =>
    decide(
      { ...about(toRob, travelKind), step: 'lineManager', by: rob, outcome, words: 'Needed for the case.', relation },
      stampOf(2),
    );

  it('say who decided what, in their words, and who comes next', () => {
    expect(linesOf(decided('approved', 'checked').human).slice(0, 7)).toEqual([
      'Rob Lewis approved this: Asha Patel asks to take a laptop to Egypt.',
      'Rob Lewis writes',
      'Needed for the case.',
      'The answer says that the directory shows it: Rob Lewis is Asha Patel’s line manager.',
      'What happens next',
      'Dr Helen Marsh decides.',
      'This answer also goes to Dr Helen Marsh, MoJ Security and Operational Security: they act later, and Asha Patel sends them the request when their turn comes.',
    ]);
  });

  it('say that a relation could not be checked', () => {
    expect(linesOf(decided('approved', 'notChecked').human)).toContain(
      'Second Look could not check that Rob Lewis is Asha Patel’s line manager.',
    );
  });

  it('say that a decline ends it, and name nobody as next', () => {
    const lines = linesOf(decided('declined', 'checked').human);
    expect(lines).toContain('It ends here. Asha Patel may change the request and ask again.');
    expect(lines.join(' ')).not.toContain('Dr Helen Marsh decides');
  });

  it('say what is left to do once it is decided, by the answer', () => {
    const toHelen = seenBy(helen, [[askedFor(toolKind), 0]]);
    const act = { ...about(toHelen, toolKind), step: 'manager', by: helen, relation: 'checked' } as const;
    expect(linesOf(decide({ ...act, outcome: 'approved' }, stampOf(2)).human)).toContain(
      '- Turn on sign-in in two steps.',
    );
    const declined = decide({ ...act, outcome: 'declined', words: 'No' }, stampOf(2));
    expect(linesOf(declined.human)).toContain('- Do not install it.');
  });

  it('say where else to turn when a team says that it is not for them', () => {
    const toTeam = seenBy(security, [[{ ...askedFor(teamKind), to: [security] }, 0]]);
    const act = { ...about(toTeam, teamKind), step: 'team', by: security, words: 'Ask the press office.' } as const;
    const lines = linesOf(complete({ ...act, outcome: 'notForUs' }, stampOf(3)).human);
    expect(lines[0]).toBe(
      'Security says that this is not for them: Asha Patel asks for an account named Press office.',
    );
    expect(lines).toContain('- Write to the head of security, head.of.security@ministry.example');
  });

  it('say in a reminder since when it waits', () => {
    const standing = seenBy(asha, [[asked, 0]]);
    const { human } = remind({ ...about(standing, travelKind), step: 'lineManager', me: asha }, stampOf(1));
    expect(linesOf(human)[1]).toBe('It has waited for Rob Lewis since 25 September 2020, 10:00.');
  });

  it('say of a newer version that it replaces the earlier ones', () => {
    const standing = seenBy(asha, [[asked, 0]]);
    const { asks, fields } = standing.request.record;
    const edited = editRequest({ ...about(standing, travelKind), asks, fields, me: asha }, stampOf(1));
    expect(linesOf(edited.human)).toContain(
      'This is version 2. It replaces the earlier ones, and what was decided about them no longer applies.',
    );
  });

  it('say how somebody’s words were recorded, and that they may object', () => {
    const { standing, inWords } = replied();
    const act = { ...about(standing, teamKind), step: 'manager', by: security, inWords, outcome: 'approved' } as const;
    const lines = linesOf(recordWords({ ...act, words: 'Said yes.' }, stampOf(5)).human);
    expect(lines[0]).toBe(
      'Security recorded Dr Helen Marsh’s own words as an approval of this: Asha Patel asks for an account named Press office.',
    );
    expect(lines).toContain(
      'If that is not what Dr Helen Marsh meant, Dr Helen Marsh can decline it in Second Look: a decline always stands.',
    );
  });
});

describe('whatever anybody types', () => {
  const asks = { lineManager: party(rob), approver: party(helen) };

  it('a request is written, carried and read again, by its text and by its HTML', () => {
    const request = fc.tuple(hostileText, hostileText, hostileText).map(([equipment, reason, words]) =>
      newRequest(
        {
          kind: travelKind,
          fields: { ...travelAnswers, equipment, reason },
          asks,
          words,
          me: party(asha),
          ref: 'T7KQ29FXM',
          requests,
          language: 'en',
        },
        stampOf(1),
      ),
    );
    fc.assert(
      fc.property(request, (sending) => {
        expect(readingsOf(sending)).toEqual(['the record', 'the record']);
      }),
      { numRuns: 150 },
    );
  });

  it('nothing of a request becomes markup', () => {
    fc.assert(
      fc.property(hostileText, (purpose) => {
        const sending = newRequest(
          {
            kind: toolKind,
            fields: { ...toolAnswers, purpose, manager: purpose },
            asks: { manager: party(helen) },
            me: party(asha),
            ref: 'T7KQ29FXM',
            requests,
            language: 'en',
          },
          stampOf(1),
        );
        const tags = sending.human.html.match(/<[^>]*>/g) ?? [];
        expect(tags.filter((tag) => !/^<(\/?(div|p|b|ul|li)|br|div lang="en")>$/.test(tag))).toEqual([]);
      }),
    );
  });

  it('every other act is written, carried and read again as well', () => {
    const { standing: toTeam, inWords } = replied();
    fc.assert(
      fc.property(hostileText, (words) => {
        const hostile = { ...party(asha), name: words.slice(0, 300) };
        const request = askedFor(travelKind, 1, hostile);
        const toRob = seenBy(rob, [[request, 0]]);
        const atRob = { ...about(toRob, travelKind), step: 'lineManager', by: rob, words };
        const question = askQuestion(atRob, stampOf(2));
        const mine = seenBy(asha, [
          [request, 0],
          [question, 2],
        ]);
        const own = { ...about(mine, travelKind), me: asha, words };
        const team = { ...about(toTeam, teamKind), by: security, words };
        const sendings = [
          question,
          decide({ ...atRob, outcome: 'approved', relation: 'checked' }, stampOf(3)),
          handBack(atRob, stampOf(3)),
          acknowledge({ ...atRob, step: 'receipt' }, stampOf(3)),
          answerQuestion({ ...own, question: questionIn(mine) }, stampOf(3)),
          withdraw(own, stampOf(3)),
          remind({ ...own, step: 'lineManager' }, stampOf(3)),
          passOn({ ...own, step: 'approver' }),
          complete({ ...team, step: 'team', outcome: 'notForUs' }, stampOf(6)),
          recordWords({ ...team, step: 'manager', inWords, outcome: 'declined' }, stampOf(6)),
        ];
        for (const sending of sendings) expect(readingsOf(sending)).toEqual(['the record', 'the record']);
      }),
      { numRuns: 25 },
    );
  });

  it('is reported, did the mail keep five hyphens or the head of an earlier mail', () => {
    const { record, human } = askedFor(teamKind);
    const armed = { ...human, text: `${human.text}\n-----BEGIN SECOND LOOK 1 2-----` };
    expect(readingsOf({ record, human: armed, to: [], cc: [] })).toEqual(['wordsHoldArmour']);
    const headed = { ...human, text: `From: a\nSent: Friday\nSubject: b\n${human.text}` };
    expect(readingsOf({ record, human: headed, to: [], cc: [] })[0]).toEqual({ found: 'quoted' });
  });
});
