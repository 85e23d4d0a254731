import type { Pack, Report } from '../engine';
import { GraphFailure, type GraphMailbox, type GraphMessage, type OutgoingMail } from '../graph';
import { type Envelope, type Party, writeEnvelope } from '../records';
import type { Sending } from '../stories';
import type { BoxMarks, Pending } from './box-marks';
import { sendingKey } from './box-marks';
import type { SendResult, Unsettled } from './desk';
import { checkSending } from './mail-check';
import { type ReadMail, readMail, WHOLE } from './read-mail';
import type { Turns } from './turns';

/** Sends records, each once, whatever becomes of the answers. */
export interface Sender {
  send(sending: Sending, accepted: boolean): Promise<SendResult>;
  unsettled(): readonly Unsettled[];
  settle(): Promise<void>;
}

interface SenderOptions {
  readonly mailbox: GraphMailbox;
  readonly owner: Party;
  readonly pack: Pack;
  readonly marks: BoxMarks;
  /** The same for every window of this browser. */
  readonly turns: Turns;
  readonly now: () => number;
  readonly visit: string;
  /**
   * Whether each of these addresses is, by the directory, that of the account beside it. A record's parties are what its
   * writer says they are: without asking, a requester could have answers go to an address of their own choice.
   * Rejects as Graph does.
   */
  readonly areTheirs: (parties: readonly Party[]) => Promise<boolean>;
  /** The mails of this mailbox that are on the shelf. */
  readonly mails: () => readonly ReadMail[];
  /** A mail was sent. Assumed: it could not be read yet, and this is what it must say. */
  readonly sent: (mail: GraphMessage, isAssumed: boolean) => Promise<void>;
}

/** What became of a draft. */
type Outcome =
  | { readonly is: 'sent'; readonly mail: GraphMessage | string }
  | { readonly is: 'notSent'; readonly failure: unknown }
  | { readonly is: 'unknown'; readonly failure: unknown }
  /** The draft is not there, and nothing else that bears its record. */
  | { readonly is: 'missing'; readonly isDoubtful: boolean; readonly failure: unknown };

const MOST_TRIES = 3;
const DAY = 86_400_000;
/** An act somebody pressed Send for is not sent later than this: by then they have done something else about it. */
const MOST_LATE = 7 * DAY;

