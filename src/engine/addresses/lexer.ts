/** What a header value is made of (RFC 5322 section 3.2): quoted strings, white space, and single characters. */
export interface Token {
  readonly kind: 'quoted' | 'space' | 'character';
  /** A quoted string without its quotes and back-slashes. */
  readonly text: string;
}

function isSpace(character: string): boolean {
  return character === ' ' || ((character < '!' || character > '~') && /\s/.test(character));
}

/**
 * The tokens of an address, comments taken out (they nest, and may hold quoted brackets). One pass.
 * Undefined where a quoted string, a comment or a back-slash is left open.
 */
export function readTokens(raw: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let depth = 0;
  let at = 0;
  while (at < raw.length) {
    const character = raw.charAt(at);
    at += 1;
    if (depth > 0) {
      if (character === '\\') at += 1;
      else if (character === '(') depth += 1;
      else if (character === ')') depth -= 1;
      if (depth === 0) tokens.push({ kind: 'space', text: ' ' });
    } else if (character === '(') {
      depth = 1;
    } else if (character === '"') {
      let text = '';
      for (;;) {
        if (at >= raw.length) return undefined;
        let next = raw.charAt(at);
        at += 1;
        if (next === '"') break;
        if (next === '\\') {
          if (at >= raw.length) return undefined;
          next = raw.charAt(at);
          at += 1;
        }
        text += next;
      }
      tokens.push({ kind: 'quoted', text });
    } else if (isSpace(character)) {
      tokens.push({ kind: 'space', text: ' ' });
    } else {
      tokens.push({ kind: 'character', text: character });
    }
  }
  return depth > 0 || at > raw.length ? undefined : tokens;
}
