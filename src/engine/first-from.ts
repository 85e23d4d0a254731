/**
 * Where a pattern with the flag `g` first matches at or after a place, or Infinity. The places asked for must come in
 * order: then all searches together run over the text about once.
 */
export function firstFrom(pattern: RegExp, text: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      pattern.lastIndex = from;
      found = pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    }
    return found;
  };
}
