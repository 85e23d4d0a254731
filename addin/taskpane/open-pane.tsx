import type { ReactNode } from 'react';
import type { Root } from 'react-dom/client';
import type { Pack } from '../../src/engine';
import { isReceived, themeOf } from '../../src/hosts';
import { type ThemeChoice, ThemeRoot } from '../../src/ui';
import { follow } from './follow';
import { openComposePane } from './open-compose-pane';
import { Opening } from './opening';
import type { GuidancePages } from './page-in-short';
import type { RecordsSource } from './records-source';
import { en } from './strings.en';
import type { Surface } from './surface';

export interface OpenPane {
  readonly office: Pick<typeof Office, 'onReady' | 'context'>;
  readonly pack: Pack;
  /** Asked for beside a mail that holds a request, and where the person writes what has to be sent by itself. */
  readonly records: () => Promise<RecordsSource>;
  /** Asked for when a rule of a finding is opened. */
  readonly pages: () => Promise<GuidancePages>;
  /** The tree that shows the pane. */
  readonly tree: Root;
  readonly theme: ThemeChoice | undefined;
}

const nothingOpen: Surface = { render: () => undefined, close: () => undefined };

/**
 * Opens the pane beside the open item in `tree`, and keeps it in step with Outlook until the returned function is
 * called, which takes everything down again. A pinned pane goes with the person from mail to mail: whatever it said of
 * the last is gone before the next is read.
 * Rejects when Office never becomes ready, or the first item cannot be opened.
 */
export async function openPane({ office, pack, records, pages, tree, theme }: OpenPane): Promise<() => void> {
  await office.onReady();
  const { mailbox } = office.context;
  let background = office.context.officeTheme?.bodyBackgroundColor;
  const show = (content: ReactNode) =>
    tree.render(
      <ThemeRoot theme={theme ?? themeOf(background) ?? 'system'} language="en">
        {content}
      </ThemeRoot>,
    );

  let surface = nothingOpen;
  /** Counts the items that were chosen: what belongs to an earlier one shows nothing any more. */
  let chosen = 0;
  let reader: Promise<import('./open-read-pane').ReadPanes> | undefined;
  const readPanes = () => {
    reader ??= import('./open-read-pane').then(({ createReadPanes }) => createReadPanes({ office, pack, records }));
    // A piece that did not arrive is asked for again with the next mail.
    reader.catch(() => {
      reader = undefined;
    });
    return reader;
  };

  async function open(): Promise<void> {
    chosen += 1;
    const mine = chosen;
    const showMine = (content: ReactNode) => {
      if (mine === chosen) show(content);
    };
    surface.close();
    surface = nothingOpen;
    const item: unknown = mailbox.item;
    if (item === null || item === undefined) {
      showMine(<main>{en.noMail}</main>);
      return;
    }
    const next = isReceived(item as { readonly subject?: unknown })
      ? (await readPanes()).open(item as Office.MessageRead, showMine)
      : await openComposePane({ office, item: item as Office.MessageCompose, pack, pages, records, show: showMine });
    if (mine === chosen) surface = next;
    else next.close();
  }

  await open();
  const stops = [
    follow(mailbox, 'olkItemChanged', () => {
      show(<Opening key={chosen} />);
      open().catch(() => show(<main>{en.couldNotStart}</main>));
    }),
    // Mailbox 1.14.
    follow<Office.OfficeThemeChangedEventArgs>(mailbox, 'officeThemeChanged', (event) => {
      background = event.officeTheme.bodyBackgroundColor;
      surface.render();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    chosen += 1;
    surface.close();
    reader?.then(
      ({ stop }) => stop(),
      () => undefined,
    );
    tree.unmount();
  };
}
