/** Fills the array with random numbers of full range, as `crypto.getRandomValues` does. */
export type RandomValues = (array: Uint32Array<ArrayBuffer>) => Uint32Array<ArrayBuffer>;

const RANGE = 2 ** 32;

/** A whole number from 0 to below `limit`, every one as likely: numbers of the last, incomplete round are drawn again. */
function randomBelow(limit: number, randomValues: RandomValues): number {
  const whole = RANGE - (RANGE % limit);
  for (;;) {
    const [value = RANGE] = randomValues(new Uint32Array(1));
    if (value < whole) return value % limit;
  }
}

/**
 * Words drawn at random from a list, no word twice. Throws where the list holds fewer than asked for.
 * @param randomValues `crypto.getRandomValues`, bound; nothing less will do
 */
export function makePassphrase(words: readonly string[], count: number, randomValues: RandomValues): readonly string[] {
  if (new Set(words).size < count) throw new RangeError(`${words.length} words are too few for ${count}.`);
  const drawn = new Set<string>();
  while (drawn.size < count) {
    const word = words[randomBelow(words.length, randomValues)];
    if (word !== undefined) drawn.add(word);
  }
  return [...drawn];
}
