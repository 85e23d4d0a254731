import type { ReactNode } from 'react';
import type { Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../src/engine';
import { wordsOf } from '../../src/record-box/sample.test-data';
import { openPane } from './open-pane';

const quiet = () => undefined;

beforeEach(() => {
  const matchMedia = () => ({ matches: false, addEventListener: quiet, removeEventListener: quiet });
  vi.stubGlobal('window', { addEventListener: quiet, removeEventListener: quiet, matchMedia });
  vi.stubGlobal('document', { visibilityState: 'visible' });
});
afterEach(() => vi.unstubAllGlobals());

type Done = (result: object) => void;

/** A mail that arrived. Outlook gives its text when told to. */
function received(subject: string) {
  let give: Done = quiet;
  const item = {
    itemId: `id of ${subject}`,
    subject,
    body: {
      getAsync(_: string, done: Done) {
        give = done;
      },
    },
  };
  return { item, answer: () => give({ status: 'succeeded', value: '<p>Hello</p>' }) };
}

async function played(first: object | null) {
  const handlers = new Map<string, () => void>();
  const mailbox = {
    item: first,
    addHandlerAsync: (type: string, handler: () => void) => handlers.set(type, handler),
    removeHandlerAsync: (type: string) => handlers.delete(type),
  };
  let shown: ReactNode = null;
  let isGone = false;
  const tree = {
    render: (content: ReactNode) => {
      shown = content;
    },
    unmount: () => {
      isGone = true;
    },
  } as Root;
  const office = { onReady: async () => undefined, context: { mailbox } } as unknown as typeof Office;
  const records = vi.fn(() => Promise.reject(new Error('Nobody may ask.')));
  const pages = () => Promise.reject(new Error('Nobody may ask.'));
  const close = await openPane({ office, pack: {} as Pack, records, pages, tree, theme: 'light' });
  return {
    words: () => wordsOf(renderToString(shown)).trim(),
    choose(item: object | null) {
      mailbox.item = item;
      handlers.get('olkItemChanged')?.();
    },
    close,
    handlers,
    records,
    isGone: () => isGone,
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const nothing = 'Nothing for you to decide here';

describe('the pane beside a mail that arrived', () => {
  it('says that there is nothing to decide, and asks for nothing of Microsoft 365', async () => {
    const mail = received('Visit');
    const pane = await played(mail.item);
    expect(pane.words()).toBe('');
    mail.answer();
    await settled();
    expect(pane.words()).toContain(nothing);
    expect(pane.records).not.toHaveBeenCalled();
    pane.close();
  });

  it('lets go of one mail before it has read the next', async () => {
    const [first, second] = [received('Visit'), received('Minutes')];
    const pane = await played(first.item);
    first.answer();
    await settled();
    pane.choose(second.item);
    expect(pane.words()).toBe('');
    await settled();
    expect(pane.words()).toBe('');
    second.answer();
    await settled();
    expect(pane.words()).toContain(nothing);
    pane.close();
  });

  it('never shows what comes late of a mail that is no longer chosen', async () => {
    const first = received('Visit');
    const pane = await played(first.item);
    pane.choose(null);
    await settled();
    expect(pane.words()).toBe('Choose a mail to see whether it asks you anything.');
    first.answer();
    await settled();
    expect(pane.words()).toBe('Choose a mail to see whether it asks you anything.');
    pane.close();
  });

  it('is opened with no mail chosen, as a pinned pane is', async () => {
    const pane = await played(null);
    expect(pane.words()).toBe('Choose a mail to see whether it asks you anything.');
    pane.close();
    expect(pane.handlers.size).toBe(0);
    expect(pane.isGone()).toBe(true);
  });
});
