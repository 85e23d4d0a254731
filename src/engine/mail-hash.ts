import type { Mailbox, Message } from './message';
import { sha256 } from './sha256';
import { readBody } from './text/index';

/**
 * A fingerprint of the mail that a person was shown, with the policies it was shown for and the pack they stand in:
 * SHA-256 over kind, sender, recipients by field in their order, subject, text with the earlier mail below it (new words
 * can be made to look like earlier ones), location, attachment names and sizes. The pane and the event script get the same for the same mail, though Outlook may hand the one another spelling
 * of an address, or other white space between the words. Any other change gives another.
 */
export function mailHash(message: Message, policies: readonly string[], packVersion: string): string {
  const { kind, from, to, cc, bcc, subject, location, attachments = [] } = message;
  const { text, quoted } = readBody(message);
  const parts: readonly (readonly (string | undefined)[])[] = [
    [kind, packVersion, subject, location, spaced(text), spaced(quoted)],
    [...new Set(policies)].sort(),
    from === undefined ? [] : [nameOf(from)],
    to.map(nameOf),
    cc.map(nameOf),
    bcc.map(nameOf),
    ...attachments.map(({ name, size }) => [name, size === undefined ? undefined : String(size)]),
  ];
  return sha256(joined(parts.map(joined)));
}

/** The address; what no address could be read for is told apart by its name. */
function nameOf({ address, name = '' }: Mailbox): string {
  return address.trim().toLowerCase() || ` ${name}`;
}

function spaced(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim();
}

/** With the length before each, so that nothing can move from one into the next. Engines spell JSON differently. */
function joined(parts: readonly (string | undefined)[]): string {
  return parts.map((part) => (part === undefined ? '-' : `${part.length}:${part}`)).join('');
}
