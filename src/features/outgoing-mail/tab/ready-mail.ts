import { inLanguage, type Pack, type ReadyMail } from '../../../engine';

/** A mail that the person may send, with all its words. */
export interface WrittenMail {
  /** One address, or none where the person has to find it. */
  readonly to: string | undefined;
  readonly subject: string;
  readonly text: string;
}

/** Fills a ready mail of the pack. Braces inside a filled value stay as they are. */
export function writeMail(
  mail: ReadyMail,
  to: string | undefined,
  data: { readonly [name: string]: string },
  pack: Pick<Pack, 'organisation'>,
  language: string,
): WrittenMail {
  const all: { readonly [name: string]: string } = { organisation: inLanguage(pack.organisation, language), ...data };
  const fill = (text: string) => text.replace(/\{([A-Za-z]+)\}/g, (whole, name: string) => all[name] ?? whole);
  return {
    to,
    subject: inLanguage(mail.subject, language),
    text: inLanguage(mail.text, language).map(fill).join('\n\n'),
  };
}

/** Longer links do not arrive whole everywhere. */
const longestLink = 2000;

/**
 * A link that opens the mail as a new draft in Outlook on the web; undefined where it would be too long. Spaces are
 * `%20`: a plus stays a plus there. Nothing is sent by opening it.
 */
export function composeLink({ to, subject, text }: WrittenMail): string | undefined {
  const parts = [
    ...(to === undefined ? [] : [`to=${encodeURIComponent(to)}`]),
    `subject=${encodeURIComponent(subject)}`,
    `body=${encodeURIComponent(text)}`,
  ];
  const link = `https://outlook.office.com/mail/deeplink/compose?${parts.join('&')}`;
  return link.length > longestLink ? undefined : link;
}
