import type { Report, Unchecked } from '../../engine';
import type { MissingFacts } from './mail-port';
import { plainField, type SeenMail } from './seen-mail';
import type { MailStrings } from './strings.en';

/**
 * What could not be looked at, each saying which recipient it is about where it is about one. Where lists are named,
 * nothing more is said of lists. `why` may know a better reason than the engine's.
 */
export function uncheckedReasons(
  report: Report,
  mail: SeenMail,
  strings: MailStrings,
  why: (part: Unchecked) => string = ({ reason }) => reason,
) {
  const { unchecked } = report;
  const namesLists = unchecked.some(({ what }) => what === 'list.members');
  return unchecked
    .filter(({ what }) => !(namesLists && what === 'known.lists'))
    .map((part) => ({
      key: JSON.stringify([part.what, part.field, part.index]),
      text: about(part, why(part), mail, strings),
    }));
}

const partsOfFacts: { readonly [what: string]: keyof MissingFacts } = {
  'known.lists': 'lists',
  'list.members': 'lists',
  'known.firstContact': 'firstContact',
  'known.ownAddresses': 'ownAddresses',
};

/** The engine's reason, and after it what the directory said of why. */
export function withFactsReason(missing: MissingFacts, { facts }: Pick<MailStrings, 'facts'>) {
  return ({ what, reason }: Unchecked): string => {
    const part = partsOfFacts[what];
    const why = part === undefined ? undefined : missing[part];
    return why === undefined ? reason : `${reason} ${facts.why[why]}`;
  };
}

function about({ field, index }: Unchecked, reason: string, mail: SeenMail, strings: MailStrings): string {
  if (field === undefined || index === undefined) return reason;
  const { message } = mail;
  const name = field === 'to' || field === 'cc' || field === 'bcc' ? (message[field][index]?.name ?? '') : '';
  const which = plainField(mail, field, index) || name || strings.emptyAddress;
  return `${strings.field[message.kind][field]}, ${which}: ${reason}`;
}
