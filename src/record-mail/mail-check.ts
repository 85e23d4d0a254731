import { check, type Pack, type Report } from '../engine';
import type { HumanPart, Party } from '../records';
import type { Sending } from '../stories';

/**
 * Checks a record's mail as any other mail is checked before it goes: what people read of it, and to whom it goes. The part
 * for programs holds nothing that the words do not say. Where the check itself fails, the pack's own verdict for that.
 */
export function checkSending(
  { to, cc }: Pick<Sending, 'to' | 'cc'>,
  { subject, text }: { readonly subject: string; readonly text: HumanPart['text'] },
  from: Party,
  { pack, now, isReply }: { readonly pack: Pack; readonly now: number; readonly isReply: boolean },
): Report {
  const mailbox = ({ address, name }: Party) => ({ address, name, kind: 'person' as const });
  try {
    return check(
      {
        kind: 'mail',
        from: mailbox(from),
        me: { name: from.name, addresses: [from.address] },
        to: to.map(mailbox),
        cc: cc.map(mailbox),
        bcc: [],
        subject,
        text,
        quoted: '',
        attachments: [],
      },
      pack,
      { now: new Date(now).toISOString(), origin: { kind: isReply ? 'reply' : 'new' } },
    );
  } catch {
    const { id, version, onFailure } = pack;
    const seen = { recipients: [], markings: [] };
    return { verdict: onFailure.verdict, findings: [], cards: [], seen, unchecked: [], pack: { id, version } };
  }
}
