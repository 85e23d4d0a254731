import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelToAscii } from './punycode';

describe('a label in ASCII', () => {
  it.each([
    ['mail', 'mail'],
    ['', ''],
    ['bücher', 'xn--bcher-kva'],
    ['ü', 'xn--tda'],
    // Samples of RFC 3492 section 7.1, in lower case.
    ['他们为什么不说中文', 'xn--ihqwcrb4cv8a8dqg056pqjye'],
    ['ليهمابتكلموشعربي؟', 'xn--egbpdaj6bu4bxfgehfvwxn'],
    ['почемужеонинеговорятпорусски', 'xn--b1abfaaepdrnnbgefbadotcwatmq2g4l'],
    ['3年b組金八先生', 'xn--3b-ww4c5e180e575a65lsy2b'],
    ['💌', 'xn--rr8h'],
  ])('%s is %s', (label, ascii) => {
    expect(labelToAscii(label)).toBe(ascii);
  });

  it('agrees with the one in Node for letters of many scripts', () => {
    const letter = fc.constantFrom(...'abcxyz0159äöüßéñłøșžабвгґїдλμωאבגدهو中文字日本ひらカタ한국어');
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 12 }), (label) => {
        const node = domainToASCII(`${label}.test`);
        // Node also refuses labels that mix directions.
        fc.pre(node !== '');
        expect(`${labelToAscii(label)}.test`).toBe(node);
      }),
    );
  });
});
