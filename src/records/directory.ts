/** A person's account or a shared mailbox: every address that Exchange delivers to it (its proxy addresses). */
export interface Account {
  /** Directory object id; for a mailbox whose id nobody may read, its address as the pack writes it. */
  readonly id: string;
  readonly addresses: readonly string[];
  readonly isTeam: boolean;
}

export interface Directory {
  /** Undefined where no account is known to have this address. */
  find(address: string): Account | undefined;
}

/** One directory of accounts. An address that two accounts claim belongs to neither: it proves nobody. */
export function makeDirectory(accounts: readonly Account[]): Directory {
  const byAddress = new Map<string, Account | undefined>();
  for (const account of accounts) {
    for (const address of account.addresses) {
      const key = addressKey(address);
      const other = byAddress.get(key);
      const isShared = byAddress.has(key) && other?.id !== account.id;
      byAddress.set(key, isShared ? undefined : account);
    }
  }
  return { find: (address) => byAddress.get(addressKey(address)) };
}

/**
 * Exchange compares addresses without regard to the case of A to Z. Nothing else is folded: `toLowerCase` would turn
 * the Kelvin sign into k and make a look-alike the same.
 */
export function addressKey(address: string): string {
  return /[A-Z]/.test(address) ? address.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : address;
}
