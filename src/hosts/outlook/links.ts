import { htmlToText, readBody } from '../../engine';

const mostLinks = 200;

/** What Outlook's own protection puts before an address, which it then carries as the parameter `url`. */
const safeLinks = /^[a-z0-9-]+\.safelinks\.protection\.outlook\.com$/i;

interface Anchor {
  /** Where its tag begins in the HTML. */
  readonly at: number;
  readonly href: string;
}

/**
 * Addresses behind the links of what was written now, not of the history below: http and https alone, each once, as
 * they would be opened, at most 200. Linear but for a search among the links.
 */
export function linksIn(html: string): readonly string[] {
  const anchors = anchorsIn(html);
  const { text = '', quoted = '' } = readBody({ html });
  const isNew = ({ at }: Anchor) => htmlToText(html.slice(0, at)).trimEnd().length < text.length;
  const written = quoted === '' ? anchors.length : firstThatIsNot(anchors, isNew);
  const links = anchors.slice(0, written).flatMap(({ href }) => opened(href) ?? []);
  return [...new Set(links)].slice(0, mostLinks);
}

function anchorsIn(html: string): readonly Anchor[] {
  const anchors: Anchor[] = [];
  const start = /<a\s/gi;
  for (let found = start.exec(html); found !== null; found = start.exec(html)) {
    const end = html.indexOf('>', found.index);
    if (end === -1) break;
    const tag = html.slice(found.index, end);
    const [, double, single, bare] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i.exec(tag) ?? [];
    const href = double ?? single ?? bare;
    if (href !== undefined) anchors.push({ at: found.index, href });
    start.lastIndex = end;
  }
  return anchors;
}

/** All that the condition holds for come first, so that halving finds where they end. */
function firstThatIsNot<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const item = list[middle];
    if (item !== undefined && holds(item)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function opened(href: string): string | undefined {
  const address = htmlToText(href).trim();
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  const inner = safeLinks.test(url.hostname) ? url.searchParams.get('url') : null;
  return inner !== null && /^https?:/i.test(inner) && URL.canParse(inner) ? new URL(inner).href : url.href;
}
