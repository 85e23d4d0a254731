import { describe, expect, it } from 'vitest';
import { guidance } from '../examples/sample';
import { whereNow } from './where-now';

describe('where a place is now', () => {
  it.each([
    ['where it was', 'page:bluetooth#exceptions', 'page:bluetooth#exceptions'],
    ['where it moved', 'page:home-working', 'page:remote-working'],
    ['two moves away', 'page:teleworking', 'page:remote-working'],
    ['where the page went that it was in', 'page:teleworking#kit', 'page:remote-working'],
    ['itself, where moves lead round in a circle', 'page:round', 'page:round'],
    ['itself, whatever its name', 'constructor', 'constructor'],
  ])('is %s', (_, place, now) => {
    expect(whereNow(guidance, place)).toBe(now);
  });
});
