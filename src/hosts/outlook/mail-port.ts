import type { Answer, Fix, Message } from '../../engine';
import type { Applied } from './applied';
import { applyFix, type FixableItem } from './apply-fix';
import { keepAnswers, mergeAnswers, readKeptAnswers, type Settings } from './kept-answers';
import { officeCall } from './office-call';
import type { ReadMail } from './read-mail';
import { type SessionItem, writeSessionKnown } from './session-known';

type Callback<T> = (result: Office.AsyncResult<T>) => void;

/** What following an item needs of it. Outlook's compose items answer so. */
export interface FollowedItem extends FixableItem, SessionItem {
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
  /** Reads the item: `readMail`, with the item and the mailbox given. */
  readonly read: () => Promise<ReadMail>;
  /** Where answers are kept; undefined where this client has no such place. */
  readonly settings: Settings | undefined;
  readonly page: PanePage;
}

/** Values of Office.EventType. Older clients know fewer of them, and refuse the rest. */
const changeEvents = ['olkRecipientsChanged', 'olkAttachmentsChanged', 'olkSensitivityLabelChanged'];

/** Outlook has no event for subject and From. Looking oftener, or at the text, costs the client dear (office-js #2856). */
const lookEvery = 2000;

/** A call that Outlook never answers must not silence every later one. */
const patience = 15_000;

/** The open item as the pane needs it: reads it, changes it, and says when it may have changed. */
export function createMailPort({ item, read, settings, page }: OutlookMail) {
  const inTurn = createTurns();
  let last: ReadMail | undefined;

  async function looksChanged(): Promise<boolean> {
    if (last === undefined) return false;
    const { subject, from } = last.message;
    if (subject !== undefined && (await officeCall<string>((done) => item.subject.getAsync(done))) !== subject) {
      return true;
    }
    const sender = item.from ?? item.organizer;
    if (sender === undefined || from === undefined) return false;
    const { emailAddress } = await officeCall<{ readonly emailAddress: string }>((done) => sender.getAsync(done));
    return emailAddress !== from.address;
  }

  /** The event script reads neither the pane's memory nor, everywhere, the mailbox's: it is told with the mail. */
  function tellEvent(answers: readonly Answer[]): Promise<boolean> {
    if (last === undefined) return Promise.resolve(false);
    const { lists, firstContact, ownAddresses } = last.known;
    return writeSessionKnown(item, last.message, {
      ...(lists === undefined ? {} : { lists }),
      ...(firstContact === undefined ? {} : { firstContact }),
      ...(ownAddresses === undefined ? {} : { ownAddresses }),
      answers,
    });
  }

  async function readWithAnswers(): Promise<ReadMail> {
    const mail = await read();
    if (nothingWasRead(mail.message)) throw new Error('Outlook did not answer.');
    last = mail;
    const kept = readKeptAnswers(settings);
    if (kept === undefined) return mail;
    const told = mail.known.answers ?? [];
    const answers = mergeAnswers(kept, told);
    if (answers.length > told.length) await tellEvent(answers);
    return { ...mail, known: { ...mail.known, answers } };
  }

  /** Answers after a change, in both places. One of them is enough: each serves where the other does not. */
  async function writeAnswers(change: (answers: readonly Answer[]) => readonly Answer[]): Promise<boolean> {
    const answers = change(mergeAnswers(readKeptAnswers(settings) ?? [], last?.known.answers ?? []));
    if (last !== undefined) last = { ...last, known: { ...last.known, answers } };
    const isTold = await tellEvent(answers);
    const isKept = settings !== undefined && (await keepAnswers(settings, answers).then(yes, no));
    return isTold || isKept;
  }

  async function remember(answers: readonly Answer[]): Promise<Applied> {
    const addresses = new Set(answers.map(({ address }) => address));
    const before = (last?.known.answers ?? []).concat(readKeptAnswers(settings) ?? []);
    const replaced = before.filter(({ address }) => addresses.has(address));
    if (!(await writeAnswers((known) => mergeAnswers(known, answers)))) {
      return { kind: 'refused', reason: 'this Outlook does not keep answers.' };
    }
    const forget = async (): Promise<Applied> => {
      await writeAnswers((known) =>
        mergeAnswers(
          known.filter(({ address }) => !addresses.has(address)),
          replaced,
        ),
      );
      return { kind: 'done', undo: () => inTurn(() => remember(answers)) };
    };
    return { kind: 'done', undo: () => inTurn(forget) };
  }

  return {
    read: (): Promise<ReadMail> => inTurn(readWithAnswers),
    apply: (fix: Fix, seen: Message): Promise<Applied> =>
      inTurn(() => applyFix(item, fix, seen)).then((applied) => undoneInTurn(applied, inTurn)),
    remember: (answers: readonly Answer[]): Promise<Applied> => inTurn(() => remember(answers)),
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

const yes = () => true;
const no = () => false;

function ignore(): void {}

/** The browser's own page. */
export const browserPage: PanePage = {
  isVisible: () => document.visibilityState === 'visible',
  onFocus(listener) {
    window.addEventListener('focus', listener);
    return () => window.removeEventListener('focus', listener);
  },
};
