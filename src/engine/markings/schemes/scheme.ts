import type { MarkingPart } from '../../report';

export type SchemeId = 'uk-gscp-2018' | 'uk-gscp-2024' | 'uk-gpms';

export type PartKind = MarkingPart['kind'];

/**
 * How little a subject needs to show that a level in capitals marks it. `any`: it may simply begin with it.
 * `title`: what follows must look like a title. `separated`: a separator, a bracket or nothing must follow.
 * `line`: an everyday word, which marks only as a whole line of the text, in a field, or with a part beside it.
 */
export type Evidence = 'any' | 'title' | 'separated' | 'line';

export interface Level {
  /** As the scheme spells it. */
  readonly name: string;
  /** Place among the scheme's own levels; two levels of one rank are not above one another. */
  readonly rank: number;
  readonly needs: Evidence;
  /**
   * Other spellings, in capitals; the name itself, its hyphen read as a space, is always one. A space stands for any run
   * of spaces, hyphens or slashes, or nothing; a hyphen must be there; a final `+` means that the spelling counts only
   * with a part beside it.
   */
  readonly forms?: readonly string[];
  /** True where its words are so much its own that small letters will do in a clear place. */
  readonly anyCase?: true;
  /** Words that make an everyday phrase with it, as in SECRET SANTA. */
  readonly everyday?: string;
}

/** Parts that follow the same rules. */
export interface PartGroup {
  readonly kind: PartKind;
  /** As the scheme spells them. */
  readonly values: readonly string[];
  /** The levels they may stand with; any where absent. */
  readonly with?: readonly string[];
  /** True where the words are so common that capitals beside other capitals do not show that one is a part. */
  readonly plain?: true;
}

/** A family of parts whose words are not all known beforehand. */
export interface OpenPart {
  /** `eyes-only`: country codes and EYES ONLY. `use-only`: an organisation and USE ONLY. `codeword`: one word in capitals. */
  readonly form: 'eyes-only' | 'use-only' | 'codeword';
  readonly kind: PartKind;
  readonly with?: readonly string[];
}

/** A marking scheme. Data only, so that one reader serves every scheme. */
export interface Scheme {
  readonly id: SchemeId;
  readonly levels: readonly Level[];
  readonly parts: readonly PartGroup[];
  /** Other spellings of parts, written like those of a level, each with the value it stands for. */
  readonly also: { readonly [spelling: string]: string };
  readonly open: readonly OpenPart[];
  /** What stands around a descriptor. Everything else after the level stands after ` - `. */
  readonly descriptor: readonly [before: string, after: string];
  /** A descriptor that AND joins to some levels where it is the only part: SECRET AND PERSONAL. */
  readonly joined?: { readonly value: string; readonly with: readonly string[] };
}
