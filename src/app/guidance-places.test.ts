import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../guidance';
import type { Guidance } from '../pack';
import { readAddress } from './address';
import { findPage } from './pages';

/** Every place that something in a value leads to. */
function placesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'place' in value ? value.place : 'kind' in value && value.kind === 'place' && 'to' in value && value.to;
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(value).flatMap(placesIn)];
}

describe.each(['moj', 'welsh-government'])('the guidance of %s', (pack) => {
  const file = fileURLToPath(new URL(`../../build/guidance/${pack}.json`, import.meta.url));
  const guidance = JSON.parse(readFileSync(file, 'utf8')) as Guidance;
  const places = [...new Set([...placesIn(guidance), ...guidance.often, ...Object.values(guidance.redirects)])];

  it('leads only to pages that the tab has', () => {
    expect(places.length).toBeGreaterThan(10);
    // A place that the app does not know leads to the first page of the guidance: a link that says nothing.
    const lost = places.filter((place) => {
      const { path } = readAddress(pathOf(place));
      return path === '/guidance' || findPage(path) === undefined;
    });
    expect(lost).toEqual([]);
  });
});
