import type { Finding, Report } from '../../engine';
import type { SeenMail } from './seen-mail';

/** How the call of a meeting could be safer. Notes never hold a meeting up. */
export interface CallNote {
  readonly finding: Finding;
  /** The place of the pack that tells about the tool it is held with; left out where it has none. */
  readonly about?: string;
}

/** What an invitation says of its call. */
export interface OpenCall {
  /** `none` only where everything was read and there is no link at all: one to a tool we do not know may open a call. */
  readonly link: 'call' | 'none' | 'unknown';
  readonly notes: readonly CallNote[];
  /** Something holds the meeting up, and comes before how ready its call is. */
  readonly isSecond: boolean;
}

const isOfCall = ({ rule }: Finding): boolean => rule === 'meeting-link';

/** That a tool is named is no note: it is a card, and opens to what the pack says of the tool. */
export const isCallNote = (finding: Finding): boolean => isOfCall(finding) && finding.messageId !== 'listed';

/** `hidden`: policies whose guidance the person does not want to see. */
export function openCall({ cards, verdict }: Report, { message, text }: SeenMail, hidden: readonly string[]): OpenCall {
  const rowOf = ({ data }: Finding) =>
    cards.find(
      (card) => isOfCall(card) && !isCallNote(card) && card.data.row === data.row && card.place?.startsWith('lookup:'),
    )?.place;
  const notes = cards
    .filter((card) => isCallNote(card) && !hidden.includes(card.policy))
    .map((finding): CallNote => {
      const about = rowOf(finding);
      return about === undefined ? { finding } : { finding, about };
    });
  const { location, links = [] } = message;
  const isRead = text !== undefined && location !== undefined;
  const hasLink = links.length > 0 || /https?:/i.test(`${location} ${text}`);
  const link = cards.some(isOfCall) ? 'call' : isRead && !hasLink ? 'none' : 'unknown';
  return { link, notes, isSecond: verdict === 'stop' || verdict === 'ask' };
}
