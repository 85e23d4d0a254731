import { type Account, makeDirectory } from '../directory';
import type { Party } from '../record';

export interface Example extends Party {
  readonly account: Account;
}

function person(id: string, name: string, addresses: readonly string[], isTeam = false): Example {
  return { id, name, address: addresses[0] ?? '', account: { id, addresses, isTeam } };
}

/** Who asks. She has an older address as well. */
export const asha = person('1a5a', 'Asha Patel', ['asha.patel@ministry.example', 'asha.patel2@ministry.example']);
export const rob = person('2b0b', 'Rob Lewis', ['rob.lewis@ministry.example']);
export const helen = person('3c1c', 'Dr Helen Marsh', ['helen.marsh@ministry.example', 'h.marsh@ministry.example']);
/** A colleague and friend of Asha's. */
export const sam = person('4d2d', 'Sam Hill', ['sam.hill@ministry.example']);
/** Helen's assistant, who may send on her behalf. */
export const dana = person('5e3e', 'Dana Cole', ['dana.cole@ministry.example']);
export const security = person('6f4f', 'Security', ['security@ministry.example'], true);
export const operations = person('7a5a', 'Operational Security', ['operations@ministry.example'], true);

export const everybody = [asha, rob, helen, sam, dana, security, operations];
export const directory = makeDirectory(everybody.map(({ account }) => account));

export function party({ id, address, name }: Party): Party {
  return { id, address, name };
}
