import { describe, expect, it } from 'vitest';
import type { NotChecked } from '../../../mail-scan';
import { report } from '../sample.test-data';
import { notCheckedReasons, partReason } from './not-checked-reasons';
import { en } from './strings.en';

describe('what no mail of a list was checked for', () => {
  it.each<readonly [NotChecked, string]>([
    [{ what: 'older', why: 'tooMany', count: 5000 }, 'Mails of this time beyond 5,000: there are too many to read.'],
    [{ what: 'lists', why: 'hidden', count: 1 }, 'Who is on 1 mailing list: this is hidden.'],
    [{ what: 'labels', why: 'failed', count: 2 }, 'Sensitivity labels: this could not be read this time.'],
  ])('is said with its reason', (part, text) => {
    expect(notCheckedReasons([part], en).map((one) => one.text)).toEqual([text]);
  });
});

describe('what one mail was not checked for', () => {
  const team = 'team@office.example';
  const checked = report([], [{ field: 'cc', index: 2, address: team, standing: 'inside' }]);
  const part = { what: 'list.members', field: 'cc', index: 2, reason: 'It was not opened.' } as const;

  it.each<readonly [NotChecked['why'], string]>([
    ['hidden', 'This mailing list does not show who is on it.'],
    ['tooMany', 'This mailing list has too many members to look at each.'],
    ['noConsent', 'Your organisation has not let Second Look read who is on mailing lists.'],
  ])('is a list with the reason that it was not opened: %s', (why, text) => {
    expect(partReason(checked, { closedLists: { [team]: why } }, en)(part)).toBe(text);
  });

  it('has the engine’s reason where nobody knows a better one', () => {
    expect(partReason(checked, { closedLists: {} }, en)(part)).toBe('It was not opened.');
    expect(partReason(checked, { closedLists: { [team]: 'hidden' } }, en)({ ...part, what: 'field.text' })).toBe(
      'It was not opened.',
    );
  });
});
