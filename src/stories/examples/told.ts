import type { RequestKind } from '../../pack';
import type { Claim, InWords, Party, Standing } from '../../records';
import type { FoundMail } from '../../records/collect';
import { carry, factsOf, foldOne, idOf, type MailOf, minute, seal } from '../../records/examples/mails';
import { asha, helen, party, rob, security } from '../../records/examples/people';
import { newRequest, type Stamp } from '../acts';
import type { Sending } from '../sending';
import { requests, teamAnswers, teamKind, toolAnswers, travelAnswers, travelKind } from './kinds';

export const stampOf = (n: number): Stamp => ({ id: idOf(n), at: minute(n) });

export const about = (standing: Standing, kind: RequestKind) => ({ standing, kind, requests, language: 'en' });

/** The first mail of a story, as Asha sends it. */
export function askedFor(kind: RequestKind, n = 1, me: Party = party(asha)): Sending {
  const fields = kind === travelKind ? travelAnswers : kind === teamKind ? teamAnswers : toolAnswers;
  const asks = kind === travelKind ? { lineManager: party(rob), approver: party(helen) } : { manager: party(helen) };
  return newRequest({ kind, fields, asks, me, ref: 'T7KQ29FXM', requests, language: 'en' }, stampOf(n));
}

/** A sending as it lies in the mailbox of `owner`: in Sent Items of whoever sent it, received by everybody else. */
export function delivered(sending: Sending, owner: Party, at: number, more: Partial<MailOf> = {}): FoundMail {
  const from = sending.record.by;
  const isOwn = from.id === owner.id;
  const to = [...sending.to, ...sending.cc];
  const folder = isOwn ? 'sent' : 'received';
  return carry(seal(sending.record), { from, to, in: owner, at, folder, key: `mail ${at}`, ...more });
}

/** What one mailbox shows of sendings, each with the minute at which it arrived; only those that reached it. */
export function seenBy(owner: Party, sendings: readonly (readonly [Sending, number])[]): Standing {
  const reaches = ([sending]: readonly [Sending, number]) =>
    [sending.record.by, ...sending.to, ...sending.cc].some(({ id }) => id === owner.id);
  return foldOne(
    owner,
    sendings.filter(reaches).map(([sending, at]) => delivered(sending, owner, at)),
  );
}

export function questionIn(standing: Standing): Claim {
  const question = standing.history.find(({ record }) => record.type === 'question');
  if (question === undefined) throw new Error('There is no question.');
  return question;
}

/** A request whose manager answered in words that reached the team too, as the team sees it. */
export function replied(): { readonly standing: Standing; readonly inWords: InWords } {
  const asked = askedFor(teamKind);
  const toTeam = { ...asked, to: [...asked.to, security] };
  const reply: FoundMail = {
    mail: factsOf({ from: helen, to: [asha, security], in: security, at: 4, key: 'reply' }),
    subject: 'RE: Shared account T7KQ29FXM',
    reading: { found: 'none' },
  };
  const standing = foldOne(security, [delivered(toTeam, security, 0), reply]);
  const [inWords] = standing.inWords;
  if (inWords === undefined) throw new Error('The reply was not found.');
  return { standing, inWords };
}
