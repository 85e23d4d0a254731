import { createSignIn, readPageFacts, teamsLink } from '../../src/hosts';
import { openStorage } from '../../src/session';
import type { RecordsSource } from './records-source';

/** The organisation's own Microsoft 365, by what the page says in its head about this deployment. */
export function liveRecords(page: Window & { readonly document: Document }): RecordsSource {
  const { clientId, authority, appId, tabId } = readPageFacts(page.document);
  const signIn = createSignIn({ clientId, nested: true, ...(authority === undefined ? {} : { authority }) });
  return {
    signIn,
    async graph() {
      const { createGraph } = await import('../../src/graph');
      return createGraph({ token: signIn.token, fetch: page.fetch.bind(page) });
    },
    requests: async () => (await import('#requests')).default,
    linkTo: (path) => teamsLink({ appId, entityId: tabId }, path),
    storage: openStorage(page),
  };
}
