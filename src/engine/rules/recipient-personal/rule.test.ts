import { testRule } from '../../../../tests/rules/rule-test';
import { recipientPersonal } from './rule';

const sam = { address: 'sam.hill@outlook.com', standing: 'personal' } as const;
const dana = { address: 'dana.cole@gmail.com', standing: 'personal', field: 'cc' } as const;

/** A mail to Sam and Dana below which an earlier one stands. */
const answering = (quoted: string, kind?: 'new' | 'reply' | 'forward') => ({
  recipients: [sam, dana],
  quoted,
  known: kind === undefined ? {} : { origin: { kind } },
});
const fromSam = 'From: Sam Hill <sam.hill@outlook.com>\nSent: Monday\nTo: Dana Cole <dana.cole@gmail.com>\n\nHello';

testRule(recipientPersonal, {
  options: {},
  accepts: [
    ...[
      fromSam,
      `________________________________\n${fromSam}`,
      `-----Original Message-----\n${fromSam}`,
      '*From:* Sam Hill [mailto:Sam.Hill@Outlook.com]\n*Sent:* Monday',
      'On 14 Sep 2020, at 18:03, Sam Hill <sam.hill@outlook.com> wrote:\n> Hello',
      'Oddi wrth: sam.hill@outlook.com\nAnfonwyd: dydd Llun',
      'From: Rob Lewis <rob.lewis@gmail.com> On Behalf Of Sam Hill <sam.hill@outlook.com>\nSent: Monday',
    ].map((quoted) => ({
      name: `whoever wrote what is answered: ${quoted.slice(0, 60)}`,
      reading: { ...answering(quoted, 'reply'), recipients: [sam] },
    })),
    { name: 'a mail with no recipients', reading: {} },
    {
      name: 'work addresses, inside and outside, and what could not be resolved',
      reading: {
        recipients: [
          { address: 'rob.lewis@dept.example', standing: 'inside' },
          { address: 'rob.lewis@council.example', standing: 'partner' },
          { address: 'rob.lewis@firm.example', standing: 'outside' },
          { address: '', standing: 'unknown', given: 'Rob' },
        ],
      },
    },
    {
      name: 'the sender’s own address, which has a rule of its own',
      reading: { recipients: [{ address: 'asha@gmail.com', standing: 'own-personal', ownBy: 'declared' }] },
    },
    {
      name: 'people the sender has answered for, in any spelling of their mailbox',
      reading: {
        recipients: [sam, dana],
        known: {
          answers: [
            { address: ' Sam.Hill@Outlook.com', answer: 'public' },
            { address: 'danacole+bids@googlemail.com', answer: 'supplier' },
          ],
        },
      },
    },
  ],
  reports: [
    {
      name: 'others on what is answered than who wrote it',
      reading: answering(fromSam, 'reply'),
      notices: [{ messageId: 'onePersonal', data: { address: 'dana.cole@gmail.com', field: 'cc' } }],
    },
    ...(
      [
        ['forwarded', fromSam, 'forward'],
        ['new', fromSam, 'new'],
        ['a kind of mail that is not known', fromSam, undefined],
        ['others', 'From: Rob Lewis\nSent: Monday\nTo: Sam Hill <sam.hill@outlook.com>', 'reply'],
        ['an address as a name', 'From: sam.hill@outlook.com <a.reid@northfield.example>\nSent: Monday', 'reply'],
        [
          'an earlier mail',
          'On 14 Sep 2020, Rob <rob@dept.example> wrote:\n> From: Sam <sam.hill@outlook.com>',
          'reply',
        ],
        ['words of the other', '> From: Sam Hill <sam.hill@outlook.com>', 'reply'],
        ['nothing below', '', 'reply'],
      ] as const
    ).map(([what, quoted, kind]) => ({
      name: `everybody where nothing says that they wrote: ${what}`,
      reading: answering(quoted, kind),
      notices: [{ messageId: 'severalPersonal' }],
    })),
    {
      name: 'one personal address',
      reading: { recipients: [{ address: 'rob@dept.example', standing: 'inside' }, dana] },
      notices: [
        {
          messageId: 'onePersonal',
          field: 'cc',
          data: { address: 'dana.cole@gmail.com', field: 'cc' },
          fixes: [{ kind: 'removeRecipient', recipient: { field: 'cc', index: 0, address: 'dana.cole@gmail.com' } }],
        },
      ],
    },
    {
      name: 'one address that stands twice as one',
      reading: { recipients: [sam, { ...sam, field: 'bcc' }] },
      notices: [{ messageId: 'onePersonal' }],
    },
    {
      name: 'several, with the first by name',
      reading: { recipients: [sam, dana, { address: 'helen@tutanota.com', standing: 'personal' }] },
      notices: [{ messageId: 'severalPersonal', data: { count: 3, address: 'sam.hill@outlook.com', others: 2 } }],
    },
    {
      name: 'only those without an answer',
      reading: { recipients: [sam, dana], known: { answers: [{ address: sam.address, answer: 'public' }] } },
      notices: [{ messageId: 'onePersonal', data: { address: 'dana.cole@gmail.com', field: 'cc' } }],
    },
    {
      name: 'somebody of whom it is only known that they are not the sender',
      reading: { recipients: [sam], known: { answers: [{ address: sam.address, answer: 'not-mine' }] } },
      notices: [{ messageId: 'onePersonal' }],
    },
  ],
});