export function createSender(options: SenderOptions): Sender {
  const { mailbox, owner, marks, turns, now, visit } = options;
  const underWay = new Map<string, Promise<SendResult>>();
  const readable = { select: WHOLE, body: 'text' } as const;
  let drafts: string | undefined;

  /** Every mail that bears this record to these people: a draft in Drafts, or one that went. */
  async function lookFor({ key, ref }: Pending): Promise<{ draft?: GraphMessage; sent?: GraphMessage }> {
    const found: { draft?: GraphMessage; sent?: GraphMessage } = {};
    for (const message of await mailbox.withSubject(ref, readable)) {
      if (keyOf(message, owner.id) !== key) continue;
      if (message.isDraft !== true) found.sent = message;
      else if (await isInDrafts(message)) found.draft = message;
    }
    return found;
  }

  /** What became of a draft, by looking. Rejects where it cannot be looked at. */
  async function fateOf(draft: string): Promise<'sent' | 'draft' | 'thrownAway' | 'missing'> {
    const mail = await mailbox.one(draft, { select: ['id', 'isDraft', 'parentFolderId'] });
    if (mail === undefined) return 'missing';
    if (mail.isDraft !== true) return 'sent';
    return (await isInDrafts(mail)) ? 'draft' : 'thrownAway';
  }

  async function isInDrafts({ parentFolderId }: GraphMessage): Promise<boolean> {
    drafts ??= await mailbox.folderId('drafts');
    return parentFolderId === drafts;
  }

  /**
   * Sends one draft. A draft can be sent only once, so that trying again after a lost answer cannot double it; and it is
   * tried again only after looking.
   */
  async function sendDraft(entry: Pending & { readonly draft: string }): Promise<Outcome> {
    const { draft } = entry;
    let failure: unknown;
    /** Whether an earlier try may still be on its way: then a refusal of a later one does not say that it was not sent. */
    let isDoubtful = entry.told === 'unknown';
    const unsent = (): Outcome => ({ is: isDoubtful ? 'unknown' : 'notSent', failure });
    for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
      try {
        await mailbox.send(draft);
        return { is: 'sent', mail: draft };
      } catch (error) {
        failure = error;
      }
      if (mayHaveLanded(failure)) isDoubtful = true;
      else if (!isGone(failure)) return unsent();
      try {
        const fate = await fateOf(draft);
        if (fate === 'sent') return { is: 'sent', mail: draft };
        if (fate === 'missing') {
          const { sent } = await lookFor(entry);
          return sent === undefined ? { is: 'missing', isDoubtful, failure } : { is: 'sent', mail: sent };
        }
      } catch {
        return unsent();
      }
      if (!mayHaveLanded(failure)) return unsent();
    }
    return unsent();
  }

  /** Makes the draft, or finds the one that a lost answer left. */
  async function makeDraft(entry: Pending, mail: OutgoingMail, envelope: Envelope, answers?: string): Promise<string> {
    const makeNew = () => mailbox.createDraft({ ...mail, headers: [envelope.header] });
    try {
      if (answers === undefined) return (await makeNew()).id;
      try {
        return (await mailbox.createReply(answers, mail)).id;
      } catch (failure) {
        if (!isGone(failure)) throw failure;
        // What it answers was deleted meanwhile.
        return (await makeNew()).id;
      }
    } catch (failure) {
      if (!mayHaveLanded(failure)) throw failure;
      const left = await lookFor(entry).catch(() => undefined);
      if (left?.draft !== undefined) return left.draft.id;
      throw failure;
    }
  }

  async function wasSent(key: string, mail: GraphMessage | string, assumed?: OutgoingMail): Promise<SendResult> {
    const id = typeof mail === 'string' ? mail : mail.id;
    marks.setSent(key, id);
    marks.forgetPending(key);
    const read = typeof mail === 'string' ? await mailbox.one(id, readable).catch(() => undefined) : mail;
    // Exchange files it a moment after it took it: until then it is still shown as a draft.
    if (read !== undefined && read.isDraft !== true) await options.sent(read, false);
    else if (assumed !== undefined) await options.sent(assume(id, assumed), true);
    return { sent: 'yes', mail: id };
  }

  /** A mail that Exchange took, as it will be found. */
  function assume(id: string, { subject, html, to, cc = [] }: OutgoingMail): GraphMessage {
    const at = new Date(now()).toISOString();
    const from = { emailAddress: addressee(owner) };
    return {
      id,
      subject,
      body: { contentType: 'html', content: html },
      from,
      sender: from,
      toRecipients: to.map(asRecipient),
      ccRecipients: cc.map(asRecipient),
      receivedDateTime: at,
      sentDateTime: at,
      isDraft: false,
    };
  }

  async function carryOut(key: string, sending: Sending, envelope: Envelope): Promise<SendResult> {
    const { id: recordId, ref } = sending.record;
    const earlier = marks.pending().find((one) => one.key === key);
    let entry: Pending = {
      ...(earlier?.draft === undefined ? {} : { draft: earlier.draft }),
      // One that a closed window left in the middle may have gone.
      ...(earlier === undefined || earlier.told === 'no' ? {} : { told: 'unknown' as const }),
      ...{ key, recordId, ref, title: sending.human.title, since: earlier?.since ?? now(), visit },
    };
    const { subject, html } = envelope;
    const mail = { subject, html, to: sending.to.map(addressee), cc: sending.cc.map(addressee) };
    const keep = (next: Pending): void => {
      entry = next;
      marks.setPending(next);
    };
    keep(entry);
    for (let round = 1; ; round += 1) {
      let { draft } = entry;
      if (draft === undefined) {
        try {
          const left = earlier === undefined ? {} : await lookFor(entry);
          if (left.sent !== undefined) return await wasSent(key, left.sent, mail);
          draft = left.draft?.id ?? (await makeDraft(entry, mail, envelope, sending.answers));
        } catch (failure) {
          if (entry.told === 'unknown') return { sent: 'unknown', failure };
          // Nothing goes before it is sent. If a draft was made all the same, the next press takes it up.
          if (earlier === undefined && !mayHaveLanded(failure)) marks.forgetPending(key);
          else keep({ ...entry, told: 'no' });
          return { sent: 'no', why: 'failure', failure };
        }
        keep({ ...entry, draft });
      }
      const outcome = await sendDraft({ ...entry, draft });
      if (outcome.is === 'sent') return wasSent(key, outcome.mail, mail);
      const { failure } = outcome;
      if (outcome.is === 'missing' && !outcome.isDoubtful && round === 1) {
        // Somebody deleted the draft between two presses.
        const { draft: _, ...rest } = entry;
        keep(rest);
      } else if (outcome.is === 'notSent') {
        keep({ ...entry, told: 'no' });
        return { sent: 'no', why: 'failure', failure };
      } else {
        keep({ ...entry, told: 'unknown' });
        return { sent: 'unknown', failure };
      }
    }
  }

  async function trySend(key: string, sending: Sending, accepted: boolean): Promise<SendResult> {
    const written = writeEnvelope(sending.record, sending.human);
    if (!written.ok) return { sent: 'no', why: 'record', problem: written.why };
    const { envelope } = written;
    const already =
      marks.sent(key) ?? options.mails().find((mail) => isSent(mail, sending.record.id, key))?.found.mail.key;
    if (already !== undefined) return wasSent(key, already);
    try {
      if (!(await options.areTheirs([...sending.to, ...sending.cc]))) {
        return { sent: 'no', why: 'record', problem: 'notTheirAddress' };
      }
    } catch (failure) {
      return { sent: 'no', why: 'failure', failure };
    }
    const { subject } = envelope;
    const isReply = sending.answers !== undefined;
    const about = { pack: options.pack, now: now(), isReply };
    const report: Report = checkSending(sending, { subject, text: sending.human.text }, owner, about);
    const wasAccepted = accepted || marks.pending().some((one) => one.key === key && one.told !== 'no');
    if (report.verdict === 'stop' || (report.verdict === 'ask' && !wasAccepted)) {
      return { sent: 'no', why: 'check', report };
    }
    return carryOut(key, sending, envelope);
  }

  /** What became of one sending of an earlier visit, or of one without an answer. */
  async function settleOne(key: string): Promise<void> {
    const entry = marks.pending().find((one) => one.key === key);
    if (entry === undefined || underWay.has(key)) return;
    if (entry.told === 'no') {
      if (entry.visit === visit) return;
      // The person was told that it was not sent, and has not pressed again.
      const draft = entry.draft ?? (await lookFor(entry)).draft?.id;
      if (draft !== undefined && (await fateOf(draft)) === 'draft') await mailbox.remove(draft);
      marks.forgetPending(key);
      return;
    }
    const isLate = now() - entry.since > MOST_LATE;
    let { draft } = entry;
    if (draft !== undefined) {
      const fate = await fateOf(draft);
      if (fate === 'sent') return void (await wasSent(key, draft));
      // Whoever throws it away has thought better of it.
      if (fate === 'thrownAway') return marks.forgetPending(key);
      if (fate === 'missing') draft = undefined;
    }
    if (draft === undefined) {
      const left = await lookFor(entry);
      if (left.sent !== undefined) return void (await wasSent(key, left.sent));
      draft = left.draft?.id;
    }
    if (draft === undefined) {
      // Never drafted, so never sent. A draft that is nowhere may have gone: that is kept in sight for a day.
      if (entry.draft === undefined || now() - entry.since > DAY) marks.forgetPending(key);
      return;
    }
    if (isLate) return marks.forgetPending(key);
    const outcome = await sendDraft({ ...entry, draft });
    if (outcome.is === 'sent') await wasSent(key, outcome.mail);
    else marks.setPending({ ...entry, draft, told: 'unknown' });
  }

  return {
    send(sending, accepted) {
      const addresses = [...sending.to, ...sending.cc].map(({ address }) => address);
      const key = sendingKey(sending.record.id, addresses);
      const already = underWay.get(key);
      if (already !== undefined) return already;
      const work = turns.take(() => trySend(key, sending, accepted)).finally(() => underWay.delete(key));
      underWay.set(key, work);
      return work;
    },

    unsettled: () =>
      marks
        .pending()
        .filter(({ key, told }) => told !== 'no' && !underWay.has(key))
        .map(({ recordId, ref, title, since }) => ({ recordId, ref, title, since })),

    async settle() {
      for (const { key } of marks.pending()) {
        // Each by itself: what cannot be looked at now is looked at another time.
        await turns.take(() => settleOne(key)).catch(() => undefined);
      }
    },
  };
}

