import type { Email } from 'postal-mime';
import type { Origin } from '../engine/index';

/** The value of the first header of that name, unfolded; empty without one. */
export function headerValue(email: Email, name: string): string {
  return email.headers.find(({ key }) => key === name)?.value ?? '';
}

/**
 * Name of the sensitivity label that is switched on. Exchange writes all labels into one header, as
 * `MSIP_Label_<id>_Name=…; MSIP_Label_<id>_Enabled=true; …` in any order, and several organisations' labels may stand there.
 */
export function labelOf(email: Email): string | undefined {
  const names = new Map<string, string>();
  const enabled = new Set<string>();
  for (const setting of headerValue(email, 'msip_labels').split(';')) {
    const equals = setting.indexOf('=');
    const key = /^MSIP_Label_([0-9a-f-]{36})_(Name|Enabled)$/i.exec(setting.slice(0, Math.max(0, equals)).trim());
    const id = key?.[1]?.toLowerCase();
    if (!key || id === undefined) continue;
    const value = setting.slice(equals + 1).trim();
    if (key[2]?.toLowerCase() === 'name') names.set(id, value);
    else if (value.toLowerCase() === 'true') enabled.add(id);
  }
  for (const [id, name] of names) if (enabled.has(id) && name !== '') return name;
  return undefined;
}

/** What the mail answers, as far as its header tells. A forward has the same headers as a reply: only the subject differs. */
export function originOf(email: Email): Origin {
  const subject = (email.subject ?? '').trimStart();
  const answers = email.inReplyTo !== undefined || email.references !== undefined;
  if (/^(?:fwd?|tr|wg|ymlaen)\s?:/i.test(subject)) return { kind: 'forward' };
  if (answers || /^(?:re|ateb|aw|sv)\s?:/i.test(subject)) return { kind: 'reply' };
  return { kind: 'new' };
}

/** What is wrong with the header itself, with the place and the mend. */
export function headerProblems(header: string): readonly string[] {
  const problems: string[] = [];
  header.split('\n').forEach((ended, index) => {
    const line = ended.replace(/\r$/, '');
    if (line === '' || line[0] === ' ' || line[0] === '\t' || /^[!-9;-~]{1,998}[ \t]*:/.test(line)) return;
    problems.push(`Line ${index + 1} of the header is no header field, and was left out: ${show(line)}.`);
  });
  return problems.length > 3
    ? [...problems.slice(0, 3), `${problems.length - 3} more lines of the header are broken.`]
    : problems;
}

function show(line: string): string {
  return JSON.stringify(line.length > 60 ? `${line.slice(0, 60)}…` : line);
}
