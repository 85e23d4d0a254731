/** A link that opens a new mail, filled: RFC 6068, so lines end in CR LF and everything is percent-encoded. */
export function mailLink(address: string, subject: string, body: string): string {
  const to = encodeURIComponent(address).replace('%40', '@');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
