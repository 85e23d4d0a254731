import type { Kind } from '../kind';
import { operations, security } from './people';

/** The overseas travel request: fourteen fields, four that act, one that gets a copy. */
export const travel: Kind = {
  id: 'overseas-travel',
  version: '2020-09',
  steps: [
    { id: 'lineManager', does: 'decide', by: { person: [{ relation: 'lineManager' }] }, after: [] },
    {
      id: 'approver',
      does: 'decide',
      by: {
        person: [
          {
            relation: 'seniorCivilServant',
            when: { field: 'businessArea', isOneOf: ['MoJ HQ', 'HMPPS HQ', 'HMCTS'] },
          },
          { relation: 'governor', when: { field: 'businessArea', isOneOf: ['HMPPS, not HQ'] } },
        ],
      },
      after: ['lineManager'],
    },
    { id: 'security', does: 'decide', by: { team: security.id }, after: ['lineManager', 'approver'] },
    { id: 'copy', does: 'copy', by: { team: operations.id }, after: ['security'] },
    { id: 'receipt', does: 'acknowledge', by: { team: operations.id }, after: ['copy'] },
  ],
};

export const travelFields = {
  name: 'Asha Patel',
  email: 'asha.patel@ministry.example',
  businessArea: 'MoJ HQ',
  clearance: 'SC',
  network: 'Quantum',
  equipment: 'Laptop',
  assetTag: '40213',
  countries: ['Egypt'],
  dates: ['2020-10-12', '2020-10-19'],
  transport: '',
  connection: 'Departmental VPN',
  reason: 'Interviews with witnesses',
  dataAndServices: ['Mail', 'Case files'],
  companions: 'None',
};

/** One manager decides, and that is all. */
export const simple: Kind = {
  id: 'password-manager',
  version: '1',
  steps: [{ id: 'manager', does: 'decide', by: { person: [{ relation: 'lineManager' }] }, after: [] }],
};

/** A manager decides, then a team acts and says so. */
export const teamwork: Kind = {
  id: 'team-request',
  version: '1',
  steps: [
    { id: 'manager', does: 'decide', by: { person: [{ relation: 'lineManager' }] }, after: [] },
    { id: 'team', does: 'complete', by: { team: security.id }, after: ['manager'] },
  ],
};

export const kinds = [travel, simple, teamwork];
