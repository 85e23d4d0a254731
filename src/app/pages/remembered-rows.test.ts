import { describe, expect, it } from 'vitest';
import type { Kept } from '../../session';
import { en } from '../strings.en';
import { rememberedRows } from './remembered-rows';

const day = (instant: number) => new Date(instant).toISOString().slice(0, 10);
const rows = (...kept: readonly Kept[]) => rememberedRows(kept, en.remembered, day);
const mark = (account: string, name: string): Kept => ({ key: `${account}/${name}`, what: 'mark', account, name });

describe('what is remembered, in lines', () => {
  it('names a choice and a form, and until when the form is kept', () => {
    const form = { kind: 'travel', savedAt: Date.parse('2020-09-28T09:00:00Z'), values: {} };
    expect(
      rows(
        { key: 'a', what: 'preference', name: 'introduction' },
        { key: 'b', what: 'form', account: 'asha', id: 'x', form },
      ).map(({ words }) => words),
    ).toEqual([
      'That you put the introduction on Home away',
      'A form you have not sent (travel), kept until 2020-10-05',
    ]);
  });

  it('counts the marks of an account in one line, and forgets them together', () => {
    const [line, other] = rows(mark('asha', '1'), mark('asha', '2'), mark('rob', '1'));
    expect(line).toMatchObject({
      words: 'For 2 mails or folders: ids and verdicts, no words',
      keys: ['asha/1', 'asha/2'],
    });
    expect(other?.keys).toEqual(['rob/1']);
  });

  it('lists what it cannot read, so that it can be forgotten', () => {
    expect(rows({ key: 'a', what: 'unreadable' })).toEqual([
      { id: 'a', words: 'Something that this version cannot read', keys: ['a'] },
    ]);
  });
});
