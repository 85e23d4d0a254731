import { describe, expect, it } from 'vitest';
import { isAbove, readMarkings } from './index';

const all = ['uk-gscp-2018', 'uk-gscp-2024', 'uk-gpms'];

function first(subject: string, schemes = all) {
  return readMarkings({ subject }, schemes)[0];
}

describe('the scheme', () => {
  it('is the first of those asked for where they share a form', () => {
    expect(first('OFFICIAL-SENSITIVE', ['uk-gscp-2024', 'uk-gscp-2018'])?.scheme).toBe('uk-gscp-2024');
    expect(first('SECRET', ['uk-gpms', 'uk-gscp-2018'])?.scheme).toBe('uk-gpms');
    expect(first('OFFICIAL-SENSITIVE (commercial)', ['uk-gscp-2024', 'uk-gscp-2018'])?.canonical).toBe(
      'OFFICIAL-SENSITIVE - COMMERCIAL',
    );
    expect(first('OFFICIAL-SENSITIVE (commercial)')?.canonical).toBe('OFFICIAL-SENSITIVE [COMMERCIAL]');
  });

  it('is the one whose own form was written', () => {
    expect(first('OFFICIAL-SENSITIVE - COMMERCIAL')?.scheme).toBe('uk-gscp-2024');
    expect(first('OFFICIAL-SENSITIVE [COMMERCIAL]', ['uk-gscp-2024', 'uk-gscp-2018'])?.scheme).toBe('uk-gscp-2018');
  });

  it('is the one that knows the parts', () => {
    expect(first('OFFICIAL-SENSITIVE - RECIPIENTS ONLY - PERSONAL DATA')).toMatchObject({
      scheme: 'uk-gscp-2024',
      canonical: 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY - PERSONAL DATA',
      parts: [
        { kind: 'handling', value: 'RECIPIENTS ONLY' },
        { kind: 'descriptor', value: 'PERSONAL DATA' },
      ],
    });
    expect(first('UK SECRET - HEDGEROW - UK EYES ONLY')).toMatchObject({
      scheme: 'uk-gscp-2024',
      parts: [
        { kind: 'prefix', value: 'UK' },
        { kind: 'codeword', value: 'HEDGEROW' },
        { kind: 'caveat', value: 'UK EYES ONLY' },
      ],
    });
  });

  it('is none where none was asked for, or none is known', () => {
    expect(readMarkings({ subject: 'SECRET' }, [])).toEqual([]);
    expect(readMarkings({ subject: 'SECRET' }, ['north-1999'])).toEqual([]);
    expect(readMarkings({ subject: 'OFFICIAL-SENSITIVE' }, ['uk-gpms'])).toEqual([]);
  });
});

describe('the right form', () => {
  it.each([
    ['SECRET - US/UK EYES ONLY', 'SECRET - UK/US EYES ONLY'],
    ['OFFICIAL-SENSITIVE - PERSONAL DATA - RECIPIENTS ONLY', 'OFFICIAL-SENSITIVE - RECIPIENTS ONLY - PERSONAL DATA'],
    ['OFFICIAL-SENSITIVE - HMG USE ONLY - HR / MANAGEMENT', 'OFFICIAL-SENSITIVE - HMG USE ONLY - HR/MANAGEMENT'],
    ['OFFICIAL-SENSITIVE - Northfield and Easton USE ONLY', 'OFFICIAL-SENSITIVE - NORTHFIELD AND EASTON USE ONLY'],
    ['OFFICIAL-SENSITIVE [PERSONAL, COMMERCIAL]', 'OFFICIAL-SENSITIVE [PERSONAL] [COMMERCIAL]'],
    ['SECRET LPP', 'SECRET - LEGAL PROFESSIONAL PRIVILEGE'],
    ['RESTRICTED: STAFF', 'RESTRICTED - STAFF'],
  ])('of %s is %s', (subject, canonical) => {
    expect(first(subject)).toMatchObject({ use: 'marking', canonical, problems: [] });
  });

  it('leaves alone what only looks like a part', () => {
    expect(first('OFFICIAL-SENSITIVE COMMERCIAL STRATEGY')?.canonical).toBe('OFFICIAL-SENSITIVE');
    expect(first('OFFICIAL-SENSITIVE: Commercial strategy')?.canonical).toBe('OFFICIAL-SENSITIVE');
    expect(first('OFFICIAL-SENSITIVE - POLICY on visits')?.canonical).toBe('OFFICIAL-SENSITIVE');
    expect(first('SECRET - BUDGET')?.parts).not.toContainEqual({ kind: 'codeword', value: 'BUDGET' });
  });
});

describe('a combination that the policy forbids is a problem in plain words', () => {
  it.each([
    ['OFFICIAL-SENSITIVE - FOR PUBLIC RELEASE', 'FOR PUBLIC RELEASE goes with OFFICIAL, not with OFFICIAL-SENSITIVE.'],
    ['OFFICIAL - UK EYES ONLY', 'UK EYES ONLY goes with SECRET or TOP SECRET, not with OFFICIAL.'],
    ['SECRET - LEGAL', 'LEGAL goes with OFFICIAL or OFFICIAL-SENSITIVE, not with SECRET.'],
    [
      'TOP SECRET - HMG USE ONLY',
      'HMG USE ONLY goes with OFFICIAL, OFFICIAL-SENSITIVE or SECRET, not with TOP SECRET.',
    ],
    ['TOP SECRET - EMBARGOED', 'EMBARGOED goes with OFFICIAL, OFFICIAL-SENSITIVE or SECRET, not with TOP SECRET.'],
    [
      'OFFICIAL - RECIPIENTS ONLY',
      'RECIPIENTS ONLY goes with OFFICIAL-SENSITIVE, SECRET or TOP SECRET, not with OFFICIAL.',
    ],
    ['OFFICIAL [PERSONAL]', 'PERSONAL goes with OFFICIAL-SENSITIVE, SECRET or TOP SECRET, not with OFFICIAL.'],
  ])('%s', (subject, problem) => {
    expect(first(subject)).toMatchObject({ use: 'marking', problems: [problem] });
  });

  it('is found for the policy that has the table only', () => {
    expect(first('OFFICIAL - COMMERCIAL')?.problems).toEqual([]);
    expect(first('OFFICIAL - COMMERCIAL', ['uk-gscp-2018'])?.problems).toHaveLength(1);
  });
});

describe('a level is above a ceiling', () => {
  it.each([
    ['SECRET', 'OFFICIAL'],
    ['TOP SECRET', 'OFFICIAL'],
    ['TOP SECRET', 'SECRET'],
    ['SECRET', 'OFFICIAL-SENSITIVE'],
    ['SECRET', 'CONFIDENTIAL'],
  ])('%s above %s', (level, ceiling) => {
    expect(isAbove({ level }, ceiling)).toBe(true);
  });

  it.each([
    ['OFFICIAL-SENSITIVE', 'OFFICIAL'],
    ['OFFICIAL', 'OFFICIAL'],
    ['SECRET', 'SECRET'],
    ['CONFIDENTIAL', 'OFFICIAL'],
    ['RESTRICTED', 'OFFICIAL'],
    ['NOT PROTECTIVELY MARKED', 'OFFICIAL'],
    ['SECRET', 'HIGH'],
  ])('%s not above %s', (level, ceiling) => {
    expect(isAbove({ level }, ceiling)).toBe(false);
  });
});
