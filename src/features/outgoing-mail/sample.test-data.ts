import type { Finding, Fix, Report, SeenRecipient } from '../../engine';
import type { Beside } from './mail-watch';
import type { SeenMail } from './seen-mail';

/** Made-up findings and mails for the tests of this folder. */
export const asha = 'asha.patel.test@mail.example';

export function remove(address: string, index = 0): Fix {
  return { kind: 'removeRecipient', recipient: { field: 'to', index, address } };
}

export function finding(part: Partial<Finding> = {}): Finding {
  return {
    policy: 'own-personal-address',
    rule: 'recipient-own-personal',
    messageId: 'declared',
    outcome: 'stop',
    trial: false,
    field: 'to',
    evidence: [{ field: 'to', index: 0, start: 0, end: asha.length, text: asha }],
    data: { address: asha, field: 'to', count: 1 },
    fixes: [remove(asha)],
    guidance: 'work-mail-and-personal-addresses',
    source: { title: 'Guide', section: 'Remote working', standing: 'document', facts: [] },
    words: {
      headline: 'this would go to your own personal address',
      evidence: `${asha} is in To.`,
      why: 'Work material stays on work accounts.',
      now: 'Remove the address, then send.',
    },
    text: '',
    ...part,
  };
}

export function ask(about: string, part: Partial<Finding> = {}): Finding {
  return finding({
    policy: 'someones-personal-address',
    rule: 'recipient-personal',
    messageId: 'onePersonal',
    outcome: 'ask',
    evidence: [{ field: 'to', index: 0, start: 0, end: about.length, text: about }],
    fixes: [remove(about)],
    words: { headline: `${about} is a personal address`, evidence: 'It is in To.', why: '', now: '' },
    ...part,
  });
}

export function report(findings: readonly Finding[], recipients: readonly SeenRecipient[] = []): Report {
  return {
    verdict: findings[0]?.outcome ?? 'pass',
    findings,
    cards: [],
    seen: { recipients, markings: [] },
    unchecked: [],
    pack: { id: 'test', version: '1' },
  };
}

export function mail(part: Partial<SeenMail['message']> = {}, text = 'Hello'): SeenMail {
  const message = {
    kind: 'mail' as const,
    to: [{ address: asha }],
    cc: [],
    bcc: [],
    subject: 'Hearing bundle',
    ...part,
  };
  return { message, text, quoted: '' };
}

export const nothingBeside: Beside = {
  cards: [],
  allowance: { is: 'none' },
  settings: undefined,
  isWaiting: false,
};
