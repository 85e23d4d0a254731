/** The attributes that decide what a reader of the mail sees, or where the history begins. */
export interface Attributes {
  readonly id: string;
  readonly class: string;
  readonly style: string;
  readonly type: string;
  readonly name: string;
  readonly cite: string;
  readonly hidden: boolean;
}

export interface Tag {
  /** Lower case. */
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly attributes: Attributes;
  /** From its `<` to behind its `>`. */
  readonly length: number;
}

type Writable = { -readonly [Key in keyof Attributes]: Attributes[Key] };

/**
 * Reads the tag whose `<` stands at `at`; a letter, or `/` and a letter, must follow. A quoted value may hold `>`,
 * as in a browser. Undefined: the tag is never closed, so the source ends inside it.
 */
export function readTag(html: string, at: number): Tag | undefined {
  const closing = html.charCodeAt(at + 1) === 0x2f;
  const nameStart = at + (closing ? 2 : 1);
  let i = nameStart;
  while (i < html.length && !endsName(html.charCodeAt(i))) i++;
  const name = html.slice(nameStart, i).toLowerCase();
  const attributes: Writable = { id: '', class: '', style: '', type: '', name: '', cite: '', hidden: false };
  let selfClosing = false;
  while (i < html.length) {
    const unit = html.charCodeAt(i);
    if (unit === 0x3e) return { name, closing, selfClosing, attributes, length: i + 1 - at };
    if (unit === 0x2f || isSpace(unit)) {
      selfClosing = unit === 0x2f;
      i++;
      continue;
    }
    selfClosing = false;
    const keyStart = i;
    // A name may begin with `=`; nothing else may keep the scanner from moving on.
    i++;
    while (i < html.length && !endsKey(html.charCodeAt(i))) i++;
    const keyEnd = i;
    i = skipSpace(html, i);
    let valueStart = i;
    let valueEnd = i;
    if (html.charCodeAt(i) === 0x3d) {
      valueStart = skipSpace(html, i + 1);
      const quote = html.charCodeAt(valueStart);
      if (quote === 0x22 || quote === 0x27) {
        valueStart++;
        valueEnd = html.indexOf(quote === 0x22 ? '"' : "'", valueStart);
        if (valueEnd < 0) return undefined;
        i = valueEnd + 1;
      } else {
        valueEnd = valueStart;
        while (valueEnd < html.length && !endsValue(html.charCodeAt(valueEnd))) valueEnd++;
        i = valueEnd;
      }
    }
    if (closing) continue;
    const key = html.slice(keyStart, keyEnd).toLowerCase() as keyof Attributes;
    if (key === 'hidden') attributes.hidden = true;
    // The first value counts, as in a browser; what is no attribute of ours is not empty here.
    else if (attributes[key] === '') attributes[key] = html.slice(valueStart, valueEnd).toLowerCase();
  }
  return undefined;
}

/** White space as HTML counts it; a no-break space is not. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0x0c;
}

function skipSpace(html: string, from: number): number {
  let i = from;
  while (i < html.length && isSpace(html.charCodeAt(i))) i++;
  return i;
}

function endsName(unit: number): boolean {
  return unit === 0x3e || unit === 0x2f || isSpace(unit);
}

function endsKey(unit: number): boolean {
  return unit === 0x3d || endsName(unit);
}

function endsValue(unit: number): boolean {
  return unit === 0x3e || isSpace(unit);
}
