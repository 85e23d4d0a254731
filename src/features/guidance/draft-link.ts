import { inLanguage } from '../../engine';
import { mailLink } from '../../guidance';
import type { NextStep } from '../../pack';

export type Draft = Extract<NextStep, { readonly write: string }>;

/** A link that opens a new mail, filled, in a language. */
export function draftLink({ write, subject, lines }: Draft, language: string): string {
  const body = lines.map((line) => inLanguage(line, language)).join('\r\n\r\n');
  return mailLink(write, inLanguage(subject, language), body);
}
