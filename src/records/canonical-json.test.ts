import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, encodeBase64, utf8Length } from './base64';
import { canonicalJson, DEEPEST_JSON, LONGEST_JSON, parseCanonical } from './canonical-json';

const jsonOf = (value: unknown) => {
  const canonical = canonicalJson(value);
  return canonical.ok ? canonical.json : canonical.why;
};
const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);

describe('canonical JSON', () => {
  it('has one spelling for one value', () => {
    expect(jsonOf({ b: [1, true, null], a: { d: 'x', c: '' } })).toBe('{"a":{"c":"","d":"x"},"b":[1,true,null]}');
    expect(jsonOf({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('sorts by UTF-16 unit, as RFC 8785 does', () => {
    expect(jsonOf({ '\ufb00': 1, '\ud83d\ude00': 2, '\u20ac': 3, '1': 4 })).toBe(
      '{"1":4,"\u20ac":3,"\ud83d\ude00":2,"\ufb00":1}',
    );
  });

  it('writes é in one way', () => {
    expect(jsonOf('e\u0301')).toBe(jsonOf('\u00e9'));
  });

  it('reads what it wrote', () => {
    const value = fc.jsonValue({ maxDepth: 4 }).filter((some) => canonicalJson(some).ok);
    fc.assert(
      fc.property(value, (some) => {
        const json = jsonOf(some);
        const parsed = parseCanonical(json);
        expect(parsed.ok && jsonOf(parsed.value)).toBe(json);
      }),
    );
  });

  it.each([
    ['a fraction', 1.5],
    ['minus zero', -0],
    ['not a number', Number.NaN],
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['undefined in a list', [undefined]],
    ['a hole in a list', new Array(1)],
    ['a lone surrogate', '\ud83d'],
    ['a lone surrogate in a key', { '\udc00': 1 }],
    ['a key in another form than NFC', { 'e\u0301': 1 }],
    ['a key that every object has', { toString: 1 }],
    ['__proto__', JSON.parse('{"__proto__":{"x":1}}')],
    ['a big integer', 2 ** 53],
  ])('refuses %s', (_, value) => {
    expect(canonicalJson(value)).toEqual({ ok: false, why: 'notJson' });
  });

  it('refuses what is too deep or too large', () => {
    expect(canonicalJson(nested(DEEPEST_JSON)).ok).toBe(true);
    expect(canonicalJson(nested(DEEPEST_JSON + 1))).toEqual({ ok: false, why: 'tooLarge' });
    expect(canonicalJson(['x'.repeat(LONGEST_JSON)])).toEqual({ ok: false, why: 'tooLarge' });
    expect(parseCanonical('['.repeat(LONGEST_JSON + 1))).toEqual({ ok: false, why: 'tooLarge' });
    expect(parseCanonical('['.repeat(LONGEST_JSON)).ok).toBe(false);
    expect(parseCanonical('['.repeat(100_000) + ']'.repeat(100_000)).ok).toBe(false);
  });

  it.each(['{"b":1,"a":2}', '{ "a":1}', '{"a":1,"a":1}', '1.0', '1e2', '"\\u0041"', '"e\u0301"', '{"a":1}\n', '-0'])(
    'does not read another spelling: %s',
    (json) => {
      expect(parseCanonical(json)).toEqual({ ok: false, why: 'notCanonical' });
    },
  );

  it.each(['', '{', '{a:1}', "'a'", 'undefined'])('does not read what is no JSON: %s', (json) => {
    expect(parseCanonical(json)).toEqual({ ok: false, why: 'notJson' });
  });
});

describe('base64', () => {
  const text = fc.string({ unit: 'binary', maxLength: 80 });

  it('is what the platform writes, and comes back', () => {
    fc.assert(
      fc.property(text, (some) => {
        const bytes = Buffer.from(some, 'utf8');
        expect(encodeBase64(some)).toBe(bytes.toString('base64'));
        expect(decodeBase64(bytes.toString('base64'))).toBe(some);
        expect(utf8Length(some)).toBe(bytes.length);
      }),
    );
  });

  it('does not read bytes that are no UTF-8', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), (bytes) => {
        let decoded: string | undefined;
        try {
          decoded = strict.decode(bytes);
        } catch {
          decoded = undefined;
        }
        expect(decodeBase64(Buffer.from(bytes).toString('base64'))).toBe(decoded);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['A', 'AAA', 'AA=A', '====', 'AA A', 'AAA-'])('does not read %s', (encoded) => {
    expect(decodeBase64(encoded)).toBeUndefined();
  });
});
