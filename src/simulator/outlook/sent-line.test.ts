import { describe, expect, it } from 'vitest';
import { remarkOn, sentLine } from './sent-line';

const bar = (message: string) => ({ key: 'second-look', type: 'errorMessage', message });
const tooOld = bar('Second Look did not check this mail.');

describe('what is said of a mail that left', () => {
  it('is only that it was sent, where nothing else is known', () => {
    expect(remarkOn({ before: [], after: [], unanswered: 0 })).toBe('');
    expect(sentLine('')).toBe('Sent. The folder Sent holds it word for word.');
  });

  it('quotes a bar that the script put above the mail while it was being sent', () => {
    const remark = remarkOn({ before: [], after: [tooOld], unanswered: 0 });
    expect(sentLine(remark)).toBe('Sent. The bar above that mail says: “Second Look did not check this mail.”');
  });

  it('quotes a bar that was put there anew, and none of an earlier send', () => {
    expect(remarkOn({ before: [tooOld], after: [bar(tooOld.message)], unanswered: 0 })).toContain(tooOld.message);
    expect(remarkOn({ before: [tooOld], after: [tooOld], unanswered: 0 })).toBe('');
  });

  it('says as the demo’s own remark that there was no verdict in time, where Office calls went unanswered', () => {
    const remark = remarkOn({ before: [], after: [], unanswered: 8 });
    expect(sentLine(remark)).toBe(
      'Sent. Second Look gave no verdict in time. (A remark of this demo: Outlook itself says nothing here.)',
    );
  });

  it('leaves the word to the bar, where there is one', () => {
    expect(remarkOn({ before: [], after: [tooOld], unanswered: 1 })).not.toContain('remark of this demo');
  });
});
