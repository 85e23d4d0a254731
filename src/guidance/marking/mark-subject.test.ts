import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkingPart } from '../../engine';
import { type ChosenMarking, markSubject } from './mark-subject';

const schemes = ['uk-gscp-2018', 'uk-gscp-2024', 'uk-gpms'];
const personal: MarkingPart = { kind: 'descriptor', value: 'PERSONAL' };
const plain: ChosenMarking = { level: 'OFFICIAL-SENSITIVE', parts: [], schemes, ceiling: 'OFFICIAL' };
const withPersonal: ChosenMarking = { ...plain, parts: [personal] };

describe('a subject that bears no marking', () => {
  it.each([
    ['with a descriptor', 'Re: Hearing bundle', withPersonal, 'OFFICIAL-SENSITIVE [PERSONAL] Re: Hearing bundle'],
    ['without one', 'Hearing bundle', plain, 'OFFICIAL-SENSITIVE Hearing bundle'],
    ['of nothing', '', withPersonal, 'OFFICIAL-SENSITIVE [PERSONAL]'],
    [
      'that speaks of a level',
      'Training on OFFICIAL-SENSITIVE papers',
      plain,
      'OFFICIAL-SENSITIVE Training on OFFICIAL-SENSITIVE papers',
    ],
    [
      'by a later scheme',
      'Rota',
      { ...plain, schemes: ['uk-gscp-2024'], parts: [{ kind: 'descriptor', value: 'PERSONAL DATA' }] } as const,
      'OFFICIAL-SENSITIVE - PERSONAL DATA Rota',
    ],
  ])('starts with it: %s', (_, subject, chosen, marked) => {
    expect(markSubject(subject, chosen)).toMatchObject({ kind: 'marked', subject: marked });
  });
});

describe('a subject that bears it already', () => {
  it.each([
    ['at its start', 'OFFICIAL-SENSITIVE [PERSONAL] Bundle'],
    ['alone', 'OFFICIAL-SENSITIVE [PERSONAL]'],
    ['after what a reply puts before it', 'RE: Fwd: OFFICIAL-SENSITIVE [PERSONAL] Bundle'],
  ])('stays: %s', (_, subject) => {
    expect(markSubject(subject, withPersonal)).toEqual({
      kind: 'already',
      marking: 'OFFICIAL-SENSITIVE [PERSONAL]',
      subject,
    });
  });
});

describe('a subject that bears another', () => {
  it.each([
    ['in another form', 'OFFICIAL SENSITIVE (personal) Minutes', withPersonal, 'OFFICIAL-SENSITIVE [PERSONAL] Minutes'],
    ['with another part', 'OFFICIAL-SENSITIVE [PERSONAL] Minutes', plain, 'OFFICIAL-SENSITIVE Minutes'],
    ['at its end', 'Minutes - OFFICIAL-SENSITIVE', plain, 'OFFICIAL-SENSITIVE Minutes'],
    ['of another level', 'OFFICIAL: Minutes', plain, 'OFFICIAL-SENSITIVE Minutes'],
  ])('is offered the chosen one instead, and is left alone until then: %s', (_, subject, chosen, offer) => {
    expect(markSubject(subject, chosen)).toMatchObject({ kind: 'found', subject, offer });
    expect(markSubject(offer, chosen).kind).toBe('already');
  });

  it('is told what was found', () => {
    expect(markSubject('OFFICIAL SENSITIVE (personal) Minutes', withPersonal)).toMatchObject({
      found: 'OFFICIAL SENSITIVE (personal)',
    });
  });
});

describe('what is above the ceiling', () => {
  it.each([
    ['the level chosen', 'Minutes', { ...plain, level: 'SECRET' }, 'SECRET'],
    ['the level typed', 'SECRET: Minutes', plain, 'SECRET'],
  ])('is refused: %s', (_, subject, chosen, level) => {
    expect(markSubject(subject, chosen)).toEqual({ kind: 'refused', level, ceiling: 'OFFICIAL', subject });
  });

  it('is not, where the pack has no ceiling', () => {
    const { ceiling: _, ...free } = plain;
    expect(markSubject('Minutes', { ...free, level: 'SECRET' })).toMatchObject({ subject: 'SECRET Minutes' });
  });

  it('is no level of its scheme either', () => {
    expect(markSubject('Minutes', { ...plain, level: 'PURPLE' })).toEqual({
      kind: 'unknown',
      level: 'PURPLE',
      subject: 'Minutes',
    });
  });
});

describe('doing it twice', () => {
  const pieces = fc.constantFrom(
    ...[
      'OFFICIAL',
      'SENSITIVE',
      'OFFICIAL-SENSITIVE',
      '[PERSONAL]',
      '[COMMERCIAL]',
      '(personal)',
      'SECRET',
      'Re:',
      'Minutes',
    ],
    ...[' ', '  ', '-', ' - ', ':', '[', ']', '|', '"', '\t', 'the', '\u200b', 'UK', 'EYES ONLY', 'LOCSEN'],
  );
  const subjects = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
    fc.array(pieces, { maxLength: 12 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const choices = fc.constantFrom(
    plain,
    withPersonal,
    { ...plain, level: 'OFFICIAL' },
    { ...plain, schemes: ['uk-gscp-2024'] },
  );

  it('does what doing it once does, and never writes a marking twice', () => {
    fc.assert(
      fc.property(subjects, choices, (subject, chosen) => {
        const once = markSubject(subject, chosen);
        const twice = markSubject(once.subject, chosen);
        expect(twice.subject).toBe(once.subject);
        expect(twice.kind).not.toBe('marked');
      }),
      { numRuns: 1000 },
    );
  });
});
