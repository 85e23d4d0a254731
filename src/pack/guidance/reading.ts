import type { Lookup, Page } from '../guidance-data';
import { inFile } from '../sentences';
import { leadsOf } from './leads';
import { readLookup } from './lookups';
import type { Mention } from './places';
import { readPage } from './read-page';

type Files = ReadonlyMap<string, string>;

/** An address that people are led to write to. */
export interface Written {
  readonly path: string;
  readonly where: string;
  readonly address: string;
}

/** Gathers what the files lead to while they are read; places can be looked for only when all of them are known. */
export function startReading() {
  const problems: string[] = [];
  const mentions: Mention[] = [];
  const written: Written[] = [];
  const unread: string[] = [];
  const gather = (path: string, value: unknown) => {
    const { places, mails } = leadsOf(value);
    mentions.push(...places.map((each) => ({ path, ...each })));
    written.push(...mails.map((each) => ({ path, ...each })));
  };
  return { problems, mentions, written, unread, gather };
}

type Reading = ReturnType<typeof startReading>;

/** Reads all pages, in the order of their names. */
export function readPages(files: Files, { problems, mentions, written, unread, gather }: Reading) {
  const pages: Page[] = [];
  for (const path of [...files.keys()].filter((each) => each.startsWith('guidance/')).sort()) {
    const { page, markdown, problems: own } = readPage(path, files.get(path) ?? '');
    problems.push(...inFile(path, own));
    if (page === undefined) unread.push(`page:${path.slice('guidance/'.length).replace(/\..*$/, '')}`);
    else {
      pages.push(page);
      gather(path, { next: page.next });
      written.push({ path, where: '`owner`', address: page.owner });
    }
    mentions.push(...markdown.places.map(({ line, place }) => ({ path, where: `line ${line}`, place })));
    written.push(...markdown.mails.map(({ line, address }) => ({ path, where: `line ${line}`, address })));
  }
  const english = new Set(pages.flatMap(({ slug, language }) => (language === 'en' ? slug : [])));
  for (const { slug, language } of pages) {
    if (!english.has(slug) && !unread.includes(`page:${slug}`)) {
      problems.push(`guidance/${slug}.${language}.md: there is no guidance/${slug}.en.md; English is always there`);
    }
  }
  return pages;
}

/** Reads all lookups, in the order of their names. */
export function readLookups(files: Files, { problems, unread, gather }: Reading) {
  const lookups: Lookup[] = [];
  for (const path of [...files.keys()].filter((each) => each.startsWith('lookups/')).sort()) {
    const id = /^lookups\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(path)?.[1];
    if (id === undefined) {
      problems.push(`${path}: the name must be <id>.yaml, such as bluetooth.yaml`);
      continue;
    }
    const { lookup, problems: own } = readLookup(id, files.get(path) ?? '');
    problems.push(...inFile(path, own));
    if (lookup === undefined) unread.push(`lookup:${id}`);
    else {
      lookups.push(lookup);
      gather(path, lookup);
    }
  }
  return lookups;
}
