/**
 * How much of a mail is read. A timer cannot interrupt a check that is under way, so what goes into it is bounded:
 * markings stand at the beginning and the end of a text.
 */
export const limits = {
  /** UTF-16 units of the new text that are kept from its beginning and its end. */
  textHead: 512 * 1024,
  textTail: 64 * 1024,
  quoted: 128 * 1024,
  /** The same of the HTML, before it is turned into text. */
  htmlHead: 3 * 1024 * 1024,
  htmlTail: 1024 * 1024,
} as const;

export interface Cut {
  readonly text: string;
  /** How many UTF-16 units were left out. */
  readonly left: number;
}

/** Keeps the beginning and the end of a text that is too long, with a line's end between them. */
export function cutText(text: string, head: number, tail: number): Cut {
  if (text.length <= head + tail) return { text, left: 0 };
  // Half of a surrogate pair is no character.
  const end = isLowSurrogate(text, head) ? head - 1 : head;
  const tailAt = text.length - tail;
  const begin = isLowSurrogate(text, tailAt) ? tailAt + 1 : tailAt;
  const rest = tail === 0 ? '' : `\n${text.slice(begin)}`;
  return { text: text.slice(0, end) + rest, left: (tail === 0 ? text.length : begin) - end };
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Keeps the beginning and the end of HTML that is too long, between tags. Pictures inside the text go first. */
export function cutHtml(html: string): Cut {
  const most = limits.htmlHead + limits.htmlTail;
  if (html.length <= most) return { text: html, left: 0 };
  const plain = withoutInlinePictures(html);
  if (plain.length <= most) return { text: plain, left: 0 };
  const start = plain.slice(0, limits.htmlHead);
  const open = start.lastIndexOf('<');
  const head = open > start.lastIndexOf('>') ? start.slice(0, open) : start;
  const nextTag = plain.indexOf('<', plain.length - limits.htmlTail);
  const tail = nextTag === -1 ? '' : plain.slice(nextTag);
  return { text: `${head}\n${tail}`, left: plain.length - head.length - tail.length };
}

/** A pasted picture can be megabytes of base64 in an attribute, and never text that anybody reads. */
function withoutInlinePictures(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = html.indexOf('"data:'); at !== -1; at = html.indexOf('"data:', from)) {
    const end = html.indexOf('"', at + 1);
    if (end === -1) break;
    kept.push(html.slice(from, at + 1));
    from = end;
  }
  kept.push(html.slice(from));
  return kept.join('');
}
