import type { Pack } from '../../../engine';
import type { CheckedMail, MailRow, MailScan, ScanState, Span } from '../../../mail-scan';
import { report as reportOf, mail as seenMail } from '../sample.test-data';

/** A played scan and made-up mails for the tests of this folder. */
export const pack: Pack = {
  id: 'test',
  version: '1.2.3',
  organisation: { en: 'the Office' },
  edition: { date: '2020-09-16', validUntil: '2020-10-16' },
  domains: { inside: [], partner: [] },
  schemes: [],
  settings: {
    liveAdvice: { value: true, locked: false },
    cards: { value: true, locked: false },
    rememberDays: { value: 365, locked: false },
  },
  informOnly: false,
  onFailure: { verdict: 'pass', wording: { en: '' } },
  policies: [],
  policyTeam: 'rules@office.example',
  afterSending: {
    recall: { en: 'Outlook can take it back inside.' },
    tell: {
      who: { en: 'the duty desk' },
      advice: { en: 'Tell them now.' },
      write: 'desk@office.example',
      subject: { en: 'A mail went astray' },
      text: { en: ['Sent: {when}', 'Rule: {rule}, to {count}'] },
    },
    askToDelete: { subject: { en: 'Sent by mistake' }, text: { en: ['I wrote to you on {when}.'] } },
    headlines: { 'own-personal-address': { en: 'this went to your own personal address' } },
  },
};

export function mailRow(id: string, part: Partial<MailRow> = {}): MailRow {
  return {
    id,
    subject: `Subject ${id}`,
    to: ['Dana Cole'],
    recipients: 1,
    when: '2020-09-28T08:58:00Z',
    isDraft: true,
    inOutbox: false,
    webLink: 'https://outlook.office365.com/owa/?ItemID=x',
    verdict: 'pass',
    headline: undefined,
    findings: 0,
    unchecked: 0,
    policies: [],
    ...part,
  };
}

export const sentRow = (id: string, part: Partial<MailRow> = {}): MailRow => mailRow(id, { isDraft: false, ...part });

export function scanState(part: Partial<ScanState> = {}): ScanState {
  const rows = part.rows ?? [];
  return {
    rows,
    done: rows.length,
    left: 0,
    state: 'done',
    readAt: Date.parse('2020-09-28T09:42:00Z'),
    failure: undefined,
    notRead: [],
    notChecked: [],
    ...part,
  };
}

const never = scanState({ state: 'never', left: undefined, readAt: undefined });

/** A scan that stands still. */
export function playedScan(spans: { readonly [span in Span]?: ScanState }): MailScan {
  return {
    state: (span) => spans[span] ?? never,
    subscribe: () => () => undefined,
    start: () => undefined,
    stop: () => undefined,
    open: () => new Promise(() => undefined),
    recall: () => undefined,
    port: () => ({
      read: () => new Promise(() => undefined),
      apply: async () => ({ kind: 'changed' }),
      remember: async () => ({ kind: 'refused', reason: 'notKept' }),
      subscribe: () => () => undefined,
    }),
    close: () => undefined,
  };
}

export function checkedMail(part: Partial<CheckedMail> = {}): CheckedMail {
  const { message, text, quoted } = seenMail();
  return {
    message,
    known: {},
    report: reportOf([]),
    text,
    quoted,
    row: mailRow('a', { subject: 'Hearing bundle' }),
    attachmentsRead: true,
    closedLists: {},
    ...part,
  };
}
