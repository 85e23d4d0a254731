/** A web address, and where in a text it stands. */
export interface WebAddress {
  readonly host: string;
  /** From the first slash, without what follows `?` or `#`. */
  readonly path: string;
  /** Names of the parameters, in lower case. */
  readonly parameters: readonly string[];
  readonly start: number;
  readonly end: number;
}

const LONGEST = 2000;
const MOST = 200;
const STOPS = '<>"\'`|\\^{}';
/** Outlook wraps links so that Microsoft can check them when they are opened. */
const WRAPPER = '.safelinks.protection.outlook.com';

/** The first 200 http and https addresses written out in a text, in order. One pass. */
export function findWebAddresses(text: string): readonly WebAddress[] {
  const found: WebAddress[] = [];
  for (let at = text.indexOf('://'); at >= 0 && found.length < MOST; at = text.indexOf('://', at + 3)) {
    const scheme = /https?$/i.exec(text.slice(Math.max(0, at - 5), at));
    if (scheme === null) continue;
    let end = at + 3;
    while (
      end < text.length &&
      end - at < LONGEST &&
      !/\s/.test(text.charAt(end)) &&
      STOPS.indexOf(text.charAt(end)) < 0
    ) {
      end += 1;
    }
    while (end > at + 3 && '.,;:!?)]'.indexOf(text.charAt(end - 1)) >= 0) end -= 1;
    const start = at - scheme[0].length;
    found.push({ ...readWebAddress(text.slice(start, end)), start, end });
  }
  return found;
}

/** The parts of one address, as they count: what a wrapper leads to, in place of the wrapper. */
export function readWebAddress(address: string): Omit<WebAddress, 'start' | 'end'> {
  const parts = partsOf(address);
  if (parts.host.slice(-WRAPPER.length) !== WRAPPER) return parts;
  const wrapped = /[?&]url=([^&#]*)/i.exec(address)?.[1];
  if (wrapped === undefined) return parts;
  try {
    return partsOf(decodeURIComponent(wrapped));
  } catch {
    return parts;
  }
}

function partsOf(address: string): Omit<WebAddress, 'start' | 'end'> {
  const rest = address.slice(address.indexOf('://') + 3);
  const [beforeHash = ''] = rest.split('#', 1);
  const question = beforeHash.indexOf('?');
  const whole = question < 0 ? beforeHash : beforeHash.slice(0, question);
  const query = question < 0 ? '' : beforeHash.slice(question + 1);
  const slash = whole.indexOf('/');
  const authority = slash < 0 ? whole : whole.slice(0, slash);
  const host = authority.slice(authority.lastIndexOf('@') + 1).split(':', 1)[0] ?? '';
  return {
    host: host.toLowerCase(),
    path: slash < 0 ? '/' : whole.slice(slash),
    parameters: query.split('&').map((parameter) => (parameter.split('=', 1)[0] ?? '').toLowerCase()),
  };
}
