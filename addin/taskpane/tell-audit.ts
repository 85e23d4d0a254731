import type { AuditDesk, AuditRecord } from '../../src/features/outgoing-mail';
import type { Graph, OutgoingMail } from '../../src/graph';
import { auditStrings } from './audit-strings.en';
import type { RecordsSource } from './records-source';

/** To write a draft and to send it: nothing of the mail itself is read. */
const scopes = ['Mail.ReadWrite', 'Mail.Send'];

export interface TellAudit {
  readonly source: () => Promise<Pick<RecordsSource, 'signIn' | 'graph'>>;
  /** The pack's audit mailbox. */
  readonly to: string;
}

/** Sends own words to the audit mailbox, as a mail from whoever wrote them. */
export function createAuditDesk({ source, to }: TellAudit): AuditDesk {
  return {
    async isReady() {
      await (await source()).signIn.token(scopes);
      return true;
    },
    async tell(record) {
      const graph = await (await source()).graph();
      await sendOnce(graph.mailbox('me'), record, mailOf(record, to));
    },
  };
}

type Mailbox = Pick<ReturnType<Graph['mailbox']>, 'withSubject' | 'createDraft' | 'send' | 'one'>;

/**
 * Every try begins by looking for what an earlier one left: the record's id stands in the subject. A draft can be sent
 * only once, so that a lost answer doubles nothing.
 */
async function sendOnce(mailbox: Mailbox, { id }: AuditRecord, mail: OutgoingMail): Promise<void> {
  const found = await mailbox.withSubject(id, { select: ['id', 'isDraft'] });
  if (found.some(({ isDraft }) => isDraft !== true)) return;
  const draft = (found[0] ?? (await mailbox.createDraft(mail))).id;
  try {
    await mailbox.send(draft);
  } catch (failure) {
    const now = await mailbox.one(draft, { select: ['id', 'isDraft'] }).catch(() => undefined);
    if (now === undefined || now.isDraft === true) throw failure;
  }
}

function mailOf({ id, policies, reason, pack, at, words }: AuditRecord, to: string): OutgoingMail {
  const lines = auditStrings.lines({ policies, reason, pack: `${pack.id} ${pack.version}`, at, words });
  return {
    subject: auditStrings.subject(id),
    html: lines.map((line) => `<p>${escaped(line)}</p>`).join(''),
    to: [{ address: to }],
  };
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
