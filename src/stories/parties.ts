import { inLanguage } from '../engine';
import type { PackRequests } from '../pack';
import type { Claim, Party, Standing } from '../records';
import { shownLine } from './sound-text';

/** How a person or a team is called: the name, else the address. */
export function mailName({ name, address }: Pick<Party, 'name' | 'address'>): string {
  return shownLine(name) || shownLine(address);
}

/** Whether two spellings may be of one person: `Lewis, Rob (MoJ)` and `Rob Lewis` have the same words. */
export function isSameName(shown: string, name: string): boolean {
  const wordsOf = (text: string) =>
    new Set(
      shownLine(text)
        .normalize('NFC')
        .toLowerCase()
        .split(/[\s,;()"'.]+/)
        .filter((word) => word !== ''),
    );
  const first = wordsOf(shown);
  const second = wordsOf(name);
  const [few, many] = first.size < second.size ? [first, second] : [second, first];
  return few.size === 0 || [...few].every((word) => many.has(word));
}

/** A team of the pack as a record names it. */
export function teamParty(id: string, requests: PackRequests, language: string): Party | undefined {
  const team = requests.teams.find((one) => one.id === id);
  return team === undefined ? undefined : { id, address: team.address, name: inLanguage(team.name, language) };
}

/**
 * Everybody who takes part in a story, by id: teams as the pack names them, people as the story's own records do. Of
 * several names for one account the account's own counts before the requester's for it.
 */
export function partiesOf(
  standing: Pick<Standing, 'requester' | 'request' | 'history'>,
  requests: PackRequests,
  language: string,
): ReadonlyMap<string, Party> {
  const parties = new Map<string, Party>();
  const add = (party: Party) => {
    if (!parties.has(party.id)) parties.set(party.id, party);
  };
  for (const { id } of requests.teams) {
    const team = teamParty(id, requests, language);
    if (team !== undefined) add(team);
  }
  const claims: readonly Claim[] = [standing.request, ...[...standing.history].reverse()];
  for (const { record } of claims) add(record.by);
  for (const { record } of claims) if (record.type === 'request') Object.values(record.asks).forEach(add);
  return parties;
}
