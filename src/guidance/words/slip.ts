/** Below this a word has too many others beside it. */
const LEAST = 4;

/**
 * Whether two words differ by one slip of typing: a letter left out, added, wrong, or two neighbours swapped. A word is
 * no slip of itself, and words under four letters are never taken for one.
 */
export function isOneSlip(typed: string, meant: string): boolean {
  if (typed === meant || typed.length < LEAST || Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  const rest = (word: string, at: number) => word.slice(at);
  if (typed.length > meant.length) return rest(typed, start + 1) === rest(meant, start);
  if (typed.length < meant.length) return rest(typed, start) === rest(meant, start + 1);
  if (rest(typed, start + 1) === rest(meant, start + 1)) return true;
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
