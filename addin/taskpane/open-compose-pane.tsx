import type { ReactNode } from 'react';
import type { Pack } from '../../src/engine';
import { OutgoingMailPane, PagesBesideRules, type Wanted } from '../../src/features/outgoing-mail';
import { browserPage, createMailPort, officeCall, readAlertContext, readMail } from '../../src/hosts';
import { follow } from './follow';
import { type GuidancePages, PageInShort } from './page-in-short';
import type { Surface } from './surface';

export interface OpenComposePane {
  readonly office: Pick<typeof Office, 'context'>;
  readonly item: Office.MessageCompose;
  readonly pack: Pack;
  readonly pages: () => Promise<GuidancePages>;
  readonly show: (content: ReactNode) => void;
}

/** The pane waits no longer than this to be told which finding it was opened for. */
const contextPatience = 1000;

/** The pane beside a mail that is being written. */
export async function openComposePane({ office, item, pack, pages, show }: OpenComposePane): Promise<Surface> {
  const { mailbox, roamingSettings } = office.context;
  const language = 'en';
  const supports = (version: string) => office.context.requirements?.isSetSupported('Mailbox', version) ?? false;
  const port = createMailPort({
    item,
    read: () =>
      readMail(item, mailbox, { now: new Date().toISOString(), language, settings: roamingSettings }, { supports }),
    page: browserPage,
  });
  const beside = (slug: string) => <PageInShort slug={slug} pages={pages} />;
  let wanted: Wanted | null = null;
  const render = () =>
    show(
      <PagesBesideRules value={beside}>
        <OutgoingMailPane port={port} pack={pack} wanted={wanted} />
      </PagesBesideRules>,
    );
  const open = (context: unknown) => {
    wanted = readAlertContext(context)?.places[0] ?? null;
    render();
  };

  open(await openedFor(item));
  // Mailbox 1.14.
  const close = follow<Office.InitializationContextChangedEventArgs>(item, 'olkInitializationContextChanged', (event) =>
    open(event.initializationContextData),
  );
  return { render, close };
}

/** What the alert that opened the pane handed over. Not every client has the call, and none promises an answer. */
function openedFor(item: Office.MessageCompose): Promise<unknown> {
  const asked = new Promise<unknown>((resolve, reject) => {
    officeCall<string>((done) => item.getInitializationContextAsync(done)).then(resolve, reject);
  });
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), contextPatience));
  return Promise.race([asked, late]).catch(() => null);
}
