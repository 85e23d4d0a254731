import type { ReactNode } from 'react';
import type { Pack } from '../../src/engine';
import { readReceived } from '../../src/hosts';
import { createRemembered, deskScopes, explain, openTabDesk } from '../../src/session';
import { createReading } from '../../src/ui';
import { boxOf, keyOfMail } from './find-story';
import { type Look, lookAt } from './look';
import { type ReadMail, ReadPane } from './read-pane';
import type { RecordsSource } from './records-source';
import { reportMail } from './report-mail';
import type { Surface } from './surface';

export interface ReadPanesOptions {
  readonly office: Pick<typeof Office, 'context'>;
  readonly pack: Pack;
  readonly records: () => Promise<RecordsSource>;
}

/** The panes beside mails that arrived, one after the other. They share one signed-in desk. */
export interface ReadPanes {
  open(item: Office.MessageRead, show: (content: ReactNode) => void): Surface;
  stop(): void;
}

/** Milliseconds between two looks whether a request was changed or withdrawn while it is on the screen. */
const betweenLooks = 60_000;

const now = () => Date.now();

const explainNow = (error: unknown) => explain(error, { now: now(), online: navigator.onLine });

/** Any letter: whether a mail may be about a request at all is seen before the pack's kinds are loaded. */
const anyLetter = new Set('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

function whenOnline(back: () => void): () => void {
  window.addEventListener('online', back);
  return () => window.removeEventListener('online', back);
}

export function createReadPanes({ office, pack, records }: ReadPanesOptions): ReadPanes {
  const { mailbox } = office.context;
  const desk = createDesk(pack);
  let source: Promise<RecordsSource> | undefined;
  /** One sign-in for all mails; what did not arrive is asked for again. */
  const openSource = () => {
    source ??= records().catch((error: unknown) => {
      source = undefined;
      throw error;
    });
    return source;
  };

  function open(item: Office.MessageRead, show: (content: ReactNode) => void): Surface {
    let isOver = false;

    async function read(): Promise<ReadMail> {
      const mail = await readReceived(item, mailbox);
      const first = lookAt(mail, anyLetter);
      if (first.is !== 'about') return { look: first };
      const from = await openSource();
      const requests = await from.requests();
      const look: Look = lookAt(mail, new Set(requests.kinds.map(({ letter }) => letter)));
      if (look.is !== 'about') return { look };
      const [opened, { FoundStory }] = await Promise.all([desk.open(from), import('./found-story')]);
      const box = await boxOf(opened.desk, mail);
      const [key] = await Promise.all([keyOfMail(await from.graph(), box, mail, look.ref), box.find(look.ref)]);
      const { failure } = box.state();
      // Where the directory could not be asked nobody's mail counts, and this one is not to be called false for that.
      if (failure !== undefined) throw failure;
      return { found: { look, key, box, linkTo: from.linkTo, ...opened }, Story: FoundStory };
    }

    const reading = createReading<ReadMail>({
      read,
      ask: async () => (await openSource()).signIn.askForToken(deskScopes),
      explain: explainNow,
      now,
      whenOnline,
    });
    const lookAgain = () => {
      const { value } = reading.state();
      if (document.visibilityState === 'hidden' || value === undefined || !('found' in value)) return;
      const { box, look } = value.found;
      // What failed now is tried again a minute later; what was found stays on the screen meanwhile.
      box.find(look.ref).catch(() => undefined);
    };
    const timer = setInterval(lookAgain, betweenLooks);
    window.addEventListener('focus', lookAgain);
    const onReport = reportMail(mailbox, item);
    const render = () => {
      if (!isOver) show(<ReadPane {...{ reading, pack, now, onReport }} explain={explainNow} />);
    };
    render();
    reading.read();
    return {
      render,
      close() {
        isOver = true;
        clearInterval(timer);
        window.removeEventListener('focus', lookAgain);
        reading.stop();
      },
    };
  }

  return { open, stop: desk.stop };
}

type Opened = Awaited<ReturnType<typeof openTabDesk>>;

/** The desk of whoever is signed in: opened with the first mail that needs it, and kept for those after. */
function createDesk(pack: Pack) {
  let opened: Promise<Opened> | undefined;
  const stops: (() => void)[] = [];
  return {
    open({ graph, requests, linkTo, storage }: RecordsSource): Promise<Opened> {
      if (opened === undefined) {
        const remembered = createRemembered({ storage, page: window, now });
        stops.push(remembered.stop);
        opened = openTabDesk({ graph, requests, pack, remembered, now, linkTo, movesMail: false });
        opened.then(
          ({ desk }) => stops.push(desk.stop),
          () => {
            opened = undefined;
          },
        );
      }
      return opened;
    },
    stop() {
      for (const stop of stops.splice(0)) stop();
    },
  };
}
