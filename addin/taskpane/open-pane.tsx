import type { Root } from 'react-dom/client';
import type { Pack } from '../../src/engine';
import { OutgoingMailPane, type Wanted } from '../../src/features/outgoing-mail';
import { browserPage, createMailPort, officeCall, readAlertContext, readMail, themeOf } from '../../src/hosts';
import { type ThemeChoice, ThemeRoot } from '../../src/ui';

export interface OpenPane {
  readonly office: Pick<typeof Office, 'onReady' | 'context'>;
  readonly pack: Pack;
  /** The tree that shows the pane. */
  readonly tree: Root;
  readonly theme: ThemeChoice | undefined;
}

/** The pane waits no longer than this to be told which finding it was opened for. */
const contextPatience = 1000;

/**
 * Opens the compose pane in `tree` and keeps it in step with the open item until the returned function is called,
 * which takes everything down again: handlers, polling and the tree.
 * Rejects when Office never becomes ready or no item is being written.
 */
export async function openPane({ office, pack, tree, theme }: OpenPane): Promise<() => void> {
  await office.onReady();
  const { mailbox, roamingSettings } = office.context;
  const item = mailbox.item as Office.MessageCompose | undefined;
  if (item === undefined || item === null) throw new Error('No mail is being written.');

  const language = 'en';
  const supports = (version: string) => office.context.requirements?.isSetSupported('Mailbox', version) ?? false;
  const port = createMailPort({
    item,
    read: () => readMail(item, mailbox, { now: new Date().toISOString(), language }, { supports }),
    settings: roamingSettings,
    page: browserPage,
  });
  let wanted: Wanted | null = null;
  let background = office.context.officeTheme?.bodyBackgroundColor;
  const render = () =>
    tree.render(
      <ThemeRoot theme={theme ?? themeOf(background) ?? 'system'} language={language}>
        <OutgoingMailPane port={port} pack={pack} wanted={wanted} />
      </ThemeRoot>,
    );
  const open = (context: unknown) => {
    wanted = readAlertContext(context)?.places[0] ?? null;
    render();
  };

  open(await openedFor(item));
  const stops = [
    follow<Office.InitializationContextChangedEventArgs>(item, 'olkInitializationContextChanged', (event) =>
      open(event.initializationContextData),
    ),
    follow<Office.OfficeThemeChangedEventArgs>(mailbox, 'officeThemeChanged', (event) => {
      background = event.officeTheme.bodyBackgroundColor;
      render();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    tree.unmount();
  };
}

/** What the alert that opened the pane handed over. Not every client has the call, and none promises an answer. */
function openedFor(item: Office.MessageCompose): Promise<unknown> {
  const asked = new Promise<unknown>((resolve, reject) => {
    officeCall<string>((done) => item.getInitializationContextAsync(done)).then(resolve, reject);
  });
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), contextPatience));
  return Promise.race([asked, late]).catch(() => null);
}

interface EventSource {
  addHandlerAsync(type: string, handler: unknown, callback: () => void): void;
  removeHandlerAsync(type: string, callback: () => void): void;
}

/** Follows an event of newer clients (Mailbox 1.14 and 1.15). Those before throw or refuse, and nothing is lost but the event. */
function follow<Event>(source: EventSource, type: string, handler: (event: Event) => void): () => void {
  const ignore = () => undefined;
  try {
    source.addHandlerAsync(type, handler, ignore);
  } catch {
    return ignore;
  }
  return () => {
    try {
      source.removeHandlerAsync(type, ignore);
    } catch {
      ignore();
    }
  };
}
