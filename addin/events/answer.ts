import { inLanguage, judge, type Message } from '../../src/engine';
import { type AskedMail, hash64, type ReadMail, sessionEntry, sessionKeys, speakingPolicies } from '../../src/hosts';
import { type Advice, adviceFor, alertFor } from './alert';
import type { Alert } from './complete-once';
import type { EventRuntime, Supports } from './event-office';

/**
 * Every client that is still served and has a send event has this: an alert with a button, and a question. Below it, and on
 * phones, every item goes.
 */
export const FLOOR = '1.14';

/** What the send event is answered with. */
export interface Answer {
  readonly alert: Alert;
  /** The policies that a reason has to cover: there only where everything that stops may be overridden. */
  readonly overridable?: readonly string[];
}

/** Replaced when the script is built, by a fingerprint of the whole of it with its pack. */
const SCRIPT = '%SCRIPT%';

/** Names of the parts that nobody can judge an item without, and that were not read. */
export function notReadOf(message: Message): readonly string[] {
  const { unread = [] } = message;
  const said = unread.map(({ field }) => field);
  const recipients = (['to', 'cc', 'bcc'] as const).filter(
    (field) => message[field].length === 0 && said.indexOf(field) !== -1,
  );
  return [
    ...(recipients.length > 0 ? ['the recipients'] : []),
    ...(message.subject === undefined ? ['the subject'] : []),
    ...(message.text === undefined && message.html === undefined ? ['the text'] : []),
  ];
}

/** Judges what was read. `instead` takes the place of what to do now. */
export function answerTo(
  { message, known }: Pick<ReadMail, 'message' | 'known'>,
  { pack }: Pick<EventRuntime, 'pack'>,
  supports: Supports,
  instead?: string,
): Answer & { readonly advice: Advice | undefined } {
  const judgement = judge(message, pack, known);
  const { findings } = judgement;
  const stops = findings.filter(({ outcome }) => outcome === 'stop');
  const isOverridable = pack.overrides !== undefined && stops.length > 0 && stops.every(({ override }) => override);
  return {
    alert: alertFor(judgement, supports, notReadOf(message), { kind: message.kind, instead }),
    ...(isOverridable ? { overridable: speakingPolicies(findings) } : {}),
    advice: adviceFor(judgement, supports(FLOOR)),
  };
}

/**
 * A fingerprint of everything that an answer is made from: what Outlook gave, what is known, and the script with its pack.
 * Of the instant only the day counts, on which answers end.
 */
export function keyOf({ rest, html, known }: AskedMail): string {
  const others = JSON.stringify([SCRIPT, rest, { ...known, now: known.now?.slice(0, 10) }]);
  return hash64(others) + (html === undefined ? '' : hash64(html));
}

export function preparedText(key: string, { alert, overridable }: Answer): string {
  return JSON.stringify({ key, alert, overridable });
}

/** The answer that was worked out beforehand, if it was for exactly what was read now. */
export function preparedFor(mail: AskedMail): Answer | undefined {
  const found = sessionEntry(mail.session, sessionKeys.prepared);
  return found !== undefined && found.key === keyOf(mail) ? (found as unknown as Answer) : undefined;
}

/** What the pack says where a check failed, in the bar: that nobody looked. */
export function uncheckedWords({ pack: { onFailure } }: EventRuntime, language: string, most: number): string {
  const message = inLanguage(onFailure.wording, language);
  return message.length <= most ? message : 'Second Look could not check this.';
}
