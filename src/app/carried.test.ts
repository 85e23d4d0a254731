import { describe, expect, it } from 'vitest';
import { createCarried } from './carried';

/** A window whose history grows with each link, and stays as long as it is with Back. */
function tab() {
  const events = new EventTarget();
  const page = { location: { hash: '#/tools/trip' }, history: { length: 3 } };
  const arrive = (hash: string, length: number) => {
    Object.assign(page, { location: { hash }, history: { length } });
    events.dispatchEvent(new Event('hashchange'));
  };
  const carried = createCarried(
    Object.assign(page, { addEventListener: events.addEventListener.bind(events) }) as unknown as Window,
  );
  return {
    carried,
    goOn: () => carried.put('trip', {}, { kind: ['work'] }),
    link: (path: string) => arrive(`#${path}`, page.history.length + 1),
    back: (path: string) => arrive(`#${path}`, page.history.length),
    first: () => carried.comingBack('trip'),
  };
}

describe('the answers of a tool that led to a request', () => {
  it('are there when Back leads to the tool from that request', () => {
    const { goOn, link, back, first, carried } = tab();
    goOn();
    link('/requests/new/travel');
    back('/tools/trip');
    expect(first()).toEqual({ kind: ['work'] });
    expect(carried.comingBack('map')).toBeUndefined();
  });

  it('are not there when the tool is opened from a link, on the way or later', () => {
    const direct = tab();
    direct.goOn();
    direct.link('/requests/new/travel');
    direct.link('/tools/trip');
    expect(direct.first()).toBeUndefined();
    const elsewhere = tab();
    elsewhere.goOn();
    elsewhere.link('/help');
    elsewhere.back('/tools/trip');
    expect(elsewhere.first()).toBeUndefined();
  });

  it('are gone once the tool was opened', () => {
    const { goOn, link, back, first, carried } = tab();
    goOn();
    link('/requests/new/travel');
    back('/tools/trip');
    carried.forget();
    expect(first()).toBeUndefined();
  });

  it('are not there where the history is as long as it can get, and a link looks as Back does', () => {
    const { goOn, link, back, first } = tab();
    goOn();
    for (let page = 0; page < 46; page += 1) link('/help');
    goOn();
    link('/requests/new/travel');
    back('/tools/trip');
    expect(first()).toBeUndefined();
  });
});

describe('answers that a request takes along', () => {
  it('are kept by the tool, one as a text, and "not sure" as the request says it', () => {
    const { carried } = tab();
    carried.put('trip', { countries: ['FR', 'AE'], kind: ['work'], lastpass: ['notSure'] }, {});
    expect(carried.get()).toEqual({ trip: { countries: ['FR', 'AE'], kind: 'work', lastpass: 'dontKnow' } });
  });

  it('are those of the last tool alone, and none once they are cleared', () => {
    const { carried } = tab();
    carried.put('trip', { kind: ['work'] }, {});
    carried.put('map', { kind: ['leave'] }, {});
    expect(carried.get()).toEqual({ map: { kind: 'leave' } });
    carried.clear();
    expect(carried.get()).toEqual({});
  });
});
