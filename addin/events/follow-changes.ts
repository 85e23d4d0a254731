import {
  type AskedMail,
  askMail,
  callQueue,
  noteParticipants,
  type OwnSettings,
  removeBar,
  sessionKeys,
  showBar,
  withText,
  writeSession,
} from '../../src/hosts';
import { type Answer, answerTo, keyOf, notReadOf, preparedText } from './answer';
import { type EventItem, type EventRuntime, supportsOf } from './event-office';
import { rememberFor } from './remember';

/** An event of a change: Outlook waits to be told that it was dealt with, and for nothing else. */
export interface Change {
  completed(): void;
}

/** Milliseconds of quiet after which a change is looked at, and how long one waits for quiet at most. */
export const SETTLE = 300;
export const MOST_WAIT = 2000;

/**
 * Milliseconds for Office calls. Less than Send has for its own: where all three calls that Outlook takes at once hang
 * here, Send can still begin.
 */
const PATIENCE = 2000;

const openWords = 'Open Second Look';

/** What is under way for one open item. */
interface Followed {
  /** Events that no check covers yet. */
  waiting: Change[];
  /** When the first of them came. */
  since: number;
  timer?: ReturnType<typeof setTimeout>;
  isChecking: boolean;
  /** What the bar says; empty: nothing. Undefined: an earlier runtime may have left one. */
  bar?: string | undefined;
}

/**
 * Follows what is being written, where nobody has pressed Send. All changes that come close together are one check, which
 * shows, changes or takes away the one bar, and leaves its answer for the send event. Each event is completed exactly once,
 * when the check that covers it is done or has failed.
 */
export function followChanges(runtime: EventRuntime): (event: Change, isOpening?: boolean) => void {
  const { office, turns } = runtime;
  const supports = supportsOf(office);
  const followed = new WeakMap<object, Followed>();

  function check(item: EventItem, follow: Followed): Promise<unknown> {
    const { mailbox, displayLanguage: language, roamingSettings: settings, platform } = office.context;
    const queue = callQueue(PATIENCE, turns);
    const context = { now: new Date().toISOString(), language, settings };
    return askMail(item, mailbox, context, { supports, platform, patience: PATIENCE, queue }).then((mail) => {
      const message = withText(mail);
      const answer = answerTo({ message, known: mail.known }, runtime, supports);
      const isWhole = notReadOf(message).length === 0;
      return Promise.all([
        rememberFor(item, mail, runtime, PATIENCE),
        showAdvice(item, follow, mail, answer.advice, isWhole),
        isWhole ? prepare(item, mail, answer) : undefined,
      ]);
    });
  }

  function prepare(item: EventItem, mail: AskedMail, answer: Answer): Promise<unknown> | undefined {
    const text = preparedText(keyOf(mail), answer);
    const isThere = mail.session[sessionKeys.prepared] === text;
    return isThere ? undefined : writeSession(item, sessionKeys.prepared, text, callQueue(PATIENCE, turns));
  }

  /** `isWhole`: a mail that could only be read in part is not said to be mended. */
  function showAdvice(
    item: EventItem,
    follow: Followed,
    { remembered }: AskedMail,
    advice: ReturnType<typeof answerTo>['advice'],
    isWhole: boolean,
  ): Promise<unknown> | undefined {
    const wanted = wantsAdvice(runtime, remembered?.own) ? advice : undefined;
    const message = wanted?.message ?? '';
    if (message === follow.bar || (message === '' && !isWhole)) return undefined;
    const queue = callQueue(PATIENCE, turns);
    const shown =
      wanted === undefined
        ? removeBar(item, queue)
        : showBar(item, { message, action: { text: openWords, contextData: wanted.contextData } }, supports, queue);
    return shown.then((isShown) => {
      follow.bar = isShown ? message : undefined;
    });
  }

  function schedule(item: EventItem, follow: Followed): void {
    if (follow.isChecking) return;
    clearTimeout(follow.timer);
    const left = follow.since + MOST_WAIT - Date.now();
    follow.timer = setTimeout(() => run(item, follow), Math.max(0, Math.min(SETTLE, left)));
  }

  function run(item: EventItem, follow: Followed): void {
    const covered = follow.waiting;
    follow.waiting = [];
    follow.isChecking = true;
    const finish = (): void => {
      follow.isChecking = false;
      covered.forEach(finishOne);
      if (follow.waiting.length > 0) schedule(item, follow);
    };
    try {
      check(item, follow).then(finish, finish);
    } catch {
      finish();
    }
  }

  return (event, isOpening = false) => {
    try {
      const item = office.context.mailbox.item as EventItem;
      const follow = followed.get(item) ?? { waiting: [], since: 0, isChecking: false };
      followed.set(item, follow);
      if (isOpening) noteParticipants(item, callQueue(PATIENCE, turns)).then(ignore, ignore);
      if (follow.waiting.length === 0) follow.since = Date.now();
      follow.waiting.push(event);
      schedule(item, follow);
    } catch {
      finishOne(event);
    }
  };
}

/** The organisation's setting, or the person's own where it is left to them. */
function wantsAdvice({ pack }: EventRuntime, own: OwnSettings | undefined): boolean {
  const { value, locked } = pack.settings.liveAdvice;
  return locked ? value : (own?.liveAdvice ?? value);
}

function finishOne(event: Change): void {
  try {
    event.completed();
  } catch {
    // Outlook has let go of it already.
  }
}

function ignore(): void {}