const asRecipient = ({ address, name }: OutgoingMail['to'][number]) => ({ emailAddress: { address, name } });

const addressee = ({ address, name }: Party) => ({ address, name });

const isGone = (failure: unknown): boolean =>
  failure instanceof GraphFailure && ['gone', 'ours'].includes(failure.family) && failure.facts.status >= 400;

/** A sign-in that failed never reached Graph; a person who left may have left a request behind. */
const mayHaveLanded = (failure: unknown): boolean =>
  failure instanceof GraphFailure
    ? failure.facts.mayHaveLanded
    : failure instanceof DOMException && failure.name === 'AbortError';

/** The key of the sending that a mail carries; undefined where it carries none. */
function keyOf(message: GraphMessage, owner: string): string | undefined {
  return keyOfRead(readMail(message, owner, message.isDraft === true ? 'drafts' : 'sent'));
}

function keyOfRead(mail: ReadMail | undefined): string | undefined {
  if (mail?.found.reading.found !== 'record') return undefined;
  const { to = [], cc = [] } = mail.found.mail;
  return sendingKey(
    mail.found.reading.sealed.record.id,
    [...to, ...cc].map(({ address }) => address),
  );
}

function isSent(mail: ReadMail, recordId: string, key: string): boolean {
  const { reading } = mail.found;
  const isOfRecord = reading.found === 'record' && reading.sealed.record.id === recordId;
  return mail.place === 'sent' && isOfRecord && keyOfRead(mail) === key;
}
