import { markingIn, testRule } from '../../../../tests/rules/rule-test';
import { markingAboveCeiling } from './rule';

const subject = 'SECRET Visit plan';
const secret = markingIn(subject, 'SECRET', { level: 'SECRET' });
const text = 'Hello,\nTOP SECRET\nregards';
const topSecret = markingIn(text, 'TOP SECRET', { level: 'TOP SECRET', field: 'text' });
const long = `About the plan: SECRET ${'and more '.repeat(20)}`;

testRule(markingAboveCeiling, {
  options: { ceiling: 'OFFICIAL' },
  accepts: [
    { name: 'a mail without a marking', reading: { subject: 'Visit plan' } },
    {
      name: 'the ceiling itself, and the caveat on it',
      reading: {
        subject: 'OFFICIAL-SENSITIVE Minutes',
        markings: [markingIn('OFFICIAL-SENSITIVE Minutes', 'OFFICIAL-SENSITIVE', { level: 'OFFICIAL-SENSITIVE' })],
      },
    },
    { name: 'a mention', reading: { subject, markings: [{ ...secret, use: 'mention' }] } },
    {
      name: 'a marking in the history below',
      reading: { quoted: text, markings: [{ ...topSecret, field: 'quoted' }] },
    },
    {
      name: 'a level that is not above a higher ceiling',
      reading: { subject, markings: [secret] },
      options: { ceiling: 'SECRET' },
    },
  ],
  reports: [
    {
      name: 'a marking above the ceiling, with its place and its line',
      reading: { subject, markings: [secret] },
      notices: [
        {
          messageId: 'aboveCeiling',
          field: 'subject',
          data: { marking: 'SECRET', level: 'SECRET', ceiling: 'OFFICIAL', place: 'subject.start', line: subject },
          evidence: [{ field: 'subject', start: 0, end: 6, text: 'SECRET' }],
          fixes: [],
        },
      ],
    },
    {
      name: 'the highest of several, and the places of all',
      reading: { subject, text, markings: [secret, topSecret] },
      notices: [
        {
          messageId: 'aboveCeiling',
          field: 'text',
          data: { level: 'TOP SECRET', place: 'text', line: 'TOP SECRET' },
          evidence: [
            { field: 'text', start: 7, end: 17, text: 'TOP SECRET' },
            { field: 'subject', start: 0, end: 6, text: 'SECRET' },
          ],
        },
      ],
    },
    {
      name: 'the end of the subject',
      reading: {
        subject: 'Visit plan [SECRET] ',
        markings: [markingIn('Visit plan [SECRET] ', 'SECRET', { level: 'SECRET' })],
      },
      notices: [{ messageId: 'aboveCeiling', data: { place: 'subject.end', line: 'Visit plan [SECRET]' } }],
    },
    {
      name: 'a long line cut to what a screen can hold',
      reading: { subject: long, markings: [markingIn(long, 'SECRET', { level: 'SECRET' })] },
      notices: [{ messageId: 'aboveCeiling', data: { place: 'subject', line: `${long.slice(0, 59)}…` } }],
    },
    {
      name: 'the name of an attachment',
      reading: {
        attachments: [{ name: 'notes.txt' }, { name: 'SECRET plan.docx' }],
        markings: [markingIn('SECRET plan.docx', 'SECRET', { level: 'SECRET', field: 'attachments', index: 1 })],
      },
      notices: [
        {
          messageId: 'aboveCeiling',
          data: { place: 'attachments', line: 'SECRET plan.docx' },
          fixes: [{ kind: 'removeAttachment', index: 1, name: 'SECRET plan.docx' }],
        },
      ],
    },
    {
      name: 'the place of a meeting',
      reading: {
        location: 'SECRET, room 2',
        markings: [markingIn('SECRET, room 2', 'SECRET', { level: 'SECRET', field: 'location' })],
      },
      notices: [{ messageId: 'aboveCeiling', data: { place: 'location.start', line: 'SECRET, room 2' }, fixes: [] }],
    },
  ],
});
