// Turns addresses into the lines for `sha256` of a policy, so that a public pack does not show them:
//   npx tsx scripts/hash-address.ts <pack> <policy> < addresses.txt
// One address a line. The salt is the policy's own. Prints nothing but the lines, sorted, each once.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseAddress } from '../src/engine/index';

const policyWithSalt = z.object({
  options: z.object({ notTo: z.object({ addresses: z.object({ salt: z.string().min(16) }) }) }),
});

const [pack = '', policy = ''] = process.argv.slice(2);
const file = fileURLToPath(new URL(`../packs/${pack}/policies/${policy}.yaml`, import.meta.url));
const { salt } = policyWithSalt.parse(parse(readFileSync(file, 'utf8'))).options.notTo.addresses;

const hashes = new Set<string>();
for (const line of readFileSync(0, 'utf8').split(/\r?\n/)) {
  if (line.trim() === '') continue;
  const { address } = parseAddress(line);
  if (address === '') {
    process.stderr.write(`not an address: ${line}\n`);
    process.exitCode = 1;
  } else hashes.add(createHash('sha256').update(`${salt}:${address}`).digest('hex'));
}
for (const hash of [...hashes].sort()) process.stdout.write(`        - ${hash}\n`);
