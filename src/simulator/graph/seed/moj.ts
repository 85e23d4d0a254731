import type { TenantSeed } from '../state';
import { person } from './person';

const department = 'Prison Estates';

/** An invented part of the Ministry of Justice: everybody in it is made up; the team mailboxes are the published ones. */
export const moj: TenantSeed = {
  id: '5ec00d10-0001-4000-8000-000000000001',
  displayName: 'Ministry of Justice (simulated)',
  verifiedDomains: ['justice.gov.uk', 'digital.justice.gov.uk'],
  people: [
    person('moj-staff', {
      name: 'Asha Patel',
      address: 'asha.patel@justice.gov.uk',
      jobTitle: 'Policy adviser',
      department,
      managerId: 'moj-manager',
      otherMails: ['asha.patel.test@gmail.com'],
    }),
    person('moj-manager', {
      name: 'Rob Lewis',
      address: 'rob.lewis@justice.gov.uk',
      aliases: ['rob.lewis@digital.justice.gov.uk'],
      jobTitle: 'Team leader',
      department,
      managerId: 'moj-deputy-director',
    }),
    person('moj-deputy-director', {
      name: 'Helen Marsh',
      address: 'helen.marsh@justice.gov.uk',
      jobTitle: 'Deputy Director, SCS',
      department,
      managerId: 'moj-director',
    }),
    person('moj-director', {
      name: 'Tom Okafor',
      address: 'tom.okafor@justice.gov.uk',
      jobTitle: 'Director',
      department,
    }),
    person('moj-security', {
      name: 'Priya Nair',
      address: 'priya.nair@digital.justice.gov.uk',
      jobTitle: 'Security officer',
      department: 'Cyber Assistance Team',
      managerId: 'moj-director',
    }),
    person('moj-colleague', {
      name: 'Dana Cole',
      address: 'dana.cole@justice.gov.uk',
      jobTitle: 'Case worker',
      department,
      managerId: 'moj-manager',
    }),
  ],
  contacts: [
    { id: 'moj-contact-1', displayName: 'Jo Okoro (Lakeside)', mail: 'j.okoro@lakeside.example' },
    { id: 'moj-contact-2', displayName: 'Ann Reid (Northfield)', mail: 'a.reid@northfield.example' },
  ],
  groups: [
    {
      id: 'moj-group-estates',
      displayName: 'Prison Estates team',
      mail: 'prison-estates@justice.gov.uk',
      memberIds: ['moj-staff', 'moj-manager', 'moj-colleague'],
    },
    {
      id: 'moj-group-project',
      displayName: 'Visits project',
      mail: 'visits-project@justice.gov.uk',
      memberIds: ['moj-group-estates', 'moj-contact-1', 'moj-contact-2'],
    },
    {
      id: 'moj-group-hidden',
      displayName: 'Staff in confidence',
      mail: 'staff-in-confidence@justice.gov.uk',
      memberIds: ['moj-security', 'moj-director'],
      hidden: true,
    },
    {
      id: 'moj-group-dynamic',
      displayName: 'Everybody in Estates',
      mail: 'everybody-estates@justice.gov.uk',
      memberIds: ['moj-staff', 'moj-manager', 'moj-colleague', 'moj-deputy-director', 'moj-contact-1'],
      dynamic: true,
    },
  ],
  sharedMailboxes: [
    {
      id: 'moj-team-security',
      name: 'Security',
      address: 'security@digital.justice.gov.uk',
      openTo: ['moj-security'],
    },
    {
      id: 'moj-team-consultancy',
      name: 'Cyber Security Consultancy',
      address: 'CyberConsultancy@digital.justice.gov.uk',
      openTo: ['moj-security'],
    },
    {
      id: 'moj-team-operational',
      name: 'Operational Security Team',
      address: 'OperationalSecurityTeam@justice.gov.uk',
      openTo: ['moj-security'],
    },
    {
      id: 'moj-team-lastpass',
      name: 'LastPass admins',
      address: 'lastpass-admins@digital.justice.gov.uk',
      openTo: ['moj-security'],
    },
    {
      id: 'moj-team-visits',
      name: 'Visits team',
      address: 'visits-team@justice.gov.uk',
      openTo: ['moj-staff', 'moj-colleague', 'moj-manager'],
    },
  ],
  delegates: { 'moj-deputy-director': ['moj-staff', 'moj-manager'] },
  automaticReplies: {
    'moj-deputy-director': {
      message: 'I am away and will read my mail again on Monday 5 October 2020.',
      start: '2020-09-28T00:00:00.000Z',
      end: '2020-10-05T00:00:00.000Z',
    },
  },
  labels: [
    { id: '5ec01abe-0001-4000-8000-000000000001', name: 'OFFICIAL', priority: 0 },
    { id: '5ec01abe-0001-4000-8000-000000000002', name: 'OFFICIAL-SENSITIVE', priority: 1 },
  ],
};
