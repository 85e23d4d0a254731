import { expect, it } from 'vitest';
import { sketchReading, testRule } from '../../../../tests/rules/rule-test';
import { recipientOwnPersonal } from './rule';

const declared = { address: 'asha.patel@gmail.com', standing: 'own-personal', ownBy: 'declared' } as const;
const directory = { address: 'asha.home@yahoo.co.uk', standing: 'own-personal', ownBy: 'directory' } as const;
const sameName = { address: 'apatel@outlook.com', standing: 'own-personal', ownBy: 'name' } as const;

testRule(recipientOwnPersonal, {
  options: { by: ['declared', 'directory', 'name'] },
  accepts: [
    { name: 'a mail with no recipients', reading: {} },
    {
      name: 'a personal address that is somebody else’s',
      reading: { recipients: [{ address: 'sam.hill@gmail.com', standing: 'personal' }] },
    },
    { name: 'colleagues', reading: { recipients: [{ address: 'sam.hill@dept.example', standing: 'inside' }] } },
    {
      name: 'a way of knowing that the policy leaves out',
      reading: { recipients: [sameName] },
      options: { by: ['declared'] },
    },
    {
      name: 'a namesake about whom the sender has answered',
      reading: {
        recipients: [sameName],
        known: { answers: [{ address: ' APatel@outlook.com', answer: 'not-mine' }] },
      },
    },
    {
      name: 'a namesake whom the sender called a member of the public',
      reading: { recipients: [sameName], known: { answers: [{ address: sameName.address, answer: 'public' }] } },
    },
  ],
  reports: [
    {
      name: 'an address the sender has declared, wherever it stands',
      reading: { recipients: [{ ...declared, field: 'bcc' }] },
      notices: [
        {
          messageId: 'declared',
          field: 'bcc',
          data: { address: 'asha.patel@gmail.com', field: 'bcc', count: 1 },
          evidence: [{ field: 'bcc', index: 0, start: 0, end: 20, text: 'asha.patel@gmail.com' }],
          fixes: [{ kind: 'removeRecipient', recipient: { field: 'bcc', index: 0, address: 'asha.patel@gmail.com' } }],
        },
      ],
    },
    {
      name: 'the address inside what the host gave',
      reading: { recipients: [{ ...declared, given: 'Asha <Asha.Patel@Gmail.com>' }] },
      notices: [
        {
          messageId: 'declared',
          evidence: [{ field: 'to', index: 0, start: 6, end: 26, text: 'Asha.Patel@Gmail.com' }],
        },
      ],
    },
    {
      name: 'each way of knowing for itself, the surest first',
      reading: { recipients: [sameName, directory, declared] },
      notices: [{ messageId: 'declared' }, { messageId: 'directory' }, { messageId: 'sameName' }],
    },
    {
      name: 'a declared address even where an old answer calls it somebody else’s',
      reading: { recipients: [declared], known: { answers: [{ address: declared.address, answer: 'not-mine' }] } },
      notices: [{ messageId: 'declared' }],
    },
    {
      name: 'one address in two fields as one address with two places',
      reading: { recipients: [declared, { ...declared, field: 'cc' }] },
      notices: [
        {
          messageId: 'declared',
          data: { address: 'asha.patel@gmail.com', field: 'to', count: 1 },
          evidence: [
            { field: 'to', index: 0, start: 0, end: 20, text: 'asha.patel@gmail.com' },
            { field: 'cc', index: 0, start: 0, end: 20, text: 'asha.patel@gmail.com' },
          ],
        },
      ],
    },
  ],
});

it('names twenty places at most, and the true count', () => {
  const recipients = Array.from({ length: 3000 }, (_, i) => ({ ...declared, address: `asha${i}@gmail.com` }));
  const [notice] = recipientOwnPersonal.check(sketchReading({ recipients }), { by: ['declared'] });
  expect(notice?.evidence).toHaveLength(20);
  expect(notice?.fixes).toHaveLength(20);
  expect(notice?.data.count).toBe(3000);
});
