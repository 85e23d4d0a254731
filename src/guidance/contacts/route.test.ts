import { describe, expect, it } from 'vitest';
import { contacts } from '../examples/sample';
import { askedSelects, queryFor, routeFor, waysFor } from './route';

describe('the questions', () => {
  it('leave out one that is asked only of others', () => {
    const { asked, chosen } = askedSelects(contacts, { about: 'incident', kit: 'new' });
    expect(asked.map(({ id }) => id)).toEqual(['who', 'about']);
    expect(chosen).toEqual({ who: 'staff', about: 'incident' });
  });

  it('ask it where it matters', () => {
    expect(askedSelects(contacts, { about: 'device' }).chosen).toEqual({ who: 'staff', about: 'device', kit: 'old' });
  });
});

describe('what stands in the address', () => {
  it.each([
    ['nothing where the first options stand', { who: 'staff' }, ''],
    ['what was chosen instead', { about: 'device', kit: 'new' }, 'about=device&kit=new'],
    ['nothing of what is not asked', { about: 'incident', kit: 'new' }, ''],
    ['nothing that is no option', { about: 'nothing', x: 'y' }, ''],
  ])('is %s', (_, given, query) => {
    expect(queryFor(contacts, given)).toBe(query);
  });

  it('names the hours that a person chose, even those that the clock shows now', () => {
    const hours = {
      id: 'hours',
      label: { en: 'UK time' },
      options: ['office', 'outside'].map((id) => ({ id, label: { en: id } })),
    };
    expect(queryFor({ selects: [hours] }, { hours: 'office' })).toBe('hours=office');
    expect(queryFor({ selects: [hours] }, {})).toBe('');
  });
});

describe('the route', () => {
  it.each([
    ['nothing chosen', {}, ['security']],
    ['a device', { about: 'device' }, ['desk']],
    ['a new device', { about: 'device', kit: 'new' }, ['desk', 'security']],
    ['an incident, with what was chosen for a device before', { about: 'incident', kit: 'new' }, ['security']],
  ])('for %s', (_, given, ids) => {
    expect(routeFor(contacts, given)?.contacts).toEqual(ids);
  });

  it('is none where the pack has none', () => {
    expect(routeFor({ selects: [], routes: [] }, {})).toBeUndefined();
  });
});

describe('the ways to a contact', () => {
  const [security] = contacts.contacts;
  const labels = (who: string) =>
    (security === undefined ? [] : waysFor(security, { who })).map((way) => ('href' in way ? way.href : way.kind));

  it('hold what opens only inside for staff', () => {
    expect(labels('staff')).toEqual(['mail', 'https://intranet.ministry.example/', 'https://advice.example/']);
  });

  it('do not for suppliers', () => {
    expect(labels('supplier')).toEqual(['mail', 'https://advice.example/']);
  });
});
