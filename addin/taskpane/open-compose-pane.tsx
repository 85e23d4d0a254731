import type { ReactNode } from 'react';
import type { Pack } from '../../src/engine';
import {
  type CardContent,
  CardContents,
  type OpenCall,
  OutgoingMailPane,
  PagesBesideRules,
  type Wanted,
} from '../../src/features/outgoing-mail';
import {
  browserPage,
  capabilitiesOf,
  createMailPort,
  isSupported,
  officeCall,
  type ReadMore,
  readAlertContext,
  readBegins,
  readMail,
  readMore,
  type TimedItem,
} from '../../src/hosts';
import { composeDesks } from './compose-desks';
import { createPaneFacts } from './facts-desk';
import { follow } from './follow';
import { LaterCall } from './later-call';
import { LaterCard } from './later-card';
import { openElsewhere } from './open-elsewhere';
import { type GuidancePages, PageInShort } from './page-in-short';
import type { RecordsSource } from './records-source';
import type { Surface } from './surface';

export interface OpenComposePane {
  readonly office: Pick<typeof Office, 'context'>;
  readonly item: Office.MessageCompose;
  readonly pack: Pack;
  readonly pages: () => Promise<GuidancePages>;
  /** Microsoft 365, for what the person lets it be used for. */
  readonly records: () => Promise<RecordsSource>;
  readonly show: (content: ReactNode) => void;
}

/** The pane waits no longer than this to be told which finding it was opened for. */
const contextPatience = 1000;

/** The pane beside a mail that is being written. */
export async function openComposePane({ office, item, pack, pages, records, show }: OpenComposePane): Promise<Surface> {
  const { mailbox, roamingSettings, platform, sensitivityLabelsCatalog: labels } = office.context;
  const language = 'en';
  let begins: string | undefined;
  let choices: readonly string[] = [];
  const onChoices = (names: readonly string[]) => {
    choices = names;
  };
  const rest = readMore({ item, labels, needsLabel: pack.labels !== undefined, onChoices });
  const more: ReadMore = async (message, html, queue) => {
    begins = await readBegins(item as TimedItem, queue);
    return rest(message, html, queue);
  };
  const options = {
    supports: (version: string) => isSupported(office, version),
    platform,
    more,
  };
  const { sendEvent, sessionData, nestedSignIn, lacks } = capabilitiesOf(office);
  const facts = nestedSignIn ? createPaneFacts({ pack, source: records }) : undefined;
  const { allow, forget, choose, ...always } = createMailPort({
    item,
    async read() {
      const context = { now: new Date().toISOString(), language, settings: roamingSettings };
      const read = await readMail(item, mailbox, context, options);
      const mail = { ...read, labels: choices, ...(begins === undefined ? {} : { begins }) };
      return facts?.add(mail) ?? mail;
    },
    labels,
    page: browserPage,
  });
  const keeps = sessionData > 0;
  /** A reason is for the check at Send, and is recorded in a header, which an appointment does not have. */
  const takesReasons = keeps && sendEvent && `${item.itemType}` !== 'appointment';
  const port = { ...always, ...(keeps ? { forget, choose } : {}), ...(takesReasons ? { allow } : {}) };
  const call = (open: OpenCall) => <LaterCall {...{ open, pack, pages }} />;
  const desks = { ...composeDesks({ item, pack, records }), lacks, call, ...(facts === undefined ? {} : { facts }) };
  const beside = (slug: string) => <PageInShort slug={slug} pages={pages} />;
  const card: CardContent = (opened) => <LaterCard card={opened} {...{ pack, pages }} />;
  let wanted: Wanted | null = null;
  const render = () =>
    show(
      <PagesBesideRules value={beside}>
        <CardContents value={card}>
          <div onClickCapture={openElsewhere}>
            <OutgoingMailPane {...{ port, pack, wanted, desks }} />
          </div>
        </CardContents>
      </PagesBesideRules>,
    );
  const open = (context: unknown) => {
    const place = readAlertContext(context)?.places[0];
    wanted = place === undefined ? null : { policy: place.policy, time: (wanted?.time ?? 0) + 1 };
    render();
  };

  open(await openedFor(item));
  // Mailbox 1.14.
  const unfollow = follow<Office.InitializationContextChangedEventArgs>(
    item,
    'olkInitializationContextChanged',
    (event) => open(event.initializationContextData),
  );
  const close = () => {
    facts?.stop();
    unfollow();
  };
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
