import type { Person } from '../state';

interface Given {
  readonly name: string;
  readonly address: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly managerId?: string;
  readonly otherMails?: readonly string[];
  /** Further addresses of the same mailbox. */
  readonly aliases?: readonly string[];
}

/** An invented person with the properties a directory would hold. */
export function person(
  id: string,
  { name, address, managerId, otherMails = [], aliases = [], ...rest }: Given,
): Person {
  const [givenName = '', ...surname] = name.split(' ');
  return {
    id,
    displayName: name,
    givenName,
    surname: surname.join(' '),
    mail: address,
    userPrincipalName: address,
    otherMails,
    proxyAddresses: [`SMTP:${address}`, ...aliases.map((alias) => `smtp:${alias}`)],
    ...rest,
    ...(managerId ? { managerId } : {}),
  };
}
