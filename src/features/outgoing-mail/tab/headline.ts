import { inLanguage, type Pack } from '../../../engine';
import { asHeading } from '../heading';

/** The pack's headline in the past for a mail that has left, where the policy's own says what would happen. */
export function pastHeadline(pack: Pack, policy: string | undefined, language: string): string | undefined {
  const headlines = pack.afterSending?.headlines;
  const words = policy === undefined || headlines === undefined ? undefined : headlines[policy];
  if (words === undefined) return undefined;
  return inLanguage(words, language).replaceAll('{organisation}', inLanguage(pack.organisation, language));
}

/** The headline as a sentence of its own. */
export function asSentence(headline: string): string {
  const text = asHeading(headline);
  return /[.?]$/.test(text) ? text : `${text}.`;
}
