import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from './parse-address';

describe('an address is read', () => {
  it.each([
    ['sam.hill@mail.example', 'sam.hill@mail.example'],
    ['  Sam.Hill@MAIL.Example\t', 'sam.hill@mail.example'],
    ['sam.hill@mail.example.', 'sam.hill@mail.example'],
    ['sam.hill@mail.example;', 'sam.hill@mail.example'],
    ['sam.hill+tag@mail.example', 'sam.hill+tag@mail.example'],
    ["o'brien@mail.example", "o'brien@mail.example"],
    ['<sam@mail.example>', 'sam@mail.example'],
    ['Sam Hill <sam@mail.example>', 'sam@mail.example'],
    ['"Hill, Sam" <sam@mail.example>', 'sam@mail.example'],
    ['Hill, Sam <sam@mail.example>', 'sam@mail.example'],
    ['Sam (at home) <sam@mail.example> (evenings)', 'sam@mail.example'],
    ['sam(comment)@mail.example', 'sam@mail.example'],
    ['sam(one (two \\) ) three)@mail.example', 'sam@mail.example'],
    ['sam @ mail . example', 'sam@mail.example'],
    ['"sam"@mail.example', 'sam@mail.example'],
    ['"sam hill"@mail.example', '"sam hill"@mail.example'],
    ['"a@b"@mail.example', '"a@b"@mail.example'],
    ['"a\\"b"@mail.example', '"a\\"b"@mail.example'],
    ['mailto:sam@mail.example?subject=hello', 'sam@mail.example'],
    ['MAILTO:sam%40mail.example', 'sam@mail.example'],
    ['SMTP:Sam@mail.example', 'sam@mail.example'],
    ['sam@bücher.example', 'sam@xn--bcher-kva.example'],
    ['sam@BU\u0308CHER.example', 'sam@xn--bcher-kva.example'],
    ['sam@XN--BCHER-KVA.example', 'sam@xn--bcher-kva.example'],
    ['sam@例え。example', 'sam@xn--r8jz45g.example'],
    ['\u202asam@mail.example\u202c', 'sam@mail.example'],
    ['sam@mail.example\u200b', 'sam@mail.example'],
    ['sam.hill_mail.example#EXT#@tenant.example', 'sam.hill@mail.example'],
    ['sam_hill_mail.example#EXT#@tenant.example', 'sam_hill@mail.example'],
  ])('%s', (raw, address) => {
    expect(parseAddress(raw)).toMatchObject({ address, problems: [] });
  });

  it('from the brackets, whatever address the display name holds', () => {
    expect(parseAddress('"head@justice.gov.uk" <x@gmail.com>').address).toBe('x@gmail.com');
    expect(parseAddress('head@justice.gov.uk <x@gmail.com>').address).toBe('x@gmail.com');
    expect(parseAddress('(head@justice.gov.uk) x@gmail.com').address).toBe('x@gmail.com');
  });

  it('by what follows the @ that divides it', () => {
    expect(parseAddress('justice.gov.uk@evil.com').domain).toBe('evil.com');
    expect(parseAddress('"a@justice.gov.uk"@evil.com').domain).toBe('evil.com');
    expect(parseAddress('x@dept.gov.uk.evil.com').domain).toBe('dept.gov.uk.evil.com');
  });

  it('with a domain of another script kept apart from the one it looks like', () => {
    expect(parseAddress('sam@gm\u0430il.com').domain).toBe('xn--gmil-63d.com');
  });
});

