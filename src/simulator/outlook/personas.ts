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
  /** The mail that is ready when the page opens. */
  readonly example: { readonly to: Person; readonly subject: string; readonly text: string };
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
  example: {
    to: { name: 'Sam Hill', address: 'sam.hill.test@gmail.com' },
    subject: 'OFFICIAL-SENSITIVE Witness list for Thursday',
    text: 'Sam,\n\nThe list is below. Please keep it to yourself until Thursday.',
  },
};

const welshGovernment: Persona = {
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
  example: {
    to: { name: 'Huw Rees', address: 'huw.rees.test@gmail.com' },
    subject: 'OFFICIAL-SENSITIVE Grant panel papers for Thursday',
    text: 'Huw,\n\nThe papers are below. Please bring your questions on Thursday.',
  },
};

export const personas: readonly Persona[] = [moj, welshGovernment];
