import type { Policy } from '../../engine/index';
import { meant } from '../closest';
import { mentionsOf, type ReadTool } from '../decisions/compile-tools';
import type { PackFile } from '../format';
import type { Guidance, Lookup, PackSearch, Page } from '../guidance-data';
import { readAs } from '../read-as';
import { inFile } from '../sentences';
import { readContacts } from './contacts';
import { type Cited, type Coverage, readCoverage } from './coverage';
import { guidanceFile, markingFile, passwordsFile, searchFile } from './format';
import { guidanceFileProblems } from './guidance-file';
import { type Known, mentionProblems, placesOf } from './places';
import { cardMentions, policyProblems } from './policies';
import { readLookups, readPages, startReading, type Written } from './reading';
import { markingProblems, passwordsProblems, searchProblems } from './small-files';

type Files = ReadonlyMap<string, string>;

/** What guidance may refer to besides itself. */
export interface Around {
  /** Undefined where pack.yaml could not be read; that problem is told elsewhere. */
  readonly pack: PackFile | undefined;
  /** Undefined for a policy that has problems of its own. */
  readonly policies: ReadonlyMap<string, Policy | undefined>;
  readonly requests: readonly string[];
  /** Tools that decide, those with problems included. */
  readonly tools: readonly ReadTool[];
  /** Facts of the sources on which requests rest. */
  readonly cited: readonly Cited[];
  /** Levels of the pack's marking schemes. */
  readonly levels: readonly string[];
}

export interface PackGuidance {
  readonly guidance: Guidance;
  readonly search: PackSearch;
  /** Undefined for a pack that counts no facts. */
  readonly coverage: Coverage | undefined;
}

/** A lookup stands on its own page, where people who read come upon it. */
function lookupProblems(lookups: readonly Lookup[], pages: readonly Page[], unread: readonly string[]) {
  const slugs = [...new Set(pages.map(({ slug }) => slug))];
  return lookups.flatMap(({ id, page }) => {
    const path = `lookups/${id}.yaml`;
    if (unread.includes(`page:${page}`)) return [];
    if (!slugs.includes(page)) {
      const near = meant(page, slugs);
      return `${path}: there is no guidance page guidance/${page}.en.md${near.includes('did you mean') ? near : ''}`;
    }
    return pages
      .filter(
        ({ slug, blocks }) => slug === page && !blocks.some((each) => each.kind === 'lookup' && each.lookup === id),
      )
      .map(
        ({ slug, language }) => `${path}: guidance/${slug}.${language}.md does not show it; it needs {lookup ${id}}`,
      );
  });
}

function retiredProblems(written: readonly Written[], { contacts }: Guidance): readonly string[] {
  const retired = contacts.retired.map(({ address }) => address.toLowerCase());
  return written
    .filter(({ address }) => retired.includes(address.toLowerCase()))
    .map(({ path, where, address }) => `${path}, ${where}: nobody reads ${address} any more, says contacts.yaml`);
}

/**
 * Checks and compiles what a pack says to read and to look up. A pack may leave out any of it but `guidance.yaml`.
 * Every problem has its file name in front.
 */
export function compileGuidance(files: Files, around: Around): PackGuidance & { readonly problems: readonly string[] } {
  const reading = startReading();
  const { problems, mentions, written, unread, gather } = reading;
  const pages = readPages(files, reading);
  const lookups = readLookups(files, reading);
  for (const tool of around.tools) {
    gather(tool.path, tool.tool);
    mentions.push(...mentionsOf(tool));
  }
  mentions.push(...cardMentions(around.policies));

  const read = <T>(
    path: string,
    reads: (text: string) => { readonly file: T | undefined; readonly problems: readonly string[] },
  ) => {
    const text = files.get(path);
    if (text === undefined) return undefined;
    const { file, problems: own } = reads(text);
    problems.push(...inFile(path, own));
    gather(path, file);
    return file;
  };
  const general = read('guidance.yaml', (text) => readAs(guidanceFile, text));
  const contacts = read('contacts.yaml', (text) => {
    const { contacts: file, problems: own } = readContacts(text);
    if (file === undefined) unread.push('contact:');
    return { file, problems: own };
  });
  const passwords = read('passwords.yaml', (text) => readAs(passwordsFile, text));
  const marking = read('marking.yaml', (text) => readAs(markingFile, text));
  const search: PackSearch = read('search.yaml', (text) => readAs(searchFile, text)) ?? { synonyms: [], questions: [] };

  const guidance: Guidance = {
    groups: general?.groups ?? [],
    pages,
    lookups,
    contacts: contacts ?? { contacts: [], retired: [], selects: [], routes: [] },
    ...(passwords === undefined ? {} : { passwords }),
    ...(marking === undefined || around.pack === undefined
      ? {}
      : { marking: { ...marking, ceiling: around.pack.ceiling } }),
    editions: general?.editions ?? [],
    redirects: general?.redirects ?? {},
    often: general?.often ?? [],
    ...(general?.deviceSteps === undefined ? {} : { deviceSteps: general.deviceSteps }),
  };
  const tools = around.tools.map(({ id }) => id);
  const known: Known = { places: placesOf(guidance, around.policies.keys(), around.requests, tools), unread };
  const slugs = [...files.keys()].flatMap((path) => /^guidance\/([^.]+)\.en\.md$/.exec(path)?.[1] ?? []).sort();
  const edition = around.pack?.edition.date;

  if (general !== undefined) {
    problems.push(...inFile('guidance.yaml', guidanceFileProblems(general, slugs, known, edition)));
  } else if (slugs.length > 0 && !files.has('guidance.yaml')) problems.push('guidance.yaml: the file is missing');
  for (const [path, page] of [
    ['passwords.yaml', passwords?.page],
    ['marking.yaml', marking?.page],
  ] as const) {
    if (page !== undefined) mentions.push({ path, where: '`page`', place: `page:${page}` });
  }
  problems.push(
    ...lookupProblems(lookups, pages, unread),
    ...mentionProblems(mentions, known),
    ...retiredProblems(written, guidance),
    ...policyProblems(around.policies, pages, files),
    ...inFile('search.yaml', searchProblems(search, known)),
    ...inFile('passwords.yaml', passwordsProblems(guidance)),
    ...inFile('marking.yaml', markingProblems(guidance, around.levels)),
  );
  for (const { slug, language, updated } of pages) {
    if (updated !== undefined && edition !== undefined && updated > edition) {
      problems.push(`guidance/${slug}.${language}.md: \`updated\` is after the edition in pack.yaml, ${edition}`);
    }
  }
  const covered = files.get('coverage.yaml');
  const ofPolicies = [...around.policies].map(([id, policy]) => ({
    path: `policies/${id}.yaml`,
    facts: policy?.source.facts ?? [],
  }));
  const coverage = covered === undefined ? undefined : readCoverage(covered, known, [...ofPolicies, ...around.cited]);
  problems.push(...inFile('coverage.yaml', coverage?.problems ?? []));
  return { guidance, search, coverage: coverage?.coverage, problems };
}
