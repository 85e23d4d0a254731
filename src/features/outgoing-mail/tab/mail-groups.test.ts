import { describe, expect, it } from 'vitest';
import { findMails, generallyUnchecked, groupMails, holdRow, type MailGroup, nothingHeld } from './mail-groups';
import { mailRow, scanState, sentRow } from './played-scan.test-data';

const ids = (groups: readonly MailGroup[]) =>
  Object.fromEntries(groups.map(({ name, mails }) => [name, mails.map(({ id }) => id).join(' ')]));

const three = [
  mailRow('a', { verdict: 'stop', when: '2020-09-28T09:00:00Z' }),
  mailRow('b', { verdict: 'stop', when: '2020-09-28T08:00:00Z' }),
  mailRow('c', { verdict: 'stop', when: '2020-09-28T07:00:00Z' }),
];

describe('mails by what came of them', () => {
  it('stand in the order in which they matter, without groups that are empty', () => {
    const rows = [mailRow('a'), mailRow('b', { verdict: 'inform' }), mailRow('c', { verdict: 'stop' }), mailRow('d')];
    const groups = groupMails(scanState({ rows }), nothingHeld, false);
    expect(groups.map(({ name }) => name)).toEqual(['stop', 'inform', 'pass']);
    expect(ids(groups)).toEqual({ stop: 'c', inform: 'b', pass: 'a d' });
  });

  it('keep stop and ask together once they were sent', () => {
    const rows = [sentRow('a', { verdict: 'ask' }), sentRow('b', { verdict: 'stop' }), sentRow('c')];
    expect(ids(groupMails(scanState({ rows }), nothingHeld, true))).toEqual({ action: 'a b', pass: 'c' });
  });

  it('hold those that could not be read, with their reason, also where nothing else is known of them', () => {
    const [group, ...others] = groupMails(
      scanState({
        rows: [mailRow('a', { verdict: 'unchecked' })],
        notRead: [
          { id: 'a', subject: 'Subject a', why: 'tooLarge' },
          { id: 'z', subject: 'Lost', why: 'gone' },
        ],
      }),
      nothingHeld,
      false,
    );
    expect(others).toEqual([]);
    expect(group?.mails.map(({ subject, notRead, row }) => [subject, notRead?.why, row?.id])).toEqual([
      ['Subject a', 'tooLarge', 'a'],
      ['Lost', 'gone', undefined],
    ]);
  });
});

describe('a mail that was mended in the list', () => {
  const [, second] = three;
  const held = second === undefined ? nothingHeld : holdRow(nothingHeld, second, three);
  const mended = mailRow('b', { when: '2020-09-28T10:00:00Z' });
  const after = [mended, three[0], three[2]].filter((row) => row !== undefined);

  it('stays where it was, though it is newer now and nothing is found any more', () => {
    expect(ids(groupMails(scanState({ rows: after }), held, false))).toEqual({ stop: 'a b c' });
    expect(ids(groupMails(scanState({ rows: after }), nothingHeld, false))).toEqual({ pass: 'b', stop: 'a c' });
  });

  it('shows what is found now', () => {
    const [group] = groupMails(scanState({ rows: after }), held, false);
    expect(group?.mails[1]?.row?.verdict).toBe('pass');
  });

  it('stays even where it left the folder', () => {
    expect(ids(groupMails(scanState({ rows: after.slice(1) }), held, false))).toEqual({ stop: 'a b c' });
  });

  it('lets new mails in at their time', () => {
    const rows = [mailRow('new', { verdict: 'stop', when: '2020-09-28T11:00:00Z' }), ...after];
    const old = mailRow('old', { verdict: 'stop', when: '2020-09-28T07:30:00Z' });
    expect(ids(groupMails(scanState({ rows: [...rows, old] }), held, false))).toEqual({ stop: 'new a b old c' });
  });

  it('is held as it was first, however often it is changed', () => {
    expect(holdRow(held, mended, after)).toBe(held);
    const both = holdRow(held, mailRow('a', { verdict: 'stop' }), after);
    expect(both.order).toEqual(['a', 'b', 'c']);
    expect(both.rows.get('b')?.verdict).toBe('stop');
  });
});

describe('finding in the list', () => {
  const rows = [
    mailRow('a', { subject: 'Hearing bundle', to: ['asha@mail.example'] }),
    mailRow('b', { subject: 'Minutes', to: ['Dana Cole'], verdict: 'stop' }),
  ];
  const groups = groupMails(scanState({ rows }), nothingHeld, false);
  const found = (typed: string) => ids(findMails(groups, typed));

  it('looks in subjects and addresses for every word, whatever its capitals', () => {
    expect(found('BUNDLE hear')).toEqual({ pass: 'a' });
    expect(found('mail.example')).toEqual({ pass: 'a' });
    expect(found('dana')).toEqual({ stop: 'b' });
    expect(found('bundle dana')).toEqual({});
  });

  it('leaves the list as it is where nothing was typed', () => {
    expect(findMails(groups, '  ')).toBe(groups);
  });
});

describe('what no mail could be checked for', () => {
  it('is the least that any of them lacks where they all differ', () => {
    const rows = [mailRow('a', { unchecked: 3 }), mailRow('b', { unchecked: 4 }), mailRow('c', { unchecked: 0 })];
    expect(generallyUnchecked(scanState({ rows }))).toBe(3);
  });

  it('is what most of them lack, though one can be looked at further', () => {
    const rows = [2, 3, 4, 3].map((unchecked, index) => mailRow(String(index), { unchecked }));
    expect(generallyUnchecked(scanState({ rows }))).toBe(3);
  });

  it('is what the scan says where there is nothing to compare', () => {
    const rows = [mailRow('a', { unchecked: 4 })];
    expect(generallyUnchecked(scanState({ rows, notChecked: [{ what: 'answers', why: 'notAsked' }] }))).toBe(1);
  });
});
