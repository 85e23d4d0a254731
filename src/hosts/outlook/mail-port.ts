import type { Answer, Fix, Known, Message } from '../../engine';
import { type Applied, applyFix, type FixableItem } from './apply-fix';
import { officeCall } from './office-call';
import { type AnswerStores, readAnswers, rememberAnswers } from './remembered-answers';

type Callback<T> = (result: Office.AsyncResult<T>) => void;

/** What following an item needs of it. Outlook's compose items answer so. */
export interface FollowedItem extends FixableItem {
  readonly from?: { getAsync(callback: Callback<{ readonly emailAddress: string }>): void };
  readonly organizer?: { getAsync(callback: Callback<{ readonly emailAddress: string }>): void };
  addHandlerAsync?(event: string, handler: () => void, callback: Callback<void>): void;
  removeHandlerAsync?(event: string, callback: Callback<void>): void;
}

/** The page the pane is in. */
export interface PanePage {
  isVisible(): boolean;
  /** Returns how to stop. */
  onFocus(listener: () => void): () => void;
}

export interface OutlookMail {
  readonly item: FollowedItem;
  readonly read: () => Promise<Message>;
  readonly stores: AnswerStores;
  readonly now: () => Date;
  readonly language: string;
  readonly page: PanePage;
}

/** Values of Office.EventType. Older clients know fewer of them, and refuse the rest. */
const changeEvents = ['olkRecipientsChanged', 'olkAttachmentsChanged', 'olkSensitivityLabelChanged'];

/** Outlook has no event for subject and From. Looking oftener, or at the text, costs the client dear (office-js #2856). */
const lookEvery = 2000;

/** A call that Outlook never answers must not silence every later one. */
const patience = 15_000;

/** The open item as the pane needs it: reads it, changes it, and says when it may have changed. */
export function createMailPort({ item, read, stores, now, language, page }: OutlookMail) {
  const inTurn = createTurns();
  let last: Message | undefined;

  async function looksChanged(): Promise<boolean> {
    if (last === undefined) return false;
    const { subject, from } = last;
    if (subject !== undefined && (await officeCall<string>((done) => item.subject.getAsync(done))) !== subject) {
      return true;
    }
    const sender = item.from ?? item.organizer;
    if (sender === undefined || from === undefined) return false;
    const { emailAddress } = await officeCall<{ readonly emailAddress: string }>((done) => sender.getAsync(done));
    return emailAddress !== from.address;
  }

  return {
    read(): Promise<{ readonly message: Message; readonly known: Known }> {
      return inTurn(async () => {
        const message = await read();
        if (nothingWasRead(message)) throw new Error('Outlook did not answer.');
        last = message;
        const answers = await readAnswers(stores);
        return {
          message,
          known: { now: now().toISOString(), language, ...(answers === undefined ? {} : { answers }) },
        };
      });
    },
    apply(fix: Fix, seen: Message): Promise<Applied> {
      return inTurn(() => applyFix(item, fix, seen)).then((applied) => undoneInTurn(applied, inTurn));
    },
    remember(answers: readonly Answer[]): Promise<Applied> {
      return inTurn(async (): Promise<Applied> => {
        try {
          const forget = await rememberAnswers(stores, answers);
          return { kind: 'done', undo: () => inTurn(forget).then(() => ({ kind: 'done', undo: never })) };
        } catch (error) {
          return { kind: 'refused', reason: error instanceof Error ? error.message : null };
        }
      });
    },
    subscribe(changed: () => void): () => void {
      for (const event of changeEvents) listen(item, event, changed);
      let looking = false;
      const timer = setInterval(() => {
        if (looking || !page.isVisible()) return;
        looking = true;
        inTurn(looksChanged)
          .then((yes) => {
            if (yes) changed();
          }, ignore)
          .finally(() => {
            looking = false;
          });
      }, lookEvery);
      const stopFocus = page.onFocus(changed);
      return () => {
        clearInterval(timer);
        stopFocus();
        for (const event of changeEvents) unlisten(item, event);
      };
    },
  };
}

/** A mail of which no part could be read must not look like one in which nothing was found. */
function nothingWasRead({ unread = [] }: Message): boolean {
  return (['to', 'subject', 'text'] as const).every((field) => unread.some((part) => part.field === field));
}

type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** One piece of work at a time: Outlook answers no more than three calls at once, and a read uses them all. */
function createTurns(): Turns {
  let end: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = end.then(() => inTime(work()));
    end = turn.catch(ignore);
    return turn;
  };
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Outlook did not answer.')), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function undoneInTurn(applied: Applied, inTurn: Turns): Applied {
  if (applied.kind !== 'done') return applied;
  return { kind: 'done', undo: () => inTurn(applied.undo).then((undone) => undoneInTurn(undone, inTurn)) };
}

/** What was forgotten is asked again: there is nothing to take back. */
async function never(): Promise<Applied> {
  return { kind: 'refused', reason: null };
}

/** Some clients throw for an event they do not know, others report a failure: either way there is the poll. */
function listen(item: FollowedItem, event: string, handler: () => void): void {
  try {
    item.addHandlerAsync?.(event, handler, ignore);
  } catch {
    ignore();
  }
}

function unlisten(item: FollowedItem, event: string): void {
  try {
    item.removeHandlerAsync?.(event, ignore);
  } catch {
    ignore();
  }
}

function ignore(): void {}

/** The browser's own page. */
export const browserPage: PanePage = {
  isVisible: () => document.visibilityState === 'visible',
  onFocus(listener) {
    window.addEventListener('focus', listener);
    return () => window.removeEventListener('focus', listener);
  },
};
