import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question, Statement } from '../pack';
import { type Answers, evaluate, type Standing, settle } from './evaluate';

const is = (question: string, ...isOneOf: string[]): Statement => ({ question, isOneOf });

describe('a statement about one question', () => {
  const table: readonly [says: string, statement: Statement, answers: Answers, standing: Standing][] = [
    ['holds with one of its answers', is('trip', 'work', 'both'), { trip: ['both'] }, 'holds'],
    ['fails with another', is('trip', 'work'), { trip: ['leave'] }, 'fails'],
    ['waits while there is no answer', is('trip', 'work'), {}, 'open'],
    ['waits with its opposite as well', { not: is('trip', 'work') }, {}, 'open'],
    ['fails where no answer is awaited', is('trip', 'work'), { trip: [] }, 'fails'],
    ['fails with its opposite as well where no answer is awaited', { not: is('trip', 'work') }, { trip: [] }, 'fails'],
    ['is turned round by its opposite', { not: is('trip', 'work') }, { trip: ['leave'] }, 'holds'],
    ['is itself again when turned twice', { not: { not: is('trip', 'work') } }, { trip: [] }, 'fails'],
    ['holds when one of many answers is among them', is('where', 'EG'), { where: ['FR', 'EG'] }, 'holds'],
    ['takes a country passed through like one visited', is('where', 'EG'), { where: ['EG transit'] }, 'holds'],
    ['can ask for passing through alone', is('where', 'EG transit'), { where: ['EG'] }, 'fails'],
    ['knows no answers that objects inherit', is('constructor', 'yes'), {}, 'open'],
  ];

  it.each(table)('%s', (_, statement, answers, standing) => {
    expect(evaluate(statement, answers)).toBe(standing);
  });
});

describe('statements together', () => {
  const [a, b] = [is('a', 'yes'), is('b', 'yes')];
  const table: readonly [says: string, statement: Statement, answers: Answers, standing: Standing][] = [
    ['all: one that fails decides, whatever is open', { all: [a, b] }, { a: ['no'] }, 'fails'],
    ['all: waits for what is open', { all: [a, b] }, { a: ['yes'] }, 'open'],
    ['all: holds when each does', { all: [a, b] }, { a: ['yes'], b: ['yes'] }, 'holds'],
    ['any: one that holds decides, whatever is open', { any: [a, b] }, { a: ['yes'] }, 'holds'],
    ['any: waits for what is open', { any: [a, b] }, { a: ['no'] }, 'open'],
    ['any: fails when each does', { any: [a, b] }, { a: ['no'], b: [] }, 'fails'],
    ['not all: holds as soon as one surely is not', { not: { all: [a, b] } }, { a: ['no'] }, 'holds'],
    ['not any: fails as soon as one is', { not: { any: [a, b] } }, { a: ['yes'] }, 'fails'],
  ];

  it.each(table)('%s', (_, statement, answers, standing) => {
    expect(evaluate(statement, answers)).toBe(standing);
  });
});

describe('a count', () => {
  const two: Statement = { among: ['a', 'b', 'c'], isOneOf: ['yes'], atLeast: 2 };
  const table: readonly [says: string, statement: Statement, answers: Answers, standing: Standing][] = [
    ['holds as soon as it is reached', two, { a: ['yes'], c: ['yes'] }, 'holds'],
    ['waits while it can be reached', two, { a: ['no'], b: ['yes'] }, 'open'],
    ['fails as soon as it cannot be reached', two, { a: ['no'], b: ['no'] }, 'fails'],
    ['adds nothing for a question that is not asked', two, { a: [], b: ['yes'], c: ['no'] }, 'fails'],
    ['has an opposite that holds once it cannot be reached', { not: two }, { a: [], b: ['no'] }, 'holds'],
  ];

  it.each(table)('%s', (_, statement, answers, standing) => {
    expect(evaluate(statement, answers)).toBe(standing);
  });
});

describe('what is known once some questions are answered', () => {
  const yesNo = (id: string, more: Partial<Question> = {}): Question =>
    ({ id, type: 'yesNo', notSure: false, label: { en: id }, optional: false, ...more }) as Question;
  const questions = [
    yesNo('work'),
    yesNo('manager', { when: is('work', 'yes') }),
    yesNo('wrote', { when: is('manager', 'yes') }),
    yesNo('note', { optional: true }),
  ];

  it('awaits what is asked and not answered, and not what may stay empty', () => {
    expect({ ...settle(questions, {}) }).toEqual({ note: [] });
  });

  it('forgets the answer to a question that is no longer asked, and all that hangs on it', () => {
    const known = settle(questions, { work: ['no'], manager: ['yes'], wrote: ['no'] });
    expect({ ...known }).toEqual({ work: ['no'], manager: [], wrote: [], note: [] });
  });

  it('keeps answers to what is asked', () => {
    const given = { work: ['yes'], manager: ['yes'], wrote: ['no'], note: ['yes'] };
    expect({ ...settle(questions, given) }).toEqual(given);
  });
});

describe('any statement', () => {
  const ids = ['a', 'b', 'c'];
  const { statement } = fc.letrec<{ statement: Statement }>((tie) => {
    const isOneOf = fc.subarray(['yes', 'no', 'notSure'], { minLength: 1 });
    const parts = fc.array(tie('statement'), { minLength: 1, maxLength: 3 });
    return {
      statement: fc.oneof(
        { maxDepth: 3 },
        fc.record({ question: fc.constantFrom(...ids), isOneOf }),
        fc.record({ among: fc.subarray(ids, { minLength: 1 }), isOneOf, atLeast: fc.integer({ min: 1, max: 3 }) }),
        fc.record({ all: parts }),
        fc.record({ any: parts }),
        fc.record({ not: tie('statement') }),
      ),
    };
  });
  const full = fc.record({
    a: fc.subarray(['yes', 'no', 'notSure'], { maxLength: 1 }),
    b: fc.subarray(['yes', 'no', 'notSure'], { maxLength: 1 }),
    c: fc.subarray(['yes', 'no', 'notSure'], { maxLength: 1 }),
  });

  it('once sure stays so, whatever is answered after', () => {
    fc.assert(
      fc.property(statement, full, fc.subarray(ids), (given, answers, left) => {
        const some: Answers = { ...answers, ...Object.fromEntries(left.map((id) => [id, undefined])) };
        const before = evaluate(given, some);
        expect([before, 'open']).toContain(before === 'open' ? 'open' : evaluate(given, answers));
      }),
    );
  });

  it('waits for nothing once everything is answered, and never holds together with its opposite', () => {
    fc.assert(
      fc.property(statement, full, (given, answers) => {
        const both = [evaluate(given, answers), evaluate({ not: given }, answers)];
        expect(both).not.toContain('open');
        expect(both).not.toEqual(['holds', 'holds']);
      }),
    );
  });
});
