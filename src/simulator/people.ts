import { moj } from './graph/seed/moj';
import { welshGovernment } from './graph/seed/welsh-government';
import type { Person, TenantSeed } from './graph/state';

/** Somebody whom one can be in the demo. */
export interface PlayedPerson {
  readonly id: string;
  readonly packId: string;
  readonly tenantId: string;
  readonly name: string;
  readonly address: string;
  /** What they are in their organisation: "staff", "deputy director". */
  readonly role: string;
  /** Personal addresses that the directory knows of. */
  readonly otherAddresses: readonly string[];
}

export interface Organisation {
  readonly packId: string;
  readonly name: string;
  readonly seed: TenantSeed;
  readonly people: readonly PlayedPerson[];
}

/** By the end of an id: the seeds name everybody after their place. */
const roles: { readonly [place: string]: string } = {
  staff: 'staff',
  colleague: 'staff',
  manager: 'manager',
  'deputy-director': 'deputy director',
  director: 'director',
  security: 'security officer',
};

const played = (packId: string, tenantId: string, person: Person): PlayedPerson => ({
  id: person.id,
  packId,
  tenantId,
  name: person.displayName,
  address: person.mail,
  role: roles[person.id.slice(person.id.indexOf('-') + 1)] ?? person.jobTitle,
  otherAddresses: person.otherMails,
});

const organisation = (packId: string, name: string, seed: TenantSeed): Organisation => ({
  packId,
  name,
  seed,
  people: seed.people.map((person) => played(packId, seed.id, person)),
});

/** The organisations of the demo, by the pack that speaks for each. Seeds, Teams page and Outlook page share these people. */
export const organisations: readonly Organisation[] = [
  organisation('moj', 'Ministry of Justice', moj),
  organisation('welsh-government', 'Welsh Government', welshGovernment),
];

const everybody = organisations.flatMap(({ people }) => people);

/** Who an address asks for, `?person=moj-manager`; the first member of staff where it asks for nobody we know. */
export function personOf(search: string): PlayedPerson {
  const wanted = new URLSearchParams(search).get('person');
  const found = everybody.find(({ id }) => id === wanted) ?? everybody[0];
  if (!found) throw new Error('The demo has no people.');
  return found;
}
