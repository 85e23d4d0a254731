import type { Report } from '../../engine';
import { isFirstMail } from './first-mail';
import type { SeenMail } from './seen-mail';
import type { MailStrings } from './strings.en';

interface Setting {
  readonly strings: MailStrings;
  readonly organisation: string;
  /** A calendar day in words. */
  readonly day: (date: string) => string;
}

/** How many of those who were never written to before are named. */
const namedStrangers = 2;

/** What is known of the recipients, of the absent first. What a finding speaks of already is left out. */
export function goodToKnow(report: Report, { known = {} }: SeenMail, { strings, organisation, day }: Setting) {
  const { lists = {}, away = {} } = known;
  const told = new Set(
    report.findings.flatMap(({ evidence }) => evidence.map(({ field, index }) => `${field} ${index ?? 0}`)),
  );
  const seen = report.seen.recipients.filter(({ address }) => address !== '');
  const quiet = seen.filter(({ field, index }) => !told.has(`${field} ${index}`));
  const absent = seen.flatMap(({ address }) => {
    const { until } = away[address] ?? {};
    return away[address] === undefined ? [] : [strings.away(address, until === undefined ? null : day(until))];
  });
  const opened = quiet.flatMap(({ address }) => {
    const facts = lists[address];
    return facts === undefined ? [] : [strings.listOf(address, facts.members, facts.outside, organisation)];
  });
  const strangers = [...new Set(quiet.map(({ address }) => address))].filter((one) => isFirstMail(one, known));
  const first =
    strangers.length === 0 ? [] : [strings.firstMailTo(strangers.slice(0, namedStrangers), strangers.length)];
  return [...new Set([...absent, ...opened, ...first])];
}
