import { meant } from '../closest';
import type { PackFile } from '../format';
import type { PackRequests, RequestKind } from '../request-kind';
import { inFile } from '../sentences';
import { readHolidays } from './holidays';
import { readRequest } from './read-request';
import type { Around } from './steps';
import { readTeams } from './teams';

type Files = ReadonlyMap<string, string>;

interface Found {
  readonly path: string;
  readonly id: string;
  /** Only of a file that keeps an earlier version. */
  readonly version: string | undefined;
  /** Undefined where it has problems. */
  readonly kind: RequestKind | undefined;
}

const fileName = /^requests\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:\.([A-Za-z0-9][A-Za-z0-9.-]*))?\.yaml$/;

/** Reads all files of `requests/`, in the order of their names. */
function readAll(files: Files, around: Around) {
  const found: Found[] = [];
  const problems: string[] = [];
  for (const path of [...files.keys()].filter((each) => each.startsWith('requests/')).sort()) {
    const [, id, version] = fileName.exec(path) ?? [];
    if (id === undefined) {
      problems.push(`${path}: the name must be <id>.yaml, or <id>.<version>.yaml for an earlier version`);
      continue;
    }
    const { kind, problems: own } = readRequest(id, files.get(path) ?? '', around, version === undefined);
    problems.push(...inFile(path, own));
    if (kind !== undefined && version !== undefined && kind.kind.version !== version) {
      problems.push(`${path}: \`version\` is ${kind.kind.version}, but the file name says ${version}`);
    }
    const guidance = kind?.rule.guidance;
    if (guidance !== undefined && !files.has(`guidance/${guidance}.en.md`)) {
      problems.push(`${path}: there is no guidance page guidance/${guidance}.en.md`);
    }
    found.push({ path, id, version, kind });
  }
  return { found, problems };
}

/** Offered kinds in the order of pack.yaml, then the earlier versions; and what is wrong with them together. */
function inOrder(found: readonly Found[], listed: readonly string[]) {
  const problems: string[] = [];
  const current = found.filter(({ version }) => version === undefined);
  const ids = current.map(({ id }) => id);
  listed.forEach((id, at) => {
    if (listed.indexOf(id) < at) problems.push(`pack.yaml: \`requests\` names \`${id}\` twice`);
    else if (!ids.includes(id)) {
      problems.push(`pack.yaml: \`requests\` names \`${id}\`, but there is no requests/${id}.yaml${meant(id, ids)}`);
    }
  });
  const letters = new Map<string, string>();
  for (const { path, id, kind } of current) {
    if (!listed.includes(id)) problems.push(`${path}: pack.yaml does not list it under \`requests\``);
    if (kind === undefined) continue;
    const other = letters.get(kind.letter);
    if (other !== undefined) problems.push(`${path}: the letter ${kind.letter} is already that of \`${other}\``);
    letters.set(kind.letter, id);
  }
  for (const { path, id, version, kind } of found) {
    if (version === undefined) continue;
    const now = current.find((each) => each.id === id)?.kind;
    if (now !== undefined && now.kind.version === kind?.kind.version) {
      problems.push(`${path}: its version is still that of requests/${id}.yaml, which must have a new one`);
    }
  }
  const offered = [...new Set(listed)].flatMap((id) => current.find((each) => each.id === id)?.kind ?? []);
  const earlier = found.flatMap(({ version, kind }) => (version === undefined ? [] : (kind ?? [])));
  return { kinds: [...offered, ...earlier], problems };
}

/**
 * Checks and compiles what a pack says about requests: `requests/`, `teams.yaml` and what pack.yaml says of them.
 * A pack without any of it has none. Every problem has its file name in front.
 * @param pack undefined where pack.yaml could not be read; that problem is told elsewhere
 */
export function compileRequests(
  files: Files,
  pack: PackFile | undefined,
): {
  readonly requests: PackRequests;
  /** Of all that the pack offers, those with problems included. */
  readonly ids: readonly string[];
  readonly problems: readonly string[];
} {
  const teamsText = files.get('teams.yaml');
  const teams = teamsText === undefined ? { teams: [], problems: [] } : readTeams(teamsText, pack);
  const { path, holidays, problems: ofHolidays } = readHolidays(pack?.holidays, files);
  const hasHolidays = pack === undefined || pack.holidays !== undefined;
  const all = readAll(files, { teams: teams.teams, hasHolidays });
  const ordered = pack === undefined ? { kinds: [], problems: [] } : inOrder(all.found, pack.requests ?? []);
  return {
    requests: { kinds: ordered.kinds, teams: teams.teams, gateways: pack?.gateways ?? [], holidays },
    ids: all.found.flatMap(({ id, version }) => (version === undefined ? id : [])),
    problems: [
      ...inFile('teams.yaml', teams.problems),
      ...inFile(path, ofHolidays),
      ...all.problems,
      ...ordered.problems,
    ],
  };
}
