import { isInside } from '../domains';
import type { PackFile } from '../format';
import { readAs } from '../read-as';
import type { Team } from '../request-kind';
import { teamsFile } from './format';

/** Reads `teams.yaml`; its problems without the file name. */
export function readTeams(
  text: string,
  pack: PackFile | undefined,
): { readonly teams: readonly Team[]; readonly problems: readonly string[] } {
  const { file, problems: own } = readAs(teamsFile, text);
  if (file === undefined) return { teams: [], problems: own };
  const problems: string[] = [];
  const ids = file.teams.map(({ address }) => address.toLowerCase());
  file.teams.forEach(({ address }, at) => {
    const id = address.toLowerCase();
    if (ids.indexOf(id) < at) problems.push(`the team \`${address}\` is there twice`);
    // Nobody outside has a mailbox here that could be read, and what they send does not count as sent from inside.
    if (pack !== undefined && !isInside(id.slice(id.indexOf('@') + 1), pack.domains.inside)) {
      problems.push(
        `the team \`${address}\` is outside the organisation; \`domains.inside\` of pack.yaml has no such domain`,
      );
    }
  });
  return { teams: file.teams.map((team) => ({ id: team.address.toLowerCase(), ...team })), problems };
}
