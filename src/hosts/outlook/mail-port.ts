import { type Answer, type Mend, type Message, mailHash, type Report } from '../../engine';
import type { Applied } from './applied';
import { applyFix, type FixableItem } from './apply-fix';
import { callQueue } from './call-queue';
import { given } from './given';
import {
  type Allowed,
  addChange,
  type Change,
  clearAllowed,
  type OwnSettings,
  type SessionItem,
  speakingPolicies,
  writeAllowed,
} from './handed-over';
import { type BarItem, removeBar } from './notification';
import { officeCall } from './office-call';
import type { HandedMail, ReadMail } from './read-mail';
import { bringsAttachmentsBack, goneForGood } from './remove-attachment';
import { type LabelCatalog, type LabelledItem, labelId, setLabel } from './sensitivity-label';
import { factsIn, factsOf, writeSessionKnown } from './session-known';

type Callback<T> = (result: Office.AsyncResult<T>) => void;

/** What following an item needs of it. Outlook's compose items answer so. */
export interface FollowedItem extends FixableItem, LabelledItem, SessionItem, BarItem {
  readonly from?: { getAsync(callback: Callback<{ readonly emailAddress: string }>): void };
  readonly organizer?: { getAsync(callback: Callback<{ readonly emailAddress: string }>): void };
  readonly body?: Pick<Office.Body, 'getAsync'>;
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
  /** Reads the item: `readMail`, with the item and the mailbox given, and the settings to read from. */
  readonly read: () => Promise<HandedMail>;
  /** `Office.context.sensitivityLabelsCatalog`; undefined where this client has none. */
  readonly labels?: LabelCatalog | undefined;
  readonly page: PanePage;
}

/** Values of Office.EventType. Older clients know fewer of them, and refuse the rest. */
const changeEvents = [
  'olkRecipientsChanged',
  'olkAttachmentsChanged',
  'olkSensitivityLabelChanged',
  'olkEnhancedLocationsChanged',
  'olkAppointmentTimeChanged',
];

/** Outlook has no event for subject, From and text. Looking oftener costs the client dear (office-js #2856). */
const lookEvery = 2000;

/** At most every other look is at the text too, and at most a tenth of the time goes into it. */
const textEvery = 3500;
const textRests = 10;

/** A text that takes longer is left alone until something else has the mail read. */
const textPatience = 2000;

/** A call that Outlook never answers must not silence every later one. */
const patience = 15_000;

/** What the pane shows besides of an item. */
interface PaneFacts {
  readonly settings?: OwnSettings;
  readonly isWaiting?: boolean;
  readonly forGood?: readonly number[];
}

