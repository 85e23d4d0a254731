import { markingIn, testRule } from '../../../../tests/rules/rule-test';
import { markingForm } from './rule';

const subject = 'OFFICIAL SENSITIVE (personal) Minutes';
const odd = markingIn(subject, 'OFFICIAL SENSITIVE (personal)', {
  level: 'OFFICIAL-SENSITIVE',
  canonical: 'OFFICIAL-SENSITIVE [PERSONAL]',
});
const right = 'OFFICIAL-SENSITIVE [PERSONAL] Minutes';
const lower = 'Minutes (official-sensitive)';
const both = 'Official Plan - Official-sensitive';
const eyes = 'OFFICIAL - UK EYES ONLY Plan';
const forbidden = markingIn(eyes, 'OFFICIAL - UK EYES ONLY', {
  level: 'OFFICIAL',
  problems: ['UK EYES ONLY may stand on SECRET and TOP SECRET only.'],
});

testRule(markingForm, {
  options: {},
  accepts: [
    { name: 'a mail without a marking', reading: { subject: 'Minutes' } },
    {
      name: 'the right form',
      reading: {
        subject: right,
        markings: [markingIn(right, 'OFFICIAL-SENSITIVE [PERSONAL]', { level: 'OFFICIAL-SENSITIVE' })],
      },
    },
    { name: 'a mention in any form', reading: { subject, markings: [{ ...odd, use: 'mention' }] } },
    { name: 'any form in the history below', reading: { quoted: subject, markings: [{ ...odd, field: 'quoted' }] } },
    {
      name: 'any form in the name of an attachment, which the sender may not be able to change',
      reading: { attachments: [{ name: subject }], markings: [{ ...odd, field: 'attachments', index: 0 }] },
    },
    {
      name: 'a forbidden combination that is only mentioned',
      reading: { subject: eyes, markings: [{ ...forbidden, use: 'mention' }] },
    },
  ],
  reports: [
    {
      name: 'another form in the subject, and mends just that part of it',
      reading: { subject, markings: [odd] },
      notices: [
        {
          messageId: 'otherForm',
          field: 'subject',
          data: { marking: 'OFFICIAL SENSITIVE (personal)', canonical: 'OFFICIAL-SENSITIVE [PERSONAL]' },
          evidence: [{ field: 'subject', start: 0, end: 29, text: 'OFFICIAL SENSITIVE (personal)' }],
          fixes: [{ kind: 'setSubject', subject: right }],
        },
      ],
    },
    {
      name: 'mere case',
      reading: {
        subject: lower,
        markings: [
          markingIn(lower, 'official-sensitive', { level: 'OFFICIAL-SENSITIVE', canonical: 'OFFICIAL-SENSITIVE' }),
        ],
      },
      notices: [{ messageId: 'otherForm', fixes: [{ kind: 'setSubject', subject: 'Minutes (OFFICIAL-SENSITIVE)' }] }],
    },
    {
      name: 'two in one subject with one fix for both',
      reading: {
        subject: both,
        markings: [
          markingIn(both, 'Official', { level: 'OFFICIAL', canonical: 'OFFICIAL' }),
          markingIn(both, 'Official-sensitive', { level: 'OFFICIAL-SENSITIVE', canonical: 'OFFICIAL-SENSITIVE' }),
        ],
      },
      notices: [
        { messageId: 'otherForm', fixes: [{ kind: 'setSubject', subject: 'OFFICIAL Plan - OFFICIAL-SENSITIVE' }] },
      ],
    },
    {
      name: 'another form in the text, with nothing to press',
      reading: { text: subject, markings: [{ ...odd, field: 'text' }] },
      notices: [{ messageId: 'otherForm', field: 'text', fixes: [] }],
    },
    {
      name: 'a combination that the scheme forbids, and does not also ask for its better spelling',
      reading: { subject: eyes, markings: [{ ...forbidden, canonical: 'OFFICIAL – UK EYES ONLY' }] },
      notices: [
        {
          messageId: 'forbiddenCombination',
          data: {
            marking: 'OFFICIAL - UK EYES ONLY',
            problem: 'UK EYES ONLY may stand on SECRET and TOP SECRET only.',
          },
          fixes: [],
        },
      ],
    },
  ],
});
