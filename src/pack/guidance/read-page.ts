import type { Page } from '../guidance-data';
import { readYaml } from '../read-yaml';
import { sentencesOf } from '../sentences';
import { pageFile } from './format';
import { type Markdown, readMarkdown } from './markdown';

export interface ReadPage {
  /** Undefined where its facts cannot be read. */
  readonly page: Page | undefined;
  readonly markdown: Pick<Markdown, 'places' | 'mails'>;
  readonly problems: readonly string[];
}

const fileName = /^guidance\/([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.md$/;

/** Reads one `guidance/<slug>.<language>.md`: facts between two lines of `---`, then Markdown. */
export function readPage(path: string, text: string): ReadPage {
  const reported = (...problems: readonly string[]): ReadPage => ({
    page: undefined,
    markdown: { places: [], mails: [] },
    problems,
  });
  const [, slug, language] = fileName.exec(path) ?? [];
  if (slug === undefined || language === undefined) {
    return reported('the name must be <slug>.<language>.md, such as retired-mailboxes.en.md');
  }
  const [, facts, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  if (facts === undefined || body === undefined) {
    return reported('the page must start with its facts between two lines of `---`');
  }
  const parsed = readYaml(facts, 2);
  if (parsed.problems.length > 0) return reported(...parsed.problems);
  const front = pageFile.safeParse(parsed.value);
  const above = text.slice(0, text.length - body.length).split('\n').length;
  const { blocks, places, mails, problems } = readMarkdown(body, above);
  const all = [
    ...(front.success ? [] : sentencesOf(front.error, pageFile, parsed.value)),
    ...(body.trim() === '' ? ['the page has no text below its facts'] : []),
    ...problems,
  ];
  if (!front.success) return reported(...all);
  return { page: { slug, language, ...front.data, blocks }, markdown: { places, mails }, problems: all };
}
