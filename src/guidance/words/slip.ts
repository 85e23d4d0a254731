/** Below this a word has too many others beside it. */
const LEAST = 4;
/** With another letter in it, a shorter word is too often another word: `shop` and `show`. */
const LEAST_WITH_WRONG_LETTER = 5;

/**
 * Whether two words differ by one slip of typing: a letter left out, added, wrong, or two neighbours swapped. A word is
 * no slip of itself, and words under four letters are never taken for one. One with a letter more or less at its beginning is
 * another word: an `iphone` is no `phone`, and `ring` is not `bring`.
 */
export function isOneSlip(typed: string, meant: string): boolean {
  if (typed === meant || typed.length < LEAST || Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  if (start === 0 && typed.length !== meant.length) return false;
  const rest = (word: string, at: number) => word.slice(at);
  if (typed.length > meant.length) return rest(typed, start + 1) === rest(meant, start);
  if (typed.length < meant.length) return rest(typed, start) === rest(meant, start + 1);
  if (rest(typed, start + 1) === rest(meant, start + 1)) return typed.length >= LEAST_WITH_WRONG_LETTER;
  const swapped = typed[start] === meant[start + 1] && typed[start + 1] === meant[start];
  return swapped && rest(typed, start + 2) === rest(meant, start + 2);
}

/** Whether what is typed so far is one slip away from how a word begins, or from the whole of it. */
export function beginsWithSlip(typed: string, word: string): boolean {
  return [-1, 0, 1].some((more) => {
    const length = typed.length + more;
    return length <= word.length && isOneSlip(typed, word.slice(0, length));
  });
}
