import { describe, expect, it } from 'vitest';
import type { Unchecked } from '../../engine';
import { mail, report } from './sample.test-data';
import { en } from './strings.en';
import { uncheckedReasons, withFactsReason } from './unchecked-reasons';

const closed = { what: 'list.members', field: 'to', index: 0, reason: 'This mailing list was not opened.' } as const;
const strangers = { what: 'known.firstContact', reason: 'It is not known whom you write to for the first time.' };
const label = { what: 'field.label', reason: 'The label could not be read.' };

const reasons = (missing: Parameters<typeof withFactsReason>[0]) =>
  uncheckedReasons(
    { ...report([]), unchecked: [closed, strangers, label] },
    mail({ to: [{ address: 'team@office.example' }] }),
    en,
    withFactsReason(missing, en),
  ).map(({ text }) => text);

describe('what could not be looked at', () => {
  it('says once that lists were not opened, of each list where they are known', () => {
    const lists = { what: 'known.lists', reason: 'Mailing lists were not opened.' };
    const said = (...unchecked: readonly Unchecked[]) =>
      uncheckedReasons({ ...report([]), unchecked }, mail({ to: [{ address: 'team@office.example' }] }), en).map(
        ({ text }) => text,
      );
    expect(said(closed, lists, label)).toEqual([
      'To, team@office.example: This mailing list was not opened.',
      label.reason,
    ]);
    expect(said(lists, label)).toEqual([lists.reason, label.reason]);
  });

  it('says what the directory said of why', () => {
    expect(reasons({ lists: 'hidden', firstContact: 'otherAccount' })).toEqual([
      'To, team@office.example: This mailing list was not opened. The list does not show who is on it.',
      'It is not known whom you write to for the first time. It goes from another account than your own.',
      'The label could not be read.',
    ]);
  });

  it('says no more than the check does where the directory said nothing', () => {
    expect(reasons({})).toEqual([
      'To, team@office.example: This mailing list was not opened.',
      strangers.reason,
      label.reason,
    ]);
  });
});
