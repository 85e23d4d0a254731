import { testRule } from '../../../../tests/rules/rule-test';
import { recipientRetired } from './rule';

const old = { address: 'olddesk@dept.example', standing: 'inside' } as const;

testRule(recipientRetired, {
  options: {
    mailboxes: [{ address: 'OldDesk@dept.example' }, { address: 'forms@dept.example', by: 'NewForms@dept.example' }],
  },
  accepts: [
    { name: 'a mailbox in use', reading: { recipients: [{ address: 'desk@dept.example', standing: 'inside' }] } },
    {
      name: 'the same name at another organisation',
      reading: { recipients: [{ address: 'olddesk@other.example', standing: 'outside' }] },
    },
    {
      name: 'the retired address where it is only written about',
      reading: { subject: 'olddesk@dept.example', text: 'Is olddesk@dept.example still read?' },
    },
    {
      name: 'a recipient without an address',
      reading: { recipients: [{ address: '', standing: 'unknown', given: '' }] },
    },
  ],
  reports: [
    {
      name: 'a retired mailbox, with the one fix there is',
      reading: { recipients: [old] },
      notices: [
        {
          messageId: 'retired',
          data: { address: 'olddesk@dept.example', field: 'to' },
          fixes: [{ kind: 'removeRecipient', recipient: { field: 'to', index: 0, address: 'olddesk@dept.example' } }],
        },
      ],
    },
    {
      name: 'a sub-address of it, which goes to the same mailbox',
      reading: { recipients: [{ ...old, address: 'olddesk+urgent@dept.example' }] },
      notices: [{ messageId: 'retired', data: { address: 'olddesk+urgent@dept.example', field: 'to' } }],
    },
    {
      name: 'a mailbox with a successor, which can take its place',
      reading: { recipients: [{ address: 'forms@dept.example', standing: 'inside', field: 'cc' }] },
      notices: [
        {
          messageId: 'retired',
          fixes: [
            {
              kind: 'replaceRecipient',
              recipient: { field: 'cc', index: 0, address: 'forms@dept.example' },
              by: 'NewForms@dept.example',
            },
            { kind: 'removeRecipient', recipient: { field: 'cc', index: 0, address: 'forms@dept.example' } },
          ],
        },
      ],
    },
    {
      name: 'no replacement where the successor has the mail already',
      reading: {
        recipients: [
          { address: 'forms@dept.example', standing: 'inside' },
          { address: 'newforms@dept.example', standing: 'inside', field: 'cc' },
        ],
      },
      notices: [
        {
          messageId: 'retired',
          fixes: [{ kind: 'removeRecipient', recipient: { field: 'to', index: 0, address: 'forms@dept.example' } }],
        },
      ],
    },
    {
      name: 'two retired mailboxes, each for itself',
      reading: { recipients: [{ address: 'forms@dept.example', standing: 'inside' }, old] },
      notices: [{ messageId: 'retired' }, { messageId: 'retired' }],
    },
  ],
});
