import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RequestKind } from '../pack';
import { answersOf } from './answers';
import { toolAnswers, toolKind, travelAnswers, travelKind } from './examples/kinds';
import { fieldProblems } from './field-problems';
import { fieldsOf, isAsked, keptFields } from './fields';
import { noticesOf, refusalOf } from './notices';

const now = Date.UTC(2020, 8, 28, 9);
const problems = (fields: object, kind: RequestKind = toolKind) =>
  fieldProblems(kind, { ...toolAnswers, ...fields }, now, 'en').map(({ field, text }) => `${field}: ${text}`);

describe('a form that may be sent', () => {
  it('is filled in, with what is optional left empty', () => {
    expect(problems({})).toEqual([]);
    expect(fieldProblems(travelKind, travelAnswers, now, 'en')).toEqual([]);
  });

  it('has dates in order, the same day among them', () => {
    expect(problems({ from: '2020-10-12', until: '2020-10-12' })).toEqual([]);
  });

  it('names somebody where that is asked', () => {
    expect(problems({ shared: 'yes', owner: 'Sam Hill <sam.hill@ministry.example>' })).toEqual([]);
  });
});

describe('a form that may not be sent', () => {
  it('lacks an answer, and is told which and of what sort', () => {
    expect(problems({ manager: ' ' })).toEqual(['manager: Answer “Which one is it?”']);
    expect(problems({ encrypted: '' })).toEqual(['encrypted: Choose an answer to “Is its list encrypted?”']);
    expect(problems({ shared: 'yes' })).toEqual(['owner: Name somebody for “Who owns the shared accounts?”']);
    const empty = { ...travelAnswers, countries: [], dataAndServices: [] };
    expect(fieldProblems(travelKind, empty, now, 'en')).toEqual([
      { field: 'countries', text: 'Choose a country for “Countries”' },
      { field: 'dataAndServices', text: 'Choose an answer to “Data and services”' },
    ]);
  });

  it('is too long, by how much, or on too many lines', () => {
    expect(problems({ manager: 'x'.repeat(103) })).toEqual([
      'manager: Shorten “Which one is it?” to 100 characters: it has 3 too many',
    ]);
    expect(problems({ manager: 'a\nb' })).toEqual(['manager: Write “Which one is it?” on one line']);
    expect(problems({ purpose: 'a\nb' })).toEqual([]);
  });

  it('has an answer that is not offered', () => {
    expect(problems({ shared: 'dontKnow' })[0]).toContain('shared: Choose one of the answers offered');
    expect(problems({ encrypted: 'dontKnow' })).toEqual([]);
    const area = { ...travelAnswers, businessArea: 'Elsewhere' };
    expect(fieldProblems(travelKind, area, now, 'en').map(({ field }) => field)).toEqual(['businessArea']);
  });

  it('has two answers where one is asked for', () => {
    expect(problems({ shared: ['yes', 'no'] })[0]).toContain('Choose one answer only');
  });

  it.each(['2020-02-30', '2021-02-29', '12/10/2020', '2020-13-01', '20-10-12', 'soon'])(
    'has no real date: %s',
    (from) => {
      expect(problems({ from })).toEqual(['from: Enter a real date for “From when”, such as 12 October 2020']);
    },
  );

  it('has a year that was mistyped', () => {
    expect(problems({ from: '0020-10-12' })).toEqual(['from: Check the year of “From when”: it says 0020']);
  });

  it('has a day that comes before another that it may not come before', () => {
    expect(problems({ from: '2020-10-12', until: '2020-10-11' })).toEqual([
      'until: Enter a date for “Until when” that is not before “From when”, 12 October 2020',
    ]);
  });

  it.each(['XX', 'Egypt', 'eg', '__proto__'])('has no such country: %s', (code) => {
    const fields = { ...travelAnswers, countries: [code] };
    expect(fieldProblems(travelKind, fields, now, 'en').map(({ field }) => field)).toEqual(['countries']);
  });

  it.each(['Sam Hill', 'sam.hill@ministry.example', 'Sam <sam>', 'Sam <a@b> <c@d>', 'Sam\n<a@b>'])(
    'has nobody who can be written to: %s',
    (owner) => {
      expect(problems({ shared: 'yes', owner })[0]).toContain('Enter a name and a work address');
    },
  );
});

