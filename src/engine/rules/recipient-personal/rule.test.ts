import { testRule } from '../../../../tests/rules/rule-test';
import { recipientPersonal } from './rule';

const sam = { address: 'sam.hill@outlook.com', standing: 'personal' } as const;
const dana = { address: 'dana.cole@gmail.com', standing: 'personal', field: 'cc' } as const;

testRule(recipientPersonal, {
  options: {},
  accepts: [
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
