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
  /**
   * Spellings in capitals. A space stands for any run of spaces, hyphens or slashes, or nothing; a hyphen must be
   * there; a final `+` means that the spelling counts only with a part beside it.
   */
  readonly forms: readonly string[];
  readonly needs: Evidence;
  /** Words that make an everyday phrase with it: SECRET Santa. Lower case. */
  readonly everyday?: readonly string[];
}

export interface Part {
  readonly kind: PartKind;
  readonly value: string;
  /** Other spellings, written like those of a level. */
  readonly forms?: readonly string[];
  /** The levels it may stand with; any where absent. */
  readonly with?: readonly string[];
  /** True where the word is so common that capitals beside other capitals do not show that it is a part. */
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
  readonly parts: readonly Part[];
  readonly open: readonly OpenPart[];
  /** Order of the parts after the level, and what stands around each. */
  readonly shape: readonly { readonly kind: PartKind; readonly before: string; readonly after: string }[];
  /** Pairs that are joined in a way of their own: SECRET AND PERSONAL. */
  readonly joins?: readonly { readonly level: string; readonly value: string; readonly before: string }[];
}
