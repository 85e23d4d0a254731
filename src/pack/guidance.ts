import { type GuidanceFile, guidanceFile } from './format';
import { readYaml } from './read-yaml';
import { sentencesOf } from './sentences';

export interface GuidancePage {
  readonly slug: string;
  readonly language: string;
  readonly front: GuidanceFile;
  /** The Markdown below the front matter. */
  readonly body: string;
}

const fileName = /^guidance\/([a-z0-9-]+)\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.md$/;

/** Reads one `guidance/<slug>.<language>.md`: front matter between two lines of `---`, then Markdown. */
export function readGuidance(
  path: string,
  text: string,
): { page: GuidancePage | undefined; problems: readonly string[] } {
  const reported = (problem: string) => ({ page: undefined, problems: [problem] });
  const name = fileName.exec(path);
  if (name === null) return reported('the name must be <slug>.<language>.md, such as retired-mailboxes.en.md');
  const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text);
  if (parts === null) return reported('the page must start with its facts between two lines of `---`');
  const parsed = readYaml(parts[1] ?? '', 2);
  if (parsed.problems.length > 0) return { page: undefined, problems: parsed.problems };
  const front = guidanceFile.safeParse(parsed.value);
  if (!front.success) return { page: undefined, problems: sentencesOf(front.error, guidanceFile, parsed.value) };
  const body = (parts[2] ?? '').trim();
  if (body === '') return reported('the page has no text below its facts');
  return { page: { slug: name[1] ?? '', language: name[2] ?? '', front: front.data, body }, problems: [] };
}
