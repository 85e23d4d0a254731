import { createHash } from 'node:crypto';
import { markingIn, testRule } from '../../../../tests/rules/rule-test';
import { markingRecipient } from './rule';

const subject = 'OFFICIAL-SENSITIVE (locsen) Staffing';
const locsen = markingIn(subject, 'OFFICIAL-SENSITIVE (locsen)', {
  level: 'OFFICIAL-SENSITIVE',
  parts: [{ kind: 'descriptor', value: 'LOCSEN' }],
  canonical: 'OFFICIAL-SENSITIVE [LOCSEN]',
});
const salt = 'a salt of this test only';
const hash = (address: string) => createHash('sha256').update(`${salt}:${address}`).digest('hex');
const local = { address: 'rosa.blanco@dept.example', standing: 'inside' } as const;
const colleague = { address: 'sam.hill@dept.example', standing: 'inside' } as const;
const abroad = { address: 'desk@post.abroad.example', standing: 'outside' } as const;

testRule(markingRecipient, {
  options: {
    parts: ['LOCSEN'],
    notTo: { standings: ['personal'], domains: ['abroad.example'], addresses: { salt, sha256: [hash(local.address)] } },
  },
  accepts: [
    { name: 'the marking to anybody else', reading: { subject, markings: [locsen], recipients: [colleague] } },
    { name: 'the same people without the marking', reading: { subject: 'Staffing', recipients: [local, abroad] } },
    {
      name: 'the level without the part',
      reading: { subject, markings: [{ ...locsen, parts: [] }], recipients: [local] },
    },
    { name: 'a mention', reading: { subject, markings: [{ ...locsen, use: 'mention' }], recipients: [local] } },
    {
      name: 'a marking in the history below',
      reading: { quoted: subject, markings: [{ ...locsen, field: 'quoted' }], recipients: [local] },
    },
    {
      name: 'another level than the policy names',
      reading: { subject, markings: [locsen], recipients: [local] },
      options: { level: 'OFFICIAL', notTo: { standings: ['inside'] } },
    },
    {
      name: 'a domain alone where only that is named',
      reading: { subject, markings: [locsen], recipients: [abroad] },
      options: { notTo: { domains: ['=abroad.example'] } },
    },
  ],
  reports: [
    {
      name: 'an address that the pack holds only as a hash',
      reading: { subject, markings: [locsen], recipients: [colleague, local] },
      notices: [
        {
          messageId: 'notForRecipient',
          field: 'to',
          data: { marking: 'OFFICIAL-SENSITIVE [LOCSEN]', address: 'rosa.blanco@dept.example', field: 'to', count: 1 },
          evidence: [
            { field: 'to', index: 1, start: 0, end: 24, text: 'rosa.blanco@dept.example' },
            { field: 'subject', start: 0, end: 27, text: 'OFFICIAL-SENSITIVE (locsen)' },
          ],
          fixes: [
            { kind: 'removeRecipient', recipient: { field: 'to', index: 1, address: 'rosa.blanco@dept.example' } },
          ],
        },
      ],
    },
    {
      name: 'a sub-address of such an address',
      reading: {
        subject,
        markings: [locsen],
        recipients: [{ ...local, address: 'rosa.blanco+post@dept.example' }],
      },
      notices: [{ messageId: 'notForRecipient', data: { address: 'rosa.blanco+post@dept.example' } }],
    },
    {
      name: 'a domain, a standing and an address together, counted',
      reading: {
        subject,
        markings: [locsen],
        recipients: [abroad, { address: 'dana@gmail.com', standing: 'personal', field: 'bcc' }, local],
      },
      notices: [{ messageId: 'notForRecipient', data: { address: 'desk@post.abroad.example', count: 3 } }],
    },
    {
      name: 'any marking of a level, where the policy names the level',
      reading: { subject, markings: [{ ...locsen, parts: [] }], recipients: [colleague] },
      options: { level: 'OFFICIAL-SENSITIVE', notTo: { standings: ['inside'] } },
      notices: [{ messageId: 'notForRecipient' }],
    },
    {
      name: 'an attachment that is marked in its name, which can be taken off in place of the recipient',
      reading: {
        attachments: [{ name: 'Rota.docx' }, { name: `${subject}.xlsx` }],
        markings: [{ ...locsen, field: 'attachments', index: 1 }],
        recipients: [local],
      },
      notices: [
        {
          messageId: 'notForRecipient',
          fixes: [
            { kind: 'removeRecipient', recipient: { field: 'to', index: 0, address: local.address } },
            { kind: 'removeAttachment', index: 1, name: `${subject}.xlsx` },
          ],
        },
      ],
    },
    {
      name: 'a recipient without an address by what the host showed',
      reading: { subject, markings: [locsen], recipients: [{ address: '', standing: 'unknown', given: ' Rosa B ' }] },
      options: { notTo: { standings: ['unknown'] } },
      notices: [{ messageId: 'notForRecipient', data: { address: 'Rosa B' } }],
    },
  ],
});
