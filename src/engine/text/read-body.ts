import { type HtmlText, readHtml } from './read-html';
import { findHistory, isAnsweredWithin, type SplitBody, splitAt, splitHistory } from './split-history';

/** A body as any reader has it. `quoted` is given where the reader already knows the history. */
export interface Body {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly quoted?: string | undefined;
}

/** The plain strings that offsets count in. Undefined: not read. */
export interface BodyStrings {
  readonly text: string | undefined;
  readonly quoted: string | undefined;
}

/**
 * Plain text of an HTML body, as a browser lays it out: a line for each block and `<br>`, cells of a row with a tab
 * between them, white space collapsed, hidden content and comments left out. Entities become characters; a no-break
 * space stays U+00A0, as it does in the plain text that mail programs write beside the HTML. Lines quoted from an
 * earlier mail (`<blockquote type="cite">`, Gmail's and others') begin with "> ". Never throws; linear.
 */
export function htmlToText(html: string): string {
  return readHtml(html).text;
}

/**
 * The new text and the history of a body: the one way in for the event, the pane, Graph, `.eml` and JSON. HTML is read
 * where both are given and it is not empty, since it is what the recipient sees. With `quoted` given the rest is not
 * split. The strings for HTML are those of `htmlToText(html)`: `text` is a prefix of it, `quoted` a suffix.
 */
export function readBody(body: Body): BodyStrings {
  const { text, html, quoted } = body;
  const hasHtml = html !== undefined && (html !== '' || text === undefined);
  if (quoted !== undefined) return { text: hasHtml ? htmlToText(html) : text, quoted };
  if (hasHtml) return splitHtml(readHtml(html));
  return text === undefined ? { text, quoted } : splitHistory(text);
}

function splitHtml(read: HtmlText): SplitBody {
  const { text, rest, separators, container } = read;
  const cuts = [findHistory(text), rest, separators.find((at) => isAboveHeader(text, at))];
  // Something written below the container, or between its quoted lines, is an answer: then it holds what that answers.
  const isAnswered =
    container !== undefined &&
    (text.slice(container.end).trim() !== '' ||
      isAnsweredWithin(text, container.start, Math.min(container.end, text.length)));
  if (container && !isAnswered) cuts.push(container.start);
  const known = cuts.filter((cut): cut is number => cut !== undefined);
  return splitAt(text, known.length === 0 ? undefined : Math.min(...known));
}

/** Whether the line below the separator reads like a header: a word and a colon. */
function isAboveHeader(text: string, at: number): boolean {
  const below = text
    .slice(at, at + 100)
    .trim()
    .slice(0, 24);
  return below.indexOf(':') > 0;
}
