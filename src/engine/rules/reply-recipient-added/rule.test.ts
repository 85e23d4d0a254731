import { markingIn, testRule } from '../../../../tests/rules/rule-test';
import { type Options, replyRecipientAdded } from './rule';

const options: Options = { standings: ['outside', 'personal'] };
const onlyMarked: Options = { ...options, levels: ['OFFICIAL-SENSITIVE'], levelsInside: ['OFFICIAL'] };
const dana = { address: 'dana@firm.example', standing: 'outside' } as const;
const helen = { address: 'helen@other.example', standing: 'outside' } as const;
const sam = { address: 'sam.hill@dept.example', standing: 'inside' } as const;
const reply = { origin: { kind: 'reply', participants: ['Sam.Hill@dept.example', 'asha@gmail.com'] } } as const;
const withHelen = { origin: { kind: 'reply', participants: [sam.address, helen.address] } } as const;
const quoted = 'OFFICIAL-SENSITIVE\n\nThe plan.';
const inHistory = markingIn(quoted, 'OFFICIAL-SENSITIVE', { level: 'OFFICIAL-SENSITIVE', field: 'quoted' });
const lower = { ...inHistory, level: 'OFFICIAL', text: 'OFFICIAL', end: 8, canonical: 'OFFICIAL' };

testRule(replyRecipientAdded, {
  options,
  accepts: [
    { name: 'a new mail', reading: { recipients: [dana], known: { origin: { kind: 'new', participants: [] } } } },
    {
      name: 'a forward, where everybody is new',
      reading: { recipients: [dana], known: { origin: { ...reply.origin, kind: 'forward' } } },
    },
    {
      name: 'a reply of which nobody knows who stood on it',
      reading: { recipients: [dana], known: { origin: { kind: 'reply' } } },
    },
    { name: 'a mail of which nothing is known', reading: { recipients: [dana] } },
    {
      name: 'those who were on it, in any spelling',
      reading: { recipients: [sam, { address: 'a.sha+x@googlemail.com', standing: 'personal' }], known: reply },
    },
    {
      name: 'a colleague who was added',
      reading: { recipients: [{ ...sam, address: 'rob@dept.example' }], known: reply },
    },
    {
      name: 'somebody added, where nothing is marked and that is needed',
      reading: { recipients: [dana], known: reply },
      options: onlyMarked,
    },
    {
      name: 'a mention of the level',
      reading: { quoted, recipients: [dana], known: reply, markings: [{ ...inHistory, use: 'mention' }] },
      options: onlyMarked,
    },
    {
      name: 'a lower level, where somebody outside was on it before',
      reading: { quoted, recipients: [helen, dana], known: withHelen, markings: [lower] },
      options: onlyMarked,
    },
  ],
  reports: [
    {
      name: 'those who were added, with a mend for each',
      reading: { recipients: [sam, dana, { ...helen, field: 'cc' }], known: reply },
      notices: [
        {
          messageId: 'severalAdded',
          field: 'to',
          data: { address: dana.address, field: 'to', count: 2, others: 1 },
          evidence: [
            { field: 'to', index: 1, start: 0, end: 17, text: dana.address },
            { field: 'cc', index: 0, start: 0, end: 19, text: helen.address },
          ],
          fixes: [
            { kind: 'removeRecipient', recipient: { field: 'to', index: 1, address: dana.address } },
            { kind: 'removeRecipient', recipient: { field: 'cc', index: 0, address: helen.address } },
          ],
        },
      ],
    },
    {
      name: 'one who was added, in To and in Cc',
      reading: { recipients: [dana, { ...dana, field: 'cc' }], known: reply },
      notices: [{ messageId: 'added', data: { address: dana.address, field: 'to', count: 1, others: 0 } }],
    },
    {
      name: 'several added to a marked history',
      reading: { quoted, recipients: [dana, helen], known: reply, markings: [inHistory] },
      options: onlyMarked,
      notices: [
        {
          messageId: 'severalAddedToMarked',
          data: { address: dana.address, field: 'to', count: 2, others: 1, marking: 'OFFICIAL-SENSITIVE' },
        },
      ],
    },
    {
      name: 'somebody added to a marked history, and where it is marked',
      reading: { quoted, recipients: [helen, dana], known: withHelen, markings: [inHistory] },
      options: onlyMarked,
      notices: [
        {
          messageId: 'addedToMarked',
          data: { address: dana.address, field: 'to', count: 1, others: 0, marking: 'OFFICIAL-SENSITIVE' },
          evidence: [
            { field: 'to', index: 1, start: 0, end: 17, text: dana.address },
            { field: 'quoted', start: 0, end: 18, text: 'OFFICIAL-SENSITIVE' },
          ],
        },
      ],
    },
    {
      name: 'somebody added to a lower marking, where everybody was inside before',
      reading: { quoted, recipients: [sam, dana], known: reply, markings: [lower] },
      options: onlyMarked,
      notices: [{ messageId: 'addedToMarked', data: { marking: 'OFFICIAL' } }],
    },
    {
      name: 'somebody added under a marked subject',
      reading: {
        subject: 'RE: OFFICIAL-SENSITIVE Plan',
        recipients: [dana],
        known: reply,
        markings: [markingIn('RE: OFFICIAL-SENSITIVE Plan', 'OFFICIAL-SENSITIVE', { level: 'OFFICIAL-SENSITIVE' })],
      },
      options: onlyMarked,
      notices: [{ messageId: 'addedToMarked' }],
    },
  ],
});
