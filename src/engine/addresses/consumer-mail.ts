import { otherNames, providerNames } from './consumer-mail.generated';
import { unpackNames } from './name-table';

interface Table {
  /** Providers we know: what lies below their names is theirs too, as `name.demon.co.uk` was a customer's. */
  readonly providers: ReadonlySet<string>;
  /** Names that stand on several lists, and for themselves alone. */
  readonly others: ReadonlySet<string>;
}

// Unpacked at first use and kept: the event script must evaluate fast, and most realms check one mail.
let table: Table | undefined;

/**
 * Whether people get personal mail addresses at this domain (docs/consumer-mail.md says what is in the table).
 * Takes a domain as `parseAddress` gives it. Government, health, police, parliament, universities and the forces
 * were kept out of the table when it was made.
 */
export function isConsumerDomain(domain: string): boolean {
  if (domain === '') return false;
  table ??= { providers: unpackNames(providerNames), others: unpackNames(otherNames) };
  if (table.others.has(domain)) return true;
  for (let at = 0; at >= 0; at = domain.indexOf('.', at) + 1) {
    if (table.providers.has(domain.slice(at))) return true;
    if (domain.indexOf('.', at) < 0) return false;
  }
  return false;
}
