import { meant } from '../closest';
import type { PackTools, Tool } from '../decision-data';
import type { PackFile } from '../format';
import { BUILT_IN_TOOLS, type Mention } from '../guidance/places';
import type { RequestKind } from '../request-kind';
import { inFile } from '../sentences';
import { answersFileProblems } from './answers';
import { carriedProblems, originProblems } from './carry';
import { proofProblems } from './proofs';
import { readTool } from './read-tool';

type Files = ReadonlyMap<string, string>;

/** A tool as its file has it, for whoever looks for what it leads to. */
export interface ReadTool {
  readonly path: string;
  readonly id: string;
  /** Undefined where its file cannot be read. */
  readonly tool: Tool | undefined;
}

const fileName = /^decisions\/([a-z0-9]+(?:-[a-z0-9]+)*)(\.answers)?\.yaml$/;

/** Reads all tools, in the order of their names. */
function readAll(files: Files) {
  const found: ReadTool[] = [];
  const problems: string[] = [];
  for (const path of [...files.keys()].filter((each) => each.startsWith('decisions/')).sort()) {
    const [, id, isAnswers] = fileName.exec(path) ?? [];
    if (id === undefined) {
      problems.push(`${path}: the name must be <id>.yaml, or <id>.answers.yaml for its table of answers`);
      continue;
    }
    if (isAnswers !== undefined) {
      if (!files.has(`decisions/${id}.yaml`)) problems.push(`${path}: there is no tool decisions/${id}.yaml`);
      continue;
    }
    const { tool, problems: own } = readTool(id, files.get(path) ?? '');
    problems.push(...inFile(path, own));
    // What comes of statements can be looked at only where each of them is sound.
    if (tool !== undefined && own.length === 0) {
      const table = `decisions/${id}.answers.yaml`;
      problems.push(
        ...inFile(path, proofProblems(tool)),
        ...inFile(table, answersFileProblems(tool, files.get(table))),
      );
    }
    if (BUILT_IN_TOOLS.includes(id)) problems.push(`${path}: the product has a tool of this name; choose another`);
    found.push({ path, id, tool });
  }
  return { found, problems };
}

/** The tools in the order of pack.yaml, and what is wrong with that order. */
function inOrder(found: readonly ReadTool[], listed: readonly string[]) {
  const ids = found.map(({ id }) => id);
  const problems = listed.flatMap((id, at) => {
    if (listed.indexOf(id) < at) return `pack.yaml: \`tools\` names \`${id}\` twice`;
    if (ids.includes(id)) return [];
    return `pack.yaml: \`tools\` names \`${id}\`, but there is no decisions/${id}.yaml${meant(id, ids)}`;
  });
  problems.push(
    ...found
      .filter(({ id }) => !listed.includes(id))
      .map(({ path }) => `${path}: pack.yaml does not list it under \`tools\``),
  );
  const tools = [...new Set(listed)].flatMap((id) => found.find((each) => each.id === id)?.tool ?? []);
  return { tools, problems };
}

/** Where a tool leads under names of its own; its steps are found like everybody's. */
export function mentionsOf({ path, tool }: ReadTool): readonly Mention[] {
  if (tool === undefined) return [];
  const contacts = (where: string, ids: readonly string[]) =>
    ids.map((id) => ({ path, where, place: `contact:${id}` }));
  return [
    { path, where: '`page`', place: `page:${tool.page}` },
    ...tool.deeds.flatMap((deed) => contacts(`the deed \`${deed.id}\``, deed.contacts)),
    ...contacts('`file.contacts`', tool.file?.contacts ?? []),
    ...(tool.file?.places ?? []).map((place) => ({ path, where: '`file.places`', place })),
  ];
}

/**
 * Checks and compiles the tools of a pack that decide: `decisions/`. A pack may have none. Every problem has its file name
 * in front.
 * @param pack undefined where pack.yaml could not be read; that problem is told elsewhere
 * @param kinds of request, to which answers are carried; those with problems left out
 */
export function compileTools(
  files: Files,
  pack: PackFile | undefined,
  kinds: readonly RequestKind[],
): PackTools & { readonly found: readonly ReadTool[]; readonly problems: readonly string[] } {
  const { found, problems } = readAll(files);
  const ordered = pack === undefined ? { tools: [], problems: [] } : inOrder(found, pack.tools ?? []);
  const read = found.flatMap(({ tool }) => tool ?? []);
  const unread = found.flatMap(({ id, tool }) => (tool === undefined ? id : []));
  return {
    tools: ordered.tools,
    found,
    problems: [
      ...problems,
      ...ordered.problems,
      ...found.flatMap(({ path, tool }) => (tool === undefined ? [] : inFile(path, carriedProblems(tool, kinds)))),
      ...originProblems(read, unread, kinds),
    ],
  };
}
