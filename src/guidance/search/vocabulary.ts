import { beginsWithSlip, isOneSlip } from '../words/slip';
import { isStopWord } from '../words/words';

export interface Vocabulary {
  /** Whether some word is this one or begins with it. */
  begins(word: string): boolean;
  has(word: string): boolean;
  /** The word that a misspelt one stands for, as texts write it; undefined where none is one slip away. */
  meantBy(typed: string): string | undefined;
}

/** Counts words as they are read, those of titles and synonyms most. */
export class WordCount {
  readonly weights = new Map<string, number>();
  readonly written = new Map<string, string>();

  /** @param word the folded form of what a text has */
  add(raw: string, word: string, weight: number): void {
    const known = this.weights.get(word);
    this.weights.set(word, (known ?? 0) + weight);
    const shortest = this.written.get(word);
    if (shortest === undefined || raw.length < shortest.length) this.written.set(word, raw);
  }
}

/** The words that were counted, to be asked about. */
export function vocabularyOf({ weights, written }: WordCount): Vocabulary {
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
