import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { buttonsOf, wordsOf } from '../../record-box/sample.test-data';
import { asha } from '../../records/examples/people';
import { ThemeRoot } from '../../ui';
import { NotGenuine } from './not-genuine';

const record = { id: 'r', hash: 'h', type: 'request' as const, by: asha };
const shown = (onReport?: () => void) =>
  renderToString(
    <ThemeRoot theme="light">
      <NotGenuine
        notCounted={{ mail: 'm', at: '2020-09-25T09:00:00Z', why: 'notTheAuthor', record }}
        {...(onReport === undefined ? {} : { onReport })}
      />
    </ThemeRoot>,
  );

describe('a mail that is not what it says', () => {
  it('is not to be acted on, and says why', () => {
    expect(wordsOf(shown())).toMatch(
      /^ ?Do not act on this mail\. It says it is from Asha Patel\. Who sent it is not who it says it is by/,
    );
    expect(buttonsOf(shown())).toEqual([]);
  });

  it('can be reported where there is somebody to report it to', () => {
    expect(buttonsOf(shown(() => undefined))).toEqual(['Report it']);
  });
});
