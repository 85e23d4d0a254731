import { describe, expect, it } from 'vitest';
import { lookedAtSentence } from './looked-at';
import { mail } from './sample.test-data';
import { en } from './strings.en';

describe('the sentence of what was looked at', () => {
  it('names recipients, subject, text and attachments', () => {
    const seen = mail({ cc: [{ address: 'dana@office.example' }], attachments: [{ name: 'list.xlsx' }] });
    expect(lookedAtSentence(seen, en)).toBe('Looked at 2 recipients, subject, text and 1 attachment name.');
  });

  it('names the earlier mail only where there is one', () => {
    expect(lookedAtSentence({ ...mail(), quoted: '> Hello' }, en)).toBe(
      'Looked at 1 recipient, subject, text and the earlier mail below it.',
    );
  });

  it('names the place of a meeting where it has one', () => {
    expect(lookedAtSentence(mail({ kind: 'meeting', location: 'Room 2' }), en)).toBe(
      'Looked at 1 recipient, subject, place and text.',
    );
    expect(lookedAtSentence(mail({ kind: 'meeting', location: '' }), en)).toBe(
      'Looked at 1 recipient, subject and text.',
    );
  });

  it('names the label where one could be read', () => {
    expect(lookedAtSentence(mail({ label: 'OFFICIAL-SENSITIVE' }), en)).toBe(
      'Looked at 1 recipient, subject, text and the label “OFFICIAL-SENSITIVE”.',
    );
  });

  it('names mailing lists only where they were opened', () => {
    const seen = mail({ to: [{ address: 'team@office.example', kind: 'list' }] });
    const lists = { 'team@office.example': { members: 5, outside: 0 } };
    expect(lookedAtSentence({ ...seen, known: { lists } }, en)).toBe(
      'Looked at 1 recipient, the members of 1 mailing list, subject and text.',
    );
    expect(lookedAtSentence({ ...seen, known: { lists: {} } }, en)).toBe('Looked at 1 recipient, subject and text.');
  });

  it('says that there are no recipients', () => {
    expect(lookedAtSentence(mail({ to: [] }), en)).toBe('Looked at 0 recipients, subject and text.');
  });

  it('leaves out what could not be read', () => {
    const { subject: _, ...message } = mail({ to: [], unread: [{ field: 'to', reason: 'No answer.' }] }).message;
    expect(lookedAtSentence({ message, text: undefined, quoted: undefined }, en)).toBe('Looked at nothing yet.');
  });
});