describe('what is wrong is reported', () => {
  it.each([
    ['', 'empty'],
    [' \u200b\ufeff ', 'empty'],
    ['sam', 'no-at'],
    ['Sam Hill', 'space'],
    ['Hill, Sam', 'several'],
    ['<>', 'no-at'],
    ['sam@', 'domain-empty'],
    ['sam@.', 'domain-empty'],
    ['@mail.example', 'local-empty'],
    ['""@mail.example', 'local-empty'],
    ['sam@mail.example@justice.gov.uk', 'several-at'],
    ['a@mail.example, b@mail.example', 'several'],
    ['a@mail.example; b@mail.example', 'several'],
    ['mailto:a@mail.example,b@mail.example', 'several'],
    ['a@mail.example b@mail.example', 'space'],
    ['A <a@mail.example>, B <b@mail.example>', 'several'],
    ['a@mail.example, B <b@mail.example>', 'several'],
    ['Team:a@mail.example,b@mail.example;', 'several'],
    ['Team:a@mail.example;', 'local-malformed'],
    ['undisclosed-recipients:;', 'no-at'],
    ['<a@mail.example', 'brackets'],
    ['a@mail.example>', 'brackets'],
    ['<<a@mail.example>>', 'brackets'],
    ['<a@mail.example> b', 'brackets'],
    ['"Sam <a@mail.example>', 'unclosed'],
    ['sam(home@mail.example', 'unclosed'],
    ['sam@mail.example\\', 'domain-malformed'],
    ['sam@[192.0.2.1]', 'domain-literal'],
    ['sam@192.0.2.1', 'domain-malformed'],
    ['sam@mail', 'domain-single'],
    ['sam@mail..example', 'domain-malformed'],
    ['sam@-mail.example', 'domain-malformed'],
    ['sam@mail_box.example', 'domain-malformed'],
    ['sam@"mail.example"', 'domain-malformed'],
    [`sam@${'a'.repeat(64)}.example`, 'domain-malformed'],
    ['sam\r\nBcc: x@mail.example', 'control-character'],
    ['sam\u0000@mail.example', 'control-character'],
    ['mailto:sam%0d%0aBcc:x@mail.example', 'control-character'],
    ['/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=sam', 'not-smtp'],
    ['/O=EXCHANGELABS/CN=SAM@justice.gov.uk', 'not-smtp'],
    ['EX:/o=Org/cn=sam', 'not-smtp'],
    ['IMCEAEX-_o=Org_cn=sam@justice.gov.uk', 'not-smtp'],
    ['IMCEASMTP-sam+40mail+2Eexample@justice.gov.uk', 'not-smtp'],
    ['#EXT#@justice.gov.uk', 'guest-malformed'],
    [`${'a'.repeat(400)}@mail.example`, 'too-long'],
    [`${'('.repeat(3000)}sam@mail.example`, 'too-long'],
  ])('%j: %s, and no address', (raw, problem) => {
    expect(parseAddress(raw)).toEqual({ address: '', local: '', domain: '', problems: [problem] });
  });

  it.each([
    ['sam@mail\u200b.example', 'sam@mail.example', 'invisible-character'],
    ['s\u00adam@mail.example', 'sam@mail.example', 'invisible-character'],
    ['sam@ｍａｉｌ.example', 'sam@mail.example', 'domain-lookalike'],
    ['sam@\u212aent.example', 'sam@kent.example', 'domain-lookalike'],
    ['sam..hill@mail.example', 'sam..hill@mail.example', 'local-dots'],
    ['sam.@mail.example', 'sam.@mail.example', 'local-dots'],
  ])('%j is read as %s, with %s', (raw, address, problem) => {
    expect(parseAddress(raw)).toMatchObject({ address, problems: [problem] });
  });
});

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('@', '"', '\\', '<', '>', '(', ')', ',', ';', ':', '.', '..', ' ', '[', '_', '#EXT#', 'mailto:'),
      fc.constantFrom('justice.gov.uk', 'gmail.com', 'sam', '%40', '\u200b', '\u0000', 'İ', 'ß', '\ud800', 'é'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('whatever comes in', () => {
  it('reading a result again gives the same address', () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        const { address, local, domain } = parseAddress(raw);
        if (address === '') return;
        expect(parseAddress(address)).toMatchObject({ address, local, domain });
      }),
      { numRuns: 2000 },
    );
  });

  it('an address always ends in its domain, and there is a reason where there is none', () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        const { address, domain, problems } = parseAddress(raw);
        if (address === '') expect(problems.length).toBeGreaterThan(0);
        else expect(address.endsWith(`@${domain}`) && /^[a-z0-9.-]+$/.test(domain)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
