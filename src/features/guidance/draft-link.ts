import { inLanguage } from '../../engine';
import type { NextStep } from '../../pack';

export type Draft = Extract<NextStep, { readonly write: string }>;

/** A link that opens a new mail, filled: RFC 6068, so lines end in CR LF and everything is percent-encoded. */
export function draftLink({ write, subject, lines }: Draft, language: string): string {
  const body = lines.map((line) => inLanguage(line, language)).join('\r\n\r\n');
  return mailLink(write, inLanguage(subject, language), body);
}

export function mailLink(address: string, subject: string, body: string): string {
  const to = encodeURIComponent(address).replace('%40', '@');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
