import { describe, expect, it } from 'vitest';
import { allSchemes } from '../engine/markings/schemes/all';
import { shippedVocabulary } from './shipped-vocabulary';

describe('what a pack can refer to', () => {
  it('is every marking scheme that the engine reads, with its levels in their order', () => {
    const levels = allSchemes.map(({ id, levels: own }) => [id, own.map(({ name }) => name)]);
    expect(Object.entries(shippedVocabulary.schemes)).toEqual(levels);
  });
});
