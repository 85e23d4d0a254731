import { describe, expect, it } from 'vitest';
import type { Finding } from '../../engine';
import { readAlertContext, writeAlertContext } from './alert-context';

const found = (outcome: Finding['outcome'], at: number) =>
  ({
    policy: `policy-${at}`,
    messageId: 'message',
    outcome,
    field: 'subject',
    evidence: [{ field: 'subject', start: at, end: at + 6, text: 'SECRET' }],
  }) as unknown as Finding;
const pack = { id: 'moj', version: '1.0.0' };

describe('what the alert hands to the pane', () => {
  it('comes back as it was, as a string or as Outlook has parsed it', () => {
    const text = writeAlertContext({ findings: [found('stop', 1), found('inform', 2), found('ask', 3)], pack });
    const places = [
      { policy: 'policy-1', messageId: 'message', field: 'subject', start: 1, end: 7 },
      { policy: 'policy-3', messageId: 'message', field: 'subject', start: 3, end: 9 },
    ];
    expect(readAlertContext(text)).toEqual({ version: 1, pack, places });
    expect(readAlertContext(JSON.parse(text))).toEqual({ version: 1, pack, places });
  });

  it('holds no text of the mail', () => {
    expect(writeAlertContext({ findings: [found('stop', 1)], pack })).not.toContain('SECRET');
  });

  it('names twenty findings at most', () => {
    const findings = Array.from({ length: 50 }, (_, at) => found('ask', at));
    expect(readAlertContext(writeAlertContext({ findings, pack }))?.places).toHaveLength(20);
  });

  it.each([undefined, null, '', 'x', '{}', '{"version":2}', '{"version":1,"pack":{"id":"a"},"places":[1]}', 7])(
    'is nothing where %j was given',
    (value) => {
      expect(readAlertContext(value)).toBeUndefined();
    },
  );
});
