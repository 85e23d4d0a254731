import type { Answer, Finding, Fix, Mend, Message, Report } from '../../engine';
import type { Applied } from './mail-port';
import type { MailStrings } from './strings.en';

/** Something a person can do about a finding, by one press. */
export type Act =
  /** As `marking`, the new subject stands beside the button already. */
  | { readonly kind: 'fix'; readonly fix: Mend; readonly as?: 'marking' }
  | { readonly kind: 'answer'; readonly answers: readonly Answer[] }
  /** Sets the sensitivity label of this name. */
  | { readonly kind: 'label'; readonly name: string }
  /** Shows the guidance card of this policy no more. */
  | { readonly kind: 'hide'; readonly policy: string };

/** What a button says depends on the mail, and on what this program can do. */
export interface ActSetting {
  readonly message: Message;
  /** Places of attachments that cannot be put back. */
  readonly forGood?: readonly number[];
  /** False where an attachment that was taken off cannot be put back. @default true */
  readonly bringsAttachmentsBack?: boolean;
}

/** How far an act has come. What could not be undone, since the mail changed or Outlook did not, keeps its `undo`. */
export type ActState =
  | { readonly kind: 'pressed' }
  | { readonly kind: 'done'; readonly undo?: Undo }
  | { readonly kind: 'undone' }
  | { readonly kind: 'changed'; readonly undo?: Undo }
  | { readonly kind: 'refused'; readonly reason: string | null; readonly isUnsure?: boolean; readonly undo?: Undo };

type Undo = () => Promise<Applied>;

/** The way back, where there is one. */
export const undoOf = (state: ActState | undefined): Undo | undefined =>
  state !== undefined && 'undo' in state ? state.undo : undefined;

/** With more buttons than these that take out one recipient each, one takes out all. */
export const MOST_SINGLE = 2;

/** Whether an act takes out one recipient. */
export const isSingle = (act: Act): boolean => act.kind === 'fix' && act.fix.kind === 'removeRecipient';

/** The fixes of a finding, then the answers that would settle it for good. */
export function actsFor(finding: Finding, report: Report): readonly Act[] {
  const singles = finding.fixes.flatMap((fix) => (fix.kind === 'removeRecipient' ? [fix.recipient] : []));
  const all: readonly Mend[] = singles.length > MOST_SINGLE ? [{ kind: 'removeRecipients', recipients: singles }] : [];
  const fixes = [...all, ...finding.fixes].map((fix): Act => ({ kind: 'fix', fix }));
  const addresses = addressesOf(finding, report);
  if (addresses.length === 0) return fixes;
  const answers = answersTo(finding).map(
    (answer): Act => ({ kind: 'answer', answers: addresses.map((address) => ({ address, answer })) }),
  );
  return [...fixes, ...answers];
}

function answersTo(finding: Finding): readonly Answer['answer'][] {
  if (finding.rule === 'recipient-personal') return ['public', 'supplier'];
  if (finding.rule === 'recipient-own-personal' && finding.messageId === 'sameName') return ['not-mine', 'public'];
  return [];
}

/** The normalised addresses that a finding is about, each once. An entry without an address cannot be answered for. */
function addressesOf(finding: Finding, report: Report): readonly string[] {
  const addresses = finding.evidence.map(
    (piece) =>
      report.seen.recipients.find((seen) => seen.field === piece.field && seen.index === (piece.index ?? 0))?.address ??
      '',
  );
  return [...new Set(addresses)].filter((address) => address !== '');
}

/** What a button for the act says. `among` are all acts of the finding: the address is named where two would look alike. */
export function actLabel(act: Act, among: readonly Act[], strings: MailStrings, setting?: ActSetting): string {
  if (act.kind === 'answer') {
    const words = strings.answer[act.answers[0]?.answer ?? 'public'];
    return act.answers.length === 1 ? words.one : words.several;
  }
  if (act.kind === 'label') {
    return setting?.message.label === undefined ? strings.setLabelForGood(act.name) : strings.setLabel(act.name);
  }
  if (act.kind === 'hide') return strings.notUseful;
  const { fix } = act;
  switch (fix.kind) {
    case 'removeRecipient': {
      return among.filter(isSingle).length > 1
        ? strings.fix.removeOneOf(fix.recipient.address)
        : strings.fix.removeRecipient();
    }
    case 'removeRecipients':
      return strings.fix.removeRecipients(fix.recipients.length);
    case 'replaceRecipient':
      return strings.fix.replaceRecipient(fix.by);
    case 'moveToBcc':
      return setting !== undefined && emptiesTo(fix, setting.message)
        ? strings.fix.moveToBccWithMe(fix.recipients.length)
        : strings.fix.moveToBcc(fix.recipients.length);
    case 'setSubject':
      return act.as === 'marking' ? strings.fix.putMarking : strings.fix.setSubject(fix.subject);
    case 'removeAttachment':
      return setting?.bringsAttachmentsBack === false || setting?.forGood?.includes(fix.index) === true
        ? strings.fix.removeForGood(fix.name)
        : strings.fix.removeAttachment(fix.name);
  }
}

/** A mail with nobody in To looks like junk to many systems, so the sender takes the place of those who leave it. */
function emptiesTo({ recipients }: Extract<Fix, { kind: 'moveToBcc' }>, { to }: Message): boolean {
  const leaving = recipients.filter(({ field }) => field === 'to').map(({ index }) => index);
  return to.every((_, index) => leaving.includes(index));
}

/** What became of an act, in a sentence. Undefined while it is under way. */
export function actResult(
  act: Act,
  state: ActState,
  kind: 'mail' | 'meeting',
  strings: MailStrings,
): string | undefined {
  if (state.kind === 'pressed') return undefined;
  if (state.kind === 'changed') return state.undo === undefined ? strings.mailChanged : strings.notPutBack;
  if (state.kind === 'refused') {
    return state.isUnsure === true && state.reason !== null ? state.reason : strings.refused(state.reason);
  }
  if (act.kind === 'answer') return answerResult(act.answers, state.kind, strings);
  if (act.kind === 'label') {
    if (state.kind === 'undone') return strings.labelPutBack;
    return state.undo === undefined ? strings.labelSetForGood(act.name) : strings.labelSet(act.name);
  }
  if (act.kind === 'hide') return state.kind === 'done' ? strings.hidden : strings.shownAgain;
  const words = state.kind === 'done' ? strings.fixed : strings.undone;
  const { fix } = act;
  switch (fix.kind) {
    case 'removeRecipient':
      return words.removeRecipient(fix.recipient.address, strings.field[kind][fix.recipient.field]);
    case 'replaceRecipient':
      return words.replaceRecipient(
        state.kind === 'done' ? fix.by : fix.recipient.address,
        strings.field[kind][fix.recipient.field],
      );
    case 'removeRecipients':
      return words.removeRecipients(fix.recipients.length);
    case 'moveToBcc':
      return words.moveToBcc(fix.recipients.length);
    case 'setSubject':
      return words.setSubject();
    case 'removeAttachment':
      return words.removeAttachment(fix.name);
  }
}

function answerResult(answers: readonly Answer[], state: 'done' | 'undone', strings: MailStrings): string {
  const first = answers[0];
  if (state === 'undone' || first === undefined) return strings.forgotten;
  return answers.length === 1
    ? strings.answered[first.answer](first.address)
    : strings.severalAnswered[first.answer](answers.length);
}

/** Whether two acts are one and the same press. */
export function sameAct(a: Act, b: Act): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
