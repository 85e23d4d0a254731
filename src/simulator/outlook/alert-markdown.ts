/** A piece of text of one look. */
export interface Span {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly href: string | null;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly Span[])[] };

const listItem = /^(?:([-*])|\d{1,3}\.) +/;

/**
 * Reads the Markdown that a Smart Alert shows: bold, italic, lists whose items end with a carriage return, links to
 * https addresses, a new line by two line feeds, and backslash escapes. All else is text.
 * Source: the reference of `errorMessageMarkdown`.
 */
export function readAlertMarkdown(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of markdown.split(/\r\n?|\n/)) {
    if (line.trim() === '') continue;
    const marker = listItem.exec(line);
    if (marker === null) {
      blocks.push({ kind: 'paragraph', spans: readSpans(line) });
      continue;
    }
    const isNumbered = marker[1] === undefined;
    const item = readSpans(line.slice(marker[0].length));
    const last = blocks[blocks.length - 1];
    if (last?.kind === 'list' && last.isNumbered === isNumbered) {
      blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
    } else {
      blocks.push({ kind: 'list', isNumbered, items: [item] });
    }
  }
  return blocks;
}

function readSpans(line: string): readonly Span[] {
  const spans: Span[] = [];
  let text = '';
  let isBold = false;
  let isItalic = false;
  const end = (href: string | null = null): void => {
    if (text !== '') spans.push({ text, isBold, isItalic, href });
    text = '';
  };
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    const link = character === '[' ? readLink(line, at) : null;
    if (character === '\\' && /[!-/:-@[-`{-~]/.test(line.charAt(at + 1))) {
      at += 1;
      text += line.charAt(at);
    } else if (link !== null) {
      end();
      text = link.text;
      end(link.href);
      at = link.end - 1;
    } else if (line.startsWith('**', at) && (isBold || line.indexOf('**', at + 2) > 0)) {
      end();
      isBold = !isBold;
      at += 1;
    } else if ((character === '*' || character === '_') && (isItalic || closesItalic(line, at))) {
      end();
      isItalic = !isItalic;
    } else {
      text += character;
    }
  }
  end();
  return spans;
}

function closesItalic(line: string, at: number): boolean {
  const mark = line.charAt(at);
  if (/\s|^$/.test(line.charAt(at + 1))) return false;
  for (let next = at + 1; next < line.length; next += 1) {
    if (line.charAt(next) === '\\') next += 1;
    else if (line.charAt(next) === mark) return true;
  }
  return false;
}

function readLink(line: string, at: number): { text: string; href: string; end: number } | null {
  const found = /^\[((?:\\.|[^\]\\])*)\]\((https:\/\/[^\s()<>]+)\)/.exec(line.slice(at));
  if (found === null) return null;
  const [whole, label = '', href = ''] = found;
  return { text: label.replace(/\\(.)/g, '$1'), href, end: at + whole.length };
}
