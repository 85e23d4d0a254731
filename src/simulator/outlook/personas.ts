import type { Person } from './draft';
import type { AddressBook } from './resolve-recipients';

/** An invented member of staff, and the organisation whose pack answers to them. */
export interface Persona {
  readonly packId: string;
  /** As it stands in a list of choices. */
  readonly organisation: string;
  readonly person: Person;
  /** Personal addresses that this person has declared. A signed-in pane would bring them from the directory. */
  readonly declared: readonly string[];
  readonly book: AddressBook;
  /** Recipient of the mail that is ready when the page opens. */
  readonly example: Person;
}

const asha: Person = { name: 'Asha Patel', address: 'asha.patel@justice.gov.uk' };
const sian: Person = { name: 'Siân Prosser', address: 'sian.prosser@gov.wales' };

export const moj: Persona = {
  packId: 'moj',
  organisation: 'Ministry of Justice',
  person: asha,
  declared: ['asha.patel.test@gmail.com'],
  book: {
    domains: ['justice.gov.uk'],
    people: [
      asha,
      { name: 'Dana Cole', address: 'dana.cole@justice.gov.uk' },
      { name: 'Rob Lewis', address: 'rob.lewis@digital.justice.gov.uk' },
      { name: 'Helen Marsh', address: 'helen.marsh@justice.gov.uk' },
    ],
    lists: ['case-progression@justice.gov.uk'],
  },
  example: { name: 'Sam Hill', address: 'sam.hill.test@gmail.com' },
};

export const welshGovernment: Persona = {
  packId: 'welsh-government',
  organisation: 'Welsh Government',
  person: sian,
  declared: ['sian.prosser.test@yahoo.co.uk'],
  book: {
    domains: ['gov.wales', 'llyw.cymru'],
    people: [
      sian,
      { name: 'Gwen Pritchard', address: 'gwen.pritchard@gov.wales' },
      { name: 'Gethin Vaughan', address: 'gethin.vaughan@gov.wales' },
    ],
    lists: ['grants-team@gov.wales'],
  },
  example: { name: 'Huw Rees', address: 'huw.rees.test@gmail.com' },
};

export const personas: readonly Persona[] = [moj, welshGovernment];
