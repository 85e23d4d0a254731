import links from '#guidance-links';
import { readPageFacts, teamsLink } from '../../src/hosts';
import type { GuidancePages } from './page-in-short';

/** The organisation's own pages, with links that open them in Teams. */
export function livePages(page: Document): GuidancePages {
  const { appId, tabId } = readPageFacts(page);
  return {
    links,
    linkTo: (path) => teamsLink({ appId, entityId: tabId }, path),
    guidance: async () => (await import('#guidance')).default,
    tools: async () => (await import('#tools')).default,
  };
}
