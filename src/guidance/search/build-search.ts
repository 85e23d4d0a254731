import type { PackRequests, PackTools, Place, Text, Tool } from '../../pack';

/** What a pack adds to search by hand: its `search.yaml`. */
export interface SearchWords {
  /** Sets of words, or of short phrases, that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
}

/**
 * What search needs besides the guidance itself. The index is made from the guidance when search is opened: to ship it
 * would cost as much again as the guidance, and reading it takes about as long as making it.
 */
export interface SearchData extends SearchWords {
  readonly requests: readonly { readonly place: Place; readonly title: Text; readonly says: Text }[];
  /** The tools that decide, in the pack's order: enough to find and to offer them before any is loaded. */
  readonly tools: readonly ToolLink[];
}

export interface ToolLink {
  readonly place: Place;
  readonly title: Text;
  readonly says: Text;
  readonly synonyms: readonly string[];
  readonly pace: Tool['pace'];
  /** Slug of the page it belongs to. */
  readonly page: string;
}

/** Puts together, at build time, what search needs of a pack besides its guidance. */
export function buildSearch(
  { kinds }: Pick<PackRequests, 'kinds'>,
  { synonyms }: SearchWords,
  { tools }: PackTools,
): SearchData {
  const offered = kinds.filter((kind) => kind.offered);
  return {
    synonyms,
    requests: offered.map(({ kind, title, about }) => ({ place: `request:${kind.id}`, title, says: about })),
    tools: tools.map((tool) => ({
      place: `tool:${tool.id}`,
      title: tool.title,
      says: tool.inShort,
      synonyms: tool.synonyms,
      pace: tool.pace,
      page: tool.page,
    })),
  };
}
