import { describe, expect, it } from 'vitest';
import { readBody } from '../../engine';
import { personOf } from '../people';
import { personaOf } from './personas';
import type { ReceivedMail } from './played-mailbox';
import { replyTo } from './reply';

const rob = personaOf(personOf('?person=moj-manager'));
const mail: ReceivedMail = {
  id: 'AAk1',
  subject: 'Visit on Thursday',
  from: { name: 'Asha Patel', address: 'asha.patel@justice.gov.uk' },
  to: [rob.person],
  cc: [],
  when: '2020-09-28T09:42:00Z',
  text: 'Are you there on Thursday?\n\nAsha',
  html: '',
  messageId: '<1@mail.example>',
};

describe('an answer in the played Outlook', () => {
  it('goes back to whoever wrote, under their subject', () => {
    const draft = replyTo(mail, rob);
    expect(draft.to).toMatchObject([{ address: 'asha.patel@justice.gov.uk', type: 'user' }]);
    expect(draft).toMatchObject({
      subject: 'Re: Visit on Thursday',
      inReplyTo: '<1@mail.example>',
      answers: 'AAk1',
      composeType: 'reply',
    });
    expect(replyTo({ ...mail, subject: 'RE: Visit' }, rob).subject).toBe('RE: Visit');
  });

  it('holds the mail it answers as history, so that no rule reads it as new text', () => {
    const { text, quoted } = readBody({ html: replyTo(mail, rob).body.html });
    expect(text ?? '').toBe('');
    expect(quoted).toContain('Are you there on Thursday?');
    expect(quoted).toContain('From: Asha Patel <asha.patel@justice.gov.uk>');
    expect(quoted).toContain('Monday');
  });
});
