import type { TenantSeed } from '../state';
import { person } from './person';

const department = 'Culture and Sport';

/** An invented part of the Welsh Government: everybody in it is made up. */
export const welshGovernment: TenantSeed = {
  id: '5ec00d10-0002-4000-8000-000000000002',
  displayName: 'Welsh Government (simulated)',
  verifiedDomains: ['gov.wales', 'llyw.cymru'],
  people: [
    person('wg-staff', {
      name: 'Siân Prosser',
      address: 'sian.prosser@gov.wales',
      jobTitle: 'Communications officer',
      department,
      managerId: 'wg-manager',
      otherMails: ['sian.prosser.test@yahoo.co.uk'],
    }),
    person('wg-manager', {
      name: 'Ieuan Morgan',
      address: 'ieuan.morgan@gov.wales',
      jobTitle: 'Team leader',
      department,
      managerId: 'wg-deputy-director',
    }),
    person('wg-deputy-director', {
      name: 'Mari Llewellyn',
      address: 'mari.llewellyn@gov.wales',
      jobTitle: 'Deputy Director',
      department,
      managerId: 'wg-director',
    }),
    person('wg-director', {
      name: 'Alun Bevan',
      address: 'alun.bevan@gov.wales',
      jobTitle: 'Director',
      department,
    }),
    person('wg-security', {
      name: 'Owain Rees',
      address: 'owain.rees@gov.wales',
      jobTitle: 'Security officer',
      department: 'Security Policy',
      managerId: 'wg-director',
    }),
    person('wg-colleague', {
      name: 'Gethin Vaughan',
      address: 'gethin.vaughan@gov.wales',
      jobTitle: 'Grants officer',
      department,
      managerId: 'wg-manager',
    }),
  ],
  contacts: [
    { id: 'wg-contact-1', displayName: 'Lena Hughes (Harbour Arts)', mail: 'lena.hughes@harbour-arts.example' },
  ],
  groups: [
    {
      id: 'wg-group-culture',
      displayName: 'Culture and Sport',
      mail: 'culture-and-sport@gov.wales',
      memberIds: ['wg-staff', 'wg-manager', 'wg-colleague'],
    },
    {
      id: 'wg-group-festival',
      displayName: 'Festival partners',
      mail: 'festival-partners@gov.wales',
      memberIds: ['wg-group-culture', 'wg-contact-1'],
    },
  ],
  sharedMailboxes: [
    {
      id: 'wg-team-security-policy',
      name: 'Security Policy',
      address: 'security-policy@gov.wales',
      openTo: ['wg-security'],
    },
    {
      id: 'wg-team-grants',
      name: 'Grants team',
      address: 'grants-team@gov.wales',
      openTo: ['wg-staff', 'wg-manager'],
    },
  ],
  delegates: { 'wg-deputy-director': ['wg-staff', 'wg-manager'] },
  labels: [
    { id: '5ec01abe-0002-4000-8000-000000000001', name: 'OFFICIAL', priority: 0 },
    { id: '5ec01abe-0002-4000-8000-000000000002', name: 'OFFICIAL-SENSITIVE', priority: 1 },
  ],
};
