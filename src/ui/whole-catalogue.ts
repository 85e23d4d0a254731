/**
 * True where a catalogue says everything that another says: the same names all the way down, a text where there is a
 * text, a sentence with the same number of places where there is one, and nothing empty. A language is offered to people
 * only then.
 */
export function isWholeCatalogue(reference: unknown, candidate: unknown): boolean {
  if (typeof reference === 'string') return typeof candidate === 'string' && (candidate !== '' || reference === '');
  if (typeof reference === 'function') return typeof candidate === 'function' && candidate.length === reference.length;
  if (typeof reference !== 'object' || reference === null) return candidate === reference;
  if (typeof candidate !== 'object' || candidate === null) return false;
  const given = new Map(Object.entries(candidate));
  return Object.entries(reference).every(([name, part]) => given.has(name) && isWholeCatalogue(part, given.get(name)));
}
