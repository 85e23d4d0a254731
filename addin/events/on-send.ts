import { type AskedMail, askMail, callQueue, labelId, showBar, withText } from '../../src/hosts';
import { alertForFailure } from './alert';
import { type Answer, answerTo, FLOOR, notReadOf, preparedFor, uncheckedWords } from './answer';
import { type Alert, type Completable, completeOnce, DEADLINE } from './complete-once';
import { type EventItem, type EventRuntime, supportsOf } from './event-office';
import { isFor, removeHeader, spend } from './override';
import { rememberFor } from './remember';

/** Milliseconds that saving what is remembered, or using up a reason, may keep the answer waiting. */
const MOST_WAIT = 300;

const words = {
  tooOld: (what: string) => `Second Look did not check this ${what}: this version of Outlook is too old for it.`,
  changed: 'The mail changed after you gave a reason, so the reason no longer applies. Look again in Second Look.',
  notRecorded: 'Your reason could not be recorded, so it does not go. Give it again in Second Look.',
};

/**
 * Answers Outlook's send event of a mail or a meeting: reads it, checks it, alerts or lets it go. Completes the event
 * exactly once, before the deadline; when anything throws, hangs or is missing, with the verdict that the pack states for
 * that, or with what stops the item, once that is known.
 */
export function onSend(event: Completable, runtime: EventRuntime, deadline = DEADLINE): void {
  const { pack, office, turns } = runtime;
  const supports = supportsOf(office);
  let language = 'en';
  let item: EventItem | undefined;
  let atWorst: Alert | undefined;

  const kind = () => (item?.itemType === 'appointment' ? 'meeting' : 'mail');
  const failure = (): Alert => alertForFailure(pack, language, supports, kind());
  const complete = completeOnce(
    event,
    () => {
      if (atWorst === undefined) sayUnchecked();
      return atWorst ?? failure();
    },
    deadline,
  );

  /** Shows a line above the item, where this client can. Waits for it half a second and no more. */
  const notify = (message: string): Promise<unknown> =>
    showBar(item ?? {}, { message }, supports, callQueue(500, turns, true));

  /** The mail may go all the same: whoever looks at it should know that nobody did. Never holds the answer up. */
  function sayUnchecked(): void {
    if (pack.onFailure.verdict === 'pass') notify(uncheckedWords(runtime, language, 150)).then(ignore, ignore);
  }

  function fail(): void {
    if (atWorst === undefined) sayUnchecked();
    complete(atWorst ?? failure());
  }

  /** Lets go what stops, where the sender gave a reason for exactly this; otherwise says why it does not. */
  function decide(mail: AskedMail, { alert, overridable }: Answer, removed: Promise<unknown>): Promise<Alert> {
    const { allowed, known } = mail;
    const open = item;
    if (!overridable || !allowed || !open) return Promise.resolve(alert);
    const message = withText(mail);
    // Of what could not be read nobody was shown anything.
    if (notReadOf(message).length > 0) return Promise.resolve(alert);
    const stays = (instead: string): Alert => answerTo({ message, known }, runtime, supports, instead).alert;
    if (!isFor(allowed, message, overridable, pack)) return Promise.resolve(stays(words.changed));
    const queue = callQueue(MOST_WAIT, turns, true);
    return labelId(open, queue).then((label) => {
      if (label !== (allowed.label ?? '')) return stays(words.changed);
      const spent = spend(open, allowed, pack, removed, queue);
      return spent.then((isSpent) => (isSpent ? { allowEvent: true } : stays(words.notRecorded)));
    });
  }

  try {
    const { mailbox, displayLanguage, roamingSettings, platform } = office.context;
    language = displayLanguage ?? language;
    item = (mailbox.item as EventItem | null) ?? undefined;
    if (!supports(FLOOR)) {
      const go = (): void => complete({ allowEvent: true });
      notify(words.tooOld(kind())).then(go, go);
      return;
    }
    if (item === undefined) {
      fail();
      return;
    }
    const open = item;
    // A quarter of the time is kept for the check and the answer.
    const patience = (deadline * 3) / 4;
    const queue = callQueue(patience, turns, true);
    const context = { now: new Date().toISOString(), language, settings: roamingSettings };
    const asked = askMail(open, mailbox, context, { supports, patience, queue, platform });
    // Behind the reads, where it costs nothing: Outlook has it before it has the last of their answers.
    const removed = removeHeader(open, pack, queue);
    asked
      .then((mail) => {
        let answer = preparedFor(mail);
        if (answer === undefined) {
          const message = withText(mail);
          answer = answerTo({ message, known: mail.known }, runtime, supports);
          if (answer.alert.allowEvent && notReadOf(message).length > 0) {
            fail();
            return undefined;
          }
        }
        atWorst = answer.alert;
        const kept = mail.remembered?.isWaiting ? rememberFor(open, mail, runtime, MOST_WAIT) : undefined;
        return Promise.all([decide(mail, answer, removed), kept]).then(([decided]) => complete(decided));
      })
      .then(ignore, fail);
  } catch {
    fail();
  }
}

function ignore(): void {}
