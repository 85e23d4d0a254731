import PostalMime, { type Attachment as Part } from 'postal-mime';
import type { Attachment, Unread } from '../engine/index';
import { mendWindows1252 } from './windows-1252';

/** The parts of a mail beside its body, told apart by what they mean for a check. */
export interface Attached {
  readonly attachments: readonly Attachment[];
  readonly unread: readonly Unread[];
  /** A part that is the whole mail in a form that cannot be read: then an empty body says nothing. */
  readonly sealedBody: string | undefined;
  readonly isMeeting: boolean;
}

const smimeTypes = ['application/pkcs7-mime', 'application/x-pkcs7-mime'];
/** Made by the mail program itself: no file of the sender's. */
const ownParts = [
  'application/pkcs7-signature',
  'application/x-pkcs7-signature',
  'application/pgp-signature',
  'application/pgp-encrypted',
];
const encrypted = 'The mail is encrypted or sealed (S/MIME or PGP), so its text could not be read.';
const sealedFiles = 'The mail is encrypted or sealed (S/MIME or PGP), so its files could not be read.';
const winmail = 'The mail holds winmail.dat, a form that only Outlook reads: what is inside could not be read.';

export async function readAttached(parts: readonly Part[], contentType: string): Promise<Attached> {
  const attachments: Attachment[] = [];
  const unread: Unread[] = [];
  let sealedBody: string | undefined;
  let isMeeting = false;
  const isPgp = /^multipart\/encrypted/i.test(contentType.trim());
  for (const part of parts) {
    if (
      part.mimeType === 'text/calendar' &&
      (part.method === 'REQUEST' || /[\r\n]METHOD:REQUEST[\r\n]/i.test(head(part)))
    )
      isMeeting = true;
    if (isInvitation(part) || isInlinePicture(part) || ownParts.includes(part.mimeType)) continue;
    if (smimeTypes.includes(part.mimeType) || isPgp) {
      sealedBody = encrypted;
    } else if (part.mimeType === 'application/ms-tnef' || part.filename?.toLowerCase() === 'winmail.dat') {
      sealedBody = sealedBody ?? winmail;
      unread.push({ field: 'attachments', reason: winmail });
    } else {
      attachments.push({ name: mendWindows1252(await nameOf(part)), size: sizeOf(part) });
    }
  }
  if (sealedBody === encrypted) unread.push({ field: 'attachments', reason: sealedFiles });
  return { attachments, unread, sealedBody, isMeeting };
}

/** The calendar part of an invitation is the invitation itself; a calendar that was attached as a file has a name. */
function isInvitation(part: Part): boolean {
  return part.mimeType === 'text/calendar' && part.disposition !== 'attachment';
}

/** A picture within the text, such as a logo in a signature. Outlook does not call it an attachment either. */
function isInlinePicture(part: Part): boolean {
  return part.mimeType.startsWith('image/') && part.disposition !== 'attachment' && part.contentId !== undefined;
}

/** An attached mail has no file name of its own: Outlook shows its subject. */
async function nameOf(part: Part): Promise<string> {
  if (part.filename) return part.filename;
  if (part.mimeType !== 'message/rfc822') return part.description ?? '';
  const { subject } = await PostalMime.parse(headerOf(part));
  return subject ?? '';
}

/** The header alone, since a whole mail within a mail need not be read for its subject. */
function headerOf(part: Part): string {
  const text = head(part);
  const end = text.search(/\r?\n\r?\n/);
  return end < 0 ? text : text.slice(0, end);
}

function head(part: Part): string {
  const { content } = part;
  if (typeof content === 'string') return content.slice(0, 65_536);
  return new TextDecoder().decode(content.slice(0, 65_536));
}

function sizeOf(part: Part): number {
  return typeof part.content === 'string' ? part.content.length : part.content.byteLength;
}
