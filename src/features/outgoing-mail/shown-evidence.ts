import type { Evidence, Finding } from '../../engine';
import type { EvidenceProps } from '../../ui';
import { sliceEvidence } from './evidence-slice';
import { plainField, type SeenMail } from './seen-mail';
import type { MailStrings } from './strings.en';

/** The evidence of a finding as the pane shows it: field, quoted part, and the name an address was shown under. */
export function shownEvidence(finding: Finding, mail: SeenMail, strings: MailStrings): readonly EvidenceProps[] {
  return finding.evidence.map((piece) => show(piece, mail, strings));
}

function show(piece: Evidence, mail: SeenMail, strings: MailStrings): EvidenceProps {
  const { field, index = 0, start, end, text } = piece;
  const slice = sliceEvidence(plainField(mail, field, index), start, end, text);
  const name = strings.field[mail.message.kind][field];
  const isProse = field === 'text' || field === 'quoted';
  return {
    label: isProse ? strings.line(name, slice.line) : name,
    before: slice.before,
    noticed: slice.noticed === '' ? strings.emptyAddress : slice.noticed,
    after: slice.after,
    cutBefore: slice.cutBefore,
    cutAfter: slice.cutAfter,
    note: shownName(piece, mail, strings),
  };
}

/** A name is what people read, so it stands beside the address; an address repeated as its own name says nothing. */
function shownName({ field, index = 0, text }: Evidence, mail: SeenMail, strings: MailStrings): string | null {
  if (field !== 'to' && field !== 'cc' && field !== 'bcc') return null;
  const name = mail.message[field][index]?.name?.trim() ?? '';
  return name === '' || name.toLowerCase() === text.trim().toLowerCase() ? null : strings.shownAs(name);
}
