import type { Pack } from '../../src/engine';
import { createNoteBox, type PaneDesks } from '../../src/features/outgoing-mail';
import { officeCall } from '../../src/hosts';
import { createFormStore, openSessionStorage } from './form-store';
import type { RecordsSource } from './records-source';

export interface ComposeDesks {
  /** Mailbox 1.8. */
  readonly item: { readonly getItemIdAsync?: Office.MessageCompose['getItemIdAsync'] };
  readonly pack: Pack;
  readonly records: () => Promise<RecordsSource>;
}

/** What the pane beside an open mail works with besides the mail: a form that outlives a reload, and the way to the audit mailbox. */
export function composeDesks({ item, pack, records }: ComposeDesks): PaneDesks {
  const store = openSessionStorage(window);
  /** A mail has an id once Outlook has saved it; before that the call fails. */
  const itemId = async () =>
    item.getItemIdAsync === undefined ? undefined : officeCall<string>((done) => item.getItemIdAsync?.(done));
  const form = createFormStore(store, itemId);
  const to = pack.overrides?.audit;
  if (to === undefined) return { form };
  // Loaded with the first words that are written: most mails need none.
  const opened = async () => (await import('./tell-audit')).createAuditDesk({ source: records, to });
  const desk = {
    isReady: async () => (await opened()).isReady(),
    tell: async (record: Parameters<Awaited<ReturnType<typeof opened>>['tell']>[0]) => (await opened()).tell(record),
  };
  // Words that did not go belong to whoever wrote them, whichever mail is open by now.
  const unsent = createFormStore(store, async () => 'unsent');
  return { form, audit: { desk, box: createNoteBox(desk, unsent) } };
}
