import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { OpenDesk } from '../../session';
import { createReading, ThemeRoot } from '../../ui';
import type { Tab } from '../page';
import { WithDesk } from './with-desk';

async function shown(kind: 'sign-in' | 'cancelled'): Promise<string> {
  const desk = createReading<OpenDesk>({
    read: () => Promise.reject(new Error('not open')),
    ask: async () => undefined,
    explain: () => ({ kind, facts: { at: 0, code: '', requestId: '' } }),
    now: () => 0,
    whenOnline: () => () => undefined,
  });
  desk.read();
  await new Promise((resolve) => setTimeout(resolve));
  return renderToString(
    <ThemeRoot theme="light">
      <WithDesk tab={{ desk } as Tab} title="Requests">
        {() => 'the requests'}
      </WithDesk>
    </ThemeRoot>,
  );
}

describe('a page of requests, for somebody who has not signed in', () => {
  it('leads to what can be asked for, which it says is shown without signing in', async () => {
    const html = await shown('sign-in');
    expect(html).toContain('What can be asked for is shown without it.');
    expect(html).toContain('href="/requests/new"');
    expect(html).not.toContain('the requests');
  });

  it('leads there also where they said no to signing in', async () => {
    expect(await shown('cancelled')).toContain('href="/requests/new"');
  });
});
