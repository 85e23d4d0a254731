import MiniSearch from 'minisearch';
import type { Findable, Guidance } from '../../pack';
import { askedWords, foldWord, isStopWord, rawWords, wordsOf } from '../words/words';
import type { SearchData } from './build-search';
import { closestTo } from './closest';
import { type Excerpt, excerptOf } from './excerpt';
import { findablesOf } from './findables';
import { synonymAdder } from './synonyms';
import { type Vocabulary, vocabularyOf, WordCount } from './vocabulary';

export interface FoundThing {
  readonly findable: Findable;
  /** Where its text says what was asked; undefined where only its name or a synonym does. */
  readonly excerpt: Excerpt | undefined;
}

export interface SearchResult {
  /** Rows of lookups, tools, kinds of request and contacts, best first. */
  readonly answers: readonly FoundThing[];
  /** Pages, and sections of pages that are not found themselves, best first. */
  readonly pages: readonly FoundThing[];
  /** The question as it was understood, where a slip of typing was mended. */
  readonly showing?: string;
  /** What is called most like it, where nothing was found. */
  readonly closest?: Findable;
}

export type Search = (query: string) => SearchResult;

/** Fewer letters would find half of everything. */
const LEAST = 2;

/** How much more an answer counts than a page that says the same. */
const byKind = { row: 2.4, tool: 2, request: 1.8, contact: 1.4, page: 1.2, section: 0.7 };
const byField = { title: 5, synonyms: 4, says: 2, text: 1 };
/** What fits less than this share of the best is not shown: of all for an answer, of the pages for a page. */
const SHARE = 0.3;
/** How much likelier a misspelt word is one of a name than one of a text. */
const NAMED = 10;

/**
 * Opens search over a pack's guidance in a language. Takes some tens of milliseconds, so it is done once; the function
 * that it gives answers every keystroke. It keeps no question.
 */
export function openSearch(data: SearchData, guidance: Guidance, language: string): Search {
  const findables = findablesOf(guidance, data, language);
  const withSynonyms = synonymAdder(data.synonyms);
  const counted = new WordCount();
  const index = new MiniSearch<Findable>({
    fields: ['title', 'synonyms', 'says', 'text'],
    tokenize: (text, field) => {
      const weight = field === 'title' || field === 'synonyms' ? NAMED : 1;
      const words = rawWords(text).map((raw) => {
        const word = foldWord(raw);
        counted.add(raw, word, weight);
        return word;
      });
      return [...withSynonyms(words)];
    },
    processTerm: (word) => word,
    searchOptions: {
      boost: byField,
      boostDocument: (id) => byKind[findables[id]?.kind ?? 'section'],
      tokenize: (words) => words.split(' '),
      prefix: (word) => word.length > 1,
    },
  });
  index.addAll(findables);
  // So that a word which only the pack's synonyms have is not taken for a slip.
  for (const raw of data.synonyms.flat().flatMap(rawWords)) counted.add(raw, foldWord(raw), 1);
  const vocabulary = vocabularyOf(counted);

  return (query) => {
    if (query.trim().length < LEAST) return { answers: [], pages: [] };
    const understood = mend(query, vocabulary);
    const asked = askedWords(
      `${understood} ${joinedIn(understood, vocabulary)
        .map(({ whole }) => whole)
        .join(' ')}`,
    );
    const hits = index
      .search(asked.join(' '))
      .map(({ id, score, terms, queryTerms }) => ({ id, terms, fits: (score * queryTerms.length) / asked.length }))
      .sort((a, b) => b.fits - a.fits);
    const bestPage = hits.find(({ id }) => isPage(findables[id]))?.fits ?? 0;
    const found = hits.flatMap(({ id, terms, fits }): FoundThing | [] => {
      const findable = findables[id];
      // Pages stand apart, below the answers, so they are held against one another only.
      const best = isPage(findable) ? bestPage : (hits[0]?.fits ?? 0);
      if (findable === undefined || fits < best * SHARE) return [];
      return { findable, excerpt: excerptOf(findable.text, terms) };
    });
    const showing = understood === query ? {} : { showing: understood };
    if (found.length === 0) {
      const closest = closestTo(query, findables);
      return { answers: [], pages: [], ...(closest === undefined ? {} : { closest }) };
    }
    return {
      answers: found.filter(({ findable }) => !isPage(findable)),
      pages: eachPageOnce(found.filter(({ findable }) => isPage(findable))),
      ...showing,
    };
  };
}

const isPage = (findable: Findable | undefined): boolean => findable?.kind === 'page' || findable?.kind === 'section';

/** The first of each page: itself, or the section that fits best. */
function eachPageOnce(found: readonly FoundThing[]): readonly FoundThing[] {
  const seen = new Set<string>();
  return found.filter(({ findable: { place } }) => {
    const page = place.replace(/#[\s\S]*$/, '');
    if (seen.has(page)) return false;
    seen.add(page);
    return true;
  });
}

/** Words beside one another that the texts write as one, and that word: `track`, `pad` and `trackpad`. */
function joinedIn(query: string, vocabulary: Vocabulary) {
  return [...query.matchAll(/(\p{L}{2,}) (?=(\p{L}{2,}))/gu)].flatMap(([, one = '', two = '']) => {
    const [whole = ''] = wordsOf(one + two);
    return vocabulary.has(whole) ? [{ parts: [one, two], whole }] : [];
  });
}

/** The question with its slips of typing mended: a word that begins no word of the texts becomes the one that is a slip away. */
function mend(query: string, vocabulary: Vocabulary): string {
  const parts = joinedIn(query, vocabulary).flatMap((each) => each.parts);
  return query.replace(/[\p{L}\p{N}'’]+/gu, (word) => {
    const [raw] = rawWords(word);
    if (raw === undefined || parts.includes(word) || isStopWord(raw)) return word;
    if (vocabulary.begins(foldWord(raw)) || vocabulary.begins(raw)) return word;
    return vocabulary.meantBy(raw) ?? word;
  });
}
