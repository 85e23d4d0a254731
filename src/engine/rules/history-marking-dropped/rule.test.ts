import { markingIn, testRule } from '../../../../tests/rules/rule-test';
import { historyMarkingDropped, type Options } from './rule';

const options: Options = { levels: ['OFFICIAL-SENSITIVE'] };
const quoted = 'From: Sam Hill\n\nOFFICIAL-SENSITIVE [PERSONAL]\n\nThe plan.';
const inHistory = markingIn(quoted, 'OFFICIAL-SENSITIVE [PERSONAL]', { level: 'OFFICIAL-SENSITIVE', field: 'quoted' });
const subject = 'RE: The plan';
const canonical = 'OFFICIAL-SENSITIVE [PERSONAL]';
const inside = { address: 'sam.hill@dept.example', standing: 'inside' } as const;
const reply = { origin: { kind: 'reply' } } as const;

testRule(historyMarkingDropped, {
  options,
  accepts: [
    { name: 'a history without a marking', reading: { subject, quoted, known: reply } },
    { name: 'a mention in the history', reading: { subject, quoted, markings: [{ ...inHistory, use: 'mention' }] } },
    { name: 'another level', reading: { subject, quoted, markings: [{ ...inHistory, level: 'OFFICIAL' }] } },
    { name: 'a new mail', reading: { subject, quoted, markings: [inHistory], known: { origin: { kind: 'new' } } } },
    {
      name: 'a subject that is marked itself, in whatever way',
      reading: {
        subject: 'OFFICIAL plan',
        quoted,
        markings: [markingIn('OFFICIAL plan', 'OFFICIAL', { level: 'OFFICIAL' }), inHistory],
      },
    },
    {
      name: 'a new text that is marked itself',
      reading: {
        text: 'OFFICIAL-SENSITIVE\nHello',
        quoted,
        markings: [
          markingIn('OFFICIAL-SENSITIVE\nHello', 'OFFICIAL-SENSITIVE', { level: 'OFFICIAL-SENSITIVE', field: 'text' }),
          inHistory,
        ],
      },
    },
    {
      name: 'one that stays inside, where only what leaves counts',
      reading: { subject, quoted, markings: [inHistory], recipients: [inside] },
      options: { ...options, onlyOutside: true },
    },
  ],
  reports: [
    {
      name: 'a marked history under a subject without a marking, with the marking as a mend',
      reading: { subject, text: 'Thanks', quoted, markings: [inHistory], known: reply },
      notices: [
        {
          messageId: 'dropped',
          field: 'quoted',
          data: { marking: canonical },
          evidence: [{ field: 'quoted', start: 16, end: 16 + canonical.length, text: canonical }],
          fixes: [{ kind: 'setSubject', subject: `RE: ${canonical} The plan` }],
        },
      ],
    },
    {
      name: 'the same of a mail of which nothing is known, behind every prefix',
      reading: { subject: 'Fwd: re:Plan', quoted, markings: [inHistory] },
      notices: [{ messageId: 'dropped', fixes: [{ kind: 'setSubject', subject: `Fwd: re:${canonical} Plan` }] }],
    },
    {
      name: 'an empty subject',
      reading: { subject: '', quoted, markings: [inHistory], known: reply },
      notices: [{ messageId: 'dropped', fixes: [{ kind: 'setSubject', subject: canonical }] }],
    },
    {
      name: 'a subject that was not read, without a mend',
      reading: { quoted, markings: [inHistory], known: reply },
      notices: [{ messageId: 'dropped', fixes: [] }],
    },
    {
      name: 'one that leaves, where only that counts',
      reading: {
        subject,
        quoted,
        markings: [inHistory],
        recipients: [inside, { address: 'x@y.example', standing: 'outside' }],
      },
      options: { ...options, onlyOutside: true },
      notices: [{ messageId: 'dropped' }],
    },
  ],
});
