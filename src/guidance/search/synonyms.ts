import { wordsOf } from '../words/words';

type Phrase = readonly string[];

/**
 * Adds to the words of a text every word that means the same as one of them, or as a phrase in them. Done to what is
 * searched, so that a question in any of the words finds it, also while it is being typed.
 * @param sets words and phrases that mean the same
 */
export function synonymAdder(sets: readonly (readonly string[])[]): (words: readonly string[]) => readonly string[] {
  const byFirst = new Map<string, { readonly phrase: Phrase; readonly others: readonly string[] }[]>();
  for (const set of sets) {
    const phrases = set.map(wordsOf);
    for (const phrase of phrases) {
      const [first] = phrase;
      if (first === undefined) continue;
      const others = phrases.filter((other) => other !== phrase).flat();
      byFirst.set(first, [...(byFirst.get(first) ?? []), { phrase, others }]);
    }
  }
  return (words) => {
    const added: string[] = [];
    words.forEach((word, at) => {
      for (const { phrase, others } of byFirst.get(word) ?? []) {
        if (phrase.every((each, offset) => words[at + offset] === each)) added.push(...others);
      }
    });
    return added.length === 0 ? words : [...words, ...new Set(added)];
  };
}
