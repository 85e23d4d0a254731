import { describe, expect, it } from 'vitest';
import { stepTo } from './step-to';

describe('a key in a row of five', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 4, 0],
    ['ArrowLeft', 1, 0],
    ['ArrowLeft', 0, 4],
    ['Home', 3, 0],
    ['End', 0, 4],
  ])('%s moves from %i to %i', (key, now, next) => {
    expect(stepTo(key, now, 5)).toBe(next);
  });

  it.each(['Tab', 'Enter', 'a', 'toString'])('%s moves nowhere', (key) => {
    expect(stepTo(key, 0, 5)).toBeUndefined();
  });

  it('moves nowhere in an empty row', () => {
    expect(stepTo('Home', -1, 0)).toBeUndefined();
  });
});
