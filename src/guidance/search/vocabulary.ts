import { beginsWithSlip, isOneSlip } from '../words/slip';
import { foldWord, isStopWord, rawWords } from '../words/words';

export interface Vocabulary {
  /** Whether some word is this one or begins with it. */
  begins(word: string): boolean;
  has(word: string): boolean;
  /** The word that a misspelt one stands for, as texts write it; undefined where none is one slip away. */
  meantBy(typed: string): string | undefined;
}

/** The words of all texts, those of titles counting most. */
export function vocabularyOf(texts: readonly { readonly text: string; readonly weight: number }[]): Vocabulary {
  const weights = new Map<string, number>();
  const written = new Map<string, string>();
  for (const { text, weight } of texts) {
    for (const raw of rawWords(text)) {
      const word = foldWord(raw);
      weights.set(word, (weights.get(word) ?? 0) + weight);
      const shorter = (written.get(word) ?? raw).length >= raw.length;
      if (shorter) written.set(word, raw);
    }
  }
  const sorted = [...weights.keys()].sort();
  return {
    has: (word) => weights.has(word),
    begins(word) {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < word) low = middle + 1;
        else high = middle;
      }
      return sorted[low]?.startsWith(word) ?? false;
    },
    meantBy(typed) {
      let best: string | undefined;
      let bestWeight = 0;
      for (const [word, weight] of weights) {
        if (isStopWord(word) || !beginsWithSlip(typed, word)) continue;
        // A whole word is likelier to be meant than the beginning of one.
        const likely = weight * (isOneSlip(typed, word) ? 1000 : 1);
        if (likely > bestWeight) [best, bestWeight] = [word, likely];
      }
      return best === undefined ? undefined : written.get(best);
    },
  };
}
