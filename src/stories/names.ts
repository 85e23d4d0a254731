import type { PackRequests } from '../pack';
import type { Party, Standing } from '../records';
import { wordsIn } from './language';
import { mailName, partiesOf } from './parties';

/** Everything a sentence about a story is made with. */
export interface StoryNames {
  readonly parties: ReadonlyMap<string, Party>;
  isViewer(id: string): boolean;
  /** The name, or "you"; undefined where nobody has said it. */
  known(id: string): string | undefined;
  /** At the beginning of a sentence: "You", else the name. */
  subject(id: string | undefined): string;
  /** Inside a sentence: "you", else the name. */
  inside(id: string | undefined): string;
  /** "your", else "Rob Lewis's". */
  owner(id: string): string;
}

export interface NamesFrom {
  readonly standing: Standing;
  readonly viewer: { readonly id: string };
  readonly requests: PackRequests;
  readonly language: string;
  /** Names that the story's own records do not hold: of a team's members. */
  readonly nameOf?: ((id: string) => string | undefined) | undefined;
}

export function namesOf({ standing, viewer, requests, language, nameOf }: NamesFrom): StoryNames {
  const words = wordsIn(language);
  const parties = partiesOf(standing, requests, language);
  const name = (id: string | undefined): string | undefined => {
    if (id === undefined) return undefined;
    const party = parties.get(id);
    return party === undefined ? nameOf?.(id) : mailName(party);
  };
  const isViewer = (id: string | undefined) => id === viewer.id;
  return {
    parties,
    isViewer,
    known: (id) => (isViewer(id) ? words.youInside : name(id)),
    subject: (id) => (isViewer(id) ? words.you : (name(id) ?? words.somebodyCapital)),
    inside: (id) => (isViewer(id) ? words.youInside : (name(id) ?? words.somebody)),
    owner: (id) => (isViewer(id) ? words.your : words.owner(name(id) ?? words.somebody)),
  };
}
