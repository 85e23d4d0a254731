const A = 65;
/** Letters of a capital that say how much of the word before is kept: `C` is 2. */
const MOST = 25;

/**
 * Words in order as one string: each begins with a capital that says how many letters it shares with the one before.
 * Takes words without capitals; keeps no other order than theirs.
 */
export function frontCode(words: Iterable<string>): string {
  let last = '';
  let coded = '';
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < MOST && shared < word.length && word[shared] === last[shared]) shared += 1;
    coded += String.fromCharCode(A + shared) + word.slice(shared);
    last = word;
  }
  return coded;
}

/** The words of a coded string, in order. */
export function readFrontCoded(coded: string): readonly string[] {
  let last = '';
  return (coded.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    last = last.slice(0, part.charCodeAt(0) - A) + part.slice(1);
    return last;
  });
}
