/**
 * A fast fingerprint of a text, to tell whether something is still the same: two lanes of 32 bits, since the engines
 * this runs in have no fast number of 64. Every step can be undone, so two texts that differ in one place never share one.
 * Not for secrets, nor against anybody who could choose both texts.
 */
export function hash64(text: string): string {
  // Looked up once: in a realm of its own a global can be dear.
  const { imul } = Math;
  let first = 0x811c9dc5;
  let second = 0x2545f491;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = imul(first ^ unit, 0x01000193);
    second = imul((second << 13) | (second >>> 19), 0x9e3779b1) ^ unit;
  }
  return `${text.length.toString(36)}-${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}`;
}
