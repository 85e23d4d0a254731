import { ARMOUR_SENTENCE, ARMOUR_VERSION, type ArmourProblem, armourLines, holdsArmour, openArmour } from './armour';
import type { JsonProblem } from './canonical-json';
import { type Hashed, openRecord, type SealProblem, sealRecord } from './read-record';
import type { Entry } from './record';

/** What a person reads, made by the caller from the kind's words. `html` is trusted markup, already escaped. */
export interface HumanPart {
  /** The kind's name, and nothing else: the subject shows on lock screens. */
  readonly title: string;
  readonly text: string;
  readonly html: string;
}

export interface Envelope {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** A hint for programs. Nothing relies on it: it cannot be filtered on, and is not shown on sent copies. */
  readonly header: { readonly name: 'x-second-look'; readonly value: string };
  readonly sealed: Hashed;
}

export type Written =
  | { readonly ok: true; readonly envelope: Envelope }
  | { readonly ok: false; readonly why: SealProblem | 'wordsHoldArmour' };

/**
 * One record as one mail: what a person needs first, what the program needs last. Fails, as a value, where the record
 * is not sound or too large, and where the words a person wrote look like an armour, which would make two.
 */
export function writeEnvelope(record: Entry, human: HumanPart): Written {
  const sealing = sealRecord(record);
  if (!sealing.ok) return sealing;
  if (holdsArmour(human.text) || holdsArmour(human.html)) return { ok: false, why: 'wordsHoldArmour' };
  const { json, sealed } = sealing;
  const lines = armourLines(json, sealed.hash);
  const envelope: Envelope = {
    subject: `${human.title.replace(/\s+/g, ' ').trim()} ${sealed.record.ref}`,
    text: [human.text, '', ARMOUR_SENTENCE, '', ...lines, ''].join('\n'),
    html: `${human.html}<p>${ARMOUR_SENTENCE}</p><div>${lines.join('<br>')}</div>`,
    header: { name: 'x-second-look', value: `${ARMOUR_VERSION} ${sealed.record.ref}` },
    sealed,
  };
  return { ok: true, envelope };
}

/** A received mail as `readBody` of the engine splits it. Undefined: not read. */
export interface MailText {
  readonly text: string | undefined;
  readonly quoted: string | undefined;
  /** Names of its attachments: an encrypted body arrives as one. */
  readonly attachments?: readonly string[] | undefined;
}

export type Unreadable = ArmourProblem | JsonProblem | 'notARecord' | 'encrypted';

export type Reading =
  | { readonly found: 'record'; readonly sealed: Hashed }
  | { readonly found: 'none' }
  /** The only armour stands in the history: never a new record. */
  | { readonly found: 'quoted' }
  | { readonly found: 'unreadable'; readonly why: Unreadable; readonly version?: number };

/** Attachments that hold the body of an encrypted mail: Microsoft Purview's, S/MIME's (RFC 8551) and PGP's (RFC 3156). */
const SEALED_BODIES = [
  ...['message.rpmsg', 'message_v2.rpmsg', 'message_v3.rpmsg', 'message_v4.rpmsg', 'smime.p7m'],
  'encrypted.asc',
];

/** Finds the one record of a mail's new text, or says why there is none. Never throws; linear. */
export function readEnvelope(mail: MailText): Reading {
  const opened = openArmour(mail.text ?? '');
  if (opened.found === 'unreadable' || opened.found === 'quoted') return opened;
  if (opened.found === 'none') {
    const isEncrypted = (mail.attachments ?? []).some((name) => SEALED_BODIES.indexOf(name.toLowerCase()) >= 0);
    if (isEncrypted) return { found: 'unreadable', why: 'encrypted' };
    return openArmour(mail.quoted ?? '').found === 'none' ? opened : { found: 'quoted' };
  }
  const read = openRecord(opened.json, opened.hash);
  return read.ok ? { found: 'record', sealed: read.sealed } : { found: 'unreadable', why: read.why };
}
