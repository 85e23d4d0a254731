import { describe, expect, it } from 'vitest';
import { fitting, prefill } from './prefill';
import { asha, visit } from './sample.test-data';

describe('a form is filled in', () => {
  it('from the account, and says so', () => {
    const { values, from } = prefill(visit, asha, {});
    expect(values).toEqual({ team: 'Appeals' });
    expect(from).toEqual({ team: 'account' });
  });

  it('from the tool that led here, in the shape of the field', () => {
    const { values, from } = prefill(visit, asha, { travel: { where: 'EG' } });
    expect(values.countries).toEqual(['EG']);
    expect(from.countries).toBe('tool');
  });
});

describe('nothing is filled in', () => {
  it('where the account says nothing', () => {
    expect(prefill(visit, { ...asha, department: ' ' }, {}).values).toEqual({});
  });

  it('from a tool of another name, or with what is no country', () => {
    expect(prefill(visit, asha, { kit: { where: 'EG' } }).values.countries).toBeUndefined();
    expect(prefill(visit, asha, { travel: { where: 'Egypt' } }).values.countries).toBeUndefined();
    expect(prefill(visit, asha, { travel: { constructor: 'EG' } }).values.countries).toBeUndefined();
  });

  it('that is not among the choices', () => {
    const [, , how] = visit.sections;
    const transport = how?.fields.find(({ id }) => id === 'transport');
    expect(transport && fitting(transport, ['boat'])).toBeUndefined();
    expect(transport && fitting(transport, ['car', 'car', 3])).toEqual(['car']);
  });
});
