import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testRule } from '../../../../tests/rules/rule-test';
import { findPhrase } from '../words';
import { recipientTopic } from './rule';

const consultancy = { address: 'consultancy@dept.example', standing: 'inside' } as const;
const subject = 'Incident on the second floor';

testRule(recipientTopic, {
  options: {
    mailboxes: ['Consultancy@dept.example'],
    words: ['incident', 'incidents', 'data breach'],
    instead: 'Security@dept.example',
  },
  accepts: [
    { name: 'another topic to the team', reading: { recipients: [consultancy], subject: 'Advice on a new service' } },
    {
      name: 'the topic to anybody else',
      reading: { recipients: [{ address: 'rob@dept.example', standing: 'inside' }], subject },
    },
    {
      name: 'the topic where the right team has it too',
      reading: { recipients: [consultancy, { address: 'security@dept.example', standing: 'inside' }], subject },
    },
    { name: 'part of a word', reading: { recipients: [consultancy], subject: 'Incidental costs, coincident dates' } },
    {
      name: 'the topic far down in the text',
      reading: { recipients: [consultancy], text: 'Dear all,\n\nOur plan.\nIt has steps.\nOne is about an incident.' },
    },
    { name: 'the topic in the history', reading: { recipients: [consultancy], quoted: subject } },
    {
      name: 'a reply to the team itself',
      reading: {
        recipients: [consultancy],
        subject: `RE: ${subject}`,
        known: { origin: { kind: 'reply', participants: ['Consultancy@dept.example'] } },
      },
    },
    { name: 'a mail that could not be read', reading: { recipients: [consultancy] } },
  ],
  reports: [
    {
      name: 'the topic in the subject, with the right team',
      reading: { recipients: [consultancy], subject },
      notices: [
        {
          messageId: 'wrongTeam',
          field: 'to',
          data: {
            address: 'consultancy@dept.example',
            field: 'to',
            word: 'Incident',
            instead: 'Security@dept.example',
          },
          evidence: [
            { field: 'to', index: 0, start: 0, end: 24, text: 'consultancy@dept.example' },
            { field: 'subject', start: 0, end: 8, text: 'Incident' },
          ],
          fixes: [
            {
              kind: 'replaceRecipient',
              recipient: { field: 'to', index: 0, address: 'consultancy@dept.example' },
              by: 'Security@dept.example',
            },
          ],
        },
      ],
    },
    {
      name: 'a phrase in the first lines, across a line break',
      reading: { recipients: [consultancy], subject: 'Help', text: 'Hello,\n\nwe may have had a DATA\nbreach today.' },
      notices: [{ messageId: 'wrongTeam', data: { word: 'DATA breach' } }],
    },
    {
      name: 'a forward of what the team once said',
      reading: {
        recipients: [consultancy],
        subject,
        known: { origin: { kind: 'forward', participants: ['consultancy@dept.example'] } },
      },
      notices: [{ messageId: 'wrongTeam' }],
    },
  ],
});

describe('findPhrase', () => {
  it('finds whole words in any case, beside punctuation and hyphens', () => {
    expect(findPhrase('(INCIDENT-response)', ['incident'])).toEqual({ start: 1, end: 9 });
    expect(findPhrase('Digwyddiad yn y tŷ', ['TŶ'])).toEqual({ start: 16, end: 18 });
  });

  it('finds accents however they are encoded', () => {
    expect(findPhrase('Re: cafe\u0301 breach', ['caf\u00e9'])).toEqual({ start: 4, end: 9 });
  });

  it('finds nothing for a phrase without words', () => {
    expect(findPhrase('a b', ['', '–'])).toBeUndefined();
  });

  it('gives a span of the text itself for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const text = `${before} incident ${after}`;
        const span = findPhrase(text, ['incident']);
        expect(text.slice(span?.start, span?.end).toLowerCase()).toBe('incident');
      }),
      { numRuns: 100 },
    );
  });
});
