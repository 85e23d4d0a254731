import type { FoundMail } from '../collect';
import { type FoldContext, foldMailbox } from '../fold';
import type { Kind } from '../kind';
import type { FolderKind, MailFacts, MailHeader } from '../mail-facts';
import { type Hashed, sealRecord } from '../read-record';
import type { Decision, Entry, Party, RecordRef, Request } from '../record';
import type { Standing } from '../standing';
import { asha, directory, helen, party } from './people';
import { kinds, simple } from './travel';

/** The n-th of a row of ids that differ. */
export function idOf(n: number): string {
  return `00000000-0000-4000-8000-${`00000000000${n.toString(16)}`.slice(-12)}`;
}

/** The n-th minute of one day and those after it. */
export function minute(n: number): string {
  return new Date(Date.UTC(2020, 8, 25, 9, n)).toISOString().replace('.000Z', 'Z');
}

export function seal<T extends Entry>(record: T): Hashed<T> {
  const sealing = sealRecord(record);
  if (!sealing.ok) throw new Error(`No record: ${sealing.why}`);
  return { record, hash: sealing.sealed.hash };
}

export function refOf({ record, hash }: Hashed): RecordRef {
  return { id: record.id, hash };
}

export function requestOf(kind: Kind, more: Partial<Request> = {}): Request {
  return {
    format: 1,
    type: 'request',
    id: idOf(1),
    story: idOf(1),
    ref: 'T7KQ29FXM',
    kind: { id: kind.id, version: kind.version },
    by: party(asha),
    at: minute(0),
    fields: {},
    words: '',
    edition: 1,
    asks: { manager: party(helen) },
    ...more,
  };
}

/** What every piece about a request says of it. */
export function about({ record, hash }: Hashed<Request>, by: Party, id: number) {
  const { story, ref, kind } = record;
  const base = { format: 1 as const, id: idOf(id), story, ref, kind, at: minute(id), fields: {}, words: '' };
  return { ...base, by: party(by), about: { id: record.id, hash } };
}

export function decisionOf(request: Hashed<Request>, by: Party, id: number, more: Partial<Decision> = {}): Decision {
  return {
    ...about(request, by, id),
    type: 'decision',
    step: 'manager',
    outcome: 'approved',
    relation: 'checked',
    ...more,
  };
}

const hop = (from: string, by: string): MailHeader => ({
  name: 'Received',
  value: `from ${from} (2603:10a6:600:1::1) by ${by} (2603:10a6:600:2::2) with Microsoft SMTP Server; Fri, 25 Sep 2020`,
});

export const inside = 'LO2P265MB0001.GBRP265.PROD.OUTLOOK.COM';

/** What the server adds to a mail from one mailbox of the tenant to another. */
export const internalHeaders: readonly MailHeader[] = [
  hop(inside, 'CWLP265MB0002.GBRP265.PROD.OUTLOOK.COM'),
  hop(inside, inside),
  { name: 'X-MS-Exchange-Organization-AuthAs', value: 'Internal' },
];

export const outsideHeaders: readonly MailHeader[] = [
  hop('LO2GBR01FT010.eop-gbr01.prod.protection.outlook.com', inside),
  hop('mail.elsewhere.example', 'LO2GBR01FT010.mail.protection.outlook.com'),
  { name: 'X-MS-Exchange-Organization-AuthAs', value: 'Anonymous' },
];

export interface MailOf {
  readonly from: Party;
  readonly to: readonly Party[];
  /** In whose mailbox it was found: the first recipient's where nothing is said. */
  readonly in?: Party;
  readonly at?: number;
  readonly key?: string;
  readonly folder?: FolderKind;
  readonly facts?: Partial<MailFacts>;
}

export function factsOf({ from, to, in: where, at = 0, key, folder = 'received', facts }: MailOf): MailFacts {
  const mailbox = where ?? to[0];
  if (mailbox === undefined) throw new Error('A mail is found in a mailbox.');
  const address = ({ address, name }: Party) => ({ address, name });
  return {
    key: key ?? `mail ${at} ${from.id} ${folder}`,
    mailbox: mailbox.id,
    folder,
    isDraft: false,
    isNested: false,
    from: address(from),
    sender: address(from),
    to: to.map(address),
    cc: [],
    at: minute(at),
    messageId: `<${key ?? at}.${from.id}@ministry.example>`,
    headers: folder === 'received' ? internalHeaders : undefined,
    ...facts,
  };
}

/** A mail that holds a record. */
export function carry(sealed: Hashed, mail: MailOf): FoundMail {
  return { mail: factsOf(mail), subject: `Request ${sealed.record.ref}`, reading: { found: 'record', sealed } };
}

export function contextOf(viewer: Party, more: Partial<FoldContext> = {}): FoldContext {
  return {
    viewer: { owner: viewer.id, writers: [] },
    directory,
    trustedHosts: [],
    now: minute(1000),
    kinds,
    says: () => true,
    ...more,
  };
}

/** The one story that a mailbox shows. */
export function foldOne(viewer: Party, mails: readonly FoundMail[], more: Partial<FoldContext> = {}): Standing {
  const { stories } = foldMailbox(mails, contextOf(viewer, more));
  const [standing] = stories;
  if (standing === undefined || stories.length > 1) throw new Error(`There are ${stories.length} stories, not one.`);
  return standing;
}

/** Asha asks Helen, who decides: the smallest story. */
export const asked = seal(requestOf(simple));
export const approval = seal(decisionOf(asked, helen, 2));
