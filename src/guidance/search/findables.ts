import { type InLanguages, inLanguage } from '../../engine';
import type { Block, Findable, Guidance, Inline, Page, Text, Way } from '../../pack';
import type { SearchData } from './build-search';
import { tools as en } from './tools.en';

type Found = Omit<Findable, 'id'>;
type Tools = typeof en;

const toolWords: InLanguages<Tools> = { en };

/** Everything that search can find, in one language; what is not written in it, in English. */
export function findablesOf(guidance: Guidance, data: SearchData, language: string): readonly Findable[] {
  const say = (text: Text | undefined): string => (text === undefined ? '' : inLanguage(text, language));
  const all = [
    ...guidance.lookups.flatMap((lookup) => lookupFindables(lookup, say)),
    ...toolFindables(guidance, inLanguage(toolWords, language)),
    ...data.tools.map(({ place, title, says, synonyms }) =>
      found('tool', place, say(title), say(says), synonyms.join(', ')),
    ),
    ...data.requests.map(({ place, title, says }) => found('request', place, say(title), say(says))),
    ...guidance.contacts.contacts.map((contact) => contactFindable(contact, say)),
    ...guidance.contacts.retired.map(({ address, says }) =>
      found('contact', `tool:contacts#${address}`, address, say(says)),
    ),
    ...pagesIn(guidance.pages, language).flatMap((page) => pageFindables(page, guidance.lookups, say)),
  ];
  return all.map((each, id) => ({ id, ...each }));
}

/** Each page once: in the language where it is written in it, else in English. */
function pagesIn(pages: readonly Page[], language: string): readonly Page[] {
  const slugs = [...new Set(pages.map(({ slug }) => slug))];
  return slugs.flatMap((slug) => {
    const same = pages.filter((page) => page.slug === slug);
    return same.find((page) => page.language === language) ?? same.find((page) => page.language === 'en') ?? [];
  });
}

function found(kind: Found['kind'], place: string, title: string, says: string, synonyms = '', text = ''): Found {
  return { kind, place, title, says, synonyms, text };
}

type Say = (text: Text | undefined) => string;

function lookupFindables({ id, title, question, inShort, rows }: Guidance['lookups'][number], say: Say): Found[] {
  return [
    found('tool', `lookup:${id}`, say(title), say(inShort), say(question)),
    ...rows.map(({ id: row, name, answer, synonyms, cells, cases }) =>
      found(
        'row',
        `lookup:${id}/${row}`,
        say(name),
        say(answer.headline),
        synonyms.join(', '),
        [
          say(title),
          ...answer.explain.map(say),
          ...Object.values(cells).map(say),
          ...cases.flatMap(({ answer: other, adds }) => [say(other?.headline), say(adds)]),
        ].join('\n'),
      ),
    ),
  ];
}

function toolFindables({ passwords, marking, contacts }: Guidance, words: Tools): Found[] {
  const ids: (keyof Tools)[] = [
    ...(passwords === undefined ? [] : (['password', 'passphrase', 'change-password'] as const)),
    ...(marking === undefined ? [] : (['marking'] as const)),
    ...(contacts.routes.length === 0 ? [] : (['contacts'] as const)),
  ];
  return ids.map((id) => found('tool', `tool:${id}`, words[id].title, words[id].says, words[id].synonyms));
}

function contactFindable(
  { id, name, about, ways, hours, note, synonyms }: Guidance['contacts']['contacts'][number],
  say: Say,
) {
  const text = [say(hours), say(note), ...ways.map((way) => wayWords(way, say))].join('\n');
  return found('contact', `contact:${id}`, say(name), say(about), synonyms.join(', '), text);
}

function wayWords(way: Way, say: Say): string {
  if (way.kind === 'mail') return way.address;
  if (way.kind === 'phone') return `${way.number} ${say(way.when)}`;
  return way.kind === 'chat' ? `${way.app} ${way.channel}` : say(way.label);
}

/** The page, with what stands before its first heading, and each of its sections. */
function pageFindables(
  { slug, title, inShort, synonyms, must, advised, blocks }: Page,
  lookups: Guidance['lookups'],
  say: Say,
): Found[] {
  const place = `page:${slug}`;
  // The rows of a lookup that stands in it are words of the page as well.
  const rows = blocks.flatMap((block) =>
    block.kind === 'lookup' ? (lookups.find(({ id }) => id === block.lookup)?.rows ?? []) : [],
  );
  const texts: string[][] = [[...must, ...advised, rows.map(({ name }) => say(name)).join(', ')]];
  const headings: Extract<Block, { kind: 'heading' }>[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      headings.push(block);
      texts.push([]);
    } else texts[headings.length]?.push(blockText(block));
  }
  const textAt = (index: number) => texts[index]?.join('\n') ?? '';
  return [
    found('page', place, title, inShort, synonyms.join(', '), textAt(0)),
    ...headings.map(({ id, text }, at) => found('section', `${place}#${id}`, text, title, '', textAt(at + 1))),
  ];
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return inlineText(block.text);
    case 'list':
      return block.items.map(inlineText).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(inlineText).join(' ')).join('\n');
    default:
      return '';
  }
}

function inlineText(text: readonly Inline[]): string {
  return text.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}
