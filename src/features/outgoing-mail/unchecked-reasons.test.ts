import { describe, expect, it } from 'vitest';
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
