import type { MailHeader } from './mail-facts';

/**
 * Names of the servers within Exchange Online that hand a mail from one mailbox of a tenant to another. Mail from
 * outside, or from another tenant, enters through `mail.protection.outlook.com`, which is none of them.
 */
const EXCHANGE_ONLINE = ['prod.outlook.com', 'prod.exchangelabs.com'];
const RECEIVED = 'received';
const PIECE = /[()]|[^\s()]+/g;

export type Way = 'inside' | 'outside' | 'unknown';

/**
 * Whether every hop of a received mail was within Exchange Online or a server that the pack trusts (the organisation's
 * own gateways, as `host.example` for it and all below it). Unknown where there is no Received header, or one that
 * names no host.
 */
export function wayOf(headers: readonly MailHeader[], trusted: readonly string[]): Way {
  const domains = EXCHANGE_ONLINE.concat(trusted.map((domain) => domain.toLowerCase()));
  let way: Way = 'unknown';
  for (const { name, value } of headers) {
    if (name.length !== RECEIVED.length || name.toLowerCase() !== RECEIVED) continue;
    // "from A (…) by B …", or "by B …" where the mail was born in that server (RFC 5321, 4.4).
    const [first, one, by, other] = firstWords(value, 4);
    const hosts = first === 'from' ? [one, by === 'by' ? other : undefined] : first === 'by' ? [one] : [undefined];
    for (const host of hosts) {
      if (host === undefined) return 'unknown';
      const lower = host.toLowerCase();
      if (!domains.some((domain) => isBelow(lower, domain))) return 'outside';
    }
    way = 'inside';
  }
  return way;
}

/** The first words outside comments: what stands in a comment is whatever the sending server chose to say. */
function firstWords(text: string, most: number): readonly string[] {
  const words: string[] = [];
  let depth = 0;
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(text); match !== null && words.length < most; match = PIECE.exec(text)) {
    const [piece] = match;
    if (piece === '(') depth += 1;
    else if (piece === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) words.push(piece);
  }
  return words;
}

/** Both in lower case. */
function isBelow(host: string, domain: string): boolean {
  if (host.length <= domain.length) return host === domain;
  return host.charAt(host.length - domain.length - 1) === '.' && host.slice(-domain.length) === domain;
}
