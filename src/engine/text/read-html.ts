import { readEntity } from './entities';
import {
  historyMark,
  isBlock,
  isCitation,
  isDropped,
  isHidden,
  isVoid,
  keepsSpace,
  standsApart,
} from './html-elements';
import { OpenElements } from './open-elements';
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

  const start = (tag: Tag): void => {
    const { name, attributes } = tag;
    const block = isBlock(name);
    open.closeImplied(name, block);
    if (!open.isHidden) {
      if (name === 'br') page.lineBreak();
      else if (name === 'tr') page.row();
      else if (name === 'td' || name === 'th') page.cell();
      else if (block) page.block(standsApart(name, attributes));
    }
    if (isVoid(name) || (tag.selfClosing && name.indexOf(':') >= 0)) return;
    const mark = open.isHidden ? undefined : historyMark(name, attributes);
    if (mark === 'rest' && rest === undefined) rest = page.length;
    if (mark === 'separator' && separators[separators.length - 1] !== page.length) separators.push(page.length);
    if (mark === 'container') {
      if (containersOpen === 0) container = { start: page.length, end: Number.POSITIVE_INFINITY };
      containersOpen++;
    }
    open.open({
      name,
      hidden: isHidden(name, attributes),
      pre: keepsSpace(name, attributes),
      cite: isCitation(name, attributes),
      history: mark === 'container',
      apart: block && standsApart(name, attributes),
    });
  };

  const end = (tag: Tag): void => {
    const { name } = tag;
    const wasHidden = open.isHidden;
    // `</p>` and `</br>` without a start tag each make a line in a browser; here only the one that people write.
    if (name === 'br' && !wasHidden) page.lineBreak();
    const apart = open.close(name);
    if (wasHidden || open.isHidden) return;
    if (name === 'tr' || name === 'table') page.row();
    else if (isBlock(name)) page.block(apart);
  };

  let i = 0;
  while (i < html.length) {
    const next = html.indexOf('<', i);
    const textEnd = next < 0 ? html.length : next;
    if (textEnd > i && !open.isHidden) writeText(page, html, i, textEnd, open.isPre, open.isCited);
    if (next < 0) break;
    const kind = html.charCodeAt(next + 1);
    if (isLetter(kind) || (kind === 0x2f && isLetter(html.charCodeAt(next + 2)))) {
      const tag = readTag(html, next);
      if (!tag) {
        if (!open.isHidden) writeText(page, html, next, html.length, open.isPre, open.isCited);
        break;
      }
      i = tag.end;
      if (tag.closing) end(tag);
      else if (isDropped(tag.name)) i = endOfDropped(html, tag.end, tag.name);
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

function writeText(page: PlainPage, html: string, start: number, end: number, pre: boolean, cited: boolean): void {
  let from = start;
  let i = start;
  while (i < end) {
    const unit = html.charCodeAt(i);
    if (unit === 0x26) {
      const entity = readEntity(html, i);
      if (entity && entity.end <= end) {
        if (from < i) page.write(html.slice(from, i), cited);
        if (isSpace(entity.text.charCodeAt(0)) && !pre) page.space();
        else page.write(entity.text, cited);
        i = entity.end;
        from = i;
        continue;
      }
    } else if (pre ? unit === 0x0a || unit === 0x0d : isSpace(unit) && !isLoneSpace(html, i, start, end)) {
      if (from < i) page.write(html.slice(from, i), cited);
      if (!pre) page.space();
      else if (unit === 0x0a || html.charCodeAt(i + 1) !== 0x0a) page.lineBreak();
      from = i + 1;
    }
    i++;
  }
  if (from < end) page.write(html.slice(from, end), cited);
}

/** A single space between two words can stay in the slice that is copied: most white space is that. */
function isLoneSpace(html: string, at: number, start: number, end: number): boolean {
  if (html.charCodeAt(at) !== 0x20 || at === start || at + 1 >= end) return false;
  const after = html.charCodeAt(at + 1);
  const before = html.charCodeAt(at - 1);
  return !isSpace(after) && after !== 0x26 && !isSpace(before) && before !== 0x3b;
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