/** The open item as the pane needs it: reads it, changes it, and says when it may have changed. */
export function createMailPort({ item, read, labels, page }: OutlookMail) {
  const inTurn = createTurns();
  let last: HandedMail | undefined;
  let textFrom = 0;
  let told = '';
  let forGood: readonly number[] = [];

  async function looksChanged(): Promise<boolean> {
    if (last === undefined) return false;
    const { subject, from } = last.message;
    if (subject !== undefined && (await officeCall<string>((done) => item.subject.getAsync(done))) !== subject) {
      return true;
    }
    const sender = item.from ?? item.organizer;
    if (sender !== undefined && from !== undefined) {
      const { emailAddress } = await officeCall<{ readonly emailAddress: string }>((done) => sender.getAsync(done));
      if (emailAddress !== from.address) return true;
    }
    return textDiffers(last);
  }

  async function textDiffers({ html }: HandedMail): Promise<boolean> {
    const { body } = item;
    const begun = Date.now();
    if (body === undefined || html === undefined || begun < textFrom) return false;
    const asked = await callQueue(textPatience).ask<string>((done) => body.getAsync('html', done));
    textFrom = asked.ok ? nextText(begun) : Number.POSITIVE_INFINITY;
    return asked.ok && asked.value !== html;
  }

  async function readWhole(): Promise<ReadMail & PaneFacts> {
    const begun = Date.now();
    const mail = await read();
    textFrom = nextText(begun);
    if (nothingWasRead(mail.message)) throw new Error('Outlook did not answer.');
    last = mail;
    await tellFacts(mail);
    forGood = mail.message.attachments?.length ? await goneForGood(item) : [];
    const { own, isWaiting } = mail.remembered ?? {};
    return { ...mail, ...given({ settings: own, isWaiting, forGood, allowed: await asLabelled(mail.allowed) }) };
  }

  /** With another label the mail is another, which its fingerprint does not say: the script knows labels by id only. */
  async function asLabelled(allowed: Allowed | undefined): Promise<Allowed | undefined> {
    if (allowed === undefined) return undefined;
    const isSame = (await labelId(item, callQueue(patience))) === (allowed.label ?? '');
    return isSame ? allowed : { ...allowed, mail: '' };
  }

  /** What Microsoft 365 added is told to the event script, which cannot ask for it: each time it is more than it has. */
  async function tellFacts({ known, message, session, changes }: HandedMail): Promise<void> {
    const facts = factsOf(known);
    const text = JSON.stringify([facts, message.to, message.cc, message.bcc]);
    if (text === told || JSON.stringify(facts) === JSON.stringify(factsOf(factsIn(session, message)))) return;
    if (await writeSessionKnown(item, message, { ...facts, changes })) told = text;
  }

  /** Hands a change to the event script, which alone writes it down, with everything that it was handed before. */
  async function hand(change: Change): Promise<boolean> {
    const mail = last ?? (await read());
    const changes = addChange(mail.changes, change, new Date().toISOString());
    last = { ...mail, changes };
    return writeSessionKnown(item, mail.message, { ...factsOf(mail.known), changes });
  }

  /** Makes a change that `undo` takes back. */
  async function changed(change: Change, undo: Change): Promise<Applied> {
    if (!(await hand(change))) return refusedToKeep;
    return { kind: 'done', undo: () => inTurn(() => changed(undo, change)) };
  }

  /** What was answered before about addresses, and that nothing was about the others. */
  function before(addresses: readonly string[]): Change {
    const answered = (last?.known.answers ?? []).filter(({ address }) => addresses.includes(address));
    const known = answered.map(({ address }) => address);
    return { answers: answered, forget: addresses.filter((address) => !known.includes(address)) };
  }

  /** Which cards are hidden has a way back. Of a setting the person sees what it was, and changes it again. */
  async function choose(settings: OwnSettings): Promise<Applied> {
    const { hiddenCards = [] } = last?.remembered?.own ?? {};
    if (!(await hand({ settings }))) return refusedToKeep;
    if (settings.hiddenCards === undefined) return { kind: 'done' };
    return { kind: 'done', undo: () => inTurn(() => choose({ hiddenCards })) };
  }

  async function allow(reason: string, seen: Message, { findings, pack }: Report): Promise<Applied> {
    const policies = speakingPolicies(findings);
    const mail = mailHash(seen, policies, pack.version);
    const label = await labelId(item, callQueue(patience));
    const allowed: Allowed = { mail, label, policies, reason, pack: pack.version, at: new Date().toISOString() };
    return (await writeAllowed(item, allowed)) ? { kind: 'done' } : refusedToKeep;
  }

  const carryOut = (work: () => Promise<Applied>): Promise<Applied> =>
    inTurn(work).then((applied) => undoneInTurn(applied, inTurn));

  return {
    read: (): Promise<ReadMail & PaneFacts> => inTurn(readWhole),
    apply: (fix: Mend, seen: Message): Promise<Applied> => carryOut(() => applyFix(item, fix, seen, forGood)),
    /** Only where this client has labels: whether the mailbox has is known when it is tried. */
    ...(labels === undefined || item.sensitivityLabel === undefined
      ? {}
      : {
          setLabel: (name: string): Promise<Applied> =>
            carryOut(() => setLabel(item, labels, name, last?.message ?? {})),
        }),
    bringsAttachmentsBack: bringsAttachmentsBack(item),
    remember: (answers: readonly Answer[]): Promise<Applied> =>
      inTurn(() => changed({ answers }, before(answers.map(({ address }) => address)))),
    forget: (address: string): Promise<Applied> => inTurn(() => changed({ forget: [address] }, before([address]))),
    choose: (settings: OwnSettings): Promise<Applied> => inTurn(() => choose(settings)),
    allow: (reason: string, seen: Message, report: Report): Promise<Applied> =>
      inTurn(() => allow(reason, seen, report)),
    takeBarAway: (): Promise<void> => inTurn(() => removeBar(item, callQueue(patience))).then(ignore),
    disallow: (): Promise<void> => inTurn(() => clearAllowed(item)).then(ignore),
    fingerprint: (seen: Message, { findings, pack }: Report): string =>
      mailHash(seen, speakingPolicies(findings), pack.version),
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

const refusedToKeep: Applied = { kind: 'refused', reason: 'this Outlook does not keep it.' };

/** When the text may be asked for again. A reading of the whole mail counts too: somebody who types causes many. */
function nextText(begun: number): number {
  return begun + Math.max(textEvery, textRests * (Date.now() - begun));
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
  if (applied.kind !== 'done' || applied.undo === undefined) return applied;
  const { undo } = applied;
  return { kind: 'done', undo: () => inTurn(undo).then((undone) => undoneInTurn(undone, inTurn)) };
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