describe('what is kept of a form', () => {
  it('is what it asks, each in its own shape', () => {
    const kept = keptFields(travelKind, { ...travelAnswers, countries: 'EG', equipment: ['a laptop'], stray: 'x' });
    expect(kept).toEqual(travelAnswers);
  });

  it('is nothing that hangs on an answer which is not asked itself', () => {
    const [first] = toolKind.sections;
    if (first === undefined) throw new Error('There is no section.');
    const yes = (field: string) => ({ field, isOneOf: ['yes'] });
    const question = { type: 'yesNo', dontKnow: false, optional: true, label: { en: 'x' } } as const;
    const fields = [
      { ...question, id: 'a' },
      { ...question, id: 'b', when: yes('a') },
      { ...question, id: 'c', when: yes('b') },
      { ...question, id: 'd', when: yes('c') },
    ];
    const kind = { ...toolKind, sections: [{ ...first, fields }] };
    const all = { a: 'yes', b: 'yes', c: 'yes', d: 'yes' };
    expect(keptFields(kind, all)).toEqual(all);
    expect(keptFields(kind, { ...all, a: 'no' })).toEqual({ a: 'no' });
    expect(keptFields(kind, { ...all, b: 'no' })).toEqual({ a: 'yes', b: 'no' });
  });

  it('is the same when it is kept again', () => {
    const value = fc.oneof(fc.constantFrom('yes', 'no', '', ' x ', 'EG'), fc.array(fc.constantFrom('yes', 'EG', '')));
    const fields = fc.dictionary(fc.constantFrom(...fieldsOf(toolKind).map(({ id }) => id), 'stray'), value);
    fc.assert(
      fc.property(fields, (given) => {
        const kept = keptFields(toolKind, given);
        expect(keptFields(toolKind, kept)).toEqual(kept);
        for (const field of fieldsOf(toolKind)) expect(Object.hasOwn(kept, field.id)).toBe(isAsked(field, kept));
      }),
    );
  });
});

describe('the answers of a form', () => {
  it('are shown by section, as people read them, the empty ones said', () => {
    const [section] = answersOf(toolKind, { ...toolAnswers, from: '2020-10-12' }, 'en');
    expect(section?.rows.map(({ question, answer, isEmpty }) => [question, answer, isEmpty])).toEqual([
      ['Which one is it?', 'KeePass', false],
      ['What is it for?', 'Left empty', true],
      ['Is its list encrypted?', 'Yes', false],
      ['Do several people use it?', 'No', false],
      ['From when', '12 October 2020', false],
      ['Until when', 'Left empty', true],
    ]);
    expect(answersOf(toolKind, { ...toolAnswers, encrypted: 'dontKnow' }, 'en')[0]?.rows[2]?.answer).toBe('Don’t know');
  });

  it('leave out nothing that was sent, asked or not', () => {
    const groups = answersOf(toolKind, { ...toolAnswers, owner: 'Sam', stray: 'hidden' }, 'en');
    expect(groups[1]?.title).toBe('Also sent, and not asked');
    expect(groups[1]?.rows.map(({ question, answer }) => [question, answer])).toEqual([
      ['Who owns the shared accounts?', 'Sam'],
      ['stray', 'hidden'],
    ]);
    expect(answersOf(undefined, { a: 'b' }, 'en')).toEqual([
      { id: 'rest', title: 'As it was sent', rows: [{ field: 'a', question: 'a', answer: 'b', isEmpty: false }] },
    ]);
  });

  it('show what turns or hides text as the text it is', () => {
    const [section] = answersOf(toolKind, { ...toolAnswers, manager: '\u202eevil\u202c\u200b\u0007' }, 'en');
    expect(section?.rows[0]?.answer).toBe('evil');
  });

  it('show a value that the form does not know as it is', () => {
    expect(answersOf(toolKind, { ...toolAnswers, shared: 'perhaps' }, 'en')[0]?.rows[3]?.answer).toBe('perhaps');
  });
});

describe('what is to be noticed', () => {
  it('is what the kind says, filled in', () => {
    expect(noticesOf(toolKind, { ...toolAnswers, encrypted: 'dontKnow' }, 'en')).toEqual([
      'It is not known whether KeePass is encrypted',
    ]);
    expect(noticesOf(toolKind, toolAnswers, 'en')).toEqual([]);
  });

  it('is what no form of ours would have sent, before all else', () => {
    expect(noticesOf(toolKind, { ...toolAnswers, encrypted: 'no' }, 'en')).toEqual([
      'This form cannot be used for this. A list that is not encrypted is not allowed.',
    ]);
    expect(noticesOf(toolKind, { ...toolAnswers, manager: '', shared: 'perhaps', stray: 'x' }, 'en')).toEqual([
      '“Which one is it?” was left empty, and the form asks for it',
      'The answer to “Do several people use it?” is not one that the form offers',
      'It holds answers to questions that the form does not ask',
    ]);
  });

  it('keeps a request from being sent where the kind refuses it', () => {
    expect(refusalOf(toolKind, { ...toolAnswers, encrypted: 'no' }, 'en')).toBe(
      'A list that is not encrypted is not allowed.',
    );
    expect(refusalOf(toolKind, toolAnswers, 'en')).toBeUndefined();
  });
});
