import type { Graph, GraphUser } from '../graph';
import { type Account, type Directory, makeDirectory } from '../records';

/** Who has which address, as the directory says. Asked in one request for many, and remembered while the desk is open. */
export interface Accounts {
  /** Looks up those that are not known yet. Rejects as Graph does: then nothing was learnt, and nobody is guessed at. */
  learn(addresses: Iterable<string>): Promise<void>;
  directory(): Directory;
}

interface AccountsOptions {
  readonly graph: Pick<Graph, 'findByAddress'>;
  readonly me: Account;
  readonly teams: readonly Account[];
}

/** As Exchange compares addresses: A to Z alone are folded. */
const keyOf = (address: string): string => address.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

export function createAccounts({ graph, me, teams }: AccountsOptions): Accounts {
  /** A team's address is the pack's to explain: were it looked up as well, two accounts would claim it. */
  const told = [me, ...teams];
  const asked = new Set(told.flatMap(({ addresses }) => addresses.map(keyOf)));
  const reserved = new Set(asked);
  const found = new Map<string, Account>();
  let directory = makeDirectory(told);
  return {
    async learn(addresses) {
      const unknown = new Map<string, string>();
      for (const address of addresses) {
        const key = keyOf(address);
        if (key !== '' && !asked.has(key)) unknown.set(key, address);
      }
      if (unknown.size === 0) return;
      for (const user of await graph.findByAddress([...unknown.values()])) {
        const account = accountOf(user);
        if (account.id === me.id || account.addresses.some((address) => reserved.has(keyOf(address)))) continue;
        found.set(account.id, account);
      }
      for (const key of unknown.keys()) asked.add(key);
      directory = makeDirectory([...told, ...found.values()]);
    },
    directory: () => directory,
  };
}

/** A person as an account: the address of their mailbox and every other one that Exchange delivers to it, where it is told. */
export function accountOf({ id, mail, proxyAddresses }: GraphUser): Account {
  const proxies = (proxyAddresses ?? []).filter((one) => /^smtp:/i.test(one)).map((one) => one.slice('smtp:'.length));
  return { id, addresses: [...(mail == null ? [] : [mail]), ...proxies], isTeam: false };
}
