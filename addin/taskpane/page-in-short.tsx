import { useEffect, useState } from 'react';
import { slugWords } from '../../src/features/outgoing-mail';
import type { Guidance, GuidanceLinks, PackTools } from '../../src/pack';
import { PageBrief, SurroundingsRoot } from '../../src/ui';

/** The pages that rules lean on. */
export interface GuidancePages {
  readonly links: GuidanceLinks;
  /** A link of Teams to a page of the tab. */
  readonly linkTo: (path: string) => string;
  /** Everything there is to read and to look up: fetched when a guidance card that needs it is opened. */
  readonly guidance: () => Promise<Guidance>;
  /** Tools that decide: fetched beside a meeting. */
  readonly tools: () => Promise<PackTools>;
}

export interface PageInShortProps {
  readonly slug: string;
  /** Fetched when the first rule is opened: no mail waits for it. */
  readonly pages: () => Promise<GuidancePages>;
}

/** The page beside a rule: by its name alone until the pages are here, or where they do not come. */
export function PageInShort({ slug, pages }: PageInShortProps) {
  const [arrived, setArrived] = useState<GuidancePages>();
  useEffect(() => {
    pages().then(setArrived, () => undefined);
  }, [pages]);
  const page = arrived?.links[slug];
  if (arrived === undefined || page === undefined) return slugWords(slug);
  return (
    <SurroundingsRoot value={{ product: '', place: null, arrival: 0, hrefOf: arrived.linkTo }}>
      <PageBrief title={page.title} inShort={page.inShort} to={`/guidance/${slug}`} />
    </SurroundingsRoot>
  );
}
