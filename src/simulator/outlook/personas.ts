import { organisations, type PlayedPerson } from '../people';
import type { Person } from './draft';
import type { SensitivityLabel } from './label-calls';
import type { AddressBook } from './resolve-recipients';

/** Somebody whose Outlook this is, with what Outlook knows around them. */
export interface Persona {
  readonly played: PlayedPerson;
  readonly packId: string;
  readonly person: Person;
  /** In whose name they may send: their own first, then shared mailboxes, then whoever they are a delegate of. */
  readonly accounts: readonly Account[];
  /** The sensitivity labels of their organisation. */
  readonly labels: readonly SensitivityLabel[];
  /** Personal addresses that this person has declared. A signed-in pane would bring them from the directory. */
  readonly declared: readonly string[];
  readonly book: AddressBook;
  /** The mail that is ready when the page opens. */
  readonly example: Example;
  /** The ready drafts are of one member of staff, since what is said of them depends on who writes. */
  readonly hasReadyDrafts: boolean;
}

/** An address in the From menu. */
export interface Account extends Person {
  /** What it is, in words; empty where it is their own. */
  readonly is: string;
}

interface Example {
  readonly to: Person;
  readonly subject: string;
  readonly text: string;
}

const mojExample: Example = {
  to: { name: 'Sam Hill', address: 'sam.hill.test@gmail.com' },
  subject: 'OFFICIAL-SENSITIVE Witness list for Thursday',
  text: 'Sam,\n\nThe list is below. Please keep it to yourself until Thursday.',
};

const examples: { readonly [packId: string]: Example } = {
  moj: mojExample,
  'welsh-government': {
    to: { name: 'Huw Rees', address: 'huw.rees.test@gmail.com' },
    subject: 'OFFICIAL-SENSITIVE Grant panel papers for Thursday',
    text: 'Huw,\n\nThe papers are below. Please bring your questions on Thursday.',
  },
};

/** The address book of an organisation: everybody in its directory, and its lists. */
function bookOf(packId: string): AddressBook {
  const found = organisations.find((one) => one.packId === packId);
  if (found === undefined) return { domains: [], people: [], lists: [] };
  const { verifiedDomains, people, contacts, sharedMailboxes, groups } = found.seed;
  return {
    domains: verifiedDomains,
    people: [
      ...people.map(({ displayName, mail }) => ({ name: displayName, address: mail })),
      ...contacts.map(({ displayName, mail }) => ({ name: displayName, address: mail })),
      ...sharedMailboxes.map(({ name, address }) => ({ name, address })),
      ...groups.map(({ displayName, mail }) => ({ name: displayName, address: mail })),
    ],
    lists: groups.map(({ mail }) => mail.toLowerCase()),
  };
}

export function accountsOf({ id, packId, name, address }: PlayedPerson): readonly Account[] {
  const found = organisations.find((one) => one.packId === packId);
  const { sharedMailboxes = [], delegates = {}, people = [] } = found?.seed ?? {};
  return [
    { name, address, is: '' },
    ...sharedMailboxes
      .filter(({ openTo }) => openTo.includes(id))
      .map((shared) => ({ name: shared.name, address: shared.address, is: 'shared mailbox' })),
    ...people
      .filter((person) => delegates[person.id]?.includes(id))
      .map(({ displayName, mail }) => ({ name: displayName, address: mail, is: 'on their behalf' })),
  ];
}

const colours = ['#5c5c5c', '#b4262c'];

function labelsOf(packId: string): readonly SensitivityLabel[] {
  const labels = organisations.find((one) => one.packId === packId)?.seed.labels ?? [];
  return labels.map(({ id, name, priority }) => ({ id, name, tooltip: name, color: colours[priority] ?? '#5c5c5c' }));
}

export function personaOf(played: PlayedPerson): Persona {
  const { packId, name, address, otherAddresses } = played;
  return {
    played,
    packId,
    person: { name, address },
    accounts: accountsOf(played),
    labels: labelsOf(packId),
    declared: otherAddresses,
    book: bookOf(packId),
    example: examples[packId] ?? mojExample,
    hasReadyDrafts: organisations.some(({ people }) => people[0]?.id === played.id),
  };
}
