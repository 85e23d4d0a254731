/** Somebody of the directory, as far as choosing them needs. */
export interface PickedPerson {
  /** Directory object id; the address in small letters for one who was typed because nobody could be looked up. */
  readonly id: string;
  readonly address: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly department: string;
}

/** A typed address as a person; undefined as long as it is none. The name is what was typed: nobody vouches for another. */
export function typedPerson(text: string): PickedPerson | undefined {
  const address = text.trim();
  if (
    address.length > 254 ||
    !/^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\.]+(?:\.[^\s@<>(),;:"[\]\\.]+)+$/.test(address)
  ) {
    return undefined;
  }
  const id = address.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return { id, address, name: address, jobTitle: '', department: '' };
}

/** What tells people of one name apart: job title, department and address, as far as they are known. */
export function aboutPerson({ name, address, jobTitle, department }: PickedPerson): string {
  return [jobTitle, department, address].filter((part) => part !== '' && part !== name).join(', ');
}
