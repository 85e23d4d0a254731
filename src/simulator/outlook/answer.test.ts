import { describe, expect, it } from 'vitest';
import { readBody } from '../../engine';
import { personOf } from '../people';
import { answerTo } from './answer';
import { writtenBody } from './draft';
import { personaOf } from './personas';
import type { ReceivedMail } from './played-mailbox';
import { type ClientId, profiles } from './profiles';

const rob = personaOf(personOf('?person=moj-manager'));
const mail: ReceivedMail = {
  id: 'AAk1',
  subject: 'Visit on Thursday',
  from: { name: 'Asha Patel', address: 'asha.patel@justice.gov.uk' },
  to: [rob.person],
  cc: [],
  when: '2020-09-28T09:42:00Z',
  text: 'Are you there on Thursday?\n\nAsha',
  html: '<html><body><p>Are you there on Thursday?</p><p>Asha</p></body></html>',
  messageId: '<1@mail.example>',
};

describe('an answer in the played Outlook', () => {
  it('goes back to whoever wrote, under their subject', () => {
    const draft = answerTo('reply', mail, rob);
    expect(draft.to).toMatchObject([{ address: 'asha.patel@justice.gov.uk', type: 'user' }]);
    expect(draft).toMatchObject({
      subject: 'Re: Visit on Thursday',
      inReplyTo: '<1@mail.example>',
      answers: 'AAk1',
      composeType: 'reply',
    });
    expect(answerTo('reply', { ...mail, subject: 'RE: Visit' }, rob).subject).toBe('RE: Visit');
  });

  it('holds the mail it answers as history, so that no rule reads it as new text', () => {
    const { text, quoted } = readBody({ html: answerTo('reply', mail, rob).body.html });
    expect(text ?? '').toBe('');
    expect(quoted).toContain('Are you there on Thursday?');
    expect(quoted).toContain('From: Asha Patel <asha.patel@justice.gov.uk>');
    expect(quoted).toContain('Monday');
  });

  it('goes to everybody but oneself where all are answered, and to nobody yet where it is forwarded', () => {
    const dana = { name: 'Dana Cole', address: 'dana.cole@justice.gov.uk' };
    const toAll = answerTo('replyAll', { ...mail, to: [rob.person, dana], cc: [dana] }, rob);
    expect(toAll.to.map((entry) => entry.kind === 'resolved' && entry.name)).toEqual(['Asha Patel', 'Dana Cole']);
    expect(toAll.cc).toHaveLength(1);
    expect(answerTo('forward', mail, rob)).toMatchObject({
      to: [],
      subject: 'Fw: Visit on Thursday',
      composeType: 'forward',
      answers: null,
    });
    expect(answerTo('forward', mail, rob, 'classic-1.16').subject).toBe('FW: Visit on Thursday');
  });

  it.each(Object.keys(profiles) as ClientId[])('has its history told apart as %s writes it', (client) => {
    const { body } = answerTo('reply', mail, rob, client);
    const typed = writtenBody('Yes.', body.history, body.historyHtml);
    const { text, quoted } = readBody({ html: typed.html });
    expect(text).toBe('Yes.');
    expect(quoted).toContain('Are you there on Thursday?');
  });
});
