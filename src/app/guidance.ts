import { openSearch, type Search, type SearchData, type ToolLink } from '../guidance';
import type { Guidance } from '../pack';

/** What a pack's guidance is compiled to: what is read, and what searching it needs besides. */
export interface GuidanceFiles {
  readonly guidance: Guidance;
  readonly search: SearchData;
}

export interface OpenGuidance {
  readonly guidance: Guidance;
  /** The tools that decide, before any of them is loaded. */
  readonly tools: readonly ToolLink[];
  /** Made with the first question in a language, and kept. */
  readonly searchIn: (language: string) => Search;
}

export function openGuidance({ guidance, search }: GuidanceFiles): OpenGuidance {
  const opened = new Map<string, Search>();
  return {
    guidance,
    tools: search.tools,
    searchIn(language) {
      const known = opened.get(language);
      if (known !== undefined) return known;
      const made = openSearch(search, guidance, language);
      opened.set(language, made);
      return made;
    },
  };
}
