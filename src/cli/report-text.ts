import type {
  Evidence,
  Field,
  Finding,
  Fix,
  Report,
  SeenMarking,
  SeenRecipient,
  Standing,
  Verdict,
} from '../engine/index';
import { show } from './terminal-text';

const verdictWords: { readonly [Key in Verdict]: string } = {
  pass: 'Pass',
  inform: 'Note',
  ask: 'Check',
  stop: 'Stop',
};
const verdictColours: { readonly [Key in Verdict]: number } = { pass: 32, inform: 36, ask: 33, stop: 31 };
const fieldWords: { readonly [Key in Field]: string } = {
  from: 'From',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  subject: 'Subject',
  text: 'Text',
  quoted: 'Earlier mail below',
  attachments: 'Attachment',
  label: 'Label',
  location: 'Location',
};
const standingWords: { readonly [Key in Standing]: string } = {
  inside: 'inside',
  partner: 'partner',
  outside: 'outside',
  personal: 'personal address',
  'own-personal': 'the sender’s own personal address',
  unknown: 'not known',
};

/** A Report for people: verdict, findings with their evidence and mends, guidance that helps, what was looked at, what was not checked. */
export function reportAsText(name: string, report: Report, colour: boolean): string {
  const { verdict, findings, cards, seen, unchecked, pack } = report;
  const lines = [`${paint(verdictWords[verdict], verdictColours[verdict], colour)}  ${show(name)}`];
  for (const finding of findings) lines.push(...findingLines(finding, colour));
  if (findings.length === 0) lines.push('  Nothing to say.');
  if (cards.length > 0) lines.push('  Useful here', ...cards.map(cardLine));
  lines.push('  Looked at');
  lines.push(...seen.recipients.map(recipientLine), ...seen.markings.map(markingLine));
  if (seen.recipients.length + seen.markings.length === 0) lines.push('    no recipient and no marking');
  if (unchecked.length > 0) lines.push('  Not checked', ...uncheckedLines(unchecked));
  lines.push(`  Rules of ${show(pack.id)}, ${show(pack.version)}`, '', '');
  return lines.join('\n');
}

/** What this mail holds and could not be looked at first; what no file tells about its sender together, in one line. */
function uncheckedLines(unchecked: Report['unchecked']): readonly string[] {
  const isOfSender = ({ what }: { readonly what: string }) => what.startsWith('known.');
  const known = unchecked.filter(isOfSender).map(({ reason }) => show(reason));
  const lines = unchecked.filter((one) => !isOfSender(one)).map(({ reason }) => `    ${show(reason)}`);
  return known.length === 0 ? lines : [...lines, `    ${known.join(' ')}`];
}

function findingLines(finding: Finding, colour: boolean): readonly string[] {
  const { outcome, words, evidence, fixes, source, trial } = finding;
  const sentences = [words.evidence, words.why, words.now].filter((sentence) => sentence !== '');
  return [
    `  ${paint(`${verdictWords[outcome]}:`, verdictColours[outcome], colour)} ${show(words.headline)}.${trial ? ' (on trial)' : ''}`,
    ...sentences.map((sentence) => `    ${show(sentence)}`),
    ...evidence.map((each) => `    - ${evidenceText(each)}`),
    ...fixes.map((fix) => `    Mend: ${fixText(fix)}`),
    `    Policy ${show(finding.policy)}. ${show(`${source.title}, ${source.section}`)}. Guidance: ${show(finding.guidance)}.`,
  ];
}

function cardLine({ words, place = '' }: Finding): string {
  return `    ${[`${words.headline}.`, words.evidence, words.now]
    .filter((part) => part !== '')
    .map(show)
    .join(' ')} (${show(place)})`;
}

function evidenceText({ field, text }: Evidence): string {
  return `${fieldWords[field]}: ${quote(text)}`;
}

function fixText(fix: Fix): string {
  switch (fix.kind) {
    case 'removeRecipient':
      return `remove ${show(fix.recipient.address)} from ${fieldWords[fix.recipient.field]}`;
    case 'replaceRecipient':
      return `write to ${show(fix.by)} instead of ${show(fix.recipient.address)}`;
    case 'moveToBcc':
      return `move ${fix.recipients.length} recipients to Bcc`;
    case 'setSubject':
      return `make the subject ${quote(fix.subject)}`;
    case 'removeAttachment':
      return `remove the attachment ${quote(fix.name)}`;
  }
}

function recipientLine({ field, address, standing, ownBy }: SeenRecipient): string {
  const how = ownBy === undefined ? '' : ` (${ownBy === 'name' ? 'by the name' : ownBy})`;
  return `    ${fieldWords[field]}: ${address === '' ? 'no address' : show(address)}, ${standingWords[standing]}${how}`;
}

function markingLine({ field, text, use, canonical }: SeenMarking): string {
  const written = text === canonical ? '' : ` (${canonical})`;
  return `    ${fieldWords[field]}: ${use} ${quote(text)}${show(written)}`;
}

function quote(text: string): string {
  return `"${show(text)}"`;
}

function paint(text: string, code: number, colour: boolean): string {
  return colour ? `\u001b[1;${code}m${text}\u001b[0m` : text;
}
