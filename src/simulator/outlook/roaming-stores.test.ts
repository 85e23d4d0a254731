import { describe, expect, it } from 'vitest';
import { type RoamingStores, roamingStores } from './roaming-stores';

const seen = (stores: RoamingStores) => ({ pane: stores.read('pane'), event: stores.read('event') });

describe('settings of an add-in', () => {
  it('are one on a Mac and a phone', () => {
    const stores = roamingStores('shared');
    stores.save('pane', { a: 1 });
    expect(seen(stores)).toEqual({ pane: { a: 1 }, event: { a: 1 } });
  });

  it('are two on the web: neither sees what the other wrote', () => {
    const stores = roamingStores('separate', { a: 0 });
    stores.save('pane', { a: 1 });
    stores.save('event', { a: 2 });
    stores.restart();
    expect(seen(stores)).toEqual({ pane: { a: 1 }, event: { a: 2 } });
  });

  it('are old for the events of classic Outlook, until it is started again', () => {
    const stores = roamingStores('stale', { a: 0 });
    stores.save('pane', { a: 1 });
    expect(seen(stores)).toEqual({ pane: { a: 1 }, event: { a: 0 } });
    stores.restart();
    expect(stores.read('event')).toEqual({ a: 1 });
  });
});
