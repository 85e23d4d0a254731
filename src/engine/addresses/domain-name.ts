import { isBasic, labelToAscii } from './punycode';

/** What is wrong with a domain name: `domain-empty`, `domain-malformed`, `domain-single`, `domain-literal`, `domain-lookalike`. */
export interface DomainName {
  /** Lower case, in ASCII, without a closing dot; empty where nothing could be made of it. */
  readonly domain: string;
  readonly problem: string | undefined;
}

const LONGEST_NAME = 253;
const LONGEST_LABEL = 63;
const LABEL = /^[a-z0-9-]+$/;
const OTHER_DOTS = /[\u3002\uff0e\uff61]/g;

function bad(problem: string): DomainName {
  return { domain: '', problem };
}

function isLabel(label: string): boolean {
  return (
    label.length <= LONGEST_LABEL &&
    LABEL.test(label) &&
    label.charAt(0) !== '-' &&
    label.charAt(label.length - 1) !== '-'
  );
}

/**
 * A domain name as it is compared: NFKC and lower case as UTS 46 maps names, then Punycode (RFC 3492).
 * A homoglyph from another script stays a different name. A name that only *becomes* ASCII by that mapping
 * (full-width letters, the Kelvin sign) is kept, with the problem `domain-lookalike`, so that nobody trusts it.
 */
export function readDomainName(raw: string): DomainName {
  if (raw.length > 2 * LONGEST_NAME) return bad('domain-malformed');
  let name = raw.trim();
  if (name.charAt(0) === '[') return bad('domain-literal');
  const plain = isBasic(name);
  if (!plain) name = name.normalize('NFKC').replace(OTHER_DOTS, '.').toLowerCase().normalize('NFKC');
  name = name.toLowerCase();
  if (name.charAt(name.length - 1) === '.') name = name.slice(0, -1);
  if (name === '') return bad('domain-empty');
  let labels = name.split('.');
  if (!plain) labels = labels.map((label) => (label.length > LONGEST_LABEL ? '' : labelToAscii(label)));
  if (!labels.every(isLabel)) return bad('domain-malformed');
  const domain = labels.join('.');
  if (domain.length > LONGEST_NAME) return bad('domain-malformed');
  if (labels.length === 1) return bad('domain-single');
  if (/\.[0-9]+$/.test(domain)) return bad('domain-malformed');
  return { domain, problem: !plain && isBasic(name) ? 'domain-lookalike' : undefined };
}
