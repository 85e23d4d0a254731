import { consumerNames } from './consumer-mail.generated';
import { type NameTable, nameTable } from './name-table';

// Made at first use and kept: the event script must evaluate fast.
let table: NameTable | undefined;

/**
 * Whether people get personal mail addresses at this domain (docs/consumer-mail.md says what is in the table).
 * Takes a domain as `parseAddress` gives it. Government, health, police, parliament, universities and the forces
 * were kept out of the table when it was made.
 */
export function isConsumerDomain(domain: string): boolean {
  if (domain === '') return false;
  table ??= nameTable(consumerNames);
  if (table.reachOf(domain) !== undefined) return true;
  // What lies below a provider's name is the provider's too, as `name.demon.co.uk` was a customer's.
  for (let dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
    if (table.reachOf(domain.slice(dot + 1)) === 'below') return true;
  }
  return false;
}
