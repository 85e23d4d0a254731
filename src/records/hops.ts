import type { MailHeader } from './mail-facts';

/**
 * Names of the servers within Exchange Online that hand a mail from one mailbox of a tenant to another. Mail from
 * outside, or from another tenant, enters through `mail.protection.outlook.com`, which is none of them.
 */
const EXCHANGE_ONLINE = ['prod.outlook.com', 'prod.exchangelabs.com'];
const HOST = /^[A-Za-z0-9.-]{1,253}$/;

export type Way = 'inside' | 'outside' | 'unknown';

/**
 * Whether every hop of a received mail was within Exchange Online or a server that the pack trusts (the organisation's
 * own gateways, as `host.example` for it and all below it). Unknown where there is no Received header, or one that
 * names no host.
 */
export function wayOf(headers: readonly MailHeader[], trusted: readonly string[]): Way {
  let way: Way = 'unknown';
  for (const { name, value } of headers) {
    if (name.toLowerCase() !== 'received') continue;
    const words = value.trim().split(/\s+/, 6);
    // "from A (…) by B …", or "by B …" where the mail was born in that server (RFC 5321, 4.4).
    const hosts = words[0] === 'from' ? [words[1], byHost(value)] : words[0] === 'by' ? [words[1]] : [];
    if (hosts.length === 0) return 'unknown';
    for (const host of hosts) {
      if (host === undefined || !HOST.test(host)) return 'unknown';
      if (![...EXCHANGE_ONLINE, ...trusted].some((domain) => isBelow(host, domain))) return 'outside';
    }
    way = 'inside';
  }
  return way;
}

function byHost(received: string): string | undefined {
  // After the comment about the sender, which may hold any word the sender chose.
  const words = withoutComments(received).trim().split(/\s+/, 6);
  return words[2] === 'by' ? words[3] : undefined;
}

function withoutComments(text: string): string {
  let depth = 0;
  let out = '';
  for (const character of text) {
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) out += character;
  }
  return out;
}

function isBelow(host: string, domain: string): boolean {
  const lower = host.toLowerCase();
  const end = domain.toLowerCase();
  return lower === end || lower.slice(-end.length - 1) === `.${end}`;
}
