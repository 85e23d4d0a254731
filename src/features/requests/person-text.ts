import type { PickedPerson } from '../../ui';

/** A person as an answer holds them: `Name <address>`. */
export function writePerson({ name, address }: Pick<PickedPerson, 'name' | 'address'>): string {
  return `${name.replace(/[<>]/g, ' ').trim()} <${address}>`;
}

/** The person of an answer; undefined where it holds none. */
export function readPerson(text: string): PickedPerson | undefined {
  const open = text.lastIndexOf('<');
  if (open < 0 || !text.endsWith('>')) return undefined;
  const address = text.slice(open + 1, -1).trim();
  if (!address.includes('@')) return undefined;
  const name = text.slice(0, open).trim();
  return { id: address.toLowerCase(), address, name: name === '' ? address : name, jobTitle: '', department: '' };
}
