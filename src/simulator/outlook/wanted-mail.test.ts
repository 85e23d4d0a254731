import { describe, expect, it } from 'vitest';
import { wantedMailIn } from './wanted-mail';

const link = 'https://outlook.office365.com/owa/?ItemID=AAkALg_moj-staff_1&exvsurl=1&viewmodel=ReadMessageItem';

describe('the mail that an address asks for', () => {
  it('is named by its id or by its link', () => {
    expect(wantedMailIn('?person=moj-staff&mail=AAkALg_moj-staff_1')).toBe('AAkALg_moj-staff_1');
    expect(wantedMailIn(`?person=moj-staff&mail=${encodeURIComponent(link)}`)).toBe('AAkALg_moj-staff_1');
  });

  it.each(['', '?person=moj-staff', '?mail='])('is none in “%s”', (search) => {
    expect(wantedMailIn(search)).toBeNull();
  });
});
