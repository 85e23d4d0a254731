import type { MailGroup } from './mail-groups';
import type { TabStrings } from './strings.en';

/** The list as plain text, to be pasted where somebody helps: groups, subjects, recipients as shown, what was found. */
export function resultText(
  head: string,
  groups: readonly MailGroup[],
  notChecked: readonly string[],
  headlineOf: (mail: MailGroup['mails'][number]) => string | undefined,
  strings: TabStrings,
  momentOf: (when: string) => string,
): string {
  const lines = groups.flatMap(({ name, mails }) => [
    '',
    strings.counted(strings.group[name], mails.length),
    ...mails.map((mail) => {
      const headline = headlineOf(mail);
      const { row, notRead, subject } = mail;
      const facts = [
        ...(row === undefined ? [] : [toWords(row.to, row.recipients, strings), momentOf(row.when)]),
        ...(headline === undefined ? [] : [headline]),
        ...(notRead === undefined ? [] : [strings.notRead[notRead.why]]),
      ];
      return `- ${[subject === '' ? strings.noSubject : subject, ...facts].join(' · ')}`;
    }),
  ]);
  const rest = notChecked.length === 0 ? [] : ['', strings.group.unchecked, ...notChecked.map((text) => `- ${text}`)];
  return [head, ...lines, ...rest].join('\n');
}

/** "to Dana Cole, Sam Hill and 3 more". */
export function toWords(to: readonly string[], recipients: number, strings: Pick<TabStrings, 'to' | 'nobody'>): string {
  return to.length === 0 && recipients === 0 ? strings.nobody : strings.to(to.join(', '), recipients - to.length);
}
