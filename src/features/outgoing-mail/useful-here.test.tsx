import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Act, ActState } from './acts';
import { CardContents } from './card-content';
import { nextRows, type Row } from './rows';
import { finding, mail, report } from './sample.test-data';
import { UsefulCard } from './useful-here';

const put: Act = { kind: 'fix', fix: { kind: 'setSubject', subject: 'OFFICIAL Visit' }, as: 'marking' };
const hide: Act = { kind: 'hide', policy: 'marking' };
const done: ActState = { kind: 'done', undo: async () => ({ kind: 'changed' }) };

function words(result: Row['result']): string {
  const [row] = nextRows([], [finding({ policy: 'marking', place: 'tool:marking', outcome: 'inform' })], false);
  if (row === undefined) return '';
  const card = (
    <CardContents value={({ place, buttons }) => [place, <p key="acts">{buttons([put])}</p>]}>
      <UsefulCard
        row={{ ...row, result }}
        report={report([])}
        mail={mail()}
        canHide
        onPress={() => undefined}
        onUndo={() => undefined}
      />
    </CardContents>
  );
  return renderToString(card)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('a guidance card that was opened', () => {
  it('holds what belongs to its place, and the way to be rid of it', () => {
    expect(words(null)).toBe('tool:marking Put it at the start of the subject Not useful');
  });

  it('says once what was done, where it was done', () => {
    expect(words({ act: put, state: done })).toBe('tool:marking Changed the subject. Undo Not useful');
  });

  it('that was hidden says so and nothing else', () => {
    expect(words({ act: hide, state: done })).toBe('Hidden from now on. “What I remember” brings it back. Undo');
  });
});
