import { firstFrom } from '../first-from';
import { readEntity } from './entities';
import {
  type HistoryMark,
  historyMark,
  isBlock,
  isCitation,
  isDropped,
  isHidden,
  isVoid,
  keepsSpace,
  standsApart,
} from './html-elements';
import { type OpenElement, OpenElements } from './open-elements';
import { PlainPage } from './plain-page';
import { isSpace, readTag, type Tag } from './tag';

/** The plain text of an HTML body, and what its markup says about where the history begins. */
export interface HtmlText {
  readonly text: string;
  /** Where an element stands behind which all is history. */
  readonly rest: number | undefined;
  /** Where a line is drawn as above the header of an answered mail. Ascending, without repetition. */
  readonly separators: readonly number[];
  /** The last container of history that is in no other. */
  readonly container: { readonly start: number; readonly end: number } | undefined;
}

/** A tag with what its name and attributes mean, worked out once for all tags of a text that are written alike. */
interface KnownTag extends OpenElement {
  readonly closing: boolean;
  readonly length: number;
  readonly block: boolean;
  /** Without content and end tag. */
  readonly empty: boolean;
  readonly mark: HistoryMark | undefined;
}

/** What may be an entity, and white space that a browser does not show as it stands. */
const NOT_PLAIN = /&(?=[#a-z])|[\t\n\f\r]| (?=[\t\n\f\r &<]|$)/gi;
const NOT_PLAIN_IN_PRE = /&(?=[#a-z])|[\n\r]/gi;

/**
 * Reads HTML in one pass, looking at each character a bounded number of times. Tags, comments and entities are told
 * apart as browsers do; a tag that is never closed is taken as text, so that nothing written is lost.
 */
export function readHtml(html: string): HtmlText {
  const page = new PlainPage();
  const separators: number[] = [];
  let rest: number | undefined;
  let container: { start: number; end: number } | undefined;
  let containersOpen = 0;
  const open = new OpenElements((element) => {
    if (!element.history) return;
    containersOpen--;
    if (containersOpen === 0 && container) container.end = page.length;
  });

  const start = (tag: KnownTag): void => {
    const { name, block, mark } = tag;
    open.closeImplied(name, block);
    const isSeen = !open.isHidden;
    if (isSeen) {
      if (name === 'br') page.lineBreak();
      else if (name === 'tr') page.row();
      else if (name === 'td' || name === 'th') page.cell();
      else if (block) page.block(tag.apart);
    }
    if (tag.empty) return;
    if (isSeen && mark !== undefined) note(mark);
    // What nobody sees is no container.
    open.open(isSeen ? tag : { ...tag, history: false });
  };

  const note = (mark: HistoryMark): void => {
    if (mark === 'rest' && rest === undefined) rest = page.length;
    if (mark === 'separator' && separators[separators.length - 1] !== page.length) separators.push(page.length);
    if (mark === 'container') {
      if (containersOpen === 0) container = { start: page.length, end: Number.POSITIVE_INFINITY };
      containersOpen++;
    }
  };

  const end = ({ name, block }: KnownTag): void => {
    const wasHidden = open.isHidden;
    // `</p>` and `</br>` without a start tag each make a line in a browser; here only the one that people write.
    if (name === 'br' && !wasHidden) page.lineBreak();
    const apart = open.close(name);
    if (wasHidden || open.isHidden) return;
    if (name === 'tr' || name === 'table') page.row();
    else if (block) page.block(apart);
  };

  const known = new Map<string, KnownTag>();
  const tagAt = (at: number): KnownTag | undefined => {
    // A tag may go on behind the first `>`; then it is none of the known.
    const source = html.slice(at, html.indexOf('>', at) + 1);
    const same = known.get(source);
    if (same !== undefined) return same;
    const tag = readTag(html, at);
    if (tag === undefined) return undefined;
    const read = understood(tag);
    if (tag.length === source.length) known.set(source, read);
    return read;
  };

  const notPlainFrom = firstFrom(NOT_PLAIN, html);
  const notPlainInPreFrom = firstFrom(NOT_PLAIN_IN_PRE, html);
  /** Writes text between tags. Nearly all of it is plain and copied in large pieces. */
  const writeText = (start: number, end: number): void => {
    const { isPre, isCited } = open;
    let from = start;
    while (from < end) {
      const unit = html.charCodeAt(from);
      if (isSpace(unit) && !isPre) {
        page.space();
        from++;
        continue;
      }
      const entity = unit === 0x26 ? readEntity(html, from) : undefined;
      if (entity !== undefined && entity.end <= end) {
        if (isSpace(entity.text.charCodeAt(0)) && !isPre) page.space();
        else page.write(entity.text, isCited);
        from = entity.end;
        continue;
      }
      const odd = Math.min(end, isPre ? notPlainInPreFrom(from) : notPlainFrom(from));
      if (odd > from || unit === 0x26) {
        const behind = Math.max(odd, from + 1);
        page.write(html.slice(from, behind), isCited);
        from = behind;
      } else {
        from++;
        if (unit === 0x0a || html.charCodeAt(from) !== 0x0a) page.lineBreak();
      }
    }
  };

  let i = 0;
  while (i < html.length) {
    const next = html.indexOf('<', i);
    const textEnd = next < 0 ? html.length : next;
    if (textEnd > i && !open.isHidden) writeText(i, textEnd);
    if (next < 0) break;
    const kind = html.charCodeAt(next + 1);
    if (isLetter(kind) || (kind === 0x2f && isLetter(html.charCodeAt(next + 2)))) {
      const tag = tagAt(next);
      if (!tag) {
        if (!open.isHidden) writeText(next, html.length);
        break;
      }
      i = next + tag.length;
      if (tag.closing) end(tag);
      else if (isDropped(tag.name)) i = endOfDropped(html, i, tag.name);
      else if (tag.name !== 'html' && tag.name !== 'body') start(tag);
      if (!tag.closing && tag.name === 'pre' && html.charCodeAt(i) === 0x0d) i++;
      if (!tag.closing && tag.name === 'pre' && html.charCodeAt(i) === 0x0a) i++;
    } else if (kind === 0x21 || kind === 0x3f || kind === 0x2f) {
      i = endOfComment(html, next);
    } else {
      if (!open.isHidden) page.write('<', open.isCited);
      i = next + 1;
    }
  }
  open.closeAll();
  return { text: page.finish(), rest, separators, container };
}

function understood(tag: Tag): KnownTag {
  const { name, closing, length, attributes, selfClosing } = tag;
  const block = isBlock(name);
  const mark = historyMark(name, attributes);
  return {
    name,
    closing,
    length,
    block,
    empty: isVoid(name) || (selfClosing && name.indexOf(':') >= 0),
    mark,
    hidden: isHidden(name, attributes),
    pre: keepsSpace(name, attributes),
    cite: isCitation(name, attributes),
    history: mark === 'container',
    apart: block && standsApart(name, attributes),
  };
}

/** Behind the end tag of an element whose content is dropped, or the end of the source as in a browser. */
function endOfDropped(html: string, from: number, name: string): number {
  let at = html.indexOf('</', from);
  while (at >= 0) {
    const nameEnd = at + 2 + name.length;
    const after = html.charCodeAt(nameEnd);
    if ((after === 0x3e || after === 0x2f || isSpace(after)) && html.slice(at + 2, nameEnd).toLowerCase() === name) {
      const close = html.indexOf('>', nameEnd);
      return close < 0 ? html.length : close + 1;
    }
    at = html.indexOf('</', at + 2);
  }
  return html.length;
}

/** Behind a comment, a doctype or one of Outlook's `<![if …]>`. A comment that is never closed takes the rest. */
function endOfComment(html: string, at: number): number {
  if (html.slice(at, at + 4) !== '<!--') {
    const close = html.indexOf('>', at);
    return close < 0 ? html.length : close + 1;
  }
  if (html.charCodeAt(at + 4) === 0x3e) return at + 5;
  if (html.slice(at + 4, at + 6) === '->') return at + 6;
  // `--!>` ends a comment too, by the standard; both forms begin with `--`.
  let dashes = html.indexOf('--', at + 4);
  while (dashes >= 0) {
    const after = html.charCodeAt(dashes + 2);
    if (after === 0x3e) return dashes + 3;
    if (after === 0x21 && html.charCodeAt(dashes + 3) === 0x3e) return dashes + 4;
    dashes = html.indexOf('--', dashes + 1);
  }
  return html.length;
}

function isLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
}
