import type { TenantSeed } from '../src/simulator/graph';
import { moj } from '../src/simulator/graph/seed/moj';
import { ashaAtHome, type PlayedMail } from '../tests/mail-scan/played-mail';
import { prose } from './mails';

export const mails = 1000;
export const lists = 50;
export const membersEach = 200;

const days = 90;
const day = 86_400_000;

const person = (index: number, domain: string) => ({ name: `Person ${index}`, address: `p${index}@${domain}` });

const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p class="MsoNormal" style="margin:0cm;font-size:11pt"><span lang="EN-GB">${line}</span></p>`)
    .join('');

const header =
  '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Rob Lewis<br><b>Sent:</b> 1 September 2020 10:00<br><b>To:</b> Asha Patel<br><b>Subject:</b> Minutes</p></div></div>';

/** HTML as Outlook writes it, some 25 kB with its history. */
function body(index: number): string {
  const written = prose(2_000 + (index % 7) * 1_000);
  const history = prose(8_000 + (index % 5) * 4_000);
  return `<html><head><style>p.MsoNormal{margin:0cm}</style></head><body><div class="WordSection1">${lines(written)}</div>${header}${lines(history)}</body></html>`;
}

/** A thousand mails of three months: all to colleagues, a third outside too, one in sixty to one's own address as well. */
export function sentMails(toLists: boolean) {
  return Array.from({ length: mails }, (_, index) => {
    const inside = person(index % 150, 'justice.gov.uk');
    const outside = index % 3 === 0 ? [person((index * 7) % 240, `firm${index % 12}.example`)] : [];
    const own = index % 60 === 0 ? [ashaAtHome] : [];
    const list = toLists ? [{ name: `List ${index % lists}`, address: `list${index % lists}@justice.gov.uk` }] : [];
    return {
      folder: 'sentitems' as const,
      subject: `Minutes ${index}`,
      body: { contentType: 'html' as const, content: body(index) },
      to: [inside, ...outside, ...own, ...list],
      minutesAgo: (((index + 0.5) / mails) * (days - 1) * day) / 60_000,
      attachments: index % 5 === 0 ? [{ name: `minutes ${index}.docx`, size: 24_000 }] : [],
    };
  });
}

/** Puts them where Asha's sent mails are. */
export function fill(office: PlayedMail, toLists: boolean): void {
  for (const [index, { folder, minutesAgo, attachments, ...mail }] of sentMails(toLists).entries()) {
    const file = { contentType: 'application/msword', contentBytes: '', isInline: false };
    office.put(folder, {
      ...mail,
      sentDateTime: new Date(office.clock.now() - minutesAgo * 60_000).toISOString(),
      attachments: attachments.map((named) => ({ id: `AT_${index}`, ...file, ...named })),
    });
  }
}

/** The office with lists of people inside, one in ten of them outside. */
export function officeWithLists(): TenantSeed {
  const contacts = Array.from({ length: lists * membersEach }, (_, index) => ({
    id: `contact-${index}`,
    displayName: `Contact ${index}`,
    mail: index % 10 === 0 ? `c${index}@firm.example` : `c${index}@justice.gov.uk`,
  }));
  const groups = Array.from({ length: lists }, (_, index) => ({
    id: `list-${index}`,
    displayName: `List ${index}`,
    mail: `list${index}@justice.gov.uk`,
    memberIds: contacts.slice(index * membersEach, (index + 1) * membersEach).map(({ id }) => id),
  }));
  return { ...moj, contacts, groups };
}
