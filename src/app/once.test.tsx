import { Suspense, use } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { once } from './once';

describe('what is asked for once', () => {
  it('is one answer, however often it is asked for', async () => {
    let asked = 0;
    const ask = once(async () => {
      asked += 1;
      return asked;
    });
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
    expect(await ask()).toBe(1);
  });

  it('is asked for again where it did not arrive', async () => {
    const answers = [Promise.reject(new Error('The connection was lost')), Promise.resolve('here')];
    const ask = once(() => answers.shift() ?? Promise.resolve('again'));
    await expect(ask()).rejects.toThrow('The connection was lost');
    expect(await ask()).toBe('here');
  });

  it('is shown without waiting once it is here', async () => {
    const shown = (ask: () => Promise<string>) => {
      const Page = () => <p>{use(ask())}</p>;
      return renderToString(
        <Suspense fallback="Waiting">
          <Page />
        </Suspense>,
      );
    };
    const ask = once(async () => 'The text');
    await ask();
    expect(shown(ask)).toBe('<!--$--><p>The text</p><!--/$-->');
    expect(shown(once(async () => 'The text'))).toContain('Waiting');
  });
});
